import { describe, expect, it } from 'vitest';
import { Journal } from '../../../src/model/journal/journal.ts';
import { PLANNING, STAGES, UNMOVED, type Stage } from '../../../src/model/story/stages.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { FACET_COUNT, FACETS, LOST, asFacet } from '../../../src/model/story/story.ts';
import { entriesOf, runOf, versionOf } from '../runs.ts';
import { forAnyScenario } from './any-run.ts';

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

describe('what is measured of a run of any valid scenario', () => {
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
});
