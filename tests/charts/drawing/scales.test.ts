import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotArea } from '../../../src/charts/drawing/plot.ts';
import { peopleScale, reachTop, stepScale } from '../../../src/charts/drawing/scales.ts';

const plot = plotArea({ width: 320, height: 170, em: 13 }, { left: ['5,000'], right: ['heard'] });

describe('the axis of people', () => {
  it('goes from nobody at the bottom to the town at the top', () => {
    const y = peopleScale('linear', 5000, plot);
    expect(y(0)).toBe(plot.bottom);
    expect(y(5000)).toBe(plot.top);
  });

  it('begins at one person when it is logarithmic, and has no place for nobody', () => {
    const y = peopleScale('log', 5000, plot);
    expect(y(1)).toBeCloseTo(plot.bottom);
    expect(y(5000)).toBeCloseTo(plot.top);
    expect(y(0)).toBeNaN();
  });
});

describe('the axis of days', () => {
  it('has its only day at the left', () => {
    expect(stepScale(0, plot)(0)).toBe(plot.left);
  });

  it('never turns round on a canvas narrower than its texts', () => {
    const narrow = plotArea({ width: 40, height: 170, em: 13 }, { left: ['5,000'], right: ['heard'] });
    const x = stepScale(90, narrow);
    expect(x(90)).toBeGreaterThan(x(0));
  });
});

describe('the top of the axis', () => {
  it('is the town for a story that got far', () => {
    expect(reachTop(2100, 5041)).toBe(5041);
  });

  it('is a round number above a small story', () => {
    expect(reachTop(14, 5041)).toBe(20);
    expect(reachTop(180, 5041)).toBe(500);
    expect(reachTop(600, 5041)).toBe(1000);
    expect(reachTop(0, 5041)).toBe(10);
  });

  it('always holds the story and never more than the town', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (people, share) => {
          const reach = Math.floor(people * share);
          expect(reachTop(reach, people)).toBeGreaterThanOrEqual(reach);
          expect(reachTop(reach, people)).toBeLessThanOrEqual(people);
        },
      ),
    );
  });
});
