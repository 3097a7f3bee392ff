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
}

interface OutcomeRule {
  /** What an outcome of this size is measured against: all people, all days, or 1. */
  readonly of: 'people' | 'days' | 'one';
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
} as const satisfies Record<string, OutcomeRule>;

export type OutcomeName = keyof typeof OUTCOMES;

export const OUTCOME_NAMES = Object.keys(OUTCOMES) as OutcomeName[];

/** All but whether it took off: a share is told of that, not a mean. */
export const SPREAD_NAMES = OUTCOME_NAMES.filter((name) => name !== 'outbreak');

export const isOutcomeName = (text: unknown): text is OutcomeName =>
  typeof text === 'string' && Object.hasOwn(OUTCOMES, text);

/** The outcomes of one run. */
export type Outcomes = Readonly<Record<OutcomeName, number | null>>;

/** All outcomes of a finished run. */
export const outcomesOf = (run: FinishedRun): Outcomes =>
  Object.fromEntries(OUTCOME_NAMES.map((name) => [name, OUTCOMES[name].read(run)])) as Outcomes;

/** The whole that an outcome is a part of: all people, all days, or 1. */
export function wholeOf(name: OutcomeName, { people, days }: Scenario): number {
  return { people, days, one: 1 }[OUTCOMES[name].of];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
