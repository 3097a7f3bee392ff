import { TRIPLE } from '../../../src/model/story/telling-triples.ts';
import { describe, expect, it } from 'vitest';
import {
  arcStrip,
  crowdOpacity,
  MOST_TELLINGS,
  packTellings,
  TELLING_STRIDE,
} from '../../../src/scene/shown/packed-tellings.ts';

const positions = new Float32Array([0, 1, 2, 3, 4, 5]);
const room = () => new Float32Array(MOST_TELLINGS * TELLING_STRIDE);

describe('packTellings', () => {
  it('writes where teller and listener live, and whether it was news', () => {
    const packed = room();
    const arcs = packTellings(Uint32Array.of(0, 2, 1, 2, 1, 0), positions, packed);
    expect(arcs).toBe(2);
    expect([...packed.subarray(0, 10)]).toEqual([0, 1, 4, 5, 1, 4, 5, 2, 3, 0]);
  });

  it('leaves out whoever does not live in this town', () => {
    expect(packTellings(Uint32Array.of(0, 3, 1), positions, room())).toBe(0);
  });

  it('stops at the most arcs a day has', () => {
    const many = new Uint32Array((MOST_TELLINGS + 9) * TRIPLE);
    expect(packTellings(many, positions, room())).toBe(MOST_TELLINGS);
  });
});

describe('arcStrip', () => {
  it('runs along both sides from the teller to the listener', () => {
    const rows = [...arcStrip(2)];
    expect(rows.slice(0, 18)).toEqual([0, -1, -1, 0, 1, -1, 0.5, -1, -1, 0.5, 1, -1, 1, -1, -1, 1, 1, -1]);
  });

  it('ends in a head, from its base to its tip', () => {
    const places = [...arcStrip(2)].filter((_, index) => index % 3 === 2).slice(6);
    expect(places).toEqual([0, 0, 0.5, 0.5, 1, 1]);
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
