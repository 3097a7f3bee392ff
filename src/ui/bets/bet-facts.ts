import { isRight, reasonOf } from '../../findings/bet-reasons.ts';
import { nearestOf, outcomeOf, scoreOf, type BetRun } from '../../findings/bets.ts';
import { answersTo, isOfManyRuns, type Bet, type NamedGuess, type Subject } from '../../model/bets/bet.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { Study } from '../../state/study/study.svelte.ts';
import type { BetWords } from '../../words/en/bets.ts';
import type { Words } from '../../words/index.ts';

/**
 * What a bet can be judged by: the run of the controls, once it is over, and many like it where the bet is about these; `null`
 * before.
 * @param lucks the many runs, as far as somebody has asked for them
 */
export function betRun(session: Session, about: Subject, lucks: Study | null): BetRun | null {
  const run = ownRun(session);
  if (!run || !isOfManyRuns(about)) return run;
  if (!lucks?.isDone || lucks.runs.length === 0) return null;
  const tookOff = lucks.runs.filter(({ outcomes }) => outcomes.outbreak === 1).length;
  return { ...run, lucks: { runs: lucks.runs.length, tookOff } };
}

function ownRun({ run, isStale }: Session): BetRun | null {
  const { recording, scenario, isOver, lastEnding } = run;
  const stageCounts = recording?.stagesByDay.at(-1);
  if (!isOver || isStale || !recording || !scenario || !stageCounts || recording.days.length === 0)
    return null;
  return {
    people: scenario.people,
    days: recording.days,
    stageCounts,
    mostHops: lastEnding?.mostHops ?? 0,
    ...(lastEnding?.downline && { downline: lastEnding.downline }),
  };
}

/** True where all that a bet is about has been shown, so that what became of it may be said. */
export const isShown = (session: Session, about: Subject): boolean =>
  isOfManyRuns(about) || (session.run.isOver && !session.isStale && session.playback.day >= session.lastDay);

/** A bet in words. */
export function betInWords(bet: Bet, people: number, texts: BetWords, words: Words): string {
  const { about, guess, name } = bet;
  const said =
    guess.way === 'choice'
      ? texts.yours.choice(about, answersTo(about, { people })[guess.choice]!, people)
      : guess.way === 'number'
        ? texts.yours.number(about, guess.number, words.topic)
        : texts.yours.curve(about, Math.round(guess.curve.at(-1)! * people));
  return texts.by(name, said);
}

/** What became of a bet: what came, how near it was, and why they differ. */
export interface Verdict {
  readonly came: string;
  readonly scored: string;
  readonly why: string;
  /** True where the guess was right. */
  readonly isRight: boolean;
}

/** The outcome in words. */
export function cameInWords(about: Subject, run: BetRun, texts: BetWords, words: Words): string {
  const value = outcomeOf(about, run);
  return value === null ? texts.nothingCame(about) : texts.came(about, value, run, words.topic);
}

export function verdictOf(bet: Bet, run: BetRun, texts: BetWords, words: Words): Verdict {
  const score = scoreOf(bet, run);
  return {
    isRight: isRight(score),
    came: cameInWords(bet.about, run, texts, words),
    scored: texts.scored(bet.about, score, run.people),
    why: texts.reason(reasonOf(bet, score, run), words.topic),
  };
}

/** Who of several came nearest, in words; `null` where that says nothing. */
export function nearestInWords(
  guesses: readonly NamedGuess[],
  about: Subject,
  run: BetRun,
  texts: BetWords,
): string | null {
  if (guesses.length < 2) return null;
  const nearest = nearestOf(guesses, about, run);
  const names = nearest.map(({ name }) => name);
  if (guesses[0]!.guess.way === 'choice') return texts.rightOnes(names, nearest.length, guesses.length);
  return nearest.length === 0 ? null : texts.nearest(names, nearest.length);
}
