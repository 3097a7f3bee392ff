import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../src/model/journal/journal.ts';
import {
  FAN,
  hasVisited,
  PLANNING,
  STAGES,
  UNAWARE,
  UNMOVED,
  type Stage,
} from '../../../src/model/story/stages.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { whileJournalErrs } from '../../validation/broken-rules.ts';
import { Run } from '../kernels.ts';
import * as rules from '../../../src/model/run/shared/rules.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { contactsOf } from '../../../src/model/network/network.ts';
import type { Path } from '../../../src/model/scenario/parameters.ts';
import { STANDARD_SCENARIO, nested, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { FACET_COUNT, FACETS, LOST, asFacet } from '../../../src/model/story/story.ts';
import { checkValues, flattened } from '../../../src/model/scenario/checks/validation.ts';
import { anyScenario, anyTown, livelyScenario } from '../arbitrary.ts';
import { ALL_RELAY, entriesOf, runOf, scenarioWith, storyline, versionOf } from '../runs.ts';

const forAnyScenario = (claim: (scenario: Scenario) => void, numRuns = 100): void => {
  fc.assert(fc.property(fc.oneof(anyScenario, livelyScenario), claim), { numRuns });
};

/** What a person holds at the end of some day, found by reading the journal from its beginning. */
interface Held {
  readonly entry: number;
  readonly stage: Stage;
}

function heldAtEndOf(day: number, journal: Journal): Map<number, Held> {
  const held = new Map<number, Held>();
  entriesOf(journal).forEach((entry, number) => {
    if (entry.day <= day) held.set(entry.person, { entry: number, stage: entry.stage });
  });
  return held;
}

/** True when the parameter is above 0 from the beginning or by an event. */
const maySet = (scenario: Scenario, path: Path): boolean =>
  [scenario, ...scenario.events.map(({ set }) => set ?? {})].some(
    (values) => Number(values[path as 'days']) > 0,
  );

/** The place as it is on a day, as facets. */
function truthOn(day: number, scenario: Scenario): number[] {
  const past = scenario.events
    .filter((event) => event.day <= day)
    .sort((a, b) => a.day - b.day)
    .map(({ set }) => set ?? {});
  const values = Object.assign({}, scenario, ...past) as Scenario;
  return FACETS.map((facet) => asFacet(values[`place.${facet}`]));
}

/** The model's definition of fidelity and accuracy, in feelings. */
function carriedShare(version: readonly number[], original: readonly number[]): number {
  const facets = version.map((value, facet) =>
    value === LOST ? 0 : 1 - Math.abs(value - original[facet]!) / 32767 / 2,
  );
  return facets.reduce((sum, value) => sum + value, 0) / FACET_COUNT;
}

/** What a version is measured by: hop and the first-hand story that it stems from, read off the journal alone. */
function originsOf(journal: Journal): { hop: number; source: number }[] {
  const origins: { hop: number; source: number }[] = [];
  entriesOf(journal).forEach(({ parent, cause }, entry) => {
    const isOwn = cause === 'visited' || cause === 'promised';
    // What is advertised is an exact copy, of which nobody keeps the original.
    if (parent === null) origins.push({ hop: isOwn ? 0 : 1, source: entry });
    else origins.push({ hop: origins[parent]!.hop + 1, source: origins[parent]!.source });
  });
  return origins;
}

/** Hyndman & Fan 1996, type 7: linear between the values, the least standing at 0 and the greatest at 1. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (place - Math.floor(place)) * (above - below);
}

/** The measures by hop of those first convinced until a day. */
function byHopUntil(day: number, journal: Journal, scenario: Scenario) {
  const origins = originsOf(journal);
  const hops: { fidelity: number; accuracy: number }[][] = [];
  const seen = new Set<number>();
  entriesOf(journal).forEach((entry, number) => {
    const isConvinced = ['visited', 'convinced', 'checking'].includes(entry.cause);
    if (entry.day > day || !isConvinced || seen.has(entry.person)) return;
    seen.add(entry.person);
    const { hop, source } = origins[number]!;
    while (hops.length <= hop) hops.push([]);
    hops[hop]!.push({
      fidelity: carriedShare(versionOf(journal, number), versionOf(journal, source)),
      accuracy: carriedShare(versionOf(journal, number), truthOn(entry.day, scenario)),
    });
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return hops.map((people, hop) => {
    const fidelities = people.map(({ fidelity }) => fidelity);
    if (people.length === 0) return { hop, people: 0, fidelity: null, p10: null, p90: null, accuracy: null };
    return {
      hop,
      people: people.length,
      fidelity: mean(fidelities),
      p10: quantile(fidelities, 0.1),
      p90: quantile(fidelities, 0.9),
      accuracy: mean(people.map(({ accuracy }) => accuracy)),
    };
  });
}

/** The same numbers but for the last bits of them. */
const rounded = (rows: readonly object[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' ? Math.round(value * 1e9) : null,
      ]),
    ),
  );

/** Asserts that the engine and its journal agree on everybody, on every day. */
function expectReplayed(scenario: Scenario): void {
  const luck = new Luck(scenario.seed);
  const run = new Run(scenario, buildNetwork(scenario, luck), luck);
  const { journal } = run;
  const { functions } = run['kernel'];
  const stages = new Uint8Array(scenario.people).fill(UNAWARE);
  const entries = new Uint32Array(scenario.people);
  const holds = (person: number): string =>
    String(new Int16Array(BigUint64Array.of(functions.storyOf(person)).buffer));
  const isSame = (person: number): boolean => {
    const stage = stages[person]!;
    if (functions.stageOf(person) !== stage) return false;
    const holdsNothing = stage === UNAWARE || stage === UNMOVED;
    return holdsNothing || holds(person) === String(versionOf(journal, entries[person]!));
  };
  let read = 0;
  while (!run.isOver) {
    run.runDay();
    for (; read < journal.length; read++) {
      stages[journal.person(read)] = journal.stage(read);
      entries[journal.person(read)] = read;
    }
    const other = stages.findIndex((_, person) => !isSame(person));
    expect(other, 'everybody but this person is where the journal has them').toBe(-1);
    const replayed = STAGES.map((_, code) => stages.filter((stage) => stage === code).length);
    expect(Array.from(run.stageCounts)).toEqual(replayed);
  }
}

describe('a run of any valid scenario', () => {
  it('ends by its last day, and not before something could still happen', () => {
    forAnyScenario((scenario) => {
      const { run, result } = runOf(scenario);
      expect(run.isOver).toBe(true);
      expect(result.days).toBeLessThanOrEqual(scenario.days);
      expect(result.byDay.day).toEqual(Array.from({ length: result.days + 1 }, (_, day) => day));
      const settled = STAGES.filter(
        (stage) => !['unaware', 'unmoved', 'dormant', 'planning'].includes(stage),
      ).reduce((sum, stage) => sum + result.stages[stage], 0);
      const isStill = result.stages.planning === 0 && result.byDay.tellers.at(-1) === 0;
      if (result.days < scenario.days) expect(isStill || settled === scenario.people).toBe(true);
      const toCome = scenario.events.map(({ day }) => day).filter((day) => day <= scenario.days);
      expect(result.days).toBeGreaterThanOrEqual(Math.max(0, ...toCome));
    });
  });

  it('has everybody on every day where the journal, replayed by day, has them, with the story that they hold', () => {
    forAnyScenario(expectReplayed);
  });

  it('has a check that fails when the journal takes one person for another', async () => {
    await whileJournalErrs(() => {
      expect(() => expectReplayed(scenarioWith({ people: 100, days: 30 }))).toThrow(
        'is where the journal has them',
      );
    });
  });

  it('never lets reach, convinced or first-hand fall, and adds up what is new by day', () => {
    forAnyScenario((scenario) => {
      const { byDay, reach, visits, tellings } = runOf(scenario).result;
      for (const column of [byDay.reach, byDay.convinced, byDay.firsthand]) {
        expect(column).toEqual([...column].sort((a, b) => a - b));
      }
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(byDay.newlyHeard)).toBe(reach);
      expect(sum(byDay.visits)).toBe(visits);
      expect(sum(byDay.tellings)).toBe(tellings);
    });
  });

  it('has no number that is not finite, and every share of a story within 0 … 1', () => {
    forAnyScenario((scenario) => {
      const { result } = runOf(scenario);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      const within = (values: readonly (number | null)[], low: number) => {
        for (const value of values) {
          expect(value === null || (value >= low && value <= 1)).toBe(true);
        }
      };
      within([...result.byDay.fidelity, ...result.byDay.retold, ...result.byDay.accuracy], 0);
      within([...result.byHop.fidelity, ...result.byHop.p10, ...result.byHop.p90], 0);
      within(result.byHop.accuracy, 0);
      within(result.byDay.sentiment, -1);
      expect(result.structuralVirality).toBeLessThanOrEqual(scenario.people);
      const { byDay, byHop, byGeneration, stages, reach, convinced, tellings, visits, tellers } = result;
      const counts = [
        ...[byDay.reach, byDay.convinced, byDay.newlyHeard, byDay.tellers, byDay.tellings, byDay.visits],
        ...[byDay.firsthand, byHop.people, byGeneration.people, Object.values(stages)],
        [reach, convinced, tellings, visits, tellers],
      ].flat();
      expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      expect(result.byDay.reproduction.every((made) => made === null || made >= 0)).toBe(true);
      expect(result.structuralVirality).toBeGreaterThanOrEqual(0);
    });
  });

  it('counts on every day what the journal, read up to that day, counts', () => {
    forAnyScenario((scenario) => {
      const { journal, result } = runOf(scenario);
      const entries = entriesOf(journal);
      for (let day = 0; day <= result.days; day += 1 + Math.floor(result.days / 4)) {
        const past = entries.filter((entry) => entry.day <= day);
        const peopleWith = (...causes: string[]) =>
          new Set(past.flatMap(({ person, cause }) => (causes.includes(cause) ? [person] : []))).size;
        expect(result.byDay.reach[day]).toBe(new Set(past.map(({ person }) => person)).size);
        expect(result.byDay.convinced[day]).toBe(peopleWith('visited', 'convinced', 'checking'));
        expect(result.byDay.firsthand[day]).toBe(peopleWith('visited'));
        expect(result.byDay.tellings[day]).toBe(journal.dayNotes(day).tellings);
        expect(result.byDay.tellers[day]).toBe(journal.dayNotes(day).tellers);
      }
      const last = [...heldAtEndOf(result.days, journal).values()];
      for (const stage of STAGES.slice(1))
        expect(result.stages[stage]).toBe(last.filter((held) => held.stage === stage).length);
    });
  });

  it('leaves the days before its last event as they are without it', () => {
    forAnyScenario((scenario) => {
      const last = [...scenario.events].sort((a, b) => a.day - b.day).at(-1);
      if (!last || last.day > scenario.days) return;
      const days = { ...scenario, days: last.day - 1 };
      if (days.days < 1) return;
      const before = (events: Scenario['events']) => {
        const { journal, result } = runOf({ ...days, events });
        return { byDay: result.byDay, story: storyline(journal) };
      };
      // A run without events may end early; it goes on to the last day that is compared.
      const still = { day: days.days, set: {} };
      const others = scenario.events.filter((event) => event !== last);
      expect(before([...scenario.events, still])).toEqual(before([...others, still]));
    });
  });

  it('gives everybody their version from an earlier entry, which its teller held at that moment', () => {
    forAnyScenario((scenario) => {
      const { journal, network } = runOf(scenario);
      const latest = new Map<number, number>();
      entriesOf(journal).forEach(({ person, parent, cause, stage }, number) => {
        const before = latest.get(person);
        if (cause === 'visited' || cause === 'promised') expect(parent).toBeNull();
        else if (cause === 'reminded') {
          // The version held already: it comes from where it came from, and is the same.
          const held = entriesOf(journal)[before!]!;
          expect(held.stage).toBe('dormant');
          expect(parent).toBe(held.parent);
          expect(versionOf(journal, number)).toEqual(versionOf(journal, before!));
        } else if (parent === null) expect(maySet(scenario, 'advertising.reach')).toBe(true);
        else {
          const teller = journal.person(parent);
          expect(parent).toBeLessThan(number);
          expect(latest.get(teller)).toBe(parent);
          expect(['relaying', 'warned', 'fan', 'critic', 'customer']).toContain(
            STAGES[journal.stage(parent)],
          );
          if (network.stored) expect([...contactsOf(network, teller)]).toContain(person);
        }
        if (stage === 'unmoved') expect(versionOf(journal, number)).toEqual([LOST, LOST, LOST, LOST]);
        latest.set(person, number);
      });
    });
  });

  it('moves people only along the ways that the model names', () => {
    const WAYS = new Set([
      'none visited fan',
      'none visited critic',
      'none visited customer',
      'none heard unmoved',
      ...['none', 'unmoved'].flatMap((from) => [
        `${from} convinced planning`,
        `${from} convinced warned`,
        `${from} convinced dormant`,
        `${from} convinced relaying`,
        `${from} checking planning`,
      ]),
      ...['reminded', 'recalled'].flatMap((cause) => [
        `dormant ${cause} planning`,
        `dormant ${cause} warned`,
      ]),
      'planning dissuaded warned',
      'planning visited fan',
      'planning visited critic',
      'planning visited customer',
      'fan promised fan',
      'critic promised critic',
      'customer promised customer',
    ]);
    forAnyScenario((scenario) => {
      const stages = new Map<number, string>();
      const { journal } = runOf(scenario);
      entriesOf(journal).forEach(({ person, stage, cause }, entry) => {
        const before = stages.get(person) ?? 'none';
        // An event sends anybody who has not visited.
        if (journal.isSent(entry)) {
          expect(['fan', 'critic', 'customer']).not.toContain(before);
          expect([cause, hasVisited(journal.stage(entry))]).toEqual(['visited', true]);
        } else expect(WAYS).toContain(`${before} ${cause} ${stage}`);
        stages.set(person, stage);
      });
    });
  });

  it('counts hops from the visit and generations from day 0', () => {
    forAnyScenario((scenario) => {
      const { journal, measures } = runOf(scenario);
      const hops: number[] = [];
      const generations: number[] = [];
      const latest = new Map<number, number>();
      entriesOf(journal).forEach(({ person, parent, stage, cause }, number) => {
        const own = cause === 'visited' || cause === 'promised';
        const before = latest.get(person);
        hops.push(own ? 0 : parent === null ? 1 : hops[parent]! + 1);
        if (own) generations.push(before === undefined || journal.isSent(number) ? 0 : generations[before]!);
        else generations.push(parent === null ? 1 : generations[parent]! + 1);
        expect([measures.derived.hop(number), measures.derived.generation(number)], stage).toEqual([
          hops[number],
          generations[number],
        ]);
        latest.set(person, number);
      });
    });
  });

  it('reports in its result what its journal says', () => {
    forAnyScenario((scenario) => {
      const { journal, result } = runOf(scenario);
      const entries = entriesOf(journal);
      const peopleWith = (causes: readonly string[]) =>
        new Set(entries.filter(({ cause }) => causes.includes(cause)).map(({ person }) => person)).size;
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(result.reach).toBe(new Set(entries.map(({ person }) => person)).size);
      expect(result.reach).toBe(scenario.people - result.stages.unaware);
      expect(result.visits).toBe(peopleWith(['visited']));
      // Nobody visits unconvinced but the first diners, who count too.
      expect(result.convinced).toBe(peopleWith(['visited', 'convinced', 'checking']));
      expect(result.convinced).toBe(result.reach - result.stages.unmoved);
      expect(sum(result.byHop.people)).toBe(result.convinced);
      expect(sum(result.byGeneration.people)).toBe(result.convinced);
      expect([result.fans, result.critics]).toEqual([result.stages.fan, result.stages.critic]);
      expect(result.fans + result.critics + result.stages.customer).toBe(result.visits);
      const tellers = new Set(
        entries.flatMap(({ parent, cause }) =>
          parent === null || cause === 'reminded' ? [] : [journal.person(parent)],
        ),
      );
      expect(result.tellers).toBeGreaterThanOrEqual(tellers.size);
      expect(result.tellers).toBeLessThanOrEqual(result.tellings);
    });
  });

  it('takes its daily means over exactly those who hold a story', () => {
    forAnyScenario((scenario) => {
      const { journal, result, measures } = runOf(scenario);
      const entries = entriesOf(journal);
      for (let day = 0; day <= result.days; day += 1 + Math.floor(result.days / 4)) {
        const holders = [...heldAtEndOf(day, journal).values()].filter(
          ({ entry, stage }) =>
            stage !== STAGES[UNMOVED] &&
            !(stage === STAGES[PLANNING] && entries[entry]!.cause === 'checking'),
        );
        const shares = holders.map(({ entry }) => {
          const version = versionOf(journal, entry);
          const present = version.filter((value) => value !== LOST);
          return {
            fidelity: carriedShare(version, versionOf(journal, measures.derived.source(entry))),
            accuracy: carriedShare(version, truthOn(day, scenario)),
            isRetold: measures.derived.hop(entry) >= 1,
            feeling: present.reduce((total, value) => total + value, 0) / present.length / 32767,
          };
        });
        const expectMean = (found: number | null, values: readonly number[]) => {
          if (values.length === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 9);
        };
        expectMean(
          result.byDay.fidelity[day]!,
          shares.map((share) => share.fidelity),
        );
        expectMean(
          result.byDay.accuracy[day]!,
          shares.map((share) => share.accuracy),
        );
        expectMean(
          result.byDay.retold[day]!,
          shares.filter((share) => share.isRetold).map((share) => share.fidelity),
        );
        expectMean(
          result.byDay.sentiment[day]!,
          shares.map((share) => share.feeling).filter((feeling) => !Number.isNaN(feeling)),
        );
      }
    });
  });

  it('measures by hop what those hold whom it first convinced, against their source and the place of that day', () => {
    let hops = 0;
    let quantiles = 0;
    let changes = 0;
    forAnyScenario((scenario) => {
      const { journal, measures, result } = runOf(scenario);
      for (const day of [Math.floor(result.days / 2), result.days]) {
        const expected = byHopUntil(day, journal, scenario);
        expect(rounded(measures.byHop(day))).toEqual(rounded(expected));
        hops += expected.length;
        quantiles += expected.filter(({ p10, p90 }) => p10 !== p90).length;
        changes += Number(String(truthOn(day, scenario)) !== String(truthOn(0, scenario)));
      }
    });
    // What has no spread, or a place that never changes, could not tell one measure from another.
    expect(hops).toBeGreaterThan(100);
    expect(quantiles).toBeGreaterThan(20);
    expect(changes).toBeGreaterThan(5);
  });

  it('tells its own experience, hop 0, after every visit that nobody pays for', () => {
    forAnyScenario((scenario) => {
      if (maySet(scenario, 'campaign.played')) return;
      const { journal, measures } = runOf(scenario);
      for (let entry = 0; entry < journal.length; entry++) {
        if (!hasVisited(journal.stage(entry))) continue;
        expect(measures.derived.hop(entry)).toBe(0);
        expect(measures.derived.source(entry)).toBe(entry);
        expect(journal.stage(entry)).toBeGreaterThanOrEqual(FAN);
      }
    });
  });

  it('has the same digest twice, whatever the order of keys in its JSON', () => {
    forAnyScenario((scenario) => {
      const shuffled = Object.fromEntries(Object.entries(nested(scenario)).reverse());
      const read = checkValues(flattened(JSON.parse(JSON.stringify(shuffled))).values);
      expect(read.faults).toEqual([]);
      const digest = runOf(scenario).result.digest;
      expect(runOf(scenario).result.digest).toBe(digest);
      expect(runOf(read.scenario).result.digest).toBe(digest);
    }, 60);
  });

  it('has another digest with another luck, as soon as luck has anything to decide', () => {
    const digests = Array.from(
      { length: 40 },
      (_, index) => runOf({ ...STANDARD_SCENARIO, people: 100, days: 20 }, `luck ${index}`).result.digest,
    );
    expect(new Set(digests).size).toBe(digests.length);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('paired runs with the same luck', () => {
  it('reach nobody less when friends believe more, person by person, under plain relaying', () => {
    const dials = fc.record({
      low: fc.double({ min: 0, max: 1, noNaN: true }),
      high: fc.double({ min: 0, max: 1, noNaN: true }),
      relayTells: fc.integer({ min: 0, max: 10 }),
      perDay: fc.double({ min: 0, max: 5, noNaN: true }),
      tellersNeeded: fc.integer({ min: 1, max: 2 }),
      seed: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(anyTown, dials, (town, { low, high, relayTells, perDay, tellersNeeded, seed }) => {
        const heard = (closeTrust: number) => {
          const { journal } = runOf(
            scenarioWith(ALL_RELAY, town, {
              seed,
              'ties.closeTrust': closeTrust,
              'telling.relayTells': relayTells,
              'telling.perDay': perDay,
              'listeners.tellersNeeded': tellersNeeded,
            }),
          );
          return new Set(entriesOf(journal).map(({ person }) => person));
        };
        const more = heard(Math.max(low, high));
        for (const person of heard(Math.min(low, high))) expect(more.has(person)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const PEOPLE = 20_000;

  /** What everybody does once convinced. */
  const reactions = (seed: string, [act, forget, relay, verify]: readonly number[]): number[] => {
    const luck = new Luck(seed);
    const weights = rules.reactionWeights({
      ...STANDARD_SCENARIO,
      'listeners.act': act!,
      'listeners.forget': forget!,
      'listeners.relay': relay!,
      'listeners.verify': verify!,
    });
    const draws = (person: number) => weights.map((_, which) => luck.draw(luck.keys.reaction, person, which));
    return Array.from({ length: PEOPLE }, (_, person) => rules.settleReaction(draws(person), weights));
  };

  function expectFewToChange(seed: string, shares: readonly number[]): void {
    const before = reactions(seed, shares);
    const after = reactions(seed, [shares[0]! + 0.1, ...shares.slice(1)]);
    const changed = before.filter((reaction, person) => reaction !== after[person]).length;
    expect(changed, 'changed').toBeGreaterThan(0.05 * PEOPLE);
    expect(changed, 'changed').toBeLessThanOrEqual(0.2 * PEOPLE);
  }

  it('change few people’s reaction when a tenth more act and a tenth fewer do nothing', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(weights, fc.string({ maxLength: 8 }), (any, seed) => {
        const sum = any.reduce((total, weight) => total + weight, 0);
        // At least a tenth does nothing. That tenth changes, and of the others at most nine in a hundred.
        expectFewToChange(
          seed,
          any.slice(0, 4).map((weight) => (0.9 * weight) / sum),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('have a check that fails when reactions are settled by cumulative boundaries', () => {
    const spy = vi.spyOn(rules, 'settleReaction').mockImplementation((draws, weights) => {
      let rest = draws[0]! / 2 ** 32;
      const winner = weights.findIndex((weight) => (rest -= weight) < 0);
      return winner < 0 ? rules.NONE : winner + 1;
    });
    expect(() => expectFewToChange('boundaries', [0.2, 0.2, 0.2, 0.2])).toThrow('changed');
    expect(spy).toHaveBeenCalled();
    spy.mockRestore();
  });
});
