import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readHundredths,
  readNumber,
  readPeople,
  writtenNumber,
} from '../../../src/ui/values/written-number.ts';

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
    ['2,000', 2000, null],
    ['1.000', null, null],
    ['-12.500', null, null],
    ['−2,500', -2500, null],
    ['1.125', 1.125, 1.125],
    ['1,125', 1125, 1.125],
    ['0.500', 0.5, 0.5],
    ['0,500', 0.5, 0.5],
    ['–3', -3, -3],
    ['‑0.5', -0.5, -0.5],
    ['1,000,000', 1e6, null],
    ['1,000.5', 1000.5, null],
    ['1.000,5', null, null],
    ['1e3', 1000, 1000],
    ['', null, null],
    ['-', null, null],
    ['5%', null, null],
    ['0x10', null, null],
    ['many', null, null],
    ['1e999', null, null],
  ])('%j is %j in English and %j in French', (text, english, french) => {
    expect([readNumber(text, 'en'), readNumber(text, 'fr')]).toEqual([english, french]);
  });

  it('may bear its own sign where it counts hundredths, and no other', () => {
    const read = (text: string) => readHundredths(text, 'en');
    expect(['0.5%', '83 %', '1\u00a0%', '-3%', '7'].map(read)).toEqual([0.5, 83, 1, -3, 7]);
    expect(['%', '5%%', '%5', '5 €', '5 days', '1e999%'].map(read)).toEqual(Array(6).fill(null));
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

describe('a list of people', () => {
  it('is read from whole numbers, however they are set apart', () => {
    expect(['0, 17,42', '3 4;5', '[0, 17]', ' 8 ', ''].map(readPeople)).toEqual([
      [0, 17, 42],
      [3, 4, 5],
      [0, 17],
      [8],
      [],
    ]);
  });

  it('is none where something is no whole number', () => {
    expect(['0x10', '1e3', '1.5', '-1', 'Anna', '[3', '1e999'].map(readPeople)).toEqual(Array(7).fill(null));
  });
});
