import { describe, expect, it } from 'vitest';
import { pairsOf } from '../runs.ts';
import { Run } from '../kernels.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { ALL_RELAY, PAIR, runOf, scenarioWith } from '../runs.ts';
import { all, place, TRIANGLE } from './small-towns.ts';

/** Each telling of a run as `day: teller > listener`; small runs are sampled whole. */
function tellingsOf(scenario: Scenario): string[] {
  const luck = new Luck(scenario.seed);
  const run = new Run(scenario, buildNetwork(scenario, luck), luck, { sampleTellings: true });
  const lines: string[] = [];
  while (!run.isOver) {
    run.runDay();
    for (const { teller, listener } of pairsOf(run.sampledTellings()))
      lines.push(`${run.day}: ${teller} > ${listener}`);
  }
  return lines;
}

describe('telling', () => {
  it('stops when as many have been told as the teller tells', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, {
        people: 1111,
        'network.kind': 'tree',
        'telling.fanTells': 2,
        'telling.relayTells': 3,
      }),
    );
    expect(result.byGeneration.people).toEqual([1, 2, 6, 18]);
  });

  it('spreads over days, a fraction of a telling being a chance', () => {
    const loner = scenarioWith(ALL_RELAY, {
      people: 3,
      days: 1000,
      'network.kind': 'mixed',
      'listeners.relay': 0,
      'telling.perDay': 2.25,
    });
    const { byDay } = runOf(loner).result;
    expect(new Set(byDay.tellings.slice(1))).toEqual(new Set([2, 3]));
    const more = byDay.tellings.filter((count) => count === 3).length;
    expect(Math.abs(more - 250)).toBeLessThan(4 * Math.sqrt(1000 * 0.25 * 0.75));
  });

  it('meets every contact once before it ends, and the same again only with repeats', () => {
    const hearers = (repeats: boolean, seed: string) =>
      tellingsOf(
        scenarioWith(ALL_RELAY, {
          seed,
          people: 31,
          'network.kind': 'tree',
          'network.contacts': 30,
          'listeners.relay': 0,
          'telling.fanTells': 30,
          'telling.repeats': repeats,
        }),
      ).map((line) => line.split(' > ')[1]);
    const once = hearers(false, 'a');
    expect(once).toHaveLength(30);
    expect(new Set(once).size).toBe(30);
    expect(hearers(false, 'b')).not.toEqual(once);
    const again = hearers(true, 'a');
    expect(again).toHaveLength(30);
    expect(new Set(again).size).toBeLessThan(30);
  });

  it('ends for good when old news makes the teller lose interest', () => {
    const seconds = scenarioWith(ALL_RELAY, TRIANGLE, {
      'listeners.relay': 0,
      'telling.perDay': 1,
      'network.kind': 'mixed',
      'telling.stifling': 1,
      days: 200,
    });
    const tellings = tellingsOf(seconds);
    for (const teller of [0, 1]) {
      const own = tellings.filter((line) => line.includes(` ${teller} > `)).map((line) => line.at(-1));
      // The unmoved are no old news; the other diner is.
      expect(own.at(-1)).toBe(String(1 - teller));
      expect(own.slice(0, -1).every((listener) => listener === '2')).toBe(true);
    }
    expect(runOf({ ...seconds, 'telling.stifling': 0 }).result.days).toBe(200);
  });

  it('ends by old news whether or not it is believed', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, TRIANGLE, {
        'ties.closeTrust': 0,
        'telling.stifling': 1,
        'telling.repeats': true,
      }),
    );
    expect(result.byDay.tellers.at(-1)).toBe(0);
  });

  it('finds a listener informed by a telling of the same day, and starts new tellers tomorrow', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, TRIANGLE, { people: 9, 'diners.who': [0] }));
    expect(result.byDay.tellers[0]).toBe(1);
    expect(result.byDay.newlyHeard[0]).toBe(1);
    // A ring of nine: two more on either side each day.
    expect(result.byDay.reach).toEqual([1, 3, 5, 7, 9]);
  });
});

describe('the end of a run', () => {
  it('comes when nobody has anything left to do', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, { people: 11, 'network.kind': 'tree', 'listeners.relay': 0 }),
    );
    // Ten contacts at three a day.
    expect(result.days).toBe(4);
    expect(result.byDay.tellings).toEqual([0, 3, 3, 3, 1]);
  });

  it('comes when everybody is where they will stay, though some could still tell', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, { people: 5, 'network.kind': 'mixed' }));
    expect(result.stages.relaying).toBe(4);
    expect(result.byDay.tellers.at(-1)).toBeGreaterThan(0);
    expect(result.days).toBeLessThan(90);
  });

  it('comes at once when the diners have nothing to tell', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, place(0.2), { people: 20 }));
    expect(result.stages.customer).toBe(1);
    expect([result.days, result.reach, result.structuralVirality]).toEqual([0, 1, 0]);
  });

  it('waits for who plans to go and for whom advertising can still reach', () => {
    const planning = runOf(
      scenarioWith(ALL_RELAY, PAIR, all('act'), { 'visits.delay': 3000, 'telling.fanTells': 1 }),
    );
    expect(planning.result.days).toBe(90);
    const quiet = scenarioWith(ALL_RELAY, place(0.2), {
      people: 20,
      'advertising.reach': 1e-9,
      'advertising.trust': 0,
    });
    expect(runOf(quiet).result.days).toBe(90);
  });
});

describe('reproduction', () => {
  it('credits new tellers to the day on which whoever told them began', () => {
    const { result } = runOf(
      scenarioWith(ALL_RELAY, { people: 15, 'network.kind': 'tree', 'network.contacts': 2 }),
    );
    // A binary tree; its leaves have nobody to tell.
    expect(result.byDay.reproduction).toEqual([2, 2, 0, null]);
  });

  it('credits a visit to who told of the place, days before', () => {
    const { result } = runOf(scenarioWith(ALL_RELAY, PAIR, all('act'), { people: 3, 'visits.delay': 1 }));
    expect(result.byDay.tellers.slice(0, 3)).toEqual([1, 0, 1]);
    expect(result.byDay.reproduction.slice(0, 3)).toEqual([1, null, 0]);
  });
});
