import { quantile } from '../../model/basics/arithmetic.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { LucksWords } from '../../words/en/lucks.ts';
import type { OwnRun, Placed } from './study-facts.ts';

/** One of the runs that are shown by day. */
export interface ChosenCourse {
  readonly title: string;
  readonly seed: string;
  readonly isOwn: boolean;
  readonly reach: ArrayLike<number>;
  readonly value: string;
}

/** Fewer runs have no quarter that does worse. */
const ENOUGH = 10;

/** Up to five runs from the worst to the best: a tenth, a quarter, the middle, the last, and the one on show in its place. */
export function coursesOf(
  placed: readonly Placed[],
  own: OwnRun | null,
  outcome: OutcomeName,
  { course, written }: Pick<LucksWords, 'course' | 'written'>,
): ChosenCourse[] {
  const runs = placed.filter(({ record, isOwn }) => record?.reachByDay && !isOwn);
  if (runs.length < ENOUGH) return [];
  const ranks = { unlucky: 0.1, quarter: 0.25, middle: 0.5, luckiest: 1 } as const;
  const places = Float64Array.from(runs, (_, index) => index);
  const chosen = (Object.keys(ranks) as (keyof typeof ranks)[]).map((which) => {
    const { value, seed, record } = runs[Math.round(quantile(places, ranks[which]))]!;
    return { title: course[which], seed, value, isOwn: false, reach: record!.reachByDay! };
  });
  const mine = own?.outcomes[outcome];
  const all =
    own && mine !== null && mine !== undefined
      ? [...chosen, { title: course.own, seed: own.seed, value: mine, isOwn: true, reach: own.reach }]
      : chosen;
  return all
    .sort((one, other) => one.value - other.value)
    .map(({ value, ...rest }) => ({ ...rest, value: written(outcome, value) }));
}
