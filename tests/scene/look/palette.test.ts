import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../../src/model/story/stages.ts';
import { parseColour } from '../../../src/scene/look/colour.ts';
import { markOf, VOLUMES } from '../../../src/scene/look/dot-marks.ts';
import { THEMES, type Ramp } from '../../../src/scene/look/palette.ts';
import { ciede2000, contrast, difference, lightness, VISIONS } from './colour-vision.ts';

/** The stages that hue tells apart, each with one of its own. A customer is a fan without the filling. */
const HUES: readonly Stage[] = ['relaying', 'planning', 'warned', 'fan', 'critic'];

const pairsOf = (stages: readonly Stage[]) =>
  stages.flatMap((one, place) => stages.slice(place + 1).map((other): [Stage, Stage] => [one, other]));

/**
 * What tells a dot from others but for hue: volume (see dot-marks.test.ts, which holds how far sizes are apart), kind,
 * ring and filling.
 */
function shapeOf(stage: Stage): string {
  const { kind, ring, filling, radius } = markOf(STAGES.indexOf(stage));
  const volume = VOLUMES[stage];
  // The silent are told apart by size as well.
  const size = volume === 'silent' ? radius : 0;
  return [volume, kind, ring > 0, filling === 'open', size].join();
}

describe('the measures themselves', () => {
  it('know black on white and the published CIEDE2000 examples', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
  });
});

describe.each(Object.values(THEMES))('the $name theme', (theme) => {
  const { paper, stages } = theme;
  // A projector in a bright room leaves about half of the contrast.
  const seen = theme.name === 'projector' ? 4.5 : 3;

  it('lets everybody be seen on the paper', () => {
    for (const stage of STAGES) expect(contrast(stages[stage], paper), stage).toBeGreaterThanOrEqual(3);
  });

  it('lets whoever heard be seen from the back row of a room', () => {
    if (theme.name !== 'projector') return;
    // Orange is seen by its size as well: 4.4 is what a hue between brown and yellow has.
    for (const stage of STAGES.filter((each) => each !== 'unaware'))
      expect(contrast(stages[stage], paper), stage).toBeGreaterThanOrEqual(4.4);
  });

  it('keeps the silent in tones of ink, weaker the less they know', () => {
    const [none, shrugged, forgot] = (['unaware', 'unmoved', 'dormant'] as const).map((stage) =>
      contrast(stages[stage], paper),
    );
    expect(none).toBeLessThan(shrugged!);
    expect(shrugged).toBeLessThan(forgot!);
    expect(forgot).toBeLessThan(contrast(theme.quiet, paper));
    for (const stage of ['unaware', 'unmoved', 'dormant'] as const)
      expect(Math.max(...parseColour(stages[stage])) - Math.min(...parseColour(stages[stage]))).toBeLessThan(
        0.12,
      );
  });

  it('has text one can read', () => {
    expect(contrast(theme.ink, paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.quiet, paper)).toBeGreaterThanOrEqual(4.5);
  });

  const sequential: [string, Ramp][] = (['left', 'hop', 'day'] as const).map((mode) => [
    mode,
    theme.ramps[mode],
  ]);

  it.each(['hop', 'mood', 'day'] as const)('lets every colour of the ramp “%s” be seen', (mode) => {
    for (const colour of theme.ramps[mode])
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(seen);
  });

  it('lets a story fade to the paper, in a dot whose outline stays', () => {
    const [nothing, , , , all] = theme.ramps.left;
    expect(contrast(all, paper)).toBeGreaterThanOrEqual(seen);
    expect(contrast(nothing, paper)).toBeLessThan(1.25);
    const fading = theme.ramps.left.map((colour) => contrast(colour, paper));
    expect(fading).toEqual(fading.toSorted((a, b) => a - b));
  });

  it.each(sequential)(
    'orders the ramp “%s” by lightness, and parts its steps, in every vision',
    (mode, ramp) => {
      for (const vision of Object.values(VISIONS)) {
        const lights = ramp.map((colour) => lightness(colour, vision));
        const steps = lights.slice(1).map((light, stop) => light - lights[stop]!);
        const upwards = Math.sign(steps[0]!);
        // Evenly to most; nobody sees it turn back by more than can be seen.
        for (const step of steps)
          expect(step * upwards, mode).toBeGreaterThan(vision === VISIONS.normal ? 5 : -1);
        ramp.slice(1).forEach((colour, stop) => {
          expect(difference(colour, ramp[stop]!, vision), colour).toBeGreaterThan(6);
        });
      }
    },
  );

  it.each(Object.entries(VISIONS))('parts bad opinions from good ones in %s vision', (_, vision) => {
    const [worst, bad, neither, good, best] = theme.ramps.mood;
    expect(difference(worst, best, vision)).toBeGreaterThan(25);
    expect(difference(bad, good, vision)).toBeGreaterThan(25);
    for (const colour of [worst, bad, good, best]) {
      expect(difference(colour, neither, vision), colour).toBeGreaterThan(12);
    }
  });

  it.each(Object.entries(VISIONS))('has no two dots alike in %s vision', (name, vision) => {
    for (const [one, other] of pairsOf(STAGES)) {
      if (shapeOf(one) !== shapeOf(other)) continue;
      expect(difference(stages[one], stages[other], vision), `${one} and ${other}`).toBeGreaterThan(
        name === 'normal' ? 25 : 15,
      );
    }
  });

  it.each(Object.entries(VISIONS))(
    'keeps hues apart in %s vision, though shape tells them too',
    (name, vision) => {
      for (const [one, other] of pairsOf(HUES)) {
        expect(difference(stages[one], stages[other], vision), `${one} and ${other}`).toBeGreaterThan(
          name === 'normal' ? 17 : 8.4,
        );
      }
    },
  );
});
