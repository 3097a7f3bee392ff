import type { TalkBet } from '../../lesson/talk.ts';
import type { NamedGuess } from '../../model/bets/bet.ts';

/** The most hands that are counted for one bet: more than any room has people. */
const MOST_HANDS = 500;

/** A hand for an answer. */
const guessOf = (choice: number): NamedGuess => ({ name: '', guess: { way: 'choice', choice } });

/** A bet, and who in the room gave which answer. */
export interface RoomBet {
  readonly bet: TalkBet;
  readonly guesses: readonly NamedGuess[];
  /** How many gave each answer. */
  readonly counts: readonly number[];
}

/** What a room has bet, by the place of the chapter that asks. */
export class RoomBets {
  #guesses = $state.raw<Readonly<Record<number, readonly NamedGuess[]>>>({});

  /** @param choices by the place of the chapter, as {@link choices} gives them */
  constructor(choices: Readonly<Record<number, readonly number[]>> = {}) {
    this.#guesses = Object.fromEntries(
      Object.entries(choices).map(([place, all]) => [place, all.slice(0, MOST_HANDS).map(guessOf)]),
    );
  }

  /** The answer that each hand was for, by the place of the chapter. */
  get choices(): Readonly<Record<number, readonly number[]>> {
    return Object.fromEntries(
      Object.entries(this.#guesses).map(([place, all]) => [
        place,
        all.flatMap(({ guess }) => (guess.way === 'choice' ? [guess.choice] : [])),
      ]),
    );
  }

  /** The bet of a chapter with the hands that were raised for it. */
  of(bet: TalkBet, place: number): RoomBet {
    const guesses = this.#guesses[place] ?? [];
    const counts = bet.answers.map(
      (_, choice) => guesses.filter(({ guess }) => guess.way === 'choice' && guess.choice === choice).length,
    );
    return { bet, guesses, counts };
  }

  /** Counts a hand for an answer; where there is none to be given, it does nothing. */
  raise(bet: TalkBet, place: number, choice: number): void {
    const guesses = this.#guesses[place] ?? [];
    if (bet.answers[choice] === undefined || guesses.length >= MOST_HANDS) return;
    this.#keep(place, [...guesses, guessOf(choice)]);
  }

  /** Takes the last hand back. @param choice left out, whichever answer it was for */
  lower(place: number, choice?: number): void {
    const guesses = this.#guesses[place] ?? [];
    const last = guesses.findLastIndex(
      ({ guess }) => choice === undefined || (guess.way === 'choice' && guess.choice === choice),
    );
    if (last >= 0)
      this.#keep(
        place,
        guesses.filter((_, other) => other !== last),
      );
  }

  #keep(place: number, guesses: readonly NamedGuess[]): void {
    this.#guesses = { ...this.#guesses, [place]: guesses };
  }
}
