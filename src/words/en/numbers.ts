import { numberWords } from '../grammar/numbers.ts';

const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

export const numbers = {
  ...numberWords('en'),
  /** 1st, 2nd, 3rd … */
  ordinal: (value: number): string => `${value}${SUFFIXES[ordinals.select(value)] ?? 'th'}`,
};
