import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fastestDay,
  firstDayAt,
  lastDoubling,
  reachFinding,
  type ReachData,
} from '../../src/findings/reach.ts';

/** A finding of a town of 1 000 that has been seen to the end of `reach`. */
const found = (reach: number[], more: Partial<ReachData> = {}) =>
  reachFinding({ reach, arithmetic: [], people: 1000, day: reach.length - 1, over: false, ...more });

const logistic = (days: number) =>
  Array.from({ length: days }, (_, day) => Math.round(800 / (1 + Math.exp((20 - day) / 3))) + 1);

describe('what the reach shows', () => {
  it('is nobody without data or listeners', () => {
    expect(found([])).toEqual({ kind: 'nobody' });
    expect(found([0, 0, 0])).toEqual({ kind: 'nobody' });
  });

  it('is the first day while no time has passed', () => {
    expect(found([3, 9], { day: 0 })).toEqual({ kind: 'first-day', reach: 3 });
  });

  it('is only the diners when days pass and nobody else hears', () => {
    expect(found([3, 3, 3])).toEqual({ kind: 'only-diners', reach: 3, over: false });
    expect(found([3], { over: true })).toEqual({ kind: 'only-diners', reach: 3, over: true });
  });

  it('is creeping before the story has doubled', () => {
    expect(found([10, 12, 15])).toEqual({ kind: 'creeping', reach: 15, gained: 5 });
  });

  it('is growing, with the days of the last doubling and the day the arithmetic was as far', () => {
    const finding = found([1, 2, 4, 8, 16, 32], { arithmetic: [1, 11, 111, 1111] });
    expect(finding).toEqual({ kind: 'growing', reach: 32, share: 0.032, doublingDays: 1, arithmeticDay: 2 });
  });

  it('is following the arithmetic while it is about as large', () => {
    const finding = found([1, 10, 108], { arithmetic: [1, 11, 111, 1111] });
    expect(finding).toEqual({ kind: 'follows-arithmetic', reach: 108, share: 0.108, day: 2 });
  });

  it('no longer follows the arithmetic once that has left the town', () => {
    const finding = found([1, 11, 111, 900], { arithmetic: [1, 11, 111, 1111] });
    expect(finding.kind).toBe('growing');
  });

  it('is quiet when nobody has heard for days, as long as somebody may', () => {
    expect(found([1, 4, 9, 9, 9, 9])).toEqual({ kind: 'quiet', reach: 9, share: 0.009, since: 2 });
  });

  it('has fizzled when that was the end', () => {
    const finding = found([1, 4, 9, 9, 9, 9], { over: true });
    expect(finding).toEqual({ kind: 'fizzled', reach: 9, share: 0.009, day: 2 });
  });

  it('has fizzled when a few people of a village heard', () => {
    expect(found([1, 3, 4], { people: 34, over: true }).kind).toBe('fizzled');
    expect(found([1, 8, 20], { people: 34, over: true }).kind).toBe('wave');
  });

  it('is growing on the way up, slowing well past the peak, and a wave in the end', () => {
    const reach = logistic(60);
    expect(found(reach, { day: 15 }).kind).toBe('growing');
    expect(found(reach, { day: 26 })).toMatchObject({ kind: 'slowing', day: 20 });
    expect(found(reach, { over: true })).toMatchObject({ kind: 'wave', reach: 801, fastest: 20 });
  });

  it('tells how many heard in a week where it takes more than two to double', () => {
    const reach = Array.from({ length: 40 }, (_, day) => 20 + 2 * day);
    expect(found(reach)).toEqual({ kind: 'gaining', reach: 98, gained: 14, days: 7 });
  });

  it('has no fastest day when it went straight on', () => {
    const straight = Array.from({ length: 60 }, (_, day) => 1 + 10 * day);
    expect(found(straight, { over: true })).toMatchObject({ kind: 'wave', day: 59, fastest: null });
    expect(found([...straight, 591, 591]).kind).not.toBe('slowing');
  });

  it('is everyone, from the day the last one heard', () => {
    expect(found([1, 500, 1000, 1000])).toEqual({ kind: 'everyone', people: 1000, day: 2 });
    expect(found([2], { people: 2 })).toEqual({ kind: 'everyone', people: 2, day: 0 });
  });

  it('does not look beyond the shown day', () => {
    const reach = logistic(60);
    for (const day of [0, 5, 20, 30])
      expect(found(reach, { day })).toEqual(found(reach.slice(0, day + 1), { day }));
  });

  it('never says a number that is none, a share beyond all people or a day not shown yet', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.constantFrom(NaN, Infinity, -3));
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 40 }),
        fc.array(value, { maxLength: 40 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.boolean(),
        (reach, arithmetic, people, day, over) => {
          const finding = reachFinding({ reach, arithmetic, people, day, over });
          for (const number of Object.values(finding).filter((entry) => typeof entry === 'number'))
            expect(Number.isFinite(number)).toBe(true);
          if ('share' in finding) expect(finding.share).toBeGreaterThan(0);
          if ('share' in finding) expect(finding.share).toBeLessThanOrEqual(1);
          if ('day' in finding) expect(finding.day).toBeLessThanOrEqual(day);
          if ('doublingDays' in finding) expect(finding.doublingDays).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('the last doubling', () => {
  it('is read between days', () => {
    expect(lastDoubling([1, 2, 6])).toBeCloseTo(0.75);
  });

  it('is unknown before the story has doubled', () => {
    expect(lastDoubling([10, 14])).toBeNull();
    expect(lastDoubling([])).toBeNull();
  });
});

describe('the fastest day', () => {
  it('stands out from the others by more than chance, and alone', () => {
    expect(fastestDay([1, 3, 20, 25, 26])).toBe(2);
    expect(fastestDay([1, 11, 21, 31])).toBeNull();
    expect(fastestDay([1, 13, 21, 32, 43])).toBeNull();
    expect(fastestDay([1, 2, 40, 41, 42, 43, 81, 82, 83, 84])).toBeNull();
    expect(fastestDay([100])).toBeNull();
    expect(fastestDay([1, 1, 1, 1, 1, 1, 1, 4])).toBeNull();
  });
});

describe('the first day at a level', () => {
  it('is null when the series does not get there in time', () => {
    expect(firstDayAt([1, 11, 111], 100, 9)).toBe(2);
    expect(firstDayAt([1, 11, 111], 100, 1)).toBeNull();
  });
});
