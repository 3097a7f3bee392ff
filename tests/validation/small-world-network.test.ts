import { describe, expect, it, vi } from 'vitest';
import * as settling from '../../src/model/network/generators/settle-ties.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { degreesOf, expectSimple, rowsOf, tiesOf } from '../model/network/generators/rows.ts';
import { clustering, pathLength } from './graph-measures.ts';
import { mean } from './statistics.ts';

const PEOPLE = 1000;
const CONTACTS = 10;
const RING_CLUSTERING = (3 * (CONTACTS - 2)) / (4 * (CONTACTS - 1));

const ringWith = (rewiring: number, seed = 'ties', changes: ScenarioPatch = {}) =>
  rowsOf({ people: PEOPLE, 'network.contacts': CONTACTS, 'network.rewiring': rewiring, ...changes }, seed);

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const several = (rewiring: number, changes?: ScenarioPatch) =>
  SEEDS.map((seed) => ringWith(rewiring, seed, changes));

/** Where half of a ring of that many people is reached by steps of up to half of the contacts. */
function ringPathLength(): number {
  const steps = Array.from({ length: PEOPLE / 2 }, (_, index) => Math.ceil((index + 1) / (CONTACTS / 2)));
  // Both ways round the ring, but there is only one person opposite.
  const total = 2 * steps.reduce((sum, count) => sum + count, 0) - steps.at(-1)!;
  return total / (PEOPLE - 1);
}

const clusteringLeft = (towns: readonly number[][][]): number =>
  mean(towns.map(clustering)) / RING_CLUSTERING;

const lengthLeft = (towns: readonly number[][][]): number => mean(towns.map(pathLength)) / ringPathLength();

function expectNear(found: number, target: number, tolerance: number): void {
  expect(Math.abs(found - target), 'distance from the target').toBeLessThanOrEqual(tolerance);
}

describe('target 14: a small world of 1000 people with 10 contacts (Watts & Strogatz 1998)', () => {
  it('is clustered 2/3 with ways of 50.450450 where nothing is rewired', () => {
    expect(RING_CLUSTERING).toBeCloseTo(2 / 3, 12);
    expect(ringPathLength()).toBeCloseTo(50.45045, 6);
    const ring = ringWith(0);
    expect(clustering(ring)).toBeCloseTo(RING_CLUSTERING, 9);
    expect(pathLength(ring)).toBeCloseTo(ringPathLength(), 9);
  });

  it('stays clustered and becomes small when one tie in a hundred is rewired', () => {
    const towns = several(0.01);
    expectNear(clusteringLeft(towns), 0.972, 0.01);
    expectNear(lengthLeft(towns), 0.175, 0.015);
  });

  it('is less clustered when one tie in ten is rewired', () => {
    expectNear(clusteringLeft(several(0.1)), 0.735, 0.01);
  });

  /** A tie is moved, never lost: nobody is tied twice, and everybody keeps the half of the ties that began with them. */
  function expectMovedTies(towns: readonly number[][][]): void {
    for (const rows of towns) {
      expect(tiesOf(rows).size, 'different ties').toBe((PEOPLE * CONTACTS) / 2);
      expectSimple(rows);
      expect(Math.min(...degreesOf(rows))).toBeGreaterThanOrEqual(CONTACTS / 2);
    }
  }

  it.each([0.01, 0.1, 0.5, 1])(
    'has as many ties as the ring, none of them double, at rewiring %d',
    (rewiring) => {
      expectMovedTies(several(rewiring));
    },
  );

  it('has a check that fails when a tie may be rewired to somebody who is tied already', () => {
    const spy = vi.spyOn(settling, 'settle').mockReturnValue([]);
    const towns = several(1);
    expect(() => expectMovedTies(towns)).toThrow('different ties');
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
  });

  it('has checks that fail when half as many ties again are rewired, and on a random network', () => {
    const more = several(0.015);
    const random = several(0, { 'network.kind': 'random' });
    for (const broken of [more, random]) {
      expect(() => expectNear(clusteringLeft(broken), 0.972, 0.01)).toThrow('distance');
      expect(() => expectNear(lengthLeft(broken), 0.175, 0.015)).toThrow('distance');
    }
    expect(() => expectNear(clusteringLeft(several(0.11)), 0.735, 0.01)).toThrow('distance');
  });
});
