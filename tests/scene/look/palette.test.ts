import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../../src/model/story/stages.ts';
import { FAMILIES } from '../../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import { ciede2000, contrast, difference, lightness, VISIONS } from './colour-vision.ts';

const pairs = STAGES.flatMap((one, place) =>
  STAGES.slice(place + 1).map((other): [Stage, Stage] => [one, other]),
);
const kin = pairs.filter(([one, other]) => FAMILIES[one] === FAMILIES[other]);
const strangers = pairs.filter(([one, other]) => FAMILIES[one] !== FAMILIES[other]);

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

  it('lets everybody who heard be seen on the paper', () => {
    for (const stage of STAGES.filter((each) => each !== 'unaware')) {
      expect(contrast(stages[stage], paper), stage).toBeGreaterThanOrEqual(seen);
    }
  });

  it('keeps those who heard nothing pale, yet there', () => {
    expect(contrast(stages.unaware, paper)).toBeGreaterThanOrEqual(seen / 2);
    expect(contrast(stages.unaware, paper)).toBeLessThan(seen);
  });

  it('has text one can read', () => {
    expect(contrast(theme.ink, paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.quiet, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('parts the fans, critics and customers from their rings', () => {
    for (const stage of ['fan', 'critic', 'customer'] as const) {
      expect(contrast(stages[stage], theme.ink), stage).toBeGreaterThan(1.4);
    }
  });

  const sequential = (['left', 'hop', 'day'] as const).map((mode) => [mode, theme.ramps[mode]] as const);

  it.each(Object.entries(theme.ramps))(
    'lets every colour of the ramp “%s” be seen, and its rings',
    (_, ramp) => {
      for (const colour of ramp) {
        expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(seen);
        expect(contrast(colour, theme.ink), colour).toBeGreaterThan(1.3);
      }
    },
  );

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

  it.each(Object.entries(VISIONS))('tells stages of one family apart by hue in %s vision', (_, vision) => {
    for (const [one, other] of kin) {
      expect(difference(stages[one], stages[other], vision), `${one} and ${other}`).toBeGreaterThan(12);
    }
  });

  it.each(Object.entries(VISIONS))(
    'helps size and ring tell the families apart in %s vision',
    (_, vision) => {
      for (const [one, other] of strangers) {
        expect(difference(stages[one], stages[other], vision), `${one} and ${other}`).toBeGreaterThan(9);
      }
    },
  );
});
