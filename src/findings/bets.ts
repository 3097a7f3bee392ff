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
import { CRITIC } from '../model/story/stages.ts';
import { firstDayAt } from './reach.ts';

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
  /** Many runs like it, and in how many of them the story took off; left out before these are there. */
  readonly lucks?: { readonly runs: number; readonly tookOff: number };
}

/** What came of what a bet is about; `null` where the run has no such number: of a story that nobody was told, nothing is left. */
export function outcomeOf(about: Subject, { days, stageCounts, downline, lucks }: BetRun): number | null {
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
    case 'outbreak':
      return lucks ? lucks.tookOff / lucks.runs : null;
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

/** The places of the answers that most chose: several, where these were equally many. */
export function mostChosen(counts: readonly number[]): number[] {
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  return counts.flatMap((count, place) => (count === most ? [place] : []));
}

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
