import { describe, expect, it } from 'vitest';
import { whileAdvertisedOnce } from './broken-rules.ts';
import { Run } from '../model/kernels.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { UNAWARE } from '../../src/model/story/stages.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { ALL_RELAY, scenarioWith } from '../model/runs.ts';
import { expectWithin4SE, OFF_TARGET } from './statistics.ts';

const PEOPLE = 4000;
const DAYS = 100;
const ADVERTISED = 0.003;
const TOLD = 0.038;

/** The share that has heard after so many days, in steps of h days: U ← U (1 − p h) e^(−q h (1 − U)). */
function heardShare(days: number, diners: number, h = 1): number {
  let unaware = 1 - diners;
  for (let step = 0; step < days / h; step++)
    unaware *= (1 - ADVERTISED * h) * Math.exp(-TOLD * h * (1 - unaware));
  return 1 - unaware;
}

/** Bass 1969: the same in continuous time. */
function bass(time: number): number {
  const fading = Math.exp(-(ADVERTISED + TOLD) * time);
  return (1 - fading) / (1 + (TOLD / ADVERTISED) * fading);
}

/** The share that has heard at the half and at the end of each run. */
function heardShares(runs: number, changes: ScenarioPatch = {}): { half: number[]; end: number[] } {
  const scenario = scenarioWith(ALL_RELAY, {
    people: PEOPLE,
    days: DAYS,
    'network.kind': 'mixed',
    'telling.perDay': TOLD,
    'telling.repeats': true,
    'advertising.reach': ADVERTISED,
    'advertising.trust': 1,
    ...changes,
  });
  const network = buildNetwork(scenario, new Luck('nobody is tied'));
  const [half, end]: [number[], number[]] = [[], []];
  for (let index = 0; index < runs; index++) {
    const run = new Run(scenario, network, new Luck(`bass ${index}`));
    const heard = () => 1 - run.stageCounts[UNAWARE]! / PEOPLE;
    while (run.day < DAYS / 2) run.runDay();
    half.push(heard());
    while (run.day < DAYS) run.runDay();
    end.push(heard());
  }
  return { half, end };
}

describe('target 10: advertising and word of mouth in a mixed population (Bass 1969)', () => {
  it('has an oracle that gives the published shares', () => {
    expect(heardShare(50, 1 / 10_000)).toBeCloseTo(0.3235, 4);
    expect(heardShare(100, 1 / 10_000)).toBeCloseTo(0.8056, 4);
    expect(bass(50)).toBeCloseTo(0.3312, 4);
    expect(bass(100)).toBeCloseTo(0.8128, 4);
  });

  it.each([10, 50, 100, 200])(
    'has an oracle that tends to Bass’s curve as the steps shrink: day %i',
    (time) => {
      const off = (h: number) => bass(time) - heardShare(time, 0, h);
      const halvings = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map((parts) => off(1 / parts));
      // An error in proportion to the step: half of the step, half of the error.
      halvings
        .slice(1)
        .forEach((error, index) => expect(halvings[index]! / error).toBeCloseTo(2, index < 4 ? 1 : 2));
      // And none in the limit (Richardson's extrapolation of the last two).
      expect(Math.abs(2 * halvings.at(-1)! - halvings.at(-2)!)).toBeLessThan(1e-8);
    },
  );

  it('follows the daily map of the unaware share', () => {
    const { half, end } = heardShares(30);
    expectWithin4SE(half, heardShare(DAYS / 2, 1 / PEOPLE), 0.006);
    expectWithin4SE(end, heardShare(DAYS, 1 / PEOPLE), 0.006);
  });

  it('has a check that fails when a tenth of the listeners pass nothing on', () => {
    const { half } = heardShares(30, { 'listeners.relay': 0.9 });
    expect(() => expectWithin4SE(half, heardShare(DAYS / 2, 1 / PEOPLE), 0.006)).toThrow(OFF_TARGET);
  });

  it('has a check that fails when it is advertised on the first day only', async () => {
    await whileAdvertisedOnce(() => {
      const { half } = heardShares(30);
      expect(() => expectWithin4SE(half, heardShare(DAYS / 2, 1 / PEOPLE), 0.006)).toThrow(OFF_TARGET);
    });
  });
});
