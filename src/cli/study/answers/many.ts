import type { Plan } from '../../../model/study/plan.ts';
import type { Spread } from '../../../model/study/statistics.ts';
import type { ManyResult } from '../../../model/study/study-result.ts';
import { toldOutcomes, toldSpreads } from '../../../model/study/told-outcomes.ts';
import { aligned, between, decimals, interval, percent, type Answer, type Row } from './cells.ts';
import { partsSentence } from './spread-parts.ts';

/** A row for each run; how often it takes off, and how every outcome is spread. */
export const MANY: Answer<Plan, ManyResult> = {
  rows: (plan, { runs }) => [
    ['seed', 'digest', ...toldOutcomes(plan)],
    ...runs.map((run): Row => [run.seed, run.digest, ...toldOutcomes(plan).map((name) => run[name] ?? null)]),
  ],
  parts: manyParts,
};

function manyParts(plan: Plan, { summary, parts }: ManyResult): string[] {
  const { level, outcome } = plan;
  const share = summary.outbreakShare;
  const header = [`over ${summary.runs} runs`, 'mean', ...interval(level), 'sd', '5 %', '50 %', '95 %'];
  const rows = (of: ManyResult['summary'] | ManyResult['summary']['whereTookOff']) =>
    toldSpreads(plan).map((name) => [name, ...spreadCells(of[name])]);
  return [
    share
      ? `It takes off in ${percent(share.value)} of ${summary.runs} runs (${between(share)}).`
      : 'There are no runs.',
    ...(parts ? [partsSentence(outcome, parts[outcome] ?? null)] : []),
    aligned([header, ...rows(summary)]),
    aligned([
      [`where it takes off (${summary.whereTookOff.runs})`, ...header.slice(1)],
      ...rows(summary.whereTookOff),
    ]),
  ];
}

const spreadCells = (spread: Spread | null | undefined): string[] =>
  spread
    ? [spread.mean, spread.low, spread.high, spread.sd, spread.p05, spread.p50, spread.p95].map(decimals)
    : new Array<string>(7).fill('–');
