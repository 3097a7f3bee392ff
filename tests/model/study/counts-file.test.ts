import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFailure } from '../../../src/model/network/import/import-failure.ts';
import { CountsFailure, readCounts } from '../../../src/model/study/fit/counts-file.ts';
import { counts as en } from '../../../src/words/en/counts.ts';
import { counts as fr } from '../../../src/words/fr/counts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCounts(bytes(text));

const DATA = { days: [1, 2, 4], counts: [4, 9.5, 21] };

describe('a table of days and counts', () => {
  it.each([
    ['commas', '1,4\n2,9.5\n4,21'],
    ['semicolons and decimal commas', '1;4\n2;9,5\n4;21\n'],
    ['tabs, and what Windows ends lines with', '1\t4\r\n2\t9,5\r\n4\t21\r\n'],
    ['blanks and decimal commas', '1 4\n2 9,5\n4 21'],
    ['a mark of its encoding', '\ufeff1,4\n2,9.5\n4,21'],
    ['quotes', '"1","4"\n"2","9.5"\n"4","21"'],
    ['comments and empty lines', '# a campaign\n\n1,4\n\n2,9.5\n4,21\n\n'],
  ])('is read with %s', (_, text) => {
    const { data, remarks } = read(text);
    expect(data).toEqual(DATA);
    expect(remarks).toEqual([{ code: 'gaps', days: 1 }]);
  });

  it('is read with names of columns, whichever they are, and groups of digits', () => {
    expect(read('heard;day\n1 200;1\n1 300;2\n2 400;3')).toEqual({
      data: { days: [1, 2, 3], counts: [1200, 1300, 2400] },
      remarks: [{ code: 'header', line: 1 }],
    });
    expect(read('shop,jour,new,total\nA,1,3,3\nA,2,4,7\nA,3,1,"1,008"').data).toEqual({
      days: [1, 2, 3],
      counts: [3, 7, 1008],
    });
    expect(read('week,clicks\n1,3\n2,4\n3,8').data.counts).toEqual([3, 4, 8]);
  });

  it('is put in order, with days that stand twice, none, or no count; and it says so', () => {
    const { data, remarks } = read('day,n\n3,9\n1,2\n1,3\n7,\n5,12\n');
    expect(data).toEqual({ days: [1, 3, 5], counts: [3, 9, 12] });
    expect(remarks).toEqual([
      { code: 'header', line: 1 },
      { code: 'unsorted' },
      { code: 'repeated', days: 1 },
      { code: 'blank', lines: 1, line: 5 },
      { code: 'gaps', days: 2 },
    ]);
  });

  it('may have dates, and counts of each day, which are added up', () => {
    const { data, remarks } = read('date,new\n2024-02-28,4\n2024-02-29,7\n2024-03-01,2\n');
    expect(data).toEqual({ days: [1, 2, 3], counts: [4, 11, 13] });
    expect(remarks.map(({ code }) => code)).toEqual(['header', 'dates', 'daily']);
    for (const remark of remarks) for (const words of [en, fr]) expect(words.remark(remark)).toMatch(/\.$/);
  });

  it.each([
    ['', { code: 'tooFew', days: 0, least: 3 }, null],
    ['day,n\n', { code: 'tooFew', days: 0, least: 3 }, null],
    ['1,4', { code: 'tooFew', days: 1, least: 3 }, null],
    ['1\n2\n3', { code: 'oneColumn' }, 1],
    ['day,n\n1,4\nsoon,5', { code: 'notDay', value: 'soon' }, 3],
    ['1,4\n2,many', { code: 'notCount', value: 'many' }, 2],
    ['1,4\n2,-3', { code: 'notCount', value: '-3' }, 2],
    ['1,4\n1.5,6', { code: 'notDay', value: '1.5' }, 2],
    ['1,4\n2024-01-01,6', { code: 'notDay', value: '2024-01-01' }, 2],
  ])('is refused with a sentence: %j', (text, problem, line) => {
    const failure = (() => {
      try {
        return read(text);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(CountsFailure);
    expect(failure).toMatchObject({ problem, line });
    for (const words of [en, fr])
      expect(words.failure(failure as CountsFailure, 'data.csv')).toMatch(/^data\.csv.*\.$/);
  });

  it('is refused where it is no text', () => {
    expect(() => readCounts(new Uint8Array([1, 0, 2, 0, 0, 7]))).toThrow(ImportFailure);
  });

  it('may have a million lines', () => {
    const lines = Array.from({ length: 1_000_000 }, (_, line) => `${line % 400},${line}`).join('\n');
    const { data, remarks } = read(lines);
    expect(data.days).toHaveLength(400);
    expect(remarks.map(({ code }) => code)).toContain('repeated');
  });

  it('comes back as it was written, in any order, with any delimiter', () => {
    const table = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 5000 })),
      {
        selector: ([day]) => day,
        minLength: 3,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', ' '), fc.boolean(), (rows, delimiter, hasNames) => {
        const written = rows.map((row) => row.join(delimiter));
        const text = [...(hasNames ? [['day', 'heard'].join(delimiter)] : []), ...written].join('\n');
        const { data } = read(text);
        const sorted = [...rows].sort(([one], [other]) => one - other);
        expect(data.days).toEqual(sorted.map(([day]) => day));
        const isRising = sorted.every(([, count], index) => index === 0 || count >= sorted[index - 1]![1]);
        let sum = 0;
        const expected = sorted.map(([, count]) => (isRising ? count : (sum += count)));
        expect(data.counts).toEqual(expected);
      }),
    );
  });
});
