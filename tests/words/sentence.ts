import type { Language } from '../../src/words/index.ts';

/** Words that lose their vowel before another. */
const ELIDED = 'que|de|le|la|ne|se|je|me|te|jusque|lorsque|puisque';
const VOWELS = 'aeiouàâéèêëîïôöœùû';

/** What French never has, each with the name of the rule. */
const SLIPS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['a line may break before', / [:;?!%»]/],
  ['a line may break after', /« /],
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['English quotation marks', /[“”]/],
  ['no elision', new RegExp(`(?<![\\p{L}-])(?:${ELIDED}) (?:[${VOWELS}]|y )`, 'iu')],
  ['no contraction', /(?<!\p{L})(?:de|à) les? (?!\p{L}+(?:er|ir|re)(?!\p{L}))/iu],
  ['an elision before a consonant', /(?<!\p{L})(?:qu|d|l|n|j)’(?=[bcdfgjklmnpqrstvwxz])/iu],
];

/** What is wrong with a French text, as far as a machine can see it. */
export const frenchSlips = (text: string): string[] =>
  SLIPS.filter(([, pattern]) => pattern.test(text)).map(([rule]) => `${rule}: ${text}`);

/** What keeps a text from being a sentence of a language. */
export function sentenceSlips(text: string, language: Language): string[] {
  const rules: readonly (readonly [string, boolean])[] = [
    ['a gap', /\b(?:undefined|NaN|null)\b|\[object/.test(text)],
    ['double spaces', /[ \u00a0\u202f]{2}|^[ \u00a0\u202f]|[ \u00a0\u202f]$/.test(text)],
    ['no capital at its beginning', !/^[«“]?[\u00a0\u202f]?[\p{Lu}\p{N}]/u.test(text)],
    ['no end', !/[.!?…][\u00a0\u202f]?[»”)]?$/.test(text)],
    ['a space before a comma or full stop', / [,.](?!\d)/.test(text)],
  ];
  const slips = rules.filter(([, isBroken]) => isBroken).map(([rule]) => `${rule}: ${text}`);
  return language === 'fr' ? [...slips, ...frenchSlips(text)] : slips;
}
