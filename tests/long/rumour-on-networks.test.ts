import { describe, expect, it } from 'vitest';
import { rumourOn, sharesConvinced } from '../validation/shares.ts';
import { expectWithin4SE, mean, OFF_TARGET } from '../validation/statistics.ts';

describe('target 7: a rumour on a random network', () => {
  const random = { 'network.kind': 'random', 'network.contacts': 10 } as const;

  it('convinces .683 of 10 000 people on average, less than where everybody meets everybody', () => {
    expectWithin4SE(sharesConvinced(rumourOn(random), 80), 0.683, 0.016);
  });

  it('has a check that fails when one teller in five goes on after old news', () => {
    const broken = sharesConvinced(rumourOn(random, { 'telling.stifling': 0.8 }), 60);
    expect(() => expectWithin4SE(broken, 0.683, 0.02)).toThrow(OFF_TARGET);
  });
});

describe('target 8: a rumour in a small world (Zanette 2001)', () => {
  const smallWorld = (rewiring: number) => rumourOn({ 'network.contacts': 4, 'network.rewiring': rewiring });

  it('stays in the neighbourhood where a tenth of the ties are rewired', () => {
    expect(mean(sharesConvinced(smallWorld(0.1), 60))).toBeLessThan(0.005);
  });

  it('convinces .246 of the people on average where half of the ties are rewired', () => {
    expectWithin4SE(sharesConvinced(smallWorld(0.5), 140), 0.246, 0.017);
  });

  it('has checks that fail when one teller in five, or in two, goes on after old news', () => {
    const someGoOn = sharesConvinced({ ...smallWorld(0.5), 'telling.stifling': 0.8 }, 60);
    expect(() => expectWithin4SE(someGoOn, 0.246, 0.03)).toThrow(OFF_TARGET);
    const manyGoOn = sharesConvinced({ ...smallWorld(0.1), 'telling.stifling': 0.5 }, 20);
    expect(mean(manyGoOn)).toBeGreaterThan(0.005);
  });
});
