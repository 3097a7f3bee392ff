import { describe, expect, it } from 'vitest';
import { forced, mayBeForced } from '../../../src/model/layout/force.ts';
import { spacingOf } from '../../../src/model/layout/dot-spacing.ts';
import { planTown } from '../../../src/model/layout/town/town.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { contactsOf } from '../../../src/model/network/network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { scenarioWith } from '../runs.ts';
import { leastDistance } from './crowding.ts';

const GROUP = 40;

function groups(people: number) {
  const scenario = scenarioWith({ people, 'network.kind': 'communities', 'network.groupSize': GROUP });
  return buildNetwork(scenario, new Luck(scenario.seed));
}

/** Of a person: everybody of the same size, but every hundredth twice as large. */
const sizeOf = (person: number) => (person % 100 === 0 ? 2 : 1);

describe('the places of people whose ties pull', () => {
  const network = groups(2000);
  const start = planTown({ people: network.people, groupSize: 1, order: null, sizes: null }, 1.6).positions;
  const shares: number[] = [];
  const positions = forced(network, start, sizeOf, (share) => shares.push(share));
  const far = (a: number, b: number) =>
    Math.hypot(positions[a * 2]! - positions[b * 2]!, positions[a * 2 + 1]! - positions[b * 2 + 1]!);

  it('leave room between any two, as large as they are, in a network of thousands as well', () => {
    const spacing = spacingOf(positions, sizeOf);
    expect(spacing).toBeGreaterThan(0.7);
    expect(leastDistance(positions.map((value) => value / spacing))).toBeGreaterThanOrEqual(0.84 - 1e-4);
    for (let large = 0; large < network.people; large += 100) {
      for (let other = 0; other < network.people; other++) {
        if (other === large) continue;
        const touching = 0.42 * spacing * (sizeOf(large) + sizeOf(other));
        expect(far(large, other)).toBeGreaterThanOrEqual(touching - 1e-4);
      }
    }
  });

  it('are near to those they are tied to', () => {
    let [tied, ties, all] = [0, 0, 0];
    for (let person = 0; person < network.people; person++) {
      for (const contact of contactsOf(network, person)) {
        tied += far(person, contact);
        ties++;
      }
      all += far(person, (person * 7919 + 13) % network.people);
    }
    expect(tied / ties).toBeLessThan((0.4 * all) / network.people);
  });

  it('tell how far they have come, to the end', () => {
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.at(-1)).toBe(1);
  });

  it('are not asked for where that would take too long', () => {
    expect(mayBeForced(network)).toBe(true);
    expect(mayBeForced({ ...network, people: 10_001 })).toBe(false);
  });
});

describe('the distance that is usual between people', () => {
  it('is that of the two nearest, with what is left between them, and never more than usual', () => {
    const row = new Float32Array([0, 0, 1, 0, 11, 0, 21, 0]);
    expect(spacingOf(row, () => 1)).toBeCloseTo(1 / 0.84);
    expect(spacingOf(new Float32Array([0, 0, 500, 0]), () => 1)).toBe(500);
    expect(spacingOf(new Float32Array([3, 3]), () => 1)).toBe(1);
    expect(spacingOf(new Float32Array(), () => 1)).toBe(1);
  });
});
