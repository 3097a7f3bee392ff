import { describe, expect, it } from 'vitest';
import { packState } from '../../../src/model/measures/person-state.ts';
import { CRITIC, FAN, RELAYING, UNAWARE } from '../../../src/model/story/stages.ts';
import { THEMES } from '../../../src/scene/look/palette.ts';
import { glowOf, type Glow } from '../../../src/scene/shown/glow.ts';

const look = { theme: THEMES.light, mode: 'stage', lastDay: 9, sized: false, isolated: null } as const;

/** A square of people, a spacing apart. */
const SIDE = 40;
const positions = Float32Array.from({ length: SIDE * SIDE * 2 }, (_, at) =>
  at % 2 === 0 ? (at >> 1) % SIDE : Math.floor((at >> 1) / SIDE),
);
const statesWith = (stage: number, is: (person: number) => boolean) =>
  Uint32Array.from({ length: SIDE * SIDE }, (_, person) => packState(is(person) ? stage : UNAWARE, 0, 1, 0));

/** The colour and opacity, 0 … 255, at a place of the town. */
function lightAt({ left, top, step, columns, pixels }: Glow, x: number, y: number): number[] {
  const at = Math.round((y - top) / step) * columns + Math.round((x - left) / step);
  return [...pixels.subarray(at * 4, at * 4 + 4)];
}

const MIDDLE = 20 * SIDE + 20;

describe('the light round people', () => {
  it('is round who went, in the colour of how it was, and ends nearby', () => {
    const glow = glowOf(
      positions,
      1,
      statesWith(FAN, (person) => person === MIDDLE),
      look,
    )!;
    const [red, green, , light] = lightAt(glow, 20, 20);
    expect(light).toBeGreaterThan(20);
    expect(green).toBeGreaterThan(red!);
    expect(lightAt(glow, 22, 20)[3]).toBeLessThan(light!);
    expect(lightAt(glow, 30, 20)[3]).toBe(0);
    const critic = glowOf(
      positions,
      1,
      statesWith(CRITIC, (person) => person === MIDDLE),
      look,
    )!;
    expect(lightAt(critic, 20, 20)[0]).toBeGreaterThan(lightAt(critic, 20, 20)[1]!);
  });

  it('is weaker and nearer round who only has the story', () => {
    const has = glowOf(
      positions,
      1,
      statesWith(RELAYING, (person) => person === MIDDLE),
      look,
    )!;
    const went = glowOf(
      positions,
      1,
      statesWith(FAN, (person) => person === MIDDLE),
      look,
    )!;
    for (const x of [20, 23]) expect(lightAt(has, x, 20)[3]).toBeLessThan(lightAt(went, x, 20)[3]!);
  });

  it('does not grow into a fog: where all went, it is weaker than round a few', () => {
    const few = glowOf(
      positions,
      1,
      statesWith(FAN, (person) => Math.abs(person - MIDDLE) < 3),
      look,
    )!;
    const all = glowOf(
      positions,
      1,
      statesWith(FAN, () => true),
      look,
    )!;
    expect(lightAt(all, 20, 20)[3]).toBeLessThan(lightAt(few, 20, 20)[3]!);
  });

  it('is nobody’s who stands back, and nowhere where colours tell something else', () => {
    const states = statesWith(FAN, (person) => person === MIDDLE);
    const back = glowOf(positions, 1, states, { ...look, isolated: new Set([RELAYING]) })!;
    expect(lightAt(back, 20, 20)[3]).toBe(0);
    expect(glowOf(positions, 1, states, { ...look, mode: 'hop' })).toBeNull();
    expect(glowOf(new Float32Array(), 1, new Uint32Array(), look)).toBeNull();
  });
});
