import { describe, expect, it } from 'vitest';
import { packState } from '../../../src/model/measures/person-state.ts';
import { NEVER_HEARD } from '../../../src/model/measures/person-traits.ts';
import { RELAYING } from '../../../src/model/story/stages.ts';
import { parseColour, type Rgb } from '../../../src/scene/look/colour.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import { MOST_HOPS, rampColour, rampedColour, shareOnRamp } from '../../../src/scene/look/ramps.ts';

const state = packState(RELAYING, 2, 0.2, 1);

describe('shareOnRamp', () => {
  it('reads each number of a person on its own scale', () => {
    expect(shareOnRamp('left', state, 0, 90)).toBeCloseTo(0.2);
    expect(shareOnRamp('hop', state, 0, 90)).toBeCloseTo(2 / MOST_HOPS);
    expect(shareOnRamp('mood', state, 0, 90)).toBe(1);
    expect(shareOnRamp('day', state, 45, 90)).toBe(0.5);
  });

  it('ends where the ramp does', () => {
    expect(shareOnRamp('hop', packState(RELAYING, 200, 1, 1), 0, 90)).toBe(1);
    expect(shareOnRamp('day', state, NEVER_HEARD, 90)).toBe(1);
    expect(shareOnRamp('day', state, 0, 0)).toBe(0);
  });
});

const expectColour = (got: Rgb, wanted: Rgb) => {
  got.forEach((channel, index) => expect(channel).toBeCloseTo(wanted[index]!));
};

describe('rampColour', () => {
  const ramp = THEMES.light.ramps.left;

  it('has the ramp’s own colours at its stops and mixes between them', () => {
    ramp.forEach((colour, stop) => expectColour(rampColour(ramp, stop / 4), parseColour(colour)));
    const [from, to] = [parseColour(ramp[1]), parseColour(ramp[2])];
    rampColour(ramp, 0.375).forEach((channel, index) => {
      expect(channel).toBeCloseTo((from[index]! + to[index]!) / 2);
    });
  });

  it('does not run past its ends', () => {
    expectColour(rampColour(ramp, 7), parseColour(ramp[4]));
    expectColour(rampColour(ramp, -1), parseColour(ramp[0]));
  });
});

describe('rampedColour', () => {
  it('is the ramp’s, but for what is left of a story: there it is that of the whole, and the filling tells', () => {
    const { ramps } = THEMES.dark;
    expect(rampedColour(THEMES.dark, 'stage', 0.5)).toBeNull();
    expectColour(rampedColour(THEMES.dark, 'hop', 0.25)!, parseColour(ramps.hop[1]));
    expectColour(rampedColour(THEMES.dark, 'left', 0.25)!, parseColour(ramps.left[4]));
  });
});
