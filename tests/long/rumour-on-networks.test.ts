import { describe, expect, it } from 'vitest';
import { whileBothStop } from '../validation/broken-rules.ts';
import {
  minimalStandard,
  randomContacts,
  rumourShare,
  smallWorldContacts,
} from '../validation/rumour-oracle.ts';
import { rumourOn, sharesConvinced } from '../validation/shares.ts';
import { expectAlike, expectWithin4SE, mean, OFF_TARGET } from '../validation/statistics.ts';

const PEOPLE = 10_000;

/** Shares who have heard a rumour that is simulated naively, each on a network of its own. */
const naively = (contactsBy: (random: () => number) => number[][], runs: number): number[] =>
  Array.from({ length: runs }, (_, seed) => {
    const random = minimalStandard(seed);
    return rumourShare(contactsBy(random), random);
  });

describe('target 7: a rumour on a random network', () => {
  const random = { 'network.kind': 'random', 'network.contacts': 10 } as const;
  const shares = sharesConvinced(rumourOn(random), 400);
  const simulated = naively((luck) => randomContacts(PEOPLE, 10, luck), 400);

  it('has an oracle, a naive simulation, that gives the published .683', () => {
    expectWithin4SE(simulated, 0.683, 0.007);
  });

  it('convinces .683 of 10 000 people on average, less than where everybody meets everybody', () => {
    expectWithin4SE(shares, 0.683, 0.007);
  });

  it('convinces as many as the naive simulation, and varies as much', () => {
    expectAlike(shares, simulated, 0.009);
    // The rumours that die at once, and how far the others get.
    const isLarge = (share: number) => share >= 0.05;
    expectAlike(
      shares.map((share) => Number(isLarge(share))),
      simulated.map((share) => Number(isLarge(share))),
      0.012,
    );
    expectAlike(shares.filter(isLarge), simulated.filter(isLarge), 0.0008);
  });

  it('has checks that fail when one teller in five goes on after old news', () => {
    const broken = sharesConvinced(rumourOn(random, { 'telling.stifling': 0.8 }), 60);
    expect(() => expectWithin4SE(broken, 0.683, 0.02)).toThrow(OFF_TARGET);
    expect(() => expectAlike(broken, simulated, 0.02)).toThrow(OFF_TARGET);
  });

  it('has checks that fail when two tellers who meet both stop', async () => {
    await whileBothStop(() => {
      const broken = sharesConvinced(rumourOn(random), 100);
      expect(() => expectWithin4SE(broken, 0.683, 0.02)).toThrow(OFF_TARGET);
      expect(() => expectAlike(broken, simulated, 0.02)).toThrow(OFF_TARGET);
    });
  });
});

describe('target 8: a rumour in a small world (Zanette 2001)', () => {
  const smallWorld = (rewiring: number) => rumourOn({ 'network.contacts': 4, 'network.rewiring': rewiring });
  const simulated = (rewiring: number, runs: number) =>
    naively((luck) => smallWorldContacts(PEOPLE, 4, rewiring, luck), runs);
  const near = sharesConvinced(smallWorld(0.1), 600);
  const far = sharesConvinced(smallWorld(0.5), 400);
  const [naiveNear, naiveFar] = [simulated(0.1, 600), simulated(0.5, 400)];

  it('has an oracle, a naive simulation, that gives the published figures', () => {
    expect(mean(naiveNear)).toBeLessThan(0.005);
    expectWithin4SE(naiveFar, 0.246, 0.01);
  });

  it('stays in the neighbourhood where a tenth of the ties are rewired', () => {
    expect(mean(near)).toBeLessThan(0.005);
    expectAlike(near, naiveNear, 0.00015);
  });

  it('convinces .246 of the people on average where half of the ties are rewired', () => {
    expectWithin4SE(far, 0.246, 0.01);
    expectAlike(far, naiveFar, 0.014);
  });

  it('has checks that fail when one teller in five, or in two, goes on after old news', () => {
    const someGoOn = sharesConvinced({ ...smallWorld(0.5), 'telling.stifling': 0.8 }, 60);
    expect(() => expectWithin4SE(someGoOn, 0.246, 0.03)).toThrow(OFF_TARGET);
    const manyGoOn = sharesConvinced({ ...smallWorld(0.1), 'telling.stifling': 0.5 }, 20);
    expect(mean(manyGoOn)).toBeGreaterThan(0.005);
  });

  it('has checks that fail when two tellers who meet both stop', async () => {
    await whileBothStop(() => {
      const far = sharesConvinced(smallWorld(0.5), 200);
      expect(() => expectWithin4SE(far, 0.246, 0.03)).toThrow(OFF_TARGET);
      expect(() => expectAlike(far, naiveFar, 0.03)).toThrow(OFF_TARGET);
      const near = sharesConvinced(smallWorld(0.1), 200);
      expect(() => expectAlike(near, naiveNear, 0.00015)).toThrow(OFF_TARGET);
    });
  });
});
