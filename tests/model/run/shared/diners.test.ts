import { describe, expect, it } from 'vitest';
import { firstDiners } from '../../../../src/model/run/shared/diners.ts';
import { buildNetwork } from '../../../../src/model/build-network.ts';
import { contactCount, contactsOf, type Network } from '../../../../src/model/network/network.ts';
import { Luck } from '../../../../src/model/basics/random.ts';
import type { Scenario, ScenarioPatch } from '../../../../src/model/scenario/scenario.ts';
import { mean } from '../../../validation/statistics.ts';
import { entriesOf, runOf, scenarioWith } from '../../runs.ts';

const HOWS = ['random', 'hubs', 'neighbours', 'spread'] as const;

function pick(...changes: ScenarioPatch[]) {
  const scenario = scenarioWith({ people: 600, 'diners.count': 12 }, ...changes);
  return pickOf(scenario, scenario.seed);
}

function pickOf(scenario: Scenario, seed: string) {
  const luck = new Luck(seed);
  const network = buildNetwork(scenario, luck);
  return { network, diners: firstDiners(scenario, network, luck) };
}

/** Ties from one person to everybody; Infinity where no way leads. */
function distancesFrom(source: number, network: Network): number[] {
  const distances = Array<number>(network.people).fill(Infinity);
  distances[source] = 0;
  const queue = [source];
  for (const person of queue) {
    for (const contact of contactsOf(network, person)) {
      if (distances[contact]! < Infinity) continue;
      distances[contact] = distances[person]! + 1;
      queue.push(contact);
    }
  }
  return distances;
}

/** Distances between any two of the diners. */
function pairwise({ network, diners }: { network: Network; diners: readonly number[] }): number[] {
  return diners.flatMap((diner) => {
    const distances = distancesFrom(diner, network);
    return diners.filter((other) => other > diner).map((other) => distances[other]!);
  });
}

const TOWNS: ScenarioPatch[] = [
  { 'network.kind': 'smallWorld' },
  { 'network.kind': 'random', 'network.contacts': 1.2 },
  { 'network.kind': 'regular', 'network.contacts': 3 },
  { 'network.kind': 'scaleFree', 'network.contacts': 4 },
  { 'network.kind': 'communities', 'network.mixing': 0 },
  { 'network.kind': 'mixed' },
  { 'network.kind': 'imported', 'network.source': 'miserables' },
];

describe('the first diners, however they are picked,', () => {
  it('are as many different people as wanted, the same with the same luck, in the order of their numbers', () => {
    for (const town of TOWNS) {
      for (const how of HOWS) {
        const people = town['network.kind'] === 'imported' ? 77 : 600;
        for (const count of [1, 2, 12, 77, people]) {
          const { diners } = pick(town, { people, 'diners.how': how, 'diners.count': count });
          expect(diners, `${how} ${JSON.stringify(town)}`).toHaveLength(count);
          expect(diners).toEqual([...new Set(diners)].sort((a, b) => a - b));
          expect(diners.every((diner) => diner >= 0 && diner < people)).toBe(true);
          expect(pick(town, { people, 'diners.how': how, 'diners.count': count }).diners).toEqual(diners);
        }
      }
    }
  });

  it('are those who visit on day 0', () => {
    for (const how of HOWS) {
      const { journal } = runOf(scenarioWith({ people: 600, 'diners.count': 12, 'diners.how': how }));
      const visitors = entriesOf(journal).filter(({ day, cause }) => day === 0 && cause === 'visited');
      expect(visitors.map(({ person }) => person)).toEqual(pick({ 'diners.how': how }).diners);
    }
  });

  it('are a tree’s roots, anybody in a mixed population, and those who are named before all', () => {
    for (const how of HOWS) {
      const tree: ScenarioPatch = { 'network.kind': 'tree', 'diners.how': how, 'diners.count': 4 };
      expect(pick(tree).diners).toEqual([0, 1, 2, 3]);
      const mixed: ScenarioPatch = { 'network.kind': 'mixed' };
      expect(pick(mixed, { 'diners.how': how }).diners).toEqual(pick(mixed).diners);
      expect(pick({ 'diners.how': how, 'diners.who': [40, 3] }).diners).toEqual([3, 40]);
    }
  });
});

describe('hubs', () => {
  it('have the most contacts, on both layers together', () => {
    for (const town of [{ 'network.kind': 'scaleFree' }, { 'online.contacts': 5 }, {}] as ScenarioPatch[]) {
      const { network, diners } = pick(town, { 'diners.how': 'hubs' });
      const degrees = Array.from({ length: 600 }, (_, person) => contactCount(network, person));
      const most = [...degrees].sort((a, b) => b - a).slice(0, 12);
      expect(diners.map((diner) => degrees[diner]!).sort((a, b) => b - a)).toEqual(most);
    }
  });

  it('are, among equals, picked by luck', () => {
    const equal = scenarioWith({
      people: 600,
      'network.kind': 'regular',
      'diners.how': 'hubs',
      'diners.count': 12,
    });
    const picks = ['a', 'b', 'c'].map((seed) => pickOf(equal, seed).diners.join());
    expect(new Set(picks).size).toBe(3);
    // Not those with the lowest numbers.
    expect(mean(pickOf(equal, 'a').diners)).toBeGreaterThan(100);
  });
});

describe('neighbours', () => {
  it('are one person and those around, the nearest first', () => {
    for (const count of [2, 7, 40, 200]) {
      const { network, diners } = pick({ 'diners.how': 'neighbours', 'diners.count': count });
      const isBall = diners.some((centre) => {
        const distances = distancesFrom(centre, network);
        const farthest = Math.max(...diners.map((diner) => distances[diner]!));
        return distances.every((distance, person) => distance >= farthest || diners.includes(person));
      });
      expect(isBall, `${count} diners`).toBe(true);
    }
  });

  it('fill one circle of friends before they go on to another', () => {
    const { network, diners } = pick(
      { 'network.kind': 'communities', 'network.mixing': 0, 'network.groupSize': 20 },
      { 'diners.how': 'neighbours', 'diners.count': 50 },
    );
    const sizes = Array<number>(30).fill(0);
    for (const diner of diners) sizes[Math.floor(diner / 20)]!++;
    expect(sizes.sort((a, b) => b - a).slice(0, 4)).toEqual([20, 20, 10, 0]);
    expect(pairwise({ network, diners }).filter((distance) => distance === Infinity)).toHaveLength(800);
  });
});

describe('spread', () => {
  it('is farther apart than luck, and luck farther than neighbours', () => {
    const apart = (how: (typeof HOWS)[number], seed: string) => {
      const scenario = scenarioWith({
        people: 600,
        'network.contacts': 4,
        'network.rewiring': 0.02,
        'diners.how': how,
        'diners.count': 6,
      });
      return pairwise(pickOf(scenario, seed));
    };
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      // The nearest pair tells: spread leaves nobody near anybody.
      expect(Math.min(...apart('spread', seed))).toBeGreaterThan(Math.min(...apart('random', seed)));
      expect(mean(apart('spread', seed))).toBeGreaterThan(mean(apart('random', seed)));
      expect(mean(apart('random', seed))).toBeGreaterThan(mean(apart('neighbours', seed)));
    }
  });

  it('takes always somebody farthest from all before', () => {
    // A ring on which everybody knows the next two: after the first comes the opposite, then the quarters.
    const ring: ScenarioPatch = {
      people: 64,
      'network.contacts': 2,
      'network.rewiring': 0,
      'diners.how': 'spread',
    };
    expect(pairwise(pick(ring, { 'diners.count': 2 }))).toEqual([32]);
    expect(Math.min(...pairwise(pick(ring, { 'diners.count': 4 })))).toBe(16);
    expect(Math.min(...pairwise(pick(ring, { 'diners.count': 8 })))).toBe(8);
  });

  it('adds somebody who is farthest from those before, in towns of any kind', () => {
    for (const town of TOWNS.filter(
      (patch) => patch['network.kind'] === 'random' || patch['network.kind'] === 'scaleFree',
    )) {
      const diners = (count: number) =>
        pick(town, { people: 120, 'diners.how': 'spread', 'diners.count': count });
      const { network, diners: first } = diners(1);
      let before = first;
      let distances = distancesFrom(before[0]!, network);
      for (let count = 2; count <= 40; count++) {
        const { diners: now } = diners(count);
        const added = now.filter((diner) => !before.includes(diner));
        expect([...added, ...before].sort((a, b) => a - b)).toEqual(now);
        expect(added.map((diner) => distances[diner])).toEqual([Math.max(...distances)]);
        const further = distancesFrom(added[0]!, network);
        distances = distances.map((distance, person) => Math.min(distance, further[person]!));
        before = now;
      }
    }
  });

  it('reaches every part of a town that falls into parts before it goes twice to one', () => {
    const { diners } = pick(
      { 'network.kind': 'communities', 'network.mixing': 0, 'network.groupSize': 50 },
      { 'diners.how': 'spread', 'diners.count': 12 },
    );
    expect(new Set(diners.map((diner) => Math.floor(diner / 50))).size).toBe(12);
  });
});
