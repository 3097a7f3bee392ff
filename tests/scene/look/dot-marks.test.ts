import { describe, expect, it } from 'vitest';
import { DORMANT, FAN, STAGES, UNAWARE, UNMOVED } from '../../../src/model/story/stages.ts';
import { appearances, dotRadius, FAMILIES, lineageAppearances } from '../../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';

describe('the size of a dot', () => {
  it('tells the families apart at the spacing of 5 000 people', () => {
    expect(dotRadius(FAN, 8, 1)).toBeGreaterThan(dotRadius(DORMANT, 8, 1) * 1.2);
    expect(dotRadius(DORMANT, 8, 1)).toBeGreaterThan(dotRadius(UNMOVED, 8, 1) * 1.2);
    expect(dotRadius(UNMOVED, 8, 1)).toBeGreaterThan(dotRadius(UNAWARE, 8, 1) * 1.2);
  });

  it('leaves room between neighbours as soon as there is some', () => {
    for (const code of STAGES.keys()) expect(dotRadius(code, 8, 1)).toBeLessThan(4);
  });

  it('is never less than one and a half pixels across, and grows with the weight', () => {
    for (const code of STAGES.keys()) {
      expect(dotRadius(code, 0.1, 1)).toBeGreaterThanOrEqual(0.75);
      expect(dotRadius(code, 0.1, 1.2)).toBeCloseTo(dotRadius(code, 0.1, 1) * 1.2);
    }
  });

  it('stops growing when one looks closely', () => {
    expect(dotRadius(FAN, 300, 1)).toBe(dotRadius(FAN, 60, 1));
  });
});

describe('appearances', () => {
  it('draws those who know something over the arcs, the others under them', () => {
    appearances(THEMES.light, null).forEach(({ front }, code) => {
      expect(front).toBe(FAMILIES[STAGES[code]!] !== 'does not know');
    });
  });

  it('rings those who went in ink and leaves the unmoved hollow', () => {
    const looks = appearances(THEMES.light, null);
    expect(looks[FAN]!.rim).not.toEqual(looks[FAN]!.fill);
    expect(looks[DORMANT]!.rim).toEqual(looks[DORMANT]!.fill);
    expect(looks[UNMOVED]!.hollow).toBe(true);
  });

  it('lets everybody but the isolated stand back', () => {
    const looks = appearances(THEMES.light, new Set([FAN]));
    const plain = appearances(THEMES.light, null);
    expect(looks[FAN]).toEqual(plain[FAN]);
    expect(looks[DORMANT]!.front).toBe(false);
    expect(looks[DORMANT]!.fill).not.toEqual(plain[DORMANT]!.fill);
  });
});

describe('colours from a ramp', () => {
  it('are for those who hold the story, and change nobody’s shape', () => {
    const plain = appearances(THEMES.light, null);
    appearances(THEMES.light, null, 'left').forEach((look, code) => {
      expect(look).toEqual({ ...plain[code]!, ramped: FAMILIES[STAGES[code]!] !== 'does not know' });
    });
  });

  it('tell the day to whoever heard, moved or not', () => {
    const looks = appearances(THEMES.light, null, 'day');
    expect(looks.map(({ ramped }) => ramped)).toEqual(STAGES.map((stage) => stage !== 'unaware'));
  });
});

describe('the people of a lineage', () => {
  it('are ringed and larger than anybody else, in the colour of their stage', () => {
    const plain = appearances(THEMES.dark, null);
    lineageAppearances(THEMES.dark).forEach(({ mark, fill, rim }, code) => {
      expect(mark.radius).toBeGreaterThan(plain[code]!.mark.radius);
      expect(rim).toEqual(plain[FAN]!.rim);
      expect(fill).toEqual(code === UNMOVED ? plain[code]!.rim : plain[code]!.fill);
    });
  });
});
