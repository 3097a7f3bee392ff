import { describe, expect, it } from 'vitest';
import { STAGES, type Stage } from '../../src/model/people.ts';
import { FAMILIES } from '../../src/scene/marks.ts';
import { THEMES } from '../../src/scene/palette.ts';
import { ciede2000, contrast, difference, VISIONS } from './colour-vision.ts';

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
