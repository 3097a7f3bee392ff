import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { Run } from '../model/kernels.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { FAN, RELAYING } from '../../src/model/story/stages.ts';
import { Luck } from '../../src/model/basics/random.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { whileOneDrawDecidesForAll, whileSomeAreToldTwice } from './broken-rules.ts';
import { bisect, expectWithin4SE, OFF_TARGET } from './statistics.ts';
import { errorOf, runsOf } from './strength.ts';

const PEOPLE = 4000;
const CONTACTS = 10;

/** The share convinced when each of `reproduction` expected tellings convinces: S = 1 − e^(−zp S), S > 0. */
const giantShare = (reproduction: number): number =>
  bisect((share) => 1 - Math.exp(-reproduction * share) - share, 1e-6, 1);

/** Shares convinced, each run on a network of its own: the network is part of the luck here. */
function sharesConvinced(reproduction: number, runs: number, changes: ScenarioPatch = {}): number[] {
  const scenario = scenarioWith(ALL_RELAY, {
    people: PEOPLE,
    days: 400,
    'network.kind': 'random',
    'network.contacts': CONTACTS,
    'telling.perDay': 30,
    'ties.closeTrust': reproduction / CONTACTS,
    ...changes,
  });
  return Array.from({ length: runs }, (_, index) => {
    const luck = new Luck(`town ${index}`);
    const run = new Run(scenario, buildNetwork(scenario, luck), luck).finish();
    return (run.stageCounts[RELAYING]! + run.stageCounts[FAN]!) / scenario.people;
  });
}

const outbreaks = (shares: readonly number[]): number[] => shares.filter((share) => share >= 0.05);

/** Whether each of many runs takes off, in towns small enough for so many. */
const tookOff = (reproduction: number, runs: number): number[] =>
  sharesConvinced(reproduction, runs, { people: 1000 }).map((share) => (share >= 0.05 ? 1 : 0));

describe('target 4: outbreaks on a random network', () => {
  it('has an oracle that gives the published shares', () => {
    expect(giantShare(1.5)).toBeCloseTo(0.582812, 6);
    expect(giantShare(2)).toBeCloseTo(0.796812, 6);
  });

  it.each([
    [1.5, 90],
    [2, 70],
  ])('convinces the share that S = 1 − e^(−zpS) says, at zp = %d', (zp, runs) => {
    expectWithin4SE(outbreaks(sharesConvinced(zp, runsOf(runs))), giantShare(zp), errorOf(0.004));
  });

  // Of a branching process in which a teller makes a Poisson number of new tellers, of mean zp, that share survives.
  it.each([1.5, 2])(
    'takes off as often, at zp = %d: who reaches many is who would be reached by many',
    (zp) => {
      expectWithin4SE(tookOff(zp, runsOf(1000)), giantShare(zp), errorOf(0.016));
    },
  );

  it('never takes off when a teller makes less than one new teller', () => {
    expect(outbreaks(sharesConvinced(0.8, runsOf(100)))).toEqual([]);
  });

  it('has a check that fails when tellers tell nine of ten contacts', () => {
    const shares = sharesConvinced(2, runsOf(70), { 'telling.relayTells': 9 });
    expect(() => expectWithin4SE(outbreaks(shares), giantShare(2), errorOf(0.004))).toThrow(OFF_TARGET);
  });

  it('has a check of size that fails when one telling in five is made again on the same tie', async () => {
    await whileSomeAreToldTwice(() => {
      const shares = sharesConvinced(2, runsOf(70));
      expect(() => expectWithin4SE(outbreaks(shares), giantShare(2), errorOf(0.004))).toThrow(OFF_TARGET);
    });
  });

  it('has a check of frequency that fails when one draw decides for all whom a teller tells', async () => {
    await whileOneDrawDecidesForAll(() => {
      const often = tookOff(2, runsOf(1000));
      expect(() => expectWithin4SE(often, giantShare(2), errorOf(0.016))).toThrow(OFF_TARGET);
    });
  });
});
