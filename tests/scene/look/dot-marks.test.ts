import { describe, expect, it } from 'vitest';
import {
  CUSTOMER,
  DORMANT,
  FAN,
  RELAYING,
  STAGES,
  UNAWARE,
  UNMOVED,
} from '../../../src/model/story/stages.ts';
import {
  appearances,
  dotRadius,
  holdsStory,
  LAYERS,
  lineageAppearances,
  lineageRadius,
  markOf,
  opacityOf,
  VOLUMES,
} from '../../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';

/** CSS pixels between neighbours where 5 000 people fill a stage. */
const TOWN = 8.8;

describe('the size of a dot', () => {
  it('tells the three volumes apart', () => {
    const sizes = (volume: string) =>
      STAGES.flatMap((stage, code) => (VOLUMES[stage] === volume ? [dotRadius(code, TOWN, 1)] : []));
    const [silent, speaking, singing] = LAYERS.map(sizes);
    expect(Math.min(...speaking!)).toBeGreaterThanOrEqual(1.49 * Math.max(...silent!));
    expect(Math.min(...speaking!)).toBeGreaterThanOrEqual(2.5 * dotRadius(UNAWARE, TOWN, 1));
    expect(Math.min(...singing!)).toBeGreaterThanOrEqual(1.2 * Math.max(...speaking!));
  });

  it('follows the distance between neighbours, down to half a pixel', () => {
    expect(dotRadius(FAN, TOWN, 1)).toBeCloseTo(6, 1);
    expect(dotRadius(RELAYING, TOWN, 1)).toBeCloseTo(3.7, 1);
    expect(dotRadius(UNAWARE, TOWN, 1)).toBeCloseTo(1.3, 1);
    for (const code of STAGES.keys()) {
      expect(dotRadius(code, 0.1, 1)).toBeGreaterThanOrEqual(0.5);
      expect(dotRadius(code, 0.1, 1.2)).toBeCloseTo(dotRadius(code, 0.1, 1) * 1.2);
    }
  });

  it('of a hub grows with it, within the ground of its own', () => {
    expect(dotRadius(RELAYING, TOWN, 1, 1)).toBe(dotRadius(RELAYING, TOWN, 1));
    for (const code of STAGES.keys()) {
      expect(dotRadius(code, TOWN, 1, 2.8)).toBeGreaterThan(dotRadius(code, TOWN, 1) * 1.5);
      expect(dotRadius(code, TOWN, 1, 2.8)).toBeLessThanOrEqual((2.8 / 2) * TOWN + 1e-9);
    }
  });

  it('stops growing when one looks closely', () => {
    expect(dotRadius(FAN, 300, 1)).toBe(dotRadius(FAN, 60, 1));
  });
});

describe('the opacity of the silent', () => {
  it('falls where they are drawn larger than they are; nobody else’s does', () => {
    const looks = appearances(THEMES.light, null);
    expect(opacityOf(looks[UNAWARE]!, TOWN, 1)).toBe(1);
    expect(opacityOf(looks[UNAWARE]!, 2, 1)).toBeCloseTo(0.6);
    expect(opacityOf(looks[RELAYING]!, 0.5, 1)).toBe(1);
  });
});

describe('appearances', () => {
  it('draws the silent under the arcs, who has the story over them, and who went over all', () => {
    appearances(THEMES.light, null).forEach(({ layer }, code) => {
      expect(LAYERS[layer]).toBe(VOLUMES[STAGES[code]!]);
    });
  });

  it('tells by the filling how much of the story is held, by those who heard it from others', () => {
    const filled = STAGES.filter((_, code) => markOf(code).filling === 'left');
    expect(filled).toEqual(['dormant', 'relaying', 'planning', 'warned']);
    expect([UNMOVED, CUSTOMER].map((code) => markOf(code).filling)).toEqual(['open', 'open']);
  });

  it('rings who is delighted', () => {
    STAGES.forEach((stage, code) => expect(markOf(code).ring > 0).toBe(stage === 'fan'));
  });

  it('lets everybody but the isolated stand back', () => {
    const looks = appearances(THEMES.light, new Set([FAN]));
    const plain = appearances(THEMES.light, null);
    expect(looks[FAN]).toEqual(plain[FAN]);
    expect(looks[DORMANT]!.layer).toBe(0);
    expect(looks[DORMANT]!.colour).not.toEqual(plain[DORMANT]!.colour);
  });
});

describe('colours from a ramp', () => {
  it('are for those who hold the story', () => {
    appearances(THEMES.light, null, 'left').forEach(({ ramped }, code) => {
      expect(ramped).toBe(holdsStory(code));
    });
  });

  it('leave the filling to what is left, and fill the dot where they tell something else', () => {
    const plain = appearances(THEMES.light, null);
    for (const { mark } of appearances(THEMES.light, null, 'hop')) expect(mark.filling).not.toBe('left');
    expect(appearances(THEMES.light, null, 'left').map(({ mark }) => mark)).toEqual(
      plain.map(({ mark }) => mark),
    );
  });

  it('tell the day to whoever heard, moved or not', () => {
    const looks = appearances(THEMES.light, null, 'day');
    expect(looks.map(({ ramped }) => ramped)).toEqual(STAGES.map((stage) => stage !== 'unaware'));
  });
});

describe('the people of a lineage', () => {
  it('are ringed in ink, larger than anybody else and over them, in the colour of their stage', () => {
    const plain = appearances(THEMES.dark, null);
    lineageAppearances(THEMES.dark).forEach(({ mark, colour, ring, layer }, code) => {
      expect(lineageRadius(TOWN, 1)).toBeGreaterThan(dotRadius(code, TOWN, 1));
      expect(mark.ring).toBeGreaterThan(0);
      expect(ring).not.toBeNull();
      expect(layer).toBe(LAYERS.length - 1);
      expect(colour).toEqual(plain[code]!.colour);
    });
  });
});
