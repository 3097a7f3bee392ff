import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { whileOneDrawDecidesForAll } from './broken-rules.ts';
import { outbreaks, sharesConvinced } from './shares.ts';
import { bisect, expectWithin4SE, OFF_TARGET } from './statistics.ts';
import { errorOf, runsOf } from './strength.ts';

const CONTACTS = 3;
const TRUST = 0.6;
const RUNS = runsOf(130);

/** The chance u that a tie does not lead to the outbreak: u = 1 − T + T u^(k − 1), u < 1; the share is 1 − u^k. */
function giantShare(contacts: number, trust: number): number {
  const u = bisect((x) => 1 - trust + trust * x ** (contacts - 1) - x, 0, 0.99);
  return 1 - u ** contacts;
}

const sharesOn = (changes: ScenarioPatch = {}, runs = RUNS): number[] =>
  sharesConvinced(
    scenarioWith(
      ALL_RELAY,
      {
        people: 4000,
        days: 400,
        'network.kind': 'regular',
        'network.contacts': CONTACTS,
        'telling.perDay': 30,
        'ties.closeTrust': TRUST,
      },
      changes,
    ),
    runs,
  );

describe('target 5: outbreaks on a regular network', () => {
  const target = giantShare(CONTACTS, TRUST);
  const shares = sharesOn();

  it('has an oracle that gives 19/27', () => {
    expect(target).toBeCloseTo(19 / 27, 9);
  });

  it('convinces the share that the equation says', () => {
    expectWithin4SE(outbreaks(shares), target, errorOf(0.004));
  });

  const tookOff = (runs: number): number[] =>
    sharesOn({ people: 1000 }, runs).map((share) => (share >= 0.05 ? 1 : 0));

  it('takes off as often: who reaches many is who would be reached by many', () => {
    expectWithin4SE(tookOff(runsOf(1040)), target, errorOf(0.015));
  });

  it('has a check that fails on a random network of the same mean degree, and with a little less trust', () => {
    const onRandom = outbreaks(sharesOn({ 'network.kind': 'random' }));
    const withDoubt = outbreaks(sharesOn({ 'ties.closeTrust': TRUST - 0.02 }));
    for (const broken of [onRandom, withDoubt]) {
      expect(() => expectWithin4SE(broken, target, errorOf(0.006))).toThrow(OFF_TARGET);
    }
  });

  it('has a check of frequency that fails when one draw decides for all whom a teller tells', async () => {
    await whileOneDrawDecidesForAll(() => {
      const often = tookOff(runsOf(1000));
      expect(() => expectWithin4SE(often, target, errorOf(0.016))).toThrow(OFF_TARGET);
    });
  });
});
