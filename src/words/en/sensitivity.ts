import type { SensitivityFacts, Steadiness } from '../../findings/sensitivity.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { OUTCOMES, type OutcomeName } from '../../model/study/outcomes.ts';
import type { Estimate, MeanInterval } from '../../model/study/statistics.ts';
import { form } from './grammar.ts';
import { unit, written } from './lucks-outcomes.ts';
import { sum } from './lucks-selling.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

const runs = (value: number): string => form(value, { one: 'one run', other: `${count(value)} runs` });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const quoted = (names: readonly string[]): string => list.format(names.map((name) => `“${name}”`));

/** What came of runs at both ends of a number, in a clause. */
function became(outcome: OutcomeName, [from, to]: Ends, { people, topic }: Town): string {
  const one = (value: number) => written(outcome, value);
  const both = `${one(to)} rather than ${one(from)}`;
  const ofTown = `${both} of ${count(people)}`;
  const said: Readonly<Record<OutcomeName, string>> = {
    reach: `${ofTown} heard about ${topic.place}`,
    convinced: `${ofTown} were convinced`,
    visits: `${ofTown} ${topic.visit.past}`,
    fans: `${ofTown} became fans`,
    critics: `${ofTown} came away disappointed`,
    tellings: `the story was told ${both} times`,
    tellers: `${ofTown} told the story`,
    days: `it went on for ${both} days`,
    retold: `${both} of the story was left`,
    accuracy: `${both} of the story was still true`,
    outbreak: `it took off in ${both} of the runs`,
    members: `${both} people joined`,
    lost: `${both} of those who joined to earn lost money`,
    median: `the middle one who joined to earn came to ${both}`,
    retailShare: `${both} of what members ordered reached buyers`,
  };
  return said[outcome];
}

/** A difference with its sign, in the unit of the outcome; of shares, in percentage points. */
function signed(outcome: OutcomeName, value: number): string {
  const { of } = OUTCOMES[outcome];
  return sum(of === 'one' ? 100 * value : value);
}

/** The size of a change with what it is a number of. */
function sized(outcome: OutcomeName, value: number): string {
  const size = Math.abs(value);
  if (outcome === 'tellings') return `${written(outcome, size)} tellings`;
  return OUTCOMES[outcome].of === 'one'
    ? form(Math.round(100 * size), {
        one: 'one percentage point',
        other: `${count(100 * size)} percentage points`,
      })
    : unit(outcome, written(outcome, size));
}

function interval(outcome: OutcomeName, { low, high }: MeanInterval, one = signed): string | null {
  return low === null || high === null ? null : `${one(outcome, low)} to ${one(outcome, high)}`;
}

/** Which of some numbers that are not known matters most. */
export const sensitivity = {
  ask: 'Which of these numbers matters most?',
  heading: (ranges: number) =>
    form(ranges, { one: 'How much does this number matter?', other: 'Which of these numbers matters most?' }),
  /** Of outcomes that are asked about nowhere else. */
  outcomes: {
    convinced: 'who was convinced',
    fans: 'who became a fan',
    tellings: 'how often the story was told',
    tellers: 'who told the story',
    accuracy: 'how much of the story is still true',
    outbreak: 'in how many runs the story takes off',
  } satisfies Partial<Record<OutcomeName, string>> as Partial<Record<OutcomeName, string>>,
  asking: (all: number, seconds: number) =>
    `${runs(all)} of this may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
  /** The finding: which of all numbers it is. */
  title(leading: readonly string[], all: number): string {
    if (leading.length === 0)
      return all === 1
        ? 'These runs show no effect of this number.'
        : 'These runs show no effect of any of these numbers.';
    if (all === 1) return `${quoted(leading)} makes a difference.`;
    if (leading.length === 1) return `${quoted(leading)} matters most.`;
    return leading.length === all
      ? 'These runs cannot tell which of these numbers matters most.'
      : `${quoted(leading)} matter most; these runs cannot tell which of them more.`;
  },
  lead: ({ method, drawn, least }: SensitivityFacts) =>
    method === 'morris'
      ? `${runs(drawn)} in which all are drawn between their ends, and as many random paths through all values.`
      : `${runs(drawn)} in which all are drawn between their ends, and ${count(least)} at each end of each number.`,
  tornado: {
    heading: 'One at a time, the others as they are now',
    ask: 'Try each at its ends',
    key: 'A bar goes from the average at one end of a number to that at the other. The thin line says how well its length is known.',
    mean: (value: string) => `average with all drawn: ${value}`,
    plot: 'What each number does from end to end, the largest effect first',
    none: (label: string) => `${label}: no runs yet`,
    beyond: (label: string, own: string) =>
      `“${label}” is ${own} now, which lies outside its ends: the bars of the others are for ${own}.`,
  },
  /** What one number does: from its lower end to its upper one. */
  effect: (
    outcome: OutcomeName,
    { label, low, high }: Named,
    ends: Ends,
    difference: MeanInterval | null,
    town: Town,
  ): string => {
    const known = difference && interval(outcome, difference);
    const points = OUTCOMES[outcome].of === 'one' ? ' points' : '';
    return `“${label}” ${high} rather than ${low}: ${became(outcome, ends, town)}${known === null ? '' : ` (difference: ${known}${points})`}.`;
  },
  morris: {
    heading: 'Does that depend on the other numbers?',
    help: 'All of them move here, one after the other, along random paths (Morris, 1991). All runs of a path have the same luck; yet any change lets some chances fall otherwise, and that is in these figures, too.',
    ask: 'Find out',
    effect: (outcome: OutcomeName, label: string, effect: MeanInterval | null): string => {
      if (!effect) return `“${label}”: no runs yet.`;
      if (effect.mean === 0) return `“${label}” changes nothing along any path.`;
      const known = interval(outcome, effect, (_, value) =>
        count(Math.abs(OUTCOMES[outcome].of === 'one' ? 100 * value : value)),
      );
      return `“${label}”, over its whole range, changes it by ${sized(outcome, effect.mean)} on average${known === null ? '' : ` (${known})`}.`;
    },
    steadiness: {
      same: 'That is about the same whatever the others are.',
      varied: 'That is more or less, depending on the others and on luck.',
      either: 'As often up as down: that may be luck alone.',
    } satisfies Record<Steadiness, string> as Record<Steadiness, string>,
  },
  table: 'The same as a table',
  columns: {
    number: 'Number',
    from: 'From',
    to: 'To',
    atLow: 'At “from”',
    atHigh: 'At “to”',
    difference: 'Difference',
    muStar: 'Change, either way (μ*)',
    mu: 'Change (μ)',
    sigma: 'Spread of it (σ)',
    share: 'Of the spread',
  },
  said: {
    heading: 'So what can be said?',
    share: (label: string, { value, low, high }: Estimate) =>
      `If only “${label}” were known, ${percent(value)} of the spread would be gone (${percent(low)} to ${percent(high)}).`,
    level: (level: number) =>
      `Such ranges miss the truth in ${count(Math.round((1 - level) * 100))} of 100 studies.`,
  },
  again: (value: number) => `${count(value)} more runs of each`,
  change: 'Change something else, and all of this is computed anew.',
  form: {
    heading: 'Other numbers, or other ends',
    help: 'What is not known, and between which ends it lies',
    look: 'Ask again',
  },
  methods: ({ method, ranges, seed, facts, outcome, effects, parts, level }: SensitivityMethods): string =>
    [
      `We asked which of these numbers matters most for the outcome “${outcome}”, each drawn evenly between its ends: ${ranges.join('; ')}.`,
      `All were drawn in ${runs(facts.drawn)} with the seeds ${seed}#0, ${seed}#1, …, two for each draw.`,
      method === 'morris'
        ? `With the same seeds, each run went along a random path on four levels, on which one number after the other moved (Morris, 1991); effects are for the whole of a range, μ* the mean of their sizes (Campolongo, Cariboni & Saltelli, 2007).`
        : `With the same seeds, each number was set to both of its ends, all others as in the scenario.`,
      `The effects, with ${percent(level)} intervals after Hall (1992), were: ${effects.join('; ')}.`,
      ...(parts
        ? [
            `Of the variance, ${percent(parts.luck)} was luck and ${percent(parts.ranges)} came from the numbers that were drawn (analysis of variance).`,
          ]
        : []),
    ].join(' '),
  /** An effect in a methods paragraph. */
  methodsEffect: (
    outcome: OutcomeName,
    label: string,
    effect: MeanInterval,
    sigma: number | null,
  ): string => {
    const scale = OUTCOMES[outcome].of === 'one' ? 100 : 1;
    const one = (value: number) => decimal(Number((scale * value).toPrecision(3)));
    const ends =
      effect.low === null || effect.high === null ? '' : ` (${one(effect.low)} to ${one(effect.high)})`;
    return `${label} ${one(effect.mean)}${scale === 1 ? '' : ' points'}${ends}${sigma === null ? '' : `, σ ${one(sigma)}`}`;
  },
};

/** Averages at the lower and at the upper end of a number. */
type Ends = readonly [from: number, to: number];

/** A number and its ends, with their units. */
interface Named {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

interface Town {
  readonly people: number;
  readonly topic: TopicWords;
}

/** What a methods paragraph tells of a sensitivity. */
interface SensitivityMethods {
  readonly method: SensitivityFacts['method'];
  readonly ranges: readonly string[];
  readonly seed: string;
  readonly facts: SensitivityFacts;
  readonly outcome: string;
  readonly effects: readonly string[];
  readonly parts: { readonly luck: number; readonly ranges: number } | null;
  readonly level: number;
}

/** Its shape, in every language. */
export type SensitivityWords = typeof sensitivity;
