import { describe, expect, it } from 'vitest';
import { columnAt, columnsOf, labelled, shiftOf } from '../../../src/ui/study/sweep-scene.ts';
import { tipText } from '../../../src/ui/study/tip-text.ts';

const columns = columnsOf({ width: 600, em: 14 }, [0, 0.1, 0.5, 1]);

describe('the columns of values', () => {
  it('are as wide as each other, and a value stands between its neighbours', () => {
    expect(columns.x(0)).toBe(columns.at(0));
    expect(columns.x(0.3)).toBeCloseTo((columns.at(1) + columns.at(2)) / 2);
    expect(columns.x(1)).toBe(columns.at(3));
    expect([columns.x(-0.1), columns.x(1.1)]).toEqual([null, null]);
  });

  it('are found at any point, and hold their dots', () => {
    for (let run = 0; run < 50; run++)
      for (const index of [0, 3])
        expect(columnAt(columns, 4, columns.at(index) + shiftOf(run, columns.slot))).toBe(index);
    expect([columnAt(columns, 4, -50), columnAt(columns, 4, 5000)]).toEqual([0, 3]);
  });

  it('have as many names as there is room for', () => {
    expect(labelled(5, 100, 4, 14)).toEqual([0, 1, 2, 3, 4]);
    expect(labelled(5, 20, 4, 14)).toEqual([0, 3]);
  });
});

describe('a tip in words', () => {
  const text = (tip: number, isRising: boolean, whole: boolean) =>
    tipText(tip, isRising, { whole }, (value) => String(value));
  it('has two digits, or is the whole number on the side on which it happens', () => {
    expect(text(0.1573, true, false)).toBe('0.16');
    expect([text(3.2, true, true), text(3.2, false, true)]).toEqual(['4', '3']);
  });
});
