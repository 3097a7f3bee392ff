import type { numbers as english } from '../en/numbers.ts';
import { numberWords } from '../grammar/numbers.ts';

export const numbers: typeof english = {
  ...numberWords('fr'),
  /** 1re, 2e, 3e …: what is counted is a reprise, a person or a time, all feminine. */
  ordinal: (value: number): string => (value === 1 ? '1re' : `${value}e`),
};
