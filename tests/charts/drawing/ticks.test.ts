import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleScale } from '../../../src/charts/drawing/scales.ts';
import { plotArea } from '../../../src/charts/drawing/plot.ts';
import { dayTicks, peopleTicks, ticksThatFit } from '../../../src/charts/drawing/ticks.ts';

const plot = plotArea({ width: 320, height: 170, em: 13 }, { left: ['10,000'], right: ['heard'] });

describe('day ticks', () => {
  it('divides a run of 90 days into thirds where three fit', () => {
    expect(dayTicks(90, 3)).toEqual([0, 30, 60, 90]);
  });

  it('halves it where only two fit', () => {
    expect(dayTicks(90, 2)).toEqual([0, 45, 90]);
  });

  it('counts in round steps to a last day that no usual step meets', () => {
    expect(dayTicks(41, 4)).toEqual([0, 20, 41]);
  });

  it('has one tick on a run of day 0 alone', () => {
    expect(dayTicks(0, 4)).toEqual([0]);
  });

  it('always goes from the first day to the last, rising, with no more intervals than asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), fc.integer({ min: 1, max: 6 }), (days, most) => {
        const ticks = dayTicks(days, most);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(days);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        ticks.slice(1).forEach((tick, i) => expect(tick).toBeGreaterThan(ticks[i]!));
      }),
    );
  });
});

describe('people ticks', () => {
  const ticks = (kind: 'linear' | 'log', top: number, most = 3) =>
    peopleTicks(kind, top, { most, gap: 17, place: peopleScale(kind, top, plot) });

  it('marks none, half and all of a round town', () => {
    expect(ticks('linear', 5000)).toEqual([0, 2500, 5000]);
    expect(ticks('linear', 34)).toEqual([0, 17, 34]);
  });

  it('marks round numbers and the size of a town that is not round', () => {
    expect(ticks('linear', 5041, 2)).toEqual([0, 2000, 4000, 5041]);
  });

  it('leaves out a round number that would touch the size of the town', () => {
    expect(ticks('linear', 4100, 2)).toEqual([0, 2000, 4100]);
  });

  it('marks powers of ten on a logarithmic axis', () => {
    expect(ticks('log', 5041, 4)).toEqual([1, 10, 100, 1000, 5041]);
  });

  it('skips powers of ten that would crowd the axis', () => {
    expect(ticks('log', 10_000_000, 4)).toEqual([1, 100, 10_000, 1_000_000, 10_000_000]);
  });

  it('marks whole people only, rising, up to the top, and keeps its distance from it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('linear' as const, 'log' as const),
        fc.integer({ min: 2, max: 10_000_000 }),
        (kind, top) => {
          const values = ticks(kind, top);
          const place = peopleScale(kind, top, plot);
          expect(values.at(-1)).toBe(top);
          values.forEach((value, i) => {
            expect(Number.isInteger(value)).toBe(true);
            expect(Number.isFinite(place(value))).toBe(true);
            if (i > 0) expect(value).toBeGreaterThan(values[i - 1]!);
            if (value < top) expect(place(value) - place(top)).toBeGreaterThanOrEqual(17);
          });
        },
      ),
    );
  });
});

describe('ticks that fit', () => {
  const width = (text: string) => 8 * text.length;
  const hops = (step: number) =>
    Array.from({ length: 9 }, (_, i) => ({ at: i * step, text: i === 0 ? 'first-hand' : `${i}th` }));

  it('keeps every tick while their texts stay apart', () => {
    expect(ticksThatFit(hops(80), width, 4)).toHaveLength(9);
  });

  it('lets a long first text push out its neighbour without thinning the rest', () => {
    const texts = ticksThatFit(hops(32), width, 4).map(({ text }) => text);
    expect(texts).toEqual(['first-hand', '2th', '3th', '4th', '5th', '6th', '7th', '8th']);
  });

  it('thins ticks evenly where they are crowded', () => {
    const texts = ticksThatFit(hops(15), width, 4).map(({ text }) => text);
    expect(texts).toEqual(['first-hand', '4th', '6th', '8th']);
  });

  it('keeps the first alone where no other fits', () => {
    expect(ticksThatFit(hops(0.1), width, 4).map(({ text }) => text)).toEqual(['first-hand']);
    expect(ticksThatFit([], width, 4)).toEqual([]);
  });
});
