import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writtenNumber } from '../../src/ui/written-number.ts';

describe('a number in a field', () => {
  it('is written with the decimal sign of the language', () => {
    expect([writtenNumber(0.9, 'en'), writtenNumber(0.9, 'fr'), writtenNumber(20000, 'fr')]).toEqual([
      '0.9',
      '0,9',
      '20000',
    ]);
  });

  it.each<[string, number | null, number | null]>([
    ['0.9', 0.9, 0.9],
    ['0,9', 0.9, 0.9],
    [' -0,25 ', -0.25, -0.25],
    ['−1', -1, -1],
    ['.5', 0.5, 0.5],
    ['5,', 5, 5],
    ['2 000', 2000, 2000],
    ['2\u202f000,5', 2000.5, 2000.5],
    ['2,000', 2000, 2],
    ['1,000,000', 1e6, null],
    ['1,000.5', 1000.5, null],
    ['1.000,5', null, null],
    ['1e3', 1000, 1000],
    ['', null, null],
    ['-', null, null],
    ['5%', null, null],
    ['0x10', null, null],
    ['many', null, null],
  ])('%j is %j in English and %j in French', (text, english, french) => {
    expect([readNumber(text, 'en'), readNumber(text, 'fr')]).toEqual([english, french]);
  });

  it('is read as it was written', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, fc.constantFrom('en', 'fr'), (value, locale) => {
        expect(readNumber(writtenNumber(value, locale), locale)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
