import { Run } from '../model/kernels.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { UNAWARE, UNMOVED } from '../../src/model/story/stages.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { Scenario, ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';

/** The share of people convinced in each run; every run has a network and luck of its own. */
export function sharesConvinced(scenario: Scenario, runs: number): number[] {
  return Array.from({ length: runs }, (_, index) => {
    const luck = new Luck(`town ${index}`);
    const counts = new Run(scenario, buildNetwork(scenario, luck), luck).finish().stageCounts;
    return 1 - (counts[UNAWARE]! + counts[UNMOVED]!) / scenario.people;
  });
}

/** Shares of those runs that convinced at least so many: 5 % of the people, unless told. */
export const outbreaks = (shares: readonly number[], least = 0.05): number[] =>
  shares.filter((share) => share >= least);

/** A rumour after Maki & Thompson 1973, told to contacts: a telling a day to any of them, until it is old news. */
export const rumourOn = (...network: ScenarioPatch[]): Scenario =>
  scenarioWith(
    ALL_RELAY,
    { people: 10_000, days: 3650, 'telling.perDay': 1, 'telling.repeats': true, 'telling.stifling': 1 },
    ...network,
  );

/** A cascade after Watts 2002: adopted once a share of the contacts has, and told to all of them at once. */
export const cascadeOn = (meanContacts: number, threshold: number, people = 10_000): Scenario =>
  scenarioWith(ALL_RELAY, {
    people,
    days: 3650,
    'network.kind': 'random',
    'network.contacts': meanContacts,
    'telling.perDay': 100,
    'listeners.shareNeeded': threshold,
  });
