import { OUTCOME_NAMES, SPREAD_NAMES } from '../../../model/study/outcomes.ts';
import type { Plan } from '../../../model/study/plan.ts';
import type { CompareResult } from '../../../model/study/study-result.ts';
import { aligned, decimals, interval, type Answer, type Row } from './cells.ts';

/** Two rows for each pair; how often which side takes off, and the differences. */
export const COMPARE: Answer<Plan, CompareResult> = { rows: compareRows, parts: compareParts };

function compareRows(_: Plan, { pairs }: CompareResult): Row[] {
  const row = (seed: string, side: 'a' | 'b', run: CompareResult['pairs'][number]['a']): Row => [
    ...[seed, side, run.digest],
    ...OUTCOME_NAMES.map((name) => run[name]),
  ];
  return [
    ['seed', 'side', 'digest', ...OUTCOME_NAMES],
    ...pairs.flatMap(({ seed, a, b }) => [row(seed, 'a', a), row(seed, 'b', b)]),
  ];
}

function compareParts({ level }: Plan, { pairs, takeOff, difference, whereBoth }: CompareResult): string[] {
  const header = ['B less A', 'mean', ...interval(level), 'more', 'same', 'less', 'saves'];
  const rows = SPREAD_NAMES.map((name) => {
    const own = difference[name];
    if (!own) return [name, ...new Array<string>(7).fill('–')];
    const counts = [own.better, own.equal, own.worse].map(String);
    const ratio = own.varianceRatio === null ? '–' : `× ${decimals(own.varianceRatio)}`;
    return [name, ...[own.mean, own.low, own.high].map(decimals), ...counts, ratio];
  });
  const both = SPREAD_NAMES.map((name) => {
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
