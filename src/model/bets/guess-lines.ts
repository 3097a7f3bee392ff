import { decimal } from '../basics/decimal.ts';
import { answersTo, MOST_GUESSES, wholeOfBet, type Guess, type NamedGuess, type Question } from './bet.ts';
import { betIn, plainName } from './bet-text.ts';

/** Why a line is no guess. */
export type LineProblem =
  /** There is no number in it. */
  | { readonly code: 'noNumber' }
  /** The number is outside what the question allows, in the unit that is typed. */
  | { readonly code: 'outside'; readonly low: number; readonly high: number }
  /** It is a bet on another question. */
  | { readonly code: 'otherQuestion' }
  /** A curve cannot be typed: its link has to be pasted. */
  | { readonly code: 'curveByLink' }
  /** There are more lines than are taken in. */
  | { readonly code: 'tooMany'; readonly most: number };

/** A line that is no guess, counted from 1. */
export interface LineFault {
  readonly line: number;
  readonly text: string;
  readonly problem: LineProblem;
}

/** What was read of some lines. */
export interface ReadGuesses {
  readonly guesses: readonly NamedGuess[];
  readonly faults: readonly LineFault[];
}

/** The most characters of a line that are read: a link has no more. */
const LONGEST_LINE = 4000;

const LINK = /[#&?]bet=([^&\s]+)/;
/** A number at the end of a line, with spaces, commas or points that set apart thousands. */
const AT_END = /(?:^|[\s:;=,–-])((?:\d{1,3}(?:[\s\u00a0\u202f.,’']\d{3})+|\d+)(?:[.,]\d+)?)\s*(%?)$/u;

/**
 * Reads guesses, one a line: a name, then a number, with a colon between them or not, or a link that has a bet. Numbers
 * are people, hundredths of a share, or the number of an answer. Of the same name, the last line counts.
 */
export function guessesIn(text: string, question: Question, people: number): ReadGuesses {
  const guesses: NamedGuess[] = [];
  const faults: LineFault[] = [];
  text.split(/\r\n|\r|\n/).forEach((whole, index) => {
    const line = whole.slice(0, LONGEST_LINE).trim();
    if (line === '') return;
    const read: Read =
      guesses.length >= MOST_GUESSES
        ? { code: 'tooMany', most: MOST_GUESSES }
        : guessOf(line, question, people);
    if ('code' in read) faults.push({ line: index + 1, text: line, problem: read });
    else {
      const same = guesses.findIndex(({ name }) => name !== '' && name === read.name);
      if (same >= 0) guesses.splice(same, 1);
      guesses.push(read);
    }
  });
  return { guesses, faults };
}

type Read = NamedGuess | LineProblem;

function guessOf(line: string, question: Question, people: number): Read {
  const link = LINK.exec(line);
  if (link) return linkedGuess(line.slice(0, link.index), decoded(link[1]!), question, people);
  if (question.way === 'curve') return { code: 'curveByLink' };
  const found = AT_END.exec(line);
  if (!found) return { code: 'noNumber' };
  const number = numberOf(found[1]!);
  if (number === null) return { code: 'noNumber' };
  const name = plainName(line.slice(0, found.index).replace(/[\s:;=,–-]+$/u, ''));
  const guess = typedGuess(number, found[2] === '%', question, people);
  return 'code' in guess ? guess : { name, guess };
}

function linkedGuess(before: string, text: string, { about, way }: Question, people: number): Read {
  const bet = betIn(text, people);
  if (!bet || bet.about !== about || bet.guess.way !== way) return { code: 'otherQuestion' };
  const name = plainName(/^(.*?)\s*[:;=,]?\s*\S*$/su.exec(before)?.[1] ?? '');
  return { name: name || bet.name, guess: bet.guess };
}

/** @param isShare true where a percent sign was typed */
function typedGuess(
  number: number,
  isShare: boolean,
  { about, way }: Question,
  people: number,
): Guess | Extract<LineProblem, { code: 'outside' }> {
  if (way === 'choice') {
    const most = answersTo(about, { people }).length;
    return Number.isInteger(number) && number >= 1 && number <= most
      ? { way: 'choice', choice: number - 1 }
      : { code: 'outside', low: 1, high: most };
  }
  const whole = wholeOfBet(about, { people });
  const isHundredths = isShare || whole === 1;
  const value = isHundredths ? (number / 100) * whole : number;
  if (value > whole) return { code: 'outside', low: 0, high: isHundredths ? 100 : whole };
  return { way: 'number', number: whole === 1 ? value : Math.round(value) };
}

/** A typed number: signs between groups of three digits set apart thousands. */
function numberOf(text: string): number | null {
  const grouped = /^\d{1,3}(?:[\s\u00a0\u202f.,’']\d{3})+(?![\d])/u;
  const plain = text.replace(grouped, (part) => part.replace(/[^\d]/gu, ''));
  return decimal(plain.replace(',', '.'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
