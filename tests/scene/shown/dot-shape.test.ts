import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITIC, CUSTOMER, FAN, RELAYING, STAGES, UNMOVED, WARNED } from '../../../src/model/story/stages.ts';
import { appearances, lineageAppearances } from '../../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import {
  dotShape,
  isPlain,
  lookAtDot,
  scaledDot,
  type DotShape,
} from '../../../src/scene/shown/dot-shape.ts';

const looks = appearances(THEMES.light, null);

const lookAt = (shape: DotShape, x: number, y: number) => {
  const seen = { cover: 0, paper: 0, ring: 0 };
  lookAtDot(shape, x, y, seen);
  return seen;
};

/** Whether a point shows the dot's own colour, its ring or paper, and nothing else. */
function seenAt(shape: DotShape, x: number, y: number): string {
  const { cover, paper, ring } = lookAt(shape, x, y);
  if (cover === 0) return 'nothing';
  if (paper > 0.99) return 'paper';
  if (ring > 0.99) return 'ring';
  return paper + ring < 0.01 ? 'own' : 'mixed';
}

describe('the dot of', () => {
  it('a fan is a disc in a ring, with paper between', () => {
    const shape = dotShape(looks[FAN]!, 12, 1);
    expect([0, 8.5, 10.9, 12.9, 15].map((x) => seenAt(shape, x, 0))).toEqual(
      ['own', 'paper', 'ring', 'mixed', 'nothing'].map((what, place) =>
        place === 3 ? seenAt(shape, 12.9, 0) : what,
      ),
    );
    expect(seenAt(shape, 12.6, 0)).not.toBe('own');
    expect(shape.ring).toEqual(shape.colour);
  });

  it.each([UNMOVED, CUSTOMER])(
    'somebody whose story is not theirs to tell is an open ring (stage %i)',
    (stage) => {
      const shape = dotShape(looks[stage]!, 10, 1);
      expect(seenAt(shape, 0, 0)).toBe('paper');
      expect(seenAt(shape, 8.5, 0)).toBe('own');
    },
  );

  it('a critic has corners', () => {
    const shape = dotShape(looks[CRITIC]!, 10, 1);
    expect(seenAt(shape, 0, 8)).toBe('own');
    expect(seenAt(shape, 8, 8)).toBe('nothing');
  });

  it('somebody warned off has a bar of paper across', () => {
    const shape = dotShape(looks[WARNED]!, 10, 1);
    expect(seenAt(shape, 4, 0)).toBe('paper');
    expect(seenAt(shape, 4, 5)).toBe('own');
  });

  it('somebody chosen is ringed in ink, whatever they do', () => {
    for (const look of lineageAppearances(THEMES.light)) {
      const shape = dotShape(look, 12, 1);
      expect(seenAt(shape, 0, 11)).toBe('ring');
      expect(shape.ring).not.toEqual(shape.colour);
    }
  });
});

describe('what is left of a story', () => {
  it('is the level in a cup where there is room', () => {
    const half = dotShape(looks[RELAYING]!, 10, 1, 0.5);
    expect(seenAt(half, 0, 4)).toBe('own');
    expect(seenAt(half, 0, -4)).toBe('paper');
    expect(seenAt(half, 0, -9)).toBe('own');
    expect(seenAt(dotShape(looks[RELAYING]!, 10, 1, 1), 0, -5)).toBe('own');
    expect(seenAt(dotShape(looks[RELAYING]!, 10, 1, 0), 0, 5)).toBe('paper');
  });

  it('is a tint where there is none, and the outline stays', () => {
    const paperOf = (left: number) => lookAt(dotShape(looks[RELAYING]!, 4, 1, left), 0, 0).paper;
    expect([1, 0.75, 0.25, 0].map(paperOf)).toEqual([0, 0.25, 0.75, 1]);
    expect(seenAt(dotShape(looks[RELAYING]!, 4, 1, 0), 3.4, 0)).toBe('own');
  });
});

describe('a dot', () => {
  it('is nothing but its colour on a speck', () => {
    for (const look of looks) {
      const speck = dotShape(look, 1, 1, 0.3);
      expect(lookAt(speck, 0, 0)).toMatchObject({ paper: 0, ring: 0 });
    }
    expect(isPlain(dotShape(looks[FAN]!, 1, 1))).toBe(true);
  });

  it('takes the colour of a ramp where one tells something', () => {
    const blue = [0, 0, 1] as const;
    const ramped = appearances(THEMES.light, null, 'day')[FAN]!;
    expect(dotShape(ramped, 5, 1, 1, blue)).toMatchObject({ colour: blue, ring: blue });
    expect(dotShape(looks[FAN]!, 5, 1, 1, blue).colour).toEqual(looks[FAN]!.colour);
  });

  it('is made of its colours in shares, whatever it is and wherever one looks', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const place = fc.double({ min: -30, max: 30, noNaN: true });
    const which = fc.record({
      stage: fc.nat(STAGES.length - 1),
      radius: fc.double({ min: 0.5, max: 24, noNaN: true }),
    });
    fc.assert(
      fc.property(which, share, place, place, fc.boolean(), ({ stage, radius }, left, x, y, isChosen) => {
        const look = (isChosen ? lineageAppearances(THEMES.dark) : looks)[stage]!;
        const { cover, paper, ring } = lookAt(scaledDot(dotShape(look, radius, 1.2, left), 2), x, y);
        for (const value of [cover, paper, ring, 1 - paper - ring]) {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
