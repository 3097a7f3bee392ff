import type { Span } from '../../findings/lucks.ts';
import type { SweepFacts, TriedCell } from '../../findings/sweep.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { EventName } from '../../model/study/events.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { eventNames, happens, NEVER } from './counted-events.ts';
import { form, people } from './grammar.ts';
import { grid } from './grid.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** A value of the number that is tried, with its unit. */
type Written = (value: number) => string;

const runs = (value: number): string => form(value, { one: 'one run', other: `${count(value)} runs` });

const span = ({ low, high }: Span, value: Written): string => `between ${value(low)} and ${value(high)}`;

/** Every value of one number, each in the same lucks. */
export const sweep = {
  /** Several numbers and choices at once. */
  grid,
  heading: (label: string, values: number) => `Every value of “${label}”, ${count(values)} in all`,
  asking: (seconds: number) =>
    `Trying every value may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
  /** Where it tips, in a sentence. */
  title({ event, tips, beginsAbove }: SweepFacts, topic: TopicWords, value: Written): string {
    const what = happens(event, topic);
    const [first, second] = tips;
    if (first === undefined)
      return beginsAbove
        ? `At every value, ${what} in most runs.`
        : `At no value ${NEVER[event]} in most runs.`;
    if (second === undefined)
      return beginsAbove
        ? `Up to about ${value(first)}, ${what} in most runs.`
        : `From about ${value(first)} on, ${what} in most runs.`;
    if (tips.length === 2)
      return beginsAbove
        ? `Up to about ${value(first)}, and again from ${value(second)} on, ${what} in most runs.`
        : `Between about ${value(first)} and ${value(second)}, ${what} in most runs.`;
    return `Whether ${what} in most runs changes ${count(tips.length)} times.`;
  },
  /** How many runs that rests on, and where the scenario stands. */
  lead: (least: number, own: string) =>
    `${runs(least)} of each value, with the same lucks for every value. Yours is ${own}.`,
  event: 'Count the runs in which',
  events: eventNames,
  outcome: 'Of each run, show',
  /** Another number beside this one. */
  second: 'On a map with',
  noSecond: 'a second number …',
  /** Over the two parts of the drawing. */
  parts: {
    runs: 'Each dot is a run; the line is the middle one of those that take off',
    share: (event: EventName, topic: TopicWords) => `Runs in which ${happens(event, topic)}`,
  },
  half: 'half of the runs',
  own: (value: string) => `yours: ${value}`,
  tip: (value: string) => `about ${value}`,
  chosen: 'Choose a value to watch the middle one of its runs.',
  plot: (label: string) => `Every value of “${label}”`,
  /** A value in words. */
  cell(
    { people: town, runs: all, times, tookOff, middle, share }: TriedCell,
    event: EventName,
    topic: TopicWords,
    texts: { readonly value: string; readonly middle: (value: number) => string },
  ): string {
    if (all.length === 0 || !share) return `${texts.value}: no run yet.`;
    const often = `${texts.value}: ${happens(event, topic)} in ${count(times)} of ${runs(all.length)}`;
    const likely = ` (in many more, ${percent(share.low)} to ${percent(share.high)})`;
    const far =
      middle === null
        ? ` It takes off in none of them, of ${people(town)}.`
        : ` It takes off in ${count(tookOff)}; in the middle one of these: ${texts.middle(middle)}.`;
    return `${often}${likely}.${far}`;
  },
  watchCell: 'Enter watches the middle run.',
  said: {
    heading: 'So what can be said?',
    /** What happens at a value beside the tip. */
    at: (value: string, times: number, all: number, event: EventName, topic: TopicWords) =>
      `At ${value}, ${happens(event, topic)} in ${count(times)} of ${runs(all)}.`,
    doubt: (doubt: Span, value: Written) =>
      `These runs are enough to say that the line lies ${span(doubt, value)}.`,
    level: (level: number) =>
      `Such ranges miss the truth in ${count(Math.round((1 - level) * 100))} of 100 studies. “Takes off” means that at least one in twenty is convinced.`,
  },
  closer: (doubt: Span, value: Written) => `Look closer: ${value(doubt.low)} to ${value(doubt.high)}`,
  whole: 'All values again',
  again: (value: number) => `${count(value)} more runs of each value`,
  change: 'Change something else, and every value is tried anew.',
  /** For a report: what was tried, and where it tips. */
  methods: ({ label, low, high, count: values, seed, facts, topic, level, value }: SweepMethods): string =>
    [
      `We tried ${count(values)} values of “${label}”, from ${value(low)} to ${value(high)}, each in at least ${runs(facts.least)} with the same seeds ${seed}#0, ${seed}#1, … for every value.`,
      'A run counts as taken off when at least 5 % of the people were convinced.',
      ...(facts.tips.length === 1
        ? [
            `${capitalised(happens(facts.event, topic))} in half of the runs at about ${value(facts.tips[0]!)}, interpolated between the values tried${facts.doubt ? ` (${percent(level)} Wilson intervals leave it open ${span(facts.doubt, value)})` : ''}.`,
          ]
        : []),
    ].join(' '),
  table: 'All values as a table',
  columns: { runs: 'runs', tookOff: 'take off', half: 'half hears', middle: 'middle where it takes off' },
};

/** What a methods paragraph tells of every value of a number. */
interface SweepMethods {
  readonly label: string;
  /** The least and the greatest value, and how many were tried. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly seed: string;
  readonly facts: SweepFacts;
  readonly topic: TopicWords;
  readonly level: number;
  readonly value: Written;
}

/** Its shape, in every language. */
export type SweepWords = typeof sweep;
