import { withoutHidden } from '../basics/plain-text.ts';
import {
  answersTo,
  isShare,
  LONGEST_NAME,
  POINTS,
  SUBJECTS,
  waysOf,
  type Bet,
  type Guess,
  type Subject,
} from './bet.ts';

/*
 * How a link carries a bet, in at most 40 characters: `reach.a3` is the third answer, `reach.n1200` a number, of a share
 * `retold.n37` in hundredths, and `reach.c` with two digits of base 36 for each point a curve. `~Ada` behind it is a name.
 */

/** The most characters of a bet in a link. */
export const LONGEST_BET = 40;

/** Steps of a point of a curve: two digits of base 36. */
const STEPS = 1295;

const LETTERS = { choice: 'a', number: 'n', curve: 'c' } as const;

function textOfGuess(guess: Guess, about: Subject): string {
  switch (guess.way) {
    case 'choice':
      return String(guess.choice + 1);
    case 'number':
      return String(isShare(about) ? Math.round(guess.number * 1000) / 10 : guess.number);
    case 'curve':
      return guess.curve
        .map((share) =>
          Math.round(share * STEPS)
            .toString(36)
            .padStart(2, '0'),
        )
        .join('');
  }
}

/** A bet as a link carries it; of a long name only the beginning. */
export function betText({ about, guess, name }: Bet): string {
  const text = `${about}.${LETTERS[guess.way]}${textOfGuess(guess, about)}`;
  const short = [...name.replaceAll('~', ' ')].slice(0, LONGEST_BET - text.length - 1).join('');
  return short === '' ? text : `${text}~${short}`;
}

/** The number that is written in decimal digits, with at most one after the point; `null` where it is another text. */
const numberIn = (text: string): number | null => (/^\d{1,9}(?:\.\d)?$/.test(text) ? Number(text) : null);

function guessIn(letter: string, text: string, about: Subject, people: number): Guess | null {
  if (letter === LETTERS.choice) {
    const choice = Number(text) - 1;
    const answers = answersTo(about, { people }).length;
    return /^\d$/.test(text) && choice >= 0 && choice < answers ? { way: 'choice', choice } : null;
  }
  if (letter === LETTERS.number) {
    const written = numberIn(text);
    if (written === null) return null;
    const number = isShare(about) ? written / 100 : written;
    const fits = isShare(about) ? number <= 1 : number <= people && Number.isInteger(number);
    return fits ? { way: 'number', number } : null;
  }
  if (!waysOf(about).includes('curve') || text.length !== 2 * POINTS || !/^[0-9a-z]+$/.test(text))
    return null;
  const curve = Array.from(
    { length: POINTS },
    (_, point) => parseInt(text.slice(2 * point, 2 * point + 2), 36) / STEPS,
  );
  return curve.every((share, point) => point === 0 || share >= curve[point - 1]!)
    ? { way: 'curve', curve }
    : null;
}

/**
 * The bet in a text of {@link betText}, for a town of so many people.
 * @returns `null` where the text is none, or one that such a town cannot have
 */
export function betIn(text: string, people: number): Bet | null {
  const parts = /^([a-z]+)\.([anc])([0-9a-z.]+)(?:~(.*))?$/su.exec(text);
  const about = SUBJECTS.find((subject) => subject === parts?.[1]);
  if (!parts || !about) return null;
  const guess = guessIn(parts[2]!, parts[3]!, about, people);
  return guess && { about, guess, name: plainName(parts[4] ?? '') };
}

/** A name in one line, without what cannot be seen, and not too long. */
export const plainName = (text: string): string =>
  [...withoutHidden(text).replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('');
