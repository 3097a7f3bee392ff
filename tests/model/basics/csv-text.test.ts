import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/model/basics/csv-text.ts';

describe('a text in a CSV file', () => {
  it.each([
    ['Ann', '"Ann"'],
    ['Ann, of course', '"Ann, of course"'],
    ['the "best"', '"the ""best"""'],
    ['', '""'],
    ['=1+1', `"'=1+1"`],
    [' =1+1', `" '=1+1"`],
    ['"=1+1', `"""'=1+1"`],
    ['＝1', `"'＝1"`],
    ['＠SUM', `"'＠SUM"`],
    ['a;=1+1', `"a;'=1+1"`],
    ['a;＋1', `"a;'＋1"`],
    ['a\t-1', `"a\t'-1"`],
    ['a\r\n@x', `"a\r\n'@x"`],
    ['\tx', `"'\tx"`],
    ['10–20; -5', `"10–20; '-5"`],
    ['a-b', '"a-b"'],
    ['a=b', '"a=b"'],
  ])('%j is %s', (text, cell) => {
    expect(csvText(text)).toBe(cell);
  });

  it('is in one piece, and no formula wherever it is split', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '－',
      ';',
      ',',
      '\t',
      '\r',
      '\n',
      '"',
      ' ',
      'a',
      '1',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const cell = csvText(text);
        expect(cell.slice(1, -1).replaceAll('""', '').includes('"')).toBe(false);
        for (const piece of `1,${cell},2`.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^["\s]*[=+\-@＝－]/);
        expect(cell).not.toMatch(/^["\s]*[=+\-@＝－]/);
      }),
    );
  });
});
