import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRIPLE } from '../../../src/model/story/telling-triples.ts';
import {
  arcStrip,
  crowdOpacity,
  MOST_TELLINGS,
  packTellings,
  STRENGTHS,
  TELLING_STRIDE,
  type RecentTellings,
} from '../../../src/scene/shown/packed-tellings.ts';

const positions = new Float32Array([0, 1, 2, 3, 4, 5]);
const colourOf = (teller: number) => [teller / 4, 0.5, 1] as const;

/** The arcs of some days, as lists of numbers. */
function packed(days: RecentTellings, places = positions): number[][] {
  const room = new Float32Array(MOST_TELLINGS * TELLING_STRIDE);
  const count = packTellings(days, places, colourOf, room);
  return Array.from({ length: count }, (_, arc) => [
    ...room.subarray(arc * TELLING_STRIDE, (arc + 1) * TELLING_STRIDE),
  ]);
}

const today = Uint32Array.of(0, 2, 1, 2, 1, 0);

describe('packTellings', () => {
  it('writes where teller and listener live, whether it was news, and the teller’s colour', () => {
    const [one, other] = packed([today]);
    expect([one!.slice(0, 4), one![5], one!.slice(8)]).toEqual([[0, 1, 4, 5], 1, [0, 0.5, 1]]);
    expect([other!.slice(0, 4), other![5], other!.slice(8)]).toEqual([[4, 5, 2, 3], 0, [0.5, 0.5, 1]]);
  });

  it('lets today’s fly over all others, and those before grow weaker by the day, and be gone', () => {
    const strengths = packed([today, today, today, today, today]).map(([, , , , , , before, now]) => [
      before,
      now,
    ]);
    const expected = [3, 3, 2, 2, 1, 1, 0, 0].map((age) => [
      age === 0 ? -1 : STRENGTHS[age - 1]!,
      STRENGTHS[age]!,
    ]);
    strengths.forEach(([before, now], arc) => {
      expect(before).toBeCloseTo(expected[arc]![0]!);
      expect(now).toBeCloseTo(expected[arc]![1]!);
    });
    expect(strengths.length).toBe(expected.length);
  });

  it('leaves out whoever does not live in this town', () => {
    expect(packed([Uint32Array.of(0, 3, 1)])).toEqual([]);
  });

  it.each([
    [1000, 512],
    [60_000, 400],
    [600_000, 200],
  ])('draws of a busy day in a town of %i an even sample of %i', (people, most) => {
    const many = Uint32Array.from({ length: 900 * TRIPLE }, (_, at) => (at % TRIPLE === 0 ? at / TRIPLE : 0));
    const arcs = packed([many], new Float32Array(people * 2));
    expect(arcs.length).toBe(most);
    // The colour tells who the teller is: 0 … 899.
    expect(arcs.at(-1)![8]! * 4).toBeGreaterThan(890);
  });

  it('bends an arc to one side of two people, whoever of them tells', () => {
    const person = fc.nat(49);
    const places = Float32Array.from({ length: 100 }, (_, at) => at);
    fc.assert(
      fc.property(person, person, (teller, listener) => {
        fc.pre(teller !== listener);
        const [there, back] = packed([Uint32Array.of(teller, listener, 1, listener, teller, 1)], places);
        expect(there![4]).toBe(-back![4]!);
        expect(Math.abs(there![4]!)).toBeGreaterThan(0.15);
        expect(Math.abs(there![4]!)).toBeLessThan(0.4);
      }),
    );
  });
});

describe('arcStrip', () => {
  it('runs along both sides from the teller to the listener', () => {
    expect([...arcStrip(2)]).toEqual([0, -1, 0, 1, 0.5, -1, 0.5, 1, 1, -1, 1, 1]);
  });
});

describe('crowdOpacity', () => {
  it('is full for few arcs and never less than half', () => {
    expect(crowdOpacity(0)).toBe(1);
    expect(crowdOpacity(100)).toBe(1);
    expect(crowdOpacity(400)).toBeLessThan(1);
    expect(crowdOpacity(100_000)).toBe(0.5);
  });
});
