import { describe, expect, it } from 'vitest';
import { FAN, RELAYING, UNMOVED } from '../../../src/model/story/stages.ts';
import type { Rgb } from '../../../src/scene/look/colour.ts';
import { dotShape } from '../../../src/scene/shown/dot-shape.ts';
import { appearances } from '../../../src/scene/look/dot-marks.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';

const looks = appearances(THEMES.light, null);
const ramped = appearances(THEMES.light, null, 'day');
const blue = [0, 0, 1] as const;

const expectColour = (got: Rgb, wanted: Rgb) => {
  got.forEach((channel, index) => expect(channel).toBeCloseTo(wanted[index]!));
};

describe('the shape of a dot', () => {
  it('is a ring round who went, a disc for who knows, and hollow for the unmoved', () => {
    const went = dotShape(looks[FAN]!, 5, 1, null);
    expect(went.inside).toBeLessThan(5);
    expectColour(went.rim, looks[FAN]!.rim);
    expect(dotShape(looks[RELAYING]!, 5, 1, null).inside).toBe(5);
    expectColour(dotShape(looks[UNMOVED]!, 5, 1, null).fill, looks[UNMOVED]!.fill);
  });

  it('takes the ramp’s colour and keeps the ring and the hollow', () => {
    const went = dotShape(ramped[FAN]!, 5, 1, blue);
    expectColour(went.fill, blue);
    expectColour(went.rim, ramped[FAN]!.rim);
    const unmoved = dotShape(ramped[UNMOVED]!, 5, 1, blue);
    expectColour(unmoved.fill, ramped[UNMOVED]!.fill);
    expectColour(unmoved.rim, blue);
  });

  it('is nothing but its colour on a speck', () => {
    const speck = dotShape(looks[FAN]!, 1, 1, null);
    expect(speck.rim).toEqual(speck.fill);
  });
});
