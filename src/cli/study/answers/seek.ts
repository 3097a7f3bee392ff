import type { Plan, Want } from '../../../model/study/plan.ts';
import type { SeekResult } from '../../../model/study/study-result.ts';
import { aligned, between, decimals, interval, percent, type Answer, type Row } from './cells.ts';

/** A row for each answer; the smallest change first. */
export const SEEK: Answer<Plan, SeekResult> = {
  rows: ({ vary }, { answers, runs }) => [
    [...vary.map(({ path }) => path), 'distance', 'runs', 'chance', 'chance.low', 'chance.high', 'link'],
    ...answers.map(({ changes, distance, chance, link }): Row => [
      ...vary.map(({ path }) => changes[path] ?? null),
      ...[distance, runs, chance.value, chance.low, chance.high, link],
    ]),
  ],
  parts: (plan, result) => [asItIs(plan, result), ...found(plan, result)],
};

function asItIs({ want, chance }: Plan, { asItIs: own, answers }: SeekResult): string {
  const wanted = want.map(wantedText).join(' and ');
  if (!own) return 'The scenario as it is has not been tried yet.';
  const said = `As it is, ${wanted} in ${percent(own.value)} of the runs (${between(own)}).`;
  if (own.low >= chance) return `${said} Nothing has to be changed.`;
  return answers.length > 0
    ? said
    : `${said} No change of these parameters was found that reaches it in ${percent(chance)} of them for sure.`;
}

function wantedText({ outcome, low, high, isShare }: Want): string {
  const text = (value: number) => (isShare ? percent(value) : decimals(value));
  if (low === null) return `${outcome} is at most ${text(high!)}`;
  return high === null
    ? `${outcome} is at least ${text(low)}`
    : `${outcome} is ${text(low)} to ${text(high)}`;
}

function found({ vary, scenario, level }: Plan, { answers, runs }: SeekResult): string[] {
  if (answers.length === 0) return [];
  return [
    aligned([
      [`fresh runs: ${runs}`, ...vary.map(({ path }) => path), 'chance', ...interval(level), 'distance'],
      ['now', ...vary.map(({ path }) => String(scenario[path])), '', '', '', ''],
      ...answers.map(({ changes, distance, chance }, index) => [
        String(index + 1),
        ...vary.map(({ path }) => (path in changes ? String(changes[path]) : '')),
        ...[chance.value, chance.low, chance.high].map(percent),
        percent(distance),
      ]),
    ]),
    ...answers.map(({ link }, index) => `${index + 1}: ${link}`),
  ];
}
