import { hasDownline } from '../scenario/relevance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PresetId } from '../scenario/presets/index.ts';

/*
 * A bet is a guess about a run that has not been shown. Whoever bets, and however, fills the same type: somebody at the
 * page, a list of names that is pasted, or a link.
 */

/**
 * What a bet can be about, each a number of the run's last day: people, or a share of 0 … 1. `lost` is of those who joined a
 * business to earn. `outbreak` is of many runs: the share in which the story takes off.
 */
export const SUBJECTS = ['reach', 'visits', 'critics', 'retold', 'lost', 'outbreak'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** The subjects that are numbers of people. */
const COUNTED = ['reach', 'visits', 'critics'] as const;

/** True for a subject that is a share, and no number of people. */
export const isShare = (about: Subject): about is Exclude<Subject, (typeof COUNTED)[number]> =>
  !COUNTED.some((one) => one === about);

/** True for a subject that one run cannot tell. */
export const isOfManyRuns = (about: Subject): boolean => about === 'outbreak';

/** What a bet on a scenario can be about, the most telling first where somebody sells. */
export const subjectsOf = (scenario: Scenario): readonly Subject[] =>
  hasDownline(scenario)
    ? ['lost', ...SUBJECTS.filter((about) => about !== 'lost' && about !== 'outbreak')]
    : SUBJECTS.filter((about) => about !== 'lost');

/** The ways to bet: one of a few answers, a number, or a curve by day. */
export const WAYS = ['choice', 'number', 'curve'] as const;

export type Way = (typeof WAYS)[number];

/** What is asked, and how it is answered. */
export interface Question {
  readonly about: Subject;
  readonly way: Way;
}

/** An answer to a question. */
export type Guess =
  /** The place of the answer among {@link answersTo}, from 0. */
  | { readonly way: 'choice'; readonly choice: number }
  /** People, a whole number; of a share, 0 … 1. */
  | { readonly way: 'number'; readonly number: number }
  /** Shares of all people at the days of {@link POINTS} equal parts of the run; none is less than the one before. */
  | { readonly way: 'curve'; readonly curve: readonly number[] };

/** Somebody's answer; the name may be empty. */
export interface NamedGuess {
  readonly name: string;
  readonly guess: Guess;
}

/** A question with everybody's answers, each given in the way of the question. */
export interface Bets {
  readonly question: Question;
  readonly guesses: readonly NamedGuess[];
}

/** One bet: what it is about, and the answer. */
export interface Bet extends NamedGuess {
  readonly about: Subject;
}

/** Points of a curve that is sketched. */
export const POINTS = 6;

/** The most letters of a name. */
export const LONGEST_NAME = 20;

/** The most guesses that are taken in: more than any room has people. */
export const MOST_GUESSES = 500;

/** Shares of the whole that lie between one answer and the next. */
const EDGES: Readonly<Record<Subject, readonly number[]>> = {
  reach: [0.05, 0.25, 0.5],
  visits: [0.01, 0.05, 0.15],
  critics: [0.005, 0.03, 0.1],
  retold: [0.2, 0.4, 0.6],
  lost: [0.2, 0.5, 0.8],
  outbreak: [0.2, 0.4, 0.6, 0.8],
};

/** The subjects of which a curve can be sketched: those that are counted by day and never fall. */
const CURVED: readonly Subject[] = ['reach', 'visits'];

/** The ways to bet on a subject. */
export const waysOf = (about: Subject): readonly Way[] =>
  WAYS.filter((way) => way !== 'curve' || CURVED.includes(about));

/** The subject on which a preset's lesson turns. */
export const subjectOf = (id: PresetId): Subject => OF_PRESETS[id] ?? 'reach';

const OF_PRESETS: Partial<Record<PresetId, Subject>> = {
  'whisper-game': 'retold',
  'sceptics-check': 'retold',
  'forgotten-then-reminded': 'visits',
  'paid-enthusiasm': 'visits',
  'exaggeration-backfires': 'critics',
};

/** What a subject is a part of: all people, or 1. */
export const wholeOfBet = (about: Subject, { people }: Pick<Scenario, 'people'>): number =>
  isShare(about) ? 1 : people;

/** An answer to choose: from `low` on, below `high`; in people, or as a share. */
export interface Answer {
  readonly low: number;
  /** `null` for the last one, which has no end. */
  readonly high: number | null;
}

/** The answers to a question, from the least; people are whole numbers. */
export function answersTo(about: Subject, scenario: Pick<Scenario, 'people'>): readonly Answer[] {
  const whole = wholeOfBet(about, scenario);
  const edges = EDGES[about].map((edge) => (whole === 1 ? edge : Math.max(1, Math.round(edge * whole))));
  // In a village, two edges may be the same person.
  const apart = [...new Set(edges)];
  return [0, ...apart].map((low, place) => ({ low, high: apart[place] ?? null }));
}

/** The place of the answer in which a value lies. */
export const answerAt = (answers: readonly Answer[], value: number): number =>
  answers.findIndex(({ high }) => high === null || value < high);
