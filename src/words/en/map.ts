import type { MapFacts, MapPoint } from '../../findings/map.ts';
import type { TriedRuns } from '../../findings/sweep.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { EventName } from '../../model/study/events.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { happens, NEVER } from './counted-events.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => form(value, { one: 'one run', other: `${count(value)} runs` });

/** Runs of the points, from the fewest to the most. */
const runsOfPoints = ({ least, most }: MapFacts): string =>
  least === most ? runs(least) : `${count(least)} to ${runs(most)}`;

const often = ({ times, runs: all }: TriedRuns): string => `${count(times)} of ${runs(all.length)}`;

/** Below this, a number makes no difference that one could see on the map. */
const SLIGHT = 0.1;

/** Every pair of values of two numbers, each in the same lucks. */
export const map = {
  heading: ([across, up]: readonly [string, string]) => `“${across}” and “${up}”`,
  asking: (seconds: number) =>
    `The map may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
  across: 'From left to right',
  up: 'upwards',
  /** No second number. */
  none: 'nothing else',
  /** Opens a table of all combinations with a third number. */
  third: 'in a table with',
  noThird: 'a third number …',
  /** Where it happens, in a sentence. @param labels of both numbers */
  title({ event, share, rising }: MapFacts, topic: TopicWords, labels: readonly [string, string]): string {
    const what = happens(event, topic);
    if (share === 0) return `Nowhere on this map ${NEVER[event]} in most runs.`;
    if (share === 1) return `Everywhere on this map, ${what} in most runs.`;
    const named = labels.map((label) => `“${label}”`);
    const sides = rising.map((more) => (Math.abs(more) < SLIGHT ? '' : more > 0 ? 'high' : 'low'));
    const where =
      sides[0] === sides[1] && sides[0] !== ''
        ? [`${named.join(' and ')} are ${sides[0]!}`]
        : sides.flatMap((side, axis) => (side === '' ? [] : [`${named[axis]!} is ${side}`]));
    const part = `on ${percent(share)} of this map`;
    return where.length === 0
      ? `${capitalised(what)} in most runs ${part}, wherever these are.`
      : `${capitalised(what)} in most runs where ${where.join(' and ')}: ${part}.`;
  },
  /** How many runs that rests on, and where the scenario stands. */
  lead(facts: MapFacts, own: string): string {
    const rests = `${runsOfPoints(facts)} of each point, all with the same lucks, and more points where it tips.`;
    if (!facts.own) return rests;
    const where = facts.isOnLine
      ? 'is on the line'
      : facts.own.share!.value >= 0.5
        ? 'is where it mostly happens'
        : 'is where it mostly does not';
    return `${rests} Yours (${own}) ${where}: it happens in ${often(facts.own)} there.`;
  },
  plot: ([across, up]: readonly [string, string]) =>
    `Map of “${across}” from left to right and “${up}” upwards`,
  own: 'yours',
  chosen: 'Choose a place to watch the middle one of its runs.',
  /** The scale of ink. */
  scale: { none: 'in no run', all: 'in all runs' },
  line: 'The line: half of the runs.',
  never: 'Hatched: these values do not go together.',
  /** A place in words: what the nearest point says. */
  place(
    { point, isPossible }: MapFacts['places'][number],
    event: EventName,
    topic: TopicWords,
    texts: {
      readonly at: (values: MapPoint['values']) => string;
      readonly middle: (value: number) => string;
    },
  ): string {
    if (!isPossible) return 'These values do not go together.';
    if (!point?.share) return 'No run yet.';
    const { low, high } = point.share;
    const took = event === 'tookOff' ? 'In' : `It takes off in ${count(point.tookOff)}; in`;
    const far =
      point.middle === null ? '' : ` ${took} the middle one of these: ${texts.middle(point.middle)}.`;
    return `${texts.at(point.values)}: ${happens(event, topic)} in ${often(point)} (in many more, ${percent(low)} to ${percent(high)}).${far}`;
  },
  said: {
    heading: 'So what can be said?',
    points: (points: number, all: number) =>
      `${count(points)} points were run, ${runs(all)} in all: few where neighbours agree, many along the line.`,
    share: ({ event, share }: MapFacts, topic: TopicWords) =>
      `On ${percent(share)} of the map ${happens(event, topic)} in most runs.`,
    level: (level: number) =>
      `A point next to the line may be on its other side: the ranges miss the truth in ${count(Math.round((1 - level) * 100))} of 100 studies. “Takes off” means that at least one in twenty is convinced.`,
  },
  again: (value: number) => `Up to ${count(value)} more runs of each point`,
  change: 'Change something else, and the map is drawn anew.',
  table: 'All points as a table',
  columns: { runs: 'runs', times: 'it happens', tookOff: 'take off', middle: 'middle where it takes off' },
  /** For a report: what was computed, and what came of it. */
  methods: ({ ranges, seed, facts, topic, level, share }: MapMethods): string =>
    [
      `We mapped in how many runs ${happens(facts.event, topic)} over ${ranges}.`,
      `Points four steps apart had five runs each; the grid was refined to single steps where neighbours differ, with ${runsOfPoints(facts)} of each point and the same seeds ${seed}#0, ${seed}#1, … for all: ${count(facts.points.length)} points, ${runs(facts.points.reduce((sum, point) => sum + point.runs.length, 0))}.`,
      `${facts.event === 'tookOff' ? 'A run counts as taken off when at least 5 % of the people were convinced; a' : 'A'} point is in doubt where its ${percent(level)} Wilson interval contains one half. ${capitalised(happens(facts.event, topic))} in most runs on ${percent(share)} of the map.`,
    ].join(' '),
  /** A number and its values on the map. */
  range: (label: string, low: string, high: string, values: number) =>
    `“${label}” from ${low} to ${high} in ${count(values)} values`,
  and: ([one, other]: readonly [string, string]) => `${one} and ${other}`,
};

/** What a methods paragraph tells of a map. */
interface MapMethods {
  readonly ranges: string;
  readonly seed: string;
  readonly facts: MapFacts;
  readonly topic: TopicWords;
  readonly level: number;
  readonly share: number;
}

/** Its shape, in every language. */
export type MapWords = typeof map;
