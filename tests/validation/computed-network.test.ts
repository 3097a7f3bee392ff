import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { degreesOf, expectSimple, rowsOf } from '../model/network/generators/rows.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { clustering, pathLength } from './graph-measures.ts';
import { outbreaks, sharesConvinced } from './shares.ts';
import { bisect, expectWithin4SE, mean, OFF_TARGET } from './statistics.ts';
import { errorOf, runsOf } from './strength.ts';

const SEEDS = Array.from({ length: 12 }, (_, town) => `town ${town}`);

const townsOf = (kind: 'computed' | 'regular', people: number, contacts: number) =>
  SEEDS.map((seed) => rowsOf({ people, 'network.kind': kind, 'network.contacts': contacts }, seed));

/** Differences of a measure between a computed and a regular network, town by town. */
function differences(
  measure: (rows: readonly number[][]) => number,
  people: number,
  contacts: number,
): number[] {
  const regular = townsOf('regular', people, contacts).map(measure);
  return townsOf('computed', people, contacts).map((rows, town) => measure(rows) - regular[town]!);
}

/** Groups of three who all know each other. */
function triangles(rows: readonly number[][]): number {
  const known = rows.map((row) => new Set(row));
  const corners = rows.flatMap((row) =>
    row.flatMap((a, index) => row.slice(index + 1).filter((b) => known[a]!.has(b))),
  );
  return corners.length / 3;
}

describe('a computed network is a random regular one', () => {
  it('gives everybody the contacts wanted, but for a few double ties, in a simple graph', () => {
    for (const rows of townsOf('computed', 2000, 10)) {
      expectSimple(rows);
      const degrees = degreesOf(rows);
      expect(Math.max(...degrees)).toBe(10);
      expect(mean(degrees)).toBeGreaterThan(9.93);
    }
  });

  it('has ways as short, and as few contacts of a person who know each other', () => {
    // Few contacts, so that the double ties that are missing do not show.
    expectWithin4SE(differences(pathLength, 1000, 3), 0, 0.01);
    expectWithin4SE(differences(clustering, 700, 6), 0, 0.0006);
  });

  it('has contacts × (contacts − 1) × (contacts − 2) / 6 triangles, each side from another slot', () => {
    const towns = Array.from({ length: runsOf(150) }, (_, town) =>
      rowsOf({ people: 400, 'network.kind': 'computed', 'network.contacts': 4 }, `${town}`),
    );
    expectWithin4SE(towns.map(triangles), 4, errorOf(0.2));
  });
});

describe('target 5: outbreaks on a computed network with 3 contacts and trust .6', () => {
  const sharesOn = (trust: number, changes: ScenarioPatch, runs: number): number[] =>
    sharesConvinced(
      scenarioWith(
        ALL_RELAY,
        {
          people: 4000,
          days: 400,
          'network.kind': 'computed',
          'network.contacts': 3,
          'telling.perDay': 30,
          'ties.closeTrust': trust,
        },
        changes,
      ),
      runs,
    );
  // The chance that a tie does not lead to the outbreak: u = 1 − T + T u², u < 1; the share is 1 − u³.
  const open = bisect((u) => 0.4 + 0.6 * u * u - u, 0, 0.99);
  const target = 1 - open ** 3;
  const shares = sharesOn(0.6, {}, runsOf(130));

  it('convince 19/27 of the people', () => {
    expect(target).toBeCloseTo(19 / 27, 9);
    expectWithin4SE(outbreaks(shares), target, errorOf(0.004));
  });

  it('are as frequent', () => {
    const tookOff = sharesOn(0.6, { people: 1000 }, runsOf(1000)).map((share) => (share >= 0.05 ? 1 : 0));
    expectWithin4SE(tookOff, target, errorOf(0.015));
  });

  it('have a check that fails with a little less trust', () => {
    expect(() => expectWithin4SE(outbreaks(sharesOn(0.58, {}, runsOf(130))), target, errorOf(0.006))).toThrow(
      OFF_TARGET,
    );
  });
});
