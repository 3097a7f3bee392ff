import { describe, expect, it } from 'vitest';
import { Run } from '../model/kernels.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import {
  presetById,
  presetScenario,
  twinScenario,
  type PresetId,
} from '../../src/model/scenario/presets/index.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { RunResult } from '../../src/model/measures/result.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { simulate } from '../model/kernels.ts';
import { FACET_COUNT, FULL, LOST, lostFacets } from '../../src/model/story/story.ts';
import { derivationOf } from '../model/runs.ts';
import { expectAbove, expectHigher, mean } from '../validation/statistics.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => `lesson#${index}`);

const scenarioOf = (id: PresetId): Scenario => presetScenario(presetById(id)!);
const twinOf = (id: PresetId): Scenario => twinScenario(presetById(id)!);
const runs = (scenario: Scenario): RunResult[] => SEEDS.map((seed) => simulate(scenario, seed));

const isOutbreak = (run: RunResult, { people }: Scenario): boolean => run.convinced >= 0.05 * people;
const outbreakShare = (results: readonly RunResult[], scenario: Scenario): number =>
  results.filter((run) => isOutbreak(run, scenario)).length / results.length;
const left = (run: RunResult): number => run.byDay.retold.at(-1) ?? 1;

/** A measure's differences between two sets of runs with the same seeds, one for each seed. */
const differences = (a: readonly RunResult[], b: readonly RunResult[], measure: (run: RunResult) => number) =>
  a.map((run, index) => measure(run) - measure(b[index]!));

describe('the lesson of', () => {
  it('ten tell ten: 1, 11, 111, 1 111, 11 111', () => {
    const result = simulate(scenarioOf('ten-tell-ten'));
    expect(result.byGeneration.people).toEqual([1, 10, 100, 1000, 10_000]);
    expect(result.byDay.reach).toEqual([1, 11, 111, 1111, 11_111]);
  });

  it('the excellent restaurant: about one in eight who heard goes, and most tellings are old news', () => {
    const results = runs(scenarioOf('excellent-restaurant'));
    const heard = results.reduce((sum, run) => sum + run.reach - 1, 0);
    const went = results.reduce((sum, run) => sum + run.visits - 1, 0);
    const told = results.reduce((sum, run) => sum + run.tellings, 0);
    expect(went / heard).toBeGreaterThan(0.11);
    expect(went / heard).toBeLessThan(0.14);
    expect(heard / told).toBeLessThan(0.5);
  });

  it('the excellent restaurant: people who forget instead of acting cost visits', () => {
    const scenario = scenarioOf('excellent-restaurant');
    const forgetful = { ...scenario, 'listeners.act': 0.04, 'listeners.forget': 0.44 };
    expectAbove(
      differences(runs(scenario), runs(forgetful), (run) => run.visits),
      0,
    );
  });

  it('the atrocious restaurant: at least as far, with few visits, and less of the story left', () => {
    const bad = runs(scenarioOf('atrocious-restaurant'));
    const good = runs(twinOf('atrocious-restaurant'));
    expectAbove(
      differences(bad, good, (run) => run.reach),
      0,
    );
    expect(mean(bad.map((run) => run.visits / run.reach))).toBeLessThan(0.06);
    expectAbove(differences(good, bad, left), 0.05);
  });

  it('the sceptics check: more of the story is left than without them', () => {
    const id = 'sceptics-check';
    expectAbove(differences(runs(scenarioOf(id)), runs(twinOf(id)), left), 0.05);
  });

  it('forgotten, then reminded: people still go after the last teller has stopped', () => {
    const late = ({ byDay }: RunResult) =>
      byDay.visits
        .slice(byDay.tellers.findLastIndex((tellers) => tellers > 0) + 1)
        .reduce((a, b) => a + b, 0);
    const id = 'forgotten-then-reminded';
    const results = runs(scenarioOf(id));
    expectAbove(results.map(late), 50);
    expectAbove(differences(results, runs(twinOf(id)), late), 50);
  });

  it('exaggeration backfires: more visits, and more critics for each of them', () => {
    const id = 'exaggeration-backfires';
    const [boast, honest] = [runs(scenarioOf(id)), runs(twinOf(id))];
    expectAbove(
      differences(boast, honest, (run) => run.visits),
      0,
    );
    expectAbove(
      differences(boast, honest, (run) => run.critics / run.visits),
      0.1,
    );
  });

  it('paid enthusiasm: more people hear of it, more of them shrug, and as many go', () => {
    const id = 'paid-enthusiasm';
    const [paid, sincere] = [runs(scenarioOf(id)), runs(twinOf(id))];
    const { people } = scenarioOf(id);
    const shrugged = ({ convinced, reach }: RunResult) => 1 - convinced / reach;
    const heard = ({ reach }: RunResult) => reach / people;
    expectAbove(differences(paid, sincere, heard), 0.06);
    expectAbove(differences(paid, sincere, shrugged), 0.1);
    expectAbove(
      differences(sincere, paid, (run) => run.visits),
      0,
    );
    expect([paid, sincere].map((results) => mean(results.map(heard)).toFixed(2))).toEqual(['0.34', '0.27']);
    expect([paid, sincere].map((results) => mean(results.map(shrugged)).toFixed(2))).toEqual([
      '0.65',
      '0.49',
    ]);
  });

  it('close friends or followers: online gets farther and keeps more, and fewer of the hearers believe', () => {
    const id = 'close-friends-or-followers';
    const [online, spoken] = [runs(scenarioOf(id)), runs(twinOf(id))];
    expectAbove(
      differences(online, spoken, (run) => run.reach),
      0,
    );
    expectAbove(differences(online, spoken, left), 0.05);
    const believed = (run: RunResult) => run.convinced / run.reach;
    const wide = (results: readonly RunResult[]) => results.filter((run) => run.reach >= 50).map(believed);
    expectHigher(wide(spoken), wide(online));
  });

  it('the tipping point: below it no outbreak, above it some, and hardly anything in between', () => {
    const below = scenarioOf('just-below-the-tipping-point');
    const above = scenarioOf('just-above-the-tipping-point');
    const results = runs(above);
    const dying = runs(below);
    expect(outbreakShare(dying, below)).toBeLessThanOrEqual(0.02);
    // Now and then hundreds hear of it, and it never wins over the town.
    expect(Math.max(...dying.map(({ reach }) => reach))).toBeGreaterThan(200);
    expect(dying.every(({ convinced }) => convinced < 0.15 * below.people)).toBe(true);
    const wide = results.filter((run) => isOutbreak(run, above));
    expect(mean(wide.map(({ reach }) => reach / above.people))).toBeGreaterThan(0.95);
    expect(outbreakShare(results, above)).toBeGreaterThan(0.35);
    expect(outbreakShare(results, above)).toBeLessThan(0.75);
    const between = results.filter(
      ({ convinced }) => convinced > 0.05 * above.people && convinced < 0.3 * above.people,
    );
    expect(between.length).toBeLessThanOrEqual(0.02 * results.length);
  });

  it('ten free dinners: strangers get the story farther than neighbours', () => {
    const strangers = runs(scenarioOf('ten-free-dinners-strangers'));
    const neighbours = runs(scenarioOf('ten-free-dinners-neighbours'));
    expectAbove(
      differences(strangers, neighbours, (run) => run.reach),
      50,
    );
    const reached = (results: readonly RunResult[]) => mean(results.map((run) => run.reach));
    expect(reached(strangers) / reached(neighbours)).toBeGreaterThan(2);
    expect(reached(strangers) / reached(neighbours)).toBeLessThan(3);
  });

  it('what the surveys say: at six tellings most stories stay small, at ten most do not', () => {
    const [six, ten] = [scenarioOf('what-surveys-say'), twinOf('what-surveys-say')];
    expect(outbreakShare(runs(six), six)).toBeLessThan(0.2);
    expect(outbreakShare(runs(ten), ten)).toBeGreaterThan(0.5);
  });
});

describe('the whisper game', () => {
  const scenario = scenarioOf('whisper-game');

  /** Of one run: means over everybody convinced by a version of a hop; none where no detail is left to be loud about. */
  function measuresOf(seed: string) {
    const luck = new Luck(seed);
    const { journal } = new Run(scenario, buildNetwork(scenario, luck), luck).finish();
    const derived = derivationOf(journal, scenario.people);
    const convictions = [...derived.firstConvictions(journal.length)];
    const meanAtHop = (hop: number, measure: (entry: number) => number[]): number =>
      mean(convictions.filter((entry) => derived.hop(entry) === hop).flatMap(measure));
    const story = (entry: number) => journal.story(entry, new Int16Array(FACET_COUNT));
    const loudnessAt = (hop: number) =>
      meanAtHop(hop, (entry) => {
        const told = [...story(entry)].filter((facet) => facet !== LOST);
        return told.length === 0 ? [] : [mean(told.map(Math.abs)) / FULL];
      });
    const lostAt = (hop: number) => meanAtHop(hop, (entry) => [lostFacets(story(entry)) / FACET_COUNT]);
    return {
      lostAtFive: lostAt(5),
      lostAtSix: lostAt(6),
      goodAtTen: meanAtHop(10, (entry) => [Number(journal.isGood(entry))]),
      louder: loudnessAt(4) - loudnessAt(0),
    };
  }
  const games = SEEDS.map(measuresOf);
  const all = (measure: keyof (typeof games)[number]) => games.map((game) => game[measure]);

  it('loses about 70 % of the details in five or six retellings', () => {
    expectAbove(all('lostAtFive'), 0.6);
    expectAbove(all('lostAtSix'), 0.65);
    expect(mean(all('lostAtSix'))).toBeLessThan(0.8);
  });

  it('keeps the feeling to the end of the chain, and sharpens what is left', () => {
    expectAbove(all('goodAtTen'), 0.85);
    expectAbove(all('louder'), 0.05);
  });
});
