import { sellingTotals, type DownlineOutcome } from '../measures/downline-outcome.ts';
import type { Measures } from '../measures/measures.ts';
import type { Journal } from '../journal/journal.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CRITIC, FAN } from '../story/stages.ts';

/** A finished run, from which outcomes are read. */
export interface FinishedRun {
  readonly scenario: Scenario;
  readonly journal: Journal;
  /** Of all days. */
  readonly measures: Measures;
  /** What selling came to; left out where nobody sells. */
  readonly downline?: DownlineOutcome;
}

interface OutcomeRule {
  /** What an outcome of this size is measured against: all people, all days, 1, or the price of an order. */
  readonly of: 'people' | 'days' | 'one' | 'price';
  /** True for what only a run tells in which somebody sells. */
  readonly ofSelling?: true;
  /** `null` where a run tells none: of a story that nobody was told, nothing is left and nothing lost. */
  readonly read: (run: FinishedRun) => number | null;
}

/** The share of the people that has to be convinced for a story to have taken off. */
const TAKE_OFF = 0.05;

/** True where so many are convinced that the story has taken off. */
export const isOutbreak = (convinced: number, people: number): boolean => convinced >= TAKE_OFF * people;

const last = ({ measures }: FinishedRun) => measures.days.at(-1)!;

/** One number of a run by its name: the one table from which records, summaries and columns are made. */
export const OUTCOMES = {
  reach: { of: 'people', read: (run) => last(run).reach },
  convinced: { of: 'people', read: (run) => last(run).convinced },
  visits: { of: 'people', read: (run) => last(run).firsthand },
  fans: { of: 'people', read: ({ measures }) => measures.stageCounts[FAN]! },
  critics: { of: 'people', read: ({ measures }) => measures.stageCounts[CRITIC]! },
  tellings: { of: 'people', read: ({ measures }) => sum(measures.days.map(({ tellings }) => tellings)) },
  tellers: {
    of: 'people',
    read: ({ measures, journal }) => sum(measures.days.map(({ day }) => journal.dayNotes(day).firstTellings)),
  },
  days: { of: 'days', read: (run) => last(run).day },
  retold: { of: 'one', read: (run) => last(run).retold },
  accuracy: { of: 'one', read: (run) => last(run).accuracy },
  outbreak: { of: 'one', read: (run) => (isOutbreak(last(run).convinced, run.scenario.people) ? 1 : 0) },
  members: {
    of: 'people',
    ofSelling: true,
    read: ({ downline }) => sellingTotals(downline)?.members ?? null,
  },
  lost: { of: 'one', ofSelling: true, read: ({ downline }) => sellingTotals(downline)?.lost ?? null },
  median: { of: 'price', ofSelling: true, read: ({ downline }) => sellingTotals(downline)?.median ?? null },
  retailShare: {
    of: 'one',
    ofSelling: true,
    read: ({ downline }) => sellingTotals(downline)?.retailShare ?? null,
  },
} as const satisfies Record<string, OutcomeRule>;

export type OutcomeName = keyof typeof OUTCOMES;

export const OUTCOME_NAMES = Object.keys(OUTCOMES) as OutcomeName[];

/** All but whether it took off: a share is told of that, not a mean. */
export type SpreadName = Exclude<OutcomeName, 'outbreak'>;

export const isOutcomeName = (text: unknown): text is OutcomeName =>
  typeof text === 'string' && Object.hasOwn(OUTCOMES, text);

/** True for what only a run tells in which somebody sells. */
export const isOfSelling = (name: OutcomeName): boolean => 'ofSelling' in OUTCOMES[name];

/** The outcomes of one run. */
export type Outcomes = Readonly<Record<OutcomeName, number | null>>;

/** All outcomes of a finished run. */
export const outcomesOf = (run: FinishedRun): Outcomes =>
  Object.fromEntries(OUTCOME_NAMES.map((name) => [name, OUTCOMES[name].read(run)])) as Outcomes;

/** The whole that an outcome is measured against: all people, all days, 1, or the price of an order. */
export function wholeOf(name: OutcomeName, scenario: Scenario): number {
  const { people, days } = scenario;
  return { people, days, one: 1, price: scenario['plan.price'] }[OUTCOMES[name].of];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
