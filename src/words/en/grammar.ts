import { plural, type PluralForms } from '../grammar/plural.ts';
import { numbers } from './numbers.ts';

/** The form of a word or phrase that agrees with a number. */
export const form = plural(new Intl.PluralRules('en'));

/** A number with the word it counts: "1 tie", "2 ties". */
export const counted = (number: number, forms: PluralForms): string =>
  `${numbers.count(number)} ${form(number, forms)}`;

/** "1 person", "2 people". */
export const people = (number: number): string => counted(number, { one: 'person', other: 'people' });

/** The same, with one person in a word: "one person", "2 people". */
export const somePeople = (number: number): string =>
  form(number, { one: 'one person', other: people(number) });
