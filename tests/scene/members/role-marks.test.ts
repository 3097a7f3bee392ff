import { describe, expect, it } from 'vitest';
import { BARGAIN, BUILDER, LEFT, OUTSIDE } from '../../../src/model/downline/codes.ts';
import { lookOf, packState, withRole } from '../../../src/model/measures/person-state.ts';
import { STAGES } from '../../../src/model/story/stages.ts';
import { appearances } from '../../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import { roleAppearances } from '../../../src/scene/members/role-marks.ts';

describe.each(Object.values(THEMES))('people in a business in the $name theme', (theme) => {
  const looks = roleAppearances(theme, null, 'stage');
  const lookIn = (stage: number, role: number) => looks[lookOf(withRole(packState(stage, 0, 1, 0), role))]!;
  const shapeOf = (stage: number, role: number) => {
    const { radius, ring, core, outline } = lookIn(stage, role).mark;
    return [radius, ring, core, outline].join();
  };

  it('have the shape of their role, whatever they do', () => {
    for (const role of [OUTSIDE, BARGAIN, BUILDER, LEFT])
      expect(new Set(STAGES.map((_, stage) => shapeOf(stage, role))).size).toBe(1);
    expect(new Set([OUTSIDE, BARGAIN, BUILDER, LEFT].map((role) => shapeOf(0, role))).size).toBe(4);
  });

  it('have the colour of what they do as long as they are in', () => {
    const colours = appearances(theme, null).map(({ colour }) => colour);
    for (const role of [BARGAIN, BUILDER])
      expect(STAGES.map((_, stage) => lookIn(stage, role).colour)).toEqual(colours);
  });

  it('are smallest, and under the arcs, while they are not in it', () => {
    for (const stage of STAGES.keys()) {
      const { mark, layer } = lookIn(stage, OUTSIDE);
      expect(layer).toBe(0);
      for (const role of [BARGAIN, BUILDER, LEFT])
        expect(lookIn(stage, role).mark.radius).toBeGreaterThan(mark.radius);
    }
  });
});
