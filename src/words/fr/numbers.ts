import type { numbers as english } from '../en/numbers.ts';
import { numberWords } from '../grammar/numbers.ts';

export const numbers: typeof english = {
  ...numberWords('fr'),
  /** 1re, 2e, 3e …, for the feminine words transmission, personne and fois. */
  ordinal: (value: number): string => (value === 1 ? '1re' : `${value}e`),
};
