import { describe, expect, it } from 'vitest';
import { FAN, hasVisited, STAGES, UNAWARE, UNMOVED } from '../../../src/model/story/stages.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { whileJournalErrs } from '../../validation/broken-rules.ts';
import { Run } from '../kernels.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { contactsOf } from '../../../src/model/network/network.ts';
import type { Path } from '../../../src/model/scenario/parameters.ts';
import { STANDARD_SCENARIO, nested, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { LOST } from '../../../src/model/story/story.ts';
import { checkValues, flattened } from '../../../src/model/scenario/checks/validation.ts';
import { entriesOf, runOf, scenarioWith, storyline, versionOf } from '../runs.ts';
import { forAnyScenario } from './any-run.ts';

/** True when the parameter is above 0 from the beginning or by an event. */
const maySet = (scenario: Scenario, path: Path): boolean =>
  [scenario, ...scenario.events.map(({ set }) => set ?? {})].some(
    (values) => Number(values[path as 'days']) > 0,
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
