import { describe, expect, it } from 'vitest';
import { presetCurve, sellingCurve } from '../../../scripts/preset-curves.ts';
import { PATHS } from '../../../src/model/scenario/parameters.ts';
import { HALF_OF_RUNS } from '../../../src/model/scenario/presets/half-of-runs.ts';
import {
  PRESET_CARDS,
  PRESETS,
  presetById,
  presetScenario,
} from '../../../src/model/scenario/presets/index.ts';
import { simulate } from '../../model/kernels.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { curvePath } from '../../../src/ui/gallery/preset-curve.ts';

describe('a small picture of a preset', () => {
  it('is that of its own run, from the first day to the last', () => {
    const preset = presetById('just-below-the-tipping-point')!;
    const { people } = presetScenario(preset);
    const { days, reach, visits, byDay } = simulate(presetScenario(preset));
    const curve = presetCurve(preset);
    expect(curve).toMatchObject({ people, days });
    expect(days).toBeLessThan(presetScenario(preset).days);
    expect(curve.isOverEarly).toBe(true);
    expect(curve.heard[0]).toBeCloseTo(byDay.reach[0]! / people, 4);
    expect(curve.heard.at(-1)).toBeCloseTo(reach / people, 4);
    expect(curve.went.at(-1)).toBeCloseTo(visits / people, 4);
  });

  it('is of one that sells who is in the business by day, and how many lost', () => {
    const preset = presetById('eight-ball')!;
    const { downline } = simulate(presetScenario(preset));
    const curve = sellingCurve(preset);
    expect(curve.stillIn).toEqual(downline!.byDay.inside.map((inside) => Number((inside / 2047).toFixed(4))));
    expect(curve).toMatchObject({ people: 2047, day: 10, members: 2047, builders: 2047 });
    expect(curve.lost / curve.builders).toBeCloseTo(0.875, 2);
    expect(() => sellingCurve(presetById('whisper-game')!)).toThrow(/whisper-game/);
    const { figures } = LANGUAGES.en.selling.gallery;
    expect(figures(curve, '')).toMatch(
      /^2,047 people, 10 days: 2,047 joined\. 88 of 100 who joined to earn lost money; /,
    );
  });

  it('says on what day it was over, where that was before its last', () => {
    const figures = { people: 5500, days: 10, isOverEarly: true, heard: 1, went: 0.09 };
    expect(LANGUAGES.en.gallery.figures(figures)).toBe(
      '5,500 people, over after 10 days: 100% heard, 9% went',
    );
    expect(LANGUAGES.fr.gallery.figures(figures)).toContain('fin au bout de 10 jours');
    expect(LANGUAGES.en.gallery.figures({ ...figures, isOverEarly: false })).toContain('people, 10 days:');
  });

  it('stands on the ground, and is as high as the town', () => {
    expect(curvePath([0, 0.5, 1], 80, 40)).toBe('M0.0,40.0L40.0,20.0L80.0,0.0');
    expect(curvePath([1], 80, 40)).toBe('M0.0,0.0');
  });
});

describe('the cards of the gallery', () => {
  it('hold every preset once, in order, and two sides of a lesson on one', () => {
    expect(PRESET_CARDS.flat()).toEqual(PRESETS);
    const pairs = PRESET_CARDS.filter((sides) => sides.length > 1).map((sides) => sides.map(({ id }) => id));
    expect(pairs).toEqual([
      ['just-below-the-tipping-point', 'just-above-the-tipping-point'],
      ['ten-free-dinners-neighbours', 'ten-free-dinners-strangers'],
    ]);
  });

  it('have one value apart on the sides of a pair, as the gallery says', () => {
    for (const sides of PRESET_CARDS.filter(({ length }) => length > 1)) {
      const [one, other] = sides.map(presetScenario);
      expect(PATHS.filter((path) => one![path] !== other![path])).toHaveLength(1);
    }
  });

  it('say in which range the middle half of all runs end', () => {
    expect(LANGUAGES.en.gallery.range(HALF_OF_RUNS['excellent-restaurant'])).toBe(
      'Of 500 runs, half ended with 7.5% to 57% having heard.',
    );
    for (const { gallery } of Object.values(LANGUAGES))
      for (const range of Object.values(HALF_OF_RUNS)) expect(gallery.range(range)).toMatch(/^\S.*%.*%.*\.$/);
  });
});

it('the lesson of the first preset has the range in its sentence', () => {
  const { from, to } = HALF_OF_RUNS['excellent-restaurant'];
  for (const { presets, numbers } of Object.values(LANGUAGES))
    for (const share of [from, to])
      expect(plain(presets['excellent-restaurant'].lesson)).toContain(plain(numbers.percent(share)));
});

/** With plain blanks, whatever the language puts before a sign. */
const plain = (text: string): string => text.replace(/\s/g, ' ');
