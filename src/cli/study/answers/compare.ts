import type { Plan } from '../../../model/study/plan.ts';
import type { CompareResult } from '../../../model/study/study-result.ts';
import { toldOutcomes, toldSpreads } from '../../../model/study/told-outcomes.ts';
import { aligned, decimals, interval, type Answer, type Row } from './cells.ts';

/** Two rows for each pair; how often which side takes off, and the differences. */
export const COMPARE: Answer<Plan, CompareResult> = { rows: compareRows, parts: compareParts };

function compareRows(plan: Plan, { pairs }: CompareResult): Row[] {
  const told = toldOutcomes(plan);
  const row = (seed: string, side: 'a' | 'b', run: CompareResult['pairs'][number]['a']): Row => [
    ...[seed, side, run.digest],
    ...told.map((name) => run[name] ?? null),
  ];
  return [
    ['seed', 'side', 'digest', ...told],
    ...pairs.flatMap(({ seed, a, b }) => [row(seed, 'a', a), row(seed, 'b', b)]),
  ];
}

function compareParts(plan: Plan, { pairs, takeOff, difference, whereBoth }: CompareResult): string[] {
  const { level } = plan;
  const header = ['B less A', 'mean', ...interval(level), 'more', 'same', 'less', 'saves'];
  const rows = toldSpreads(plan).map((name) => {
    const own = difference[name];
    if (!own) return [name, ...new Array<string>(7).fill('–')];
    const counts = [own.better, own.equal, own.worse].map(String);
    const ratio = own.varianceRatio === null ? '–' : `× ${decimals(own.varianceRatio)}`;
    return [name, ...[own.mean, own.low, own.high].map(decimals), ...counts, ratio];
  });
  const both = toldSpreads(plan).map((name) => {
    const own = whereBoth[name];
    return [name, ...(own ? [own.mean, own.low, own.high].map(decimals) : ['–', '–', '–'])];
  });
  return [
    aligned([
      [`of ${pairs.length} pairs`, 'B takes off', 'B does not'],
      ['A takes off', String(takeOff.both), String(takeOff.onlyA)],
      ['A does not', String(takeOff.onlyB), String(takeOff.neither)],
    ]),
    aligned([header, ...rows]),
    aligned([[`where both take off (${whereBoth.pairs})`, 'mean', ...interval(level)], ...both]),
  ];
}
