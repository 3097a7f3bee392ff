import type { TopicWords } from '../../model/scenario/topic.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** The runs so far, and those that somebody keeps. */
export const runs = {
  heading: 'Your runs',
  keep: 'Keep this run',
  compare: 'Compare …',
  fit: 'Fit to data …',
  kept: 'This run is kept.',
  full: (most: number) => `${count(most)} runs are kept: remove one to keep another.`,
  help: 'A run that you keep stays as a line in the chart above while you change something else.',
  /** What a run came to. */
  outcome: (reach: number, people: number, went: number, { visit }: TopicWords) =>
    `${count(reach)} of ${count(people)} heard, ${count(went)} ${visit.past}`,
  /** A run as a scenario with the values in which it differs from its preset. */
  valued: (title: string, values: readonly string[]) => `${title}: ${values.join(', ')}`,
  value: (label: string, value: string) => `${label} ${value}`,
  /** Two runs of one scenario are told apart by their luck. */
  withLuck: (name: string, seed: string) => `${name} (luck ${seed})`,
  open: (name: string) => `Go back to “${name}”`,
  name: 'Name of this run',
  rename: (name: string) => `Rename “${name}”`,
  remove: (name: string) => `Remove “${name}”`,
  history: (number: number) => `History: ${form(number, { one: 'one run', other: `${count(number)} runs` })}`,
  /** A change that led to a run. */
  changed: (label: string, was: string, now: string) => `${label}: ${was} → ${now}`,
  onShow: 'on show',
  /** The rings of the run before, on the day on show. */
  outline: {
    there: (number: number) => `heard only in the run before: ${count(number)}`,
    both: (number: number) => `in both: ${count(number)}`,
    here: (number: number) => `without a ring, only now: ${count(number)}`,
  },
  inBrowser: 'Kept in this browser only.',
  forget: 'Forget the history',
};

/** Its shape, in every language. */
export type RunsWords = typeof runs;
