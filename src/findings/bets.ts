import { median, quantileSorted } from 'd3-array';
import {
  answerAt,
  answersTo,
  wholeOfBet,
  type Answer,
  type Bet,
  type Guess,
  type NamedGuess,
  type Subject,
} from '../model/bets/bet.ts';
import { curveByDay } from '../model/bets/curve.ts';
import type { DownlineOutcome } from '../model/measures/downline-outcome.ts';
import type { DayMeasures } from '../model/measures/day-measures.ts';
import { CRITIC, FAN } from '../model/story/stages.ts';
import { firstDayAt, isOutbreak } from './reach.ts';
import { payFacts } from './selling.ts';

/** A finished run, as far as a bet needs it. */
export interface BetRun {
  readonly people: number;
  readonly days: readonly DayMeasures[];
  /** People in each stage in the end, by its code. */
  readonly stageCounts: ArrayLike<number>;
  /** Retellings before the story reached whoever heard it through the most. */
  readonly mostHops: number;
  /** What selling came to; left out where nobody sells. */
  readonly downline?: DownlineOutcome;
}

/** What came of what a bet is about; `null` where the run has no such number: of a story that nobody was told, nothing is left. */
export function outcomeOf(about: Subject, { days, stageCounts, downline }: BetRun): number | null {
  const last = days.at(-1);
  if (!last) return null;
  switch (about) {
    case 'reach':
      return last.reach;
    case 'visits':
      return last.firsthand;
    case 'critics':
      return stageCounts[CRITIC] ?? 0;
    case 'retold':
      return last.retold;
    case 'lost':
      return downline?.lost ?? null;
  }
}

/** A subject by day, which can be laid beside a sketch. */
export const outcomeByDay = (about: Subject, { days }: BetRun): number[] =>
  days.map((day) => (about === 'visits' ? day.firsthand : day.reach));

/** How near a guess came. */
export type Nearness = 'exact' | 'close' | 'low' | 'high';

/** What became of a bet. */
export type Score =
  /** The run has no number to compare with. */
  | { readonly kind: 'nothing' }
  /** `off`: answers by which the chosen one lies too high; below 0, too low. */
  | {
      readonly kind: 'choice';
      readonly chosen: Answer;
      readonly truth: Answer;
      readonly off: number;
      readonly value: number;
    }
  /** `times` too high or too low; `null` where one of them is 0. */
  | {
      readonly kind: 'number';
      readonly guess: number;
      readonly value: number;
      readonly nearness: Nearness;
      readonly times: number | null;
    }
  /** The same of the last day, and the days on which half of each end was there; `null` where a curve has no half. */
  | {
      readonly kind: 'curve';
      readonly guess: number;
      readonly value: number;
      readonly nearness: Nearness;
      readonly times: number | null;
      readonly halfGuessed: number | null;
      readonly halfDay: number | null;
      /** Days of the run. */
      readonly days: number;
    };

/** Within so much of the truth, or of the whole, a guess hit it … */
const EXACT = { of: 0.03, whole: 0.002 };
/** … or came close. */
const CLOSE = { of: 0.2, whole: 0.02 };

function nearnessOf(guess: number, value: number, whole: number): Nearness {
  const gap = Math.abs(guess - value);
  const isWithin = (limit: typeof EXACT) => gap <= Math.max(limit.of * value, limit.whole * whole);
  if (isWithin(EXACT)) return 'exact';
  return isWithin(CLOSE) ? 'close' : guess > value ? 'high' : 'low';
}

const timesOf = (guess: number, value: number): number | null =>
  guess > 0 && value > 0 ? Math.max(guess, value) / Math.min(guess, value) : null;

const atEnd = (guess: number, value: number, whole: number) => ({
  guess,
  value,
  nearness: nearnessOf(guess, value, whole),
  times: timesOf(guess, value),
});

/** Fewer people have no half of which the day is worth a word. */
const FEW = 10;

/** What became of a bet in a run that is over. */
export function scoreOf({ about, guess }: Bet, run: BetRun): Score {
  const value = outcomeOf(about, run);
  if (value === null) return { kind: 'nothing' };
  const whole = wholeOfBet(about, run);
  switch (guess.way) {
    case 'choice': {
      const answers = answersTo(about, run);
      const right = answerAt(answers, value);
      return {
        kind: 'choice',
        chosen: answers[guess.choice] ?? answers.at(-1)!,
        truth: answers[right]!,
        off: guess.choice - right,
        value,
      };
    }
    case 'number':
      return { kind: 'number', ...atEnd(guess.number, value, whole) };
    case 'curve': {
      const days = run.days.length - 1;
      const start = outcomeByDay(about, run)[0]!;
      const drawn = curveByDay(guess.curve, days, { start, whole });
      const end = drawn.at(-1) ?? 0;
      const half = (series: ArrayLike<number>, of: number) =>
        of - start < FEW ? null : firstDayAt(series, start + (of - start) / 2, days);
      return {
        kind: 'curve',
        ...atEnd(Math.round(end), value, whole),
        halfGuessed: half(drawn, end),
        halfDay: half(outcomeByDay(about, run), value),
        days,
      };
    }
  }
}

/** By how much a guess was too high (1), too low (−1) or neither (0). */
function directionOf(score: Score): -1 | 0 | 1 {
  if (score.kind === 'nothing') return 0;
  if (score.kind === 'choice') return Math.sign(score.off) as -1 | 0 | 1;
  return score.nearness === 'high' ? 1 : score.nearness === 'low' ? -1 : 0;
}

/** Why a guess and a run differ, in the fact of the run that explains most of it; shares 0 … 1. */
export type Reason =
  /** They do not. */
  | { readonly kind: 'agree' }
  /** The story died out: the last person heard on `day`. */
  | { readonly kind: 'died'; readonly day: number }
  /** So many of all tellings came to people who had heard already. */
  | { readonly kind: 'old-news'; readonly share: number }
  /** So many of those who heard were convinced. */
  | { readonly kind: 'few-convinced'; readonly share: number }
  /** It doubled so many times, from `first` to `reach`. */
  | { readonly kind: 'doubled'; readonly times: number; readonly first: number; readonly reach: number }
  /** So many visitors came away delighted and began the story afresh. */
  | { readonly kind: 'afresh'; readonly fans: number }
  /** So many of the `reach` people who heard went. */
  | { readonly kind: 'went'; readonly share: number; readonly reach: number }
  /** Of the `went` visitors, this share came away disappointed. */
  | { readonly kind: 'disappointed'; readonly share: number; readonly went: number }
  /** The story went through up to `hops` retellings, and each loses some of it. */
  | { readonly kind: 'retold'; readonly hops: number }
  /** Of what members were paid, this share came from customers, and that was fees of those who joined. */
  | { readonly kind: 'pay'; readonly fromCustomers: number; readonly fromFees: number }
  /** Half of all who heard did so only after `day`, or already by then. */
  | { readonly kind: 'late' | 'early'; readonly day: number };

/** From this share on, most tellings are old news. */
const MOST_OLD = 0.4;
/** A sketch that is half a tenth of the run too early or too late is worth a word. */
const LATE = 0.05;
/** From this share on, those who began afresh carry the story. */
const MANY_FANS = 0.05;

/** The one fact of a run that explains best why it differs from a bet. */
export function reasonOf(bet: Bet, score: Score, run: BetRun): Reason {
  const direction = directionOf(score);
  if (direction === 0) return lagOf(score) ?? { kind: 'agree' };
  const last = run.days.at(-1)!;
  const first = run.days[0]!.reach;
  if (bet.about === 'critics' && last.firsthand > 0)
    return {
      kind: 'disappointed',
      share: (run.stageCounts[CRITIC] ?? 0) / last.firsthand,
      went: last.firsthand,
    };
  if (bet.about === 'lost' && run.downline) {
    const { fromCustomers, fromFees } = payFacts(run.downline);
    return { kind: 'pay', fromCustomers, fromFees };
  }
  if (bet.about === 'retold') {
    const fans = run.stageCounts[FAN] ?? 0;
    return direction < 0 && fans > 1 ? { kind: 'afresh', fans } : { kind: 'retold', hops: run.mostHops };
  }
  if (direction > 0 && !isOutbreak(last.reach, first, run.people))
    return { kind: 'died', day: firstDayAt(outcomeByDay('reach', run), last.reach, last.day) ?? last.day };
  if (bet.about === 'visits') return { kind: 'went', share: last.firsthand / last.reach, reach: last.reach };
  return direction > 0 ? whatHeldItBack(run) : whatCarriedIt(run);
}

function lagOf(score: Score): Reason | null {
  if (score.kind !== 'curve' || score.halfDay === null || score.halfGuessed === null) return null;
  const lag = score.halfDay - score.halfGuessed;
  if (Math.abs(lag) < Math.max(1, LATE * score.days)) return null;
  return { kind: lag > 0 ? 'late' : 'early', day: score.halfDay };
}

function whatHeldItBack({ days }: BetRun): Reason {
  const last = days.at(-1)!;
  const tellings = days.reduce((sum, day) => sum + day.tellings, 0);
  const told = last.reach - days[0]!.reach;
  const old = tellings > 0 ? Math.max(0, 1 - told / tellings) : 0;
  return old >= MOST_OLD
    ? { kind: 'old-news', share: old }
    : { kind: 'few-convinced', share: last.convinced / last.reach };
}

function whatCarriedIt({ days, stageCounts }: BetRun): Reason {
  const last = days.at(-1)!;
  const first = days[0]!.reach;
  const fans = stageCounts[FAN] ?? 0;
  return fans / last.reach >= MANY_FANS
    ? { kind: 'afresh', fans }
    : { kind: 'doubled', times: Math.log2(last.reach / first), first, reach: last.reach };
}

/** Several guesses together, in the way in which they were made. */
export type Spread =
  | { readonly way: 'choice'; readonly counts: readonly number[]; readonly middle: number }
  | { readonly way: 'number'; readonly low: number; readonly middle: number; readonly high: number }
  | {
      readonly way: 'curve';
      readonly middle: readonly number[];
      readonly low: number;
      readonly high: number;
    };

/** What guesses come to together: the middle one, and the range; of curves that of their ends. `null` for none. */
export function spreadOf(guesses: readonly NamedGuess[], answers: number): Spread | null {
  const choices = guesses.flatMap(({ guess }) => (guess.way === 'choice' ? [guess.choice] : []));
  if (choices.length > 0) {
    const counts = Array.from(
      { length: answers },
      (_, place) => choices.filter((one) => one === place).length,
    );
    const sorted = choices.toSorted((one, other) => one - other);
    return { way: 'choice', counts, middle: sorted[Math.floor((sorted.length - 1) / 2)]! };
  }
  const curves = guesses.flatMap(({ guess }) => (guess.way === 'curve' ? [guess.curve] : []));
  if (curves.length > 0) {
    const ends = sortedOf(curves.map((curve) => curve.at(-1)!));
    const middle = curves[0]!.map((_, point) => median(curves, (curve) => curve[point]!)!);
    return { way: 'curve', middle, low: ends[0]!, high: ends.at(-1)! };
  }
  const numbers = sortedOf(guesses.flatMap(({ guess }) => (guess.way === 'number' ? [guess.number] : [])));
  if (numbers.length === 0) return null;
  return { way: 'number', low: numbers[0]!, middle: quantileSorted(numbers, 0.5)!, high: numbers.at(-1)! };
}

const sortedOf = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

/** Those who came nearest: of answers everybody with the right one, else the one guess, or several that are alike. */
export function nearestOf(
  guesses: readonly NamedGuess[],
  about: Subject,
  run: BetRun,
): readonly NamedGuess[] {
  const value = outcomeOf(about, run);
  if (value === null) return [];
  const gaps = guesses.map(({ guess }) => gapOf(guess, about, value, run));
  const least = gaps.reduce((one, other) => Math.min(one, other), Infinity);
  const isChoice = guesses[0]?.guess.way === 'choice';
  return guesses.filter((_, place) => gaps[place] === least && (!isChoice || least === 0));
}

function gapOf(guess: Guess, about: Subject, value: number, run: BetRun): number {
  if (guess.way === 'choice') return Math.abs(guess.choice - answerAt(answersTo(about, run), value));
  if (guess.way === 'number') return Math.abs(guess.number - value);
  const truth = outcomeByDay(about, run);
  const drawn = curveByDay(guess.curve, truth.length - 1, {
    start: truth[0]!,
    whole: wholeOfBet(about, run),
  });
  return truth.reduce((sum, reach, day) => sum + Math.abs(reach - drawn[day]!), 0) / truth.length;
}
