import type { GridFacts, GridCell } from '../../findings/grid.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { EventName } from '../../model/study/events.ts';
import type { Estimate } from '../../model/study/statistics.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { happens, NEVER } from './counted-events.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => form(value, { one: 'one run', other: `${count(value)} runs` });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Every combination of the values of several numbers and choices. */
export const grid = {
  heading: (labels: readonly string[], cells: number) =>
    `Every combination of ${list.format(labels.map((label) => `“${label}”`))}: ${count(cells)} in all`,
  asking: (seconds: number) =>
    `Trying all of them may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
  /** In how many it mostly happens, in a sentence. */
  title({ event, cells, most }: GridFacts, topic: TopicWords): string {
    const what = happens(event, topic);
    if (most === 0)
      return `With none of these ${count(cells.length)} combinations ${NEVER[event]} in most runs.`;
    return most === cells.length
      ? `With each of these ${count(most)} combinations, ${what} in most runs.`
      : `With ${count(most)} of ${count(cells.length)} combinations, ${what} in most runs.`;
  },
  lead: ({ least, doubtful }: GridFacts) =>
    `${capitalised(runs(least))} of each, all with the same lucks.${
      doubtful === 0 ? '' : ` Of ${count(doubtful)}, these runs cannot tell whether it is most of them.`
    }`,
  outcome: 'Of each, show',
  /** Keeps the rows with one value. */
  only: (label: string) => label,
  all: 'all',
  /** Where more than two are left. */
  slice: 'Choose one value of all but two numbers, and these two are drawn as a map.',
  /** Of each combination a row; another button saves the runs. */
  csv: 'Save the table as CSV',
  columns: {
    runs: 'Runs',
    share: (event: EventName, topic: TopicWords) => capitalised(happens(event, topic)),
    mean: (outcome: string) => `${capitalised(outcome)}, on average`,
  },
  sort: (column: string) => `Sort by ${column}`,
  /** How often it happened, and how often it would in many more. */
  often: ({ times, runs: all }: GridCell, share: Estimate) =>
    `${count(times)} of ${count(all.length)} (${percent(share.low)} to ${percent(share.high)})`,
  own: 'yours',
  shown: (rows: number, all: number) => `${count(rows)} of ${count(all)} combinations`,
  more: (rows: number) => `Show ${count(rows)} more`,
  nothing: 'No combination has these values.',
  level: (level: number) =>
    `Such ranges miss the truth in ${count(Math.round((1 - level) * 100))} of 100 studies. “Takes off” means that at least one in twenty is convinced.`,
  many: 'Whoever picks the best of many picks luck as well: look at it again with more runs.',
  again: (value: number) => `${count(value)} more runs of each`,
  change: 'Change something else, and all of them are tried anew.',
  /** For a report: what was tried, and what came of it. */
  methods: ({ axes, seed, facts, topic, level, best }: GridMethods): string =>
    [
      `We tried all ${count(facts.cells.length)} combinations of ${axes.join('; ')}, each in at least ${runs(facts.least)} with the same seeds ${seed}#0, ${seed}#1, … for all of them.`,
      'A run counts as taken off when at least 5 % of the people were convinced.',
      `${capitalised(happens(facts.event, topic))} in most runs with ${count(facts.most)} of the combinations${best ? `, most often with ${best.at.join(', ')}: in ${count(best.cell.times)} of ${runs(best.cell.runs.length)} (${percent(level)} Wilson interval ${percent(best.cell.share!.low)} to ${percent(best.cell.share!.high)})` : ''}.`,
    ].join(' '),
};

/** What a methods paragraph tells of a grid. */
interface GridMethods {
  /** Each number or choice with its values. */
  readonly axes: readonly string[];
  readonly seed: string;
  readonly facts: GridFacts;
  readonly topic: TopicWords;
  readonly level: number;
  /** The one with the most; `null` before its first run. */
  readonly best: { readonly at: readonly string[]; readonly cell: GridCell } | null;
}

/** Its shape, in every language. */
export type GridWords = typeof grid;
