import { describe, expect, it } from 'vitest';
import { chanceOfCascade, shareInCascade, spread, THRESHOLD } from '../validation/cascade-oracle.ts';
import { cascadeOn, outbreaks, sharesConvinced } from '../validation/shares.ts';
import { bisect, expectWithin4SE, OFF_TARGET } from '../validation/statistics.ts';

/** At z = 1 ties alone make clusters of N^(2/3) people; a global cascade is a share that does not shrink with N. */
const GLOBAL = 0.2;
/** The target for 10 000 people at z = 4; the oracle is for people without end, and a little lower. */
const IN_TEN_THOUSAND = 0.89;

const tookOff = (shares: readonly number[]): number[] => shares.map((share) => (share >= GLOBAL ? 1 : 0));

describe('target 9: cascades among people who need a share of their contacts (Watts 2002)', () => {
  const shares = sharesConvinced(cascadeOn(4, THRESHOLD), 150);

  it('has an oracle that gives the published window of cascades', () => {
    expect(bisect((z) => spread(z) - 1, 0.5, 2)).toBeCloseTo(1.021, 3);
    expect(bisect((z) => spread(z) - 1, 3, 8)).toBeCloseTo(5.765, 3);
    expect(chanceOfCascade(4)).toBeCloseTo(0.8653, 4);
  });

  it('sweep the town from one diner as often as the target and the oracle say, where people know four others', () => {
    expectWithin4SE(tookOff(shares), IN_TEN_THOUSAND, 0.032);
    expectWithin4SE(tookOff(shares), chanceOfCascade(4), 0.032);
  });

  it('convince the share that the oracle says when they do', () => {
    expectWithin4SE(outbreaks(shares, GLOBAL), shareInCascade(4), 0.0004);
  });

  it('never happen outside the window, where people know too few others or too many', () => {
    for (const z of [1, 7]) {
      expect(outbreaks(sharesConvinced(cascadeOn(z, THRESHOLD), 60), GLOBAL)).toEqual([]);
    }
  });

  it('has checks that fail when a few tellings are not believed, or people need a share of .21', () => {
    const doubting = sharesConvinced({ ...cascadeOn(4, THRESHOLD), 'ties.closeTrust': 0.98 }, 60);
    expect(() => expectWithin4SE(outbreaks(doubting, GLOBAL), shareInCascade(4), 0.004)).toThrow(OFF_TARGET);
    const demanding = tookOff(sharesConvinced(cascadeOn(4, 0.21), 100));
    for (const target of [IN_TEN_THOUSAND, chanceOfCascade(4)]) {
      expect(() => expectWithin4SE(demanding, target, 0.05)).toThrow(OFF_TARGET);
    }
  });
});
