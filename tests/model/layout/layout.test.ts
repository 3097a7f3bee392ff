import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/model/layout/lay-out.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { contactCount, contactsOf } from '../../../src/model/network/network.ts';
import { RELAYING } from '../../../src/model/story/stages.ts';
import { simplified } from '../../../src/model/scenario/imported-network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { dotRadius } from '../../../src/scene/look/dot-marks.ts';
import { SIZE_RANGE } from '../../../src/scene/look/dot-marks.ts';
import { scenarioWith } from '../runs.ts';
import { leastDistance } from './crowding.ts';

/** The dot of somebody who has the story, in shares of the distance between neighbours; the ring of who went may overlap. */
const LARGEST = dotRadius(RELAYING, 20, 1) / 20;

function laidOut(changes: Partial<Scenario>) {
  const scenario = scenarioWith(changes);
  const network = buildNetwork(scenario, new Luck(scenario.seed));
  return { scenario, network, ...layOut(scenario, network, 1.6) };
}

const kinds: readonly (readonly [string, Partial<Scenario>])[] = [
  ['a small world', { people: 5000 }],
  ['ten thousand', { people: 10_000 }],
  ['groups', { people: 3000, 'network.kind': 'communities' }],
  ['a tree', { people: 1111, 'network.kind': 'tree', 'network.contacts': 10 }],
  ['hubs', { people: 4000, 'network.kind': 'scaleFree' }],
  ['an online layer', { people: 3000, 'online.contacts': 20 }],
  ['an imported network', { people: 34, 'network.kind': 'imported' }],
  ['names', { people: 77, 'network.kind': 'imported', 'network.source': 'miserables' }],
  ['ten who all meet', { people: 10, 'network.kind': 'mixed' }],
];

describe.each(kinds)('a town with %s', (_, changes) => {
  it('has a place for everybody, and nobody touches anybody', () => {
    const { scenario, sizes, spacing, positions: places } = laidOut(changes);
    const positions = places.map((value) => value / spacing);
    expect(positions).toHaveLength(scenario.people * 2);
    expect(positions.every(Number.isFinite)).toBe(true);
    expect(leastDistance(positions)).toBeGreaterThanOrEqual(2 * LARGEST - 1e-4);
    sizes?.forEach((size, hub) => {
      if (size === 0) return;
      const reach = LARGEST * (1 + (SIZE_RANGE * size) / 255);
      for (let other = 0; other < scenario.people; other++) {
        if (other === hub) continue;
        const own = LARGEST * (1 + (SIZE_RANGE * sizes[other]!) / 255);
        const dx = positions[hub * 2]! - positions[other * 2]!;
        const dy = positions[hub * 2 + 1]! - positions[other * 2 + 1]!;
        if (Math.hypot(dx, dy) < reach + own - 0.01)
          expect([hub, other, Math.hypot(dx, dy)]).toBe(reach + own);
      }
    });
  });

  it('is the same each time', () => {
    expect(laidOut(changes).positions).toEqual(laidOut(changes).positions);
  });
});

describe('an imported network', () => {
  it('has those who are tied closer together than those who are not, and lies across', () => {
    const { network, positions } = laidOut({
      people: 77,
      'network.kind': 'imported',
      'network.source': 'miserables',
    });
    const far = (a: number, b: number) =>
      Math.hypot(positions[a * 2]! - positions[b * 2]!, positions[a * 2 + 1]! - positions[b * 2 + 1]!);
    let [tied, ties, all] = [0, 0, 0];
    for (let person = 0; person < 77; person++) {
      for (const contact of contactsOf(network, person)) {
        tied += far(person, contact);
        ties++;
      }
      for (let other = 0; other < 77; other++) all += far(person, other);
    }
    expect(tied / ties).toBeLessThan((0.6 * all) / (77 * 76));
    const spread = (axis: 0 | 1) => {
      const values = positions.filter((_, index) => index % 2 === axis);
      return values.reduce((sum, value) => sum + value * value, 0);
    };
    expect(spread(0)).toBeGreaterThan(spread(1));
  });
});

describe('a town', () => {
  it('keeps those who are tied on a ring as near as a curve that fills a grid does', () => {
    const { network, positions } = laidOut({ people: 2000, 'network.rewiring': 0 });
    const distances = Array.from({ length: 2000 }, (_, person) =>
      [...contactsOf(network, person)].map((contact) =>
        Math.hypot(
          positions[person * 2]! - positions[contact * 2]!,
          positions[person * 2 + 1]! - positions[contact * 2 + 1]!,
        ),
      ),
    ).flat();
    // Along a Hilbert curve on a hexagonal grid it is 1.96, with ten contacts each.
    expect(distances.reduce((sum, distance) => sum + distance, 0) / distances.length).toBeLessThan(1.96);
  });

  it('keeps the people of a group closer together than those of two groups', () => {
    const { positions, scenario } = laidOut({
      people: 600,
      'network.kind': 'communities',
      'network.groupSize': 30,
    });
    const far = (a: number, b: number) =>
      Math.hypot(positions[a * 2]! - positions[b * 2]!, positions[a * 2 + 1]! - positions[b * 2 + 1]!);
    const distances: Record<'kin' | 'others', number[]> = { kin: [], others: [] };
    for (let person = 0; person < scenario.people; person++)
      for (let other = 0; other < person; other++) {
        const isKin = Math.floor(person / 30) === Math.floor(other / 30);
        distances[isKin ? 'kin' : 'others'].push(far(person, other));
      }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(distances.kin)).toBeLessThan(mean(distances.others) / 3);
    expect(Math.max(...distances.kin)).toBeLessThan(mean(distances.others));
  });

  it('gives the best connected the largest dots, and nobody one where all are alike', () => {
    const { network, sizes, scenario } = laidOut({ people: 2000, 'network.kind': 'scaleFree' });
    const degrees = Array.from({ length: scenario.people }, (_, person) => contactCount(network, person));
    const best = degrees.indexOf(Math.max(...degrees));
    expect(sizes![best]).toBe(Math.max(...sizes!));
    expect(sizes!.filter((size) => size > 0).length).toBeLessThan(200);
    expect(laidOut({ people: 2000 }).sizes).toBeNull();
    expect(laidOut({ people: 2000, 'network.kind': 'mixed' }).sizes).toBeNull();
  });
});

describe('the ties that are drawn', () => {
  it('are all of an imported network of few, each once', () => {
    const { network, ties } = laidOut({
      people: 77,
      'network.kind': 'imported',
      'network.source': 'miserables',
    });
    expect(ties).toHaveLength(254 * 2);
    const pairs = Array.from({ length: 254 }, (_, tie) => [ties![tie * 2]!, ties![tie * 2 + 1]!] as const);
    expect(new Set(pairs.map(String)).size).toBe(254);
    for (const [one, other] of pairs) {
      expect(one).toBeLessThan(other);
      expect([...contactsOf(network, one)]).toContain(other);
    }
  });

  it('are none where people do not stand as their ties pull, or are too many', () => {
    expect(laidOut({ people: 60, 'network.contacts': 6 }).ties).toBeUndefined();
    const ring = Array.from({ length: 201 }, (_, person): [number, number] => [person, (person + 1) % 201]);
    const source = { ties: ring };
    expect(
      laidOut({ people: 201, 'network.kind': 'imported', 'network.source': source as never }).ties,
    ).toBeUndefined();
  });
});

it('has room for somebody with 70 000 contacts', () => {
  const people = 70_001;
  const ties = Uint32Array.from({ length: 140_000 }, (_, end) => (end % 2 === 0 ? 0 : (end + 1) / 2));
  const { network: source } = simplified(people, ties, null);
  const { positions } = laidOut({ people, 'network.kind': 'imported', 'network.source': source });
  expect(positions).toHaveLength(2 * people);
  expect(positions.every(Number.isFinite)).toBe(true);
});
