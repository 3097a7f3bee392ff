import type { Plan } from '../../../model/study/plan.ts';
import type { FitResult } from '../../../model/study/study-result.ts';
import { aligned, decimals, interval, percent, type Answer, type Row } from './cells.ts';

/** A row for each parameter. */
export const FIT: Answer<Plan, FitResult> = {
  rows: (_, { parameters }) => [
    ['path', 'from', 'to', 'median', 'low', 'high', 'p25', 'p75', 'told'],
    ...parameters.map(({ path, from, to, median, low, high, p25, p75, told }): Row => [
      ...[path, from, to, median, low, high, p25, p75, told],
    ]),
  ],
  parts: (plan, result) => [possible(result), ...found(plan, result)],
};

/** Whether the scenario has such courses at all. */
function possible({ check }: FitResult): string {
  if (!check) return 'The first runs, from everywhere between the ends, are not there yet.';
  const { isPossible, beyond, share } = check;
  if (isPossible)
    return `This scenario has such courses between these ends: ${percent(share)} of its first runs lie at least as far from the others as the data do.`;
  const [first] = beyond;
  const why = first
    ? `on day ${first.day} the data say ${decimals(first.data)}, and its runs have ${decimals(first.low)} to ${decimals(first.high)}`
    : 'no day alone is out of reach, but no run has a course such as the whole of it';
  return `No: between these ends this scenario has no such course; ${why}. Nothing was fitted.`;
}

function found({ level }: Plan, { parameters, rounds, days, worth, link }: FitResult): string[] {
  if (parameters.length === 0) return [];
  return [
    aligned([
      ['fitted', 'median', ...interval(level), 'between', 'told by the data'],
      ...parameters.map(({ path, median, low, high, from, to, told }) => [
        ...[path, decimals(median), decimals(low), decimals(high)],
        ...[`${decimals(from)}..${decimals(to)}`, percent(told)],
      ]),
    ]),
    aligned([
      ['round', 'new runs', 'accepted', 'tolerance'],
      ...rounds.map(({ runs, acceptance, tolerance }, index) => [
        ...[String(index + 1), String(runs), percent(acceptance), decimals(tolerance)],
      ]),
    ]),
    aligned([
      ['day', 'data', 'median', ...interval(level)],
      ...days.map(({ day, data, median, low, high }) => [
        String(day),
        ...[data, median, low, high].map(decimals),
      ]),
    ]),
    `The runs that were kept tell as much as ${Math.round(worth)} of equal weight.`,
    ...(link === null ? [] : [`With the medians: ${link}`]),
  ];
}
