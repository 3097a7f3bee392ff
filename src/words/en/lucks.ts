import type { PairsFacts } from '../../findings/pairs.ts';
import type { Estimate } from '../../model/study/statistics.ts';
import type { LucksFacts, Span } from '../../findings/lucks.ts';
import { OUTCOMES, type OutcomeName } from '../../model/study/outcomes.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { form, people } from './grammar.ts';
import { AXES, changeBy, isCounted, MORE, unit, written } from './lucks-outcomes.ts';
import { sellingLucks } from './lucks-selling.ts';
import { sensitivity } from './sensitivity.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

const runs = (value: number): string => form(value, { one: 'one run', other: `${count(value)} runs` });

const span = ({ low, high }: Span): string =>
  low === high ? count(low) : `between ${count(low)} and ${count(high)}`;

/** “Tells” is not known; “Tells” and “Trust” are not known. */
const notKnown = (names: readonly string[]): string =>
  `${list.format(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'is' : 'are'} not known`;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Many runs of one scenario, each with other luck. */
export const lucks = {
  heading: (wanted: number) => `The same town, ${count(wanted)} times`,
  back: 'Back to your run',
  outcome: 'Count',
  /** The outcomes that can be asked about. */
  outcomes: ({ visit }: TopicWords): Partial<Record<OutcomeName, string>> => ({
    reach: 'who heard',
    visits: `who ${visit.past}`,
    critics: 'who came away disappointed',
    retold: 'how much of the story is left',
    days: 'days until nothing more happened',
    median: 'what the middle one earned',
    lost: 'who lost money, of those who joined to earn',
    members: 'who joined',
    retailShare: 'what reached buyers, of what members ordered',
  }),
  /** Before the first run has come in. */
  coming: (isRunning: boolean): string =>
    isRunning ? 'The first runs are on their way.' : 'There are not enough runs yet to say anything.',
  asking: (wanted: number, seconds: number) =>
    `${count(wanted)} runs of this may take ${seconds < 90 ? `${count(seconds)} seconds` : `${count(seconds / 60)} minutes`}.`,
  begin: 'Begin',
  /** What the runs come to, in a sentence. */
  title({ runs: all, tookOff, people: town, reachWhereTookOff, reachElsewhere }: LucksFacts): string {
    const of = `of ${people(town)}`;
    if (tookOff === 0)
      return `In none of ${runs(all)} does the story take off: it reaches ${span(reachElsewhere!)} ${of}.`;
    const far = `it reaches ${span(reachWhereTookOff!)} ${of}`;
    if (tookOff === all)
      return all === 1
        ? `In the first run the story takes off: ${far}.`
        : `In all ${runs(all)} the story takes off: ${far}.`;
    const dead = all - tookOff;
    return `In ${count(dead)} of ${runs(all)} the story dies out early; in ${form(tookOff, { one: 'the other', other: 'the others' })} ${far}.`;
  },
  /** Of runs in which somebody sells. */
  selling: sellingLucks,
  /** Which of the numbers that are not known matters most. */
  sensitivity,
  /** Where the middle half of the runs lies, and the run on show among them. */
  where({ middle, own, runs: all }: LucksFacts, outcome: OutcomeName): string {
    if (!middle)
      return OUTCOMES[outcome].of === 'price' || outcome === 'lost'
        ? sellingLucks.none
        : 'In none of the runs was the story retold.';
    const ends = `${written(outcome, middle.low)} and ${unit(outcome, written(outcome, middle.high))}`;
    const half =
      middle.low === middle.high
        ? `Half of all runs end at ${unit(outcome, written(outcome, middle.low))}.`
        : `Half of all runs end between ${ends}.`;
    if (!own || own.others === 0) return half;
    const isOne = own.others < all;
    return `${half} Yours, with ${written(outcome, own.value)}, lies above ${count(own.beaten)} of ${isOne ? `the other ${count(own.others)}` : `these ${count(own.others)}`}.`;
  },
  half: 'half of all runs end within this bar',
  own: 'your run',
  fizzled: (value: number) => `${count(value)} die out early`,
  fizzledHelp: 'fewer than one in twenty are convinced',
  axis: ({ days }: { days: number }, outcome: OutcomeName, each: number): string => {
    const what = AXES[outcome] ?? `share of the town by day ${count(days)}`;
    return `${what} · ${each === 1 ? 'one dot is one run' : `one dot stands for ${count(each)} runs`} · choose a dot to watch its run`;
  },
  beforeDots: 'Dashed rings: the runs before your last change.',
  dots: (shown: number) => `${count(shown)} runs as dots on a line`,
  /** A run by its place among all, for whoever cannot see it. */
  dot: (rank: number, all: number, value: number, outcome: OutcomeName, seed: string) =>
    `Run ${count(rank)} of ${count(all)} from the left: ${unit(outcome, written(outcome, value))}, luck ${seed}. Enter watches it.`,
  written,
  /** The same with what it is a number of. */
  withUnit: (outcome: OutcomeName, value: number) => unit(outcome, written(outcome, value)),

  courses: 'Five of them, day by day',
  course: {
    unlucky: 'One of the unlucky',
    quarter: 'A quarter do worse',
    middle: 'The middle run',
    own: 'Yours',
    luckiest: 'The luckiest',
  },
  courseDays: (last: number): readonly [string, string] => ['day 0', count(last)],
  watchRun: 'Watch this run',

  said: {
    heading: 'So what can be said?',
    /** What the runs allow one to say, and what they do not. */
    half({ half, runs: all, people: town }: LucksFacts, { place }: TopicWords): string {
      const what = `half of the ${people(town)} can hear about ${place}`;
      if (half === 0) return `Half of the ${people(town)} heard about ${place} in none of ${runs(all)}.`;
      if (half === all) return `${capitalised(what)}: it happened in every one of ${runs(all)}.`;
      return `${capitalised(what)}: it happened in ${count(half)} of ${runs(all)}. It need not happen.`;
    },
    often({ share, tookOff, runs: all }: LucksFacts): string {
      if (!share) return '';
      return `The story takes off in ${count(tookOff)} of ${count(all)}. In many more runs it would in ${percent(share.low)} to ${percent(share.high)} of them.`;
    },
    far({ meanWhereTookOff }: LucksFacts): string | null {
      if (!meanWhereTookOff) return null;
      const { mean, low, high } = meanWhereTookOff;
      const between = low === null || high === null ? '' : ` (${count(low)} to ${count(high)})`;
      return `Where it takes off, ${people(Math.round(mean))} hear on average${between}.`;
    },
    level: (level: number) =>
      `These ranges miss the truth in ${count(Math.round((1 - level) * 100))} of 100 studies. “Takes off” means that at least one in twenty is convinced.`,
  },

  precision: {
    heading: 'Are these runs enough?',
    known: (half: number, whole: string) => `The average is known to ± ${percent(half)} ${whole}.`,
    wholes: {
      people: 'of the town',
      days: 'of the time',
      one: 'of the whole',
      price: 'of the price of an order',
    },
    more: (runsNeeded: number, half: number) =>
      `± ${percent(half)} needs about ${count(runsNeeded)} more runs.`,
    until: (half: number) => `Run until ± ${percent(half)}`,
    enough: (half: number) => `That is within ± ${percent(half)}.`,
    again: (value: number) => `${count(value)} more runs`,
  },
  progress: (done: number, wanted: number) => `${count(done)} of ${runs(wanted)}`,
  /** Of a study that decides as it goes. */
  progressAbout: (done: number, likely: number) => `${runs(done)}, of about ${count(likely)} at most`,
  pause: 'Pause',
  goOn: 'Go on',
  failed: (number: number, reason: string) =>
    `${form(number, { one: 'One run', other: `${count(number)} runs` })} could not be computed: ${reason}`,
  broken: (reason: string) => `The runs could not be computed: ${reason}`,
  tryAgain: 'Try again',
  change: 'Change something, and the hundred runs are made anew; the dots before stay as rings.',

  /** What a change did, by pairs of runs with the same luck. */
  pairs: {
    heading: 'What your change did, with the same luck each time',
    takeOff: {
      both: (value: number) => `${count(value)} take off before and now`,
      onlyB: (value: number) => `${count(value)} only now`,
      onlyA: (value: number) => `${count(value)} only before`,
      neither: (value: number) => `${count(value)} neither time`,
    },
    sentences({ difference, whereBoth, pairs }: PairsFacts, outcome: OutcomeName): string[] {
      if (!difference) return [];
      const { better, worse, equal } = difference;
      const same = equal === 0 ? '' : `, the same in ${count(equal)}`;
      return [
        `Now ${MORE[outcome] ?? 'more'} in ${count(better)} of ${count(pairs)} pairs of runs, ${isCounted(outcome) && outcome !== 'days' ? 'fewer' : 'less'} in ${count(worse)}${same}. On average ${changeBy(outcome, difference)}.`,
        ...(whereBoth ? [`Where it takes off both times, ${changeBy(outcome, whereBoth)}.`] : []),
      ];
    },
    slopes: (value: number) => `${count(value)} of these pairs, from the greatest loss to the greatest gain`,
    before: 'before',
    after: 'now',
    pair: (before: string, after: string, seed: string) =>
      `From ${before} to ${after}, luck ${seed}. Watch this run`,
  },

  /** Numbers that are not known, only bounded. */
  ranges: {
    heading: 'Something is not known exactly',
    help: 'Each two runs draw a value between these ends',
    impossible: 'Not all of these values go together: narrow the ends.',
    made: 'What is the spread made of?',
    parts: (luck: Estimate, ranges: Estimate, names: readonly string[]) =>
      `Of this spread, ${percent(luck.value)} is luck (${percent(luck.low)} to ${percent(luck.high)}), and ${percent(ranges.value)} is that ${notKnown(names)}.`,
    key: 'The filled part is luck. With more runs these shares are known better.',
    methods: (drawn: readonly string[]) =>
      `Each two runs drew, evenly between their ends: ${drawn.join('; ')}; shares of the spread are from an analysis of variance.`,
  },
  /** Some numbers, and the ends between which they may be. */
  bounds: {
    add: 'Another number',
    none: 'choose …',
    from: 'from',
    to: 'to',
    remove: (label: string) => `Leave “${label}” as it is`,
    crossed: (label: string) => `“${label}” needs a lower end below its upper one.`,
    empty: 'Choose a number first.',
  },
  table: 'All runs as a table',
  columns: { run: 'Run', luck: 'Luck' },
  watch: 'Watch',
  csv: 'Save as CSV',
  plan: 'Save the plan',
  methods: {
    copy: 'Copy a methods paragraph',
    copied: 'Copied',
    notCopied: 'The browser refused to copy',
    /** For a report: what was simulated, before what was asked of it. */
    scenario: ({ scenario, changes, engine }: MethodsScenario): string =>
      `We simulated word of mouth with Tell Ten (engine ${String(engine)}) in the scenario “${scenario}”${changes === '' ? '' : `, changed as follows: ${changes}`}.`,
    /** Where everything is that is needed to do it again. */
    repeat: (link: string): string => `Every run can be repeated: ${link}`,
    /** How many runs, and what came of them. */
    text: ({ seed, runs: all, facts, level }: MethodsFacts): string => {
      const took = facts.share!;
      const far = facts.meanWhereTookOff;
      return [
        `The scenario was run ${count(all)} times, with the seeds ${seed}#0 to ${seed}#${String(all - 1)}.`,
        `A run counts as taken off when at least 5 % of the ${people(facts.people)} were convinced. This happened in ${count(facts.tookOff)} of ${count(all)} runs (${percent(took.value)}; ${percent(level)} Wilson interval ${percent(took.low)} to ${percent(took.high)}).`,
        ...(far
          ? [
              `In these, ${decimal(Math.round(far.mean))} people heard on average${far.low === null || far.high === null ? '' : ` (${percent(level)} interval after Hall, 1992: ${count(far.low)} to ${count(far.high)})`}.`,
            ]
          : []),
      ].join(' ');
    },
  },
};

/** The scenario of a methods paragraph. */
interface MethodsScenario {
  readonly scenario: string;
  /** In words; empty where nothing was changed. */
  readonly changes: string;
  readonly engine: number;
}

/** What a methods paragraph tells of many runs of one scenario. */
interface MethodsFacts {
  readonly seed: string;
  readonly runs: number;
  readonly facts: LucksFacts;
  readonly level: number;
}

/** Its shape, in every language. */
export type LucksWords = typeof lucks;
