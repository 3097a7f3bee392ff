import { restaurant } from '../../src/words/topics/en/restaurant.ts';

/** A message as it can be read: a text, or what a function says of some samples. */
export interface Message {
  readonly kind: string;
  readonly said: readonly string[];
}

/** Texts that are right in English and in French. */
export const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  'Minutes',
  'Notes',
  'Question',
  '0 min',
  '1 min',
  '2 min',
  'Auto',
  'Corrections',
  'Les Misérables',
  'Menu',
  'Note',
  'Pause',
  'Restaurant',
  'Service',
  'contacts',
  'excellent',
  'hostile',
  'opinion',
]);

/** Arguments that messages are tried with; those that suit a message make it say something. */
const SAMPLES: readonly (readonly unknown[])[] = [
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [2, 3, 5, 7],
  ['x', 'y', 'z'],
  ['x', null, 2],
  [restaurant, restaurant],
  [true, 'x'],
  [false, 'x'],
];

/** Every message of a language by its path; numbers and what is not words are left out. */
export function textsOf(words: object): Map<string, Message> {
  const found = new Map<string, Message>();
  const walk = (value: unknown, path: string): void => {
    if (NO_MESSAGES.test(path)) return;
    if (typeof value === 'string') found.set(path, { kind: 'text', said: [value] });
    else if (typeof value === 'function')
      found.set(path, { kind: 'function', said: saidBy(value as (...given: unknown[]) => unknown) });
    else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) walk(member, path === '' ? key : `${path}.${key}`);
  };
  walk(words, '');
  return found;
}

/** Names of languages, ways to write numbers, signs, and works that are cited. */
const NO_MESSAGES = /^(?:language|locale|numbers|sources)(?:\.|$)|^story\.signs/;

/** One entry a sample, empty where it does not suit. */
function saidBy(message: (...given: unknown[]) => unknown): string[] {
  return SAMPLES.map((sample) => {
    try {
      return textIn(message(...sample));
    } catch {
      return '';
    }
  });
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return /undefined|NaN|object/.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).join(' | ');
}
