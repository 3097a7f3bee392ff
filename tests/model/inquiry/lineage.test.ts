import { describe, expect, it } from 'vitest';
import { changeOf, lineage, type LineageStep } from '../../../src/model/inquiry/lineage.ts';
import { fidelityOf, hopOf } from '../../../src/model/measures/person-state.ts';
import { CAUSES, STAGES } from '../../../src/model/story/stages.ts';
import { FULL, LOST } from '../../../src/model/story/story.ts';
import { ALL_RELAY, entriesOf, PAIR, runOf, scenarioWith, versionOf, derivationOf } from '../runs.ts';

const town = scenarioWith({
  people: 150,
  days: 40,
  'network.kind': 'random',
  'network.contacts': 6,
  'online.contacts': 4,
  'online.share': 0.3,
  'diners.count': 3,
  'place.variation': 0.6,
  'listeners.act': 0.2,
  'listeners.verify': 0.2,
  'drift.flip': 0.1,
  'memory.cue': 0.05,
  'advertising.reach': 0.01,
  'campaign.played': 0.4,
  'campaign.boast': 0.3,
  events: [
    { day: 6, diners: 9 },
    { day: 9, set: { 'place.food': -0.5 } },
  ],
});

const run = runOf(town);
const entries = entriesOf(run.journal);
const DAYS = [0, 1, 3, 6, 12, run.result.days];

function forEverybody(claim: (chain: LineageStep[], person: number, day: number) => void): void {
  for (const day of DAYS)
    for (let person = 0; person < town.people; person++)
      claim(lineage(run.journal, derivationOf(run.journal, town.people), person, day), person, day);
}

/** The latest entry of a person on a day or among those before another entry; undefined before the first. */
const latest = (person: number, isPast: (entry: number, day: number) => boolean): number | undefined =>
  entries.flatMap((of, entry) => (of.person === person && isPast(entry, of.day) ? [entry] : [])).at(-1);

describe('the lineage of what a person holds', () => {
  it('ends with what they hold on that day, and is empty for who has heard nothing', () => {
    let unaware = 0;
    forEverybody((chain, person, day) => {
      expect(chain.at(-1)?.entry).toBe(latest(person, (_, ofDay) => ofDay <= day));
      if (chain.length === 0) unaware++;
    });
    expect(unaware).toBeGreaterThan(100);
  });

  it('leads from a first-hand source or an advertisement through each teller, by one hop each', () => {
    const firstHops = new Set<string>();
    forEverybody((chain) => {
      if (chain.length === 0) return;
      const [first] = chain;
      expect(entries[first!.entry]!.parent).toBeNull();
      const isOwn = ['visited', 'promised'].includes(CAUSES[first!.cause]!);
      firstHops.add(`${isOwn ? 'own' : 'advertised'} ${first!.hop}`);
      expect(chain.map(({ hop }) => hop)).toEqual(chain.map((_, place) => first!.hop + place));
    });
    expect(firstHops).toEqual(new Set(['own 0', 'advertised 1']));
  });

  it('names for each version what its teller held at the moment of telling', () => {
    let retold = 0;
    forEverybody((chain) => {
      chain.slice(1).forEach((step, place) => {
        const told = chain[place]!;
        const { parent, cause, person } = entries[step.entry]!;
        expect(parent).toBe(told.entry);
        // Who is reminded has had it from the teller when they first heard it.
        const heard = cause === 'reminded' ? latest(person, (entry) => entry < step.entry)! : step.entry;
        expect(latest(told.person, (entry) => entry < heard)).toBe(told.entry);
        expect(told.person).not.toBe(step.person);
        expect(told.day).toBeLessThanOrEqual(step.day);
        retold++;
      });
    });
    expect(retold).toBeGreaterThan(200);
  });

  it('says of each step what the journal says, and of each facet what became of it', () => {
    const seen = new Set<string>();
    forEverybody((chain) => {
      chain.forEach((step, place) => {
        const entry = entries[step.entry]!;
        expect([step.person, step.day]).toEqual([entry.person, entry.day]);
        expect([STAGES[step.stage], CAUSES[step.cause]]).toEqual([entry.stage, entry.cause]);
        expect(step.story).toEqual(versionOf(run.journal, step.entry));
        expect(step.isGood).toBe(run.journal.isGood(step.entry));
        const before = chain[place - 1]?.story ?? step.story;
        expect(step.changes).toEqual(before.map((facet, index) => changeOf(facet, step.story[index]!)));
        // Whom an advertisement leaves unmoved holds nothing from the beginning.
        const holdsNothing = STAGES[step.stage] === 'unmoved';
        if (place === 0) expect(new Set(step.changes)).toEqual(new Set([holdsNothing ? 'missing' : 'kept']));
        for (const change of step.changes) seen.add(change);
      });
    });
    expect(seen).toEqual(new Set(['kept', 'louder', 'quieter', 'turned', 'lost', 'missing']));
  });

  it('gives the fidelity that the measures have', () => {
    for (const day of DAYS) {
      const held = Array.from({ length: town.people }, (_, person) =>
        lineage(run.journal, derivationOf(run.journal, town.people), person, day).at(-1),
      ).filter((step) => step !== undefined);
      for (const { entry, fidelity, hop } of held) {
        const attribute = run.measures.attributeOf(entry);
        expect(hopOf(attribute)).toBe(hop);
        expect(fidelityOf(attribute)).toBe(Math.round(fidelity * 255) / 255);
      }
      const holding = held.filter(
        ({ stage, cause }) =>
          STAGES[stage] !== 'unmoved' && !(STAGES[stage] === 'planning' && CAUSES[cause] === 'checking'),
      );
      const mean = holding.reduce((sum, { fidelity }) => sum + fidelity, 0) / holding.length;
      expect(mean).toBeCloseTo(run.result.byDay.fidelity[day]!, 9);
    }
  });

  it('is what a visitor was told until the visit, and their own experience after it', () => {
    const { journal } = runOf(
      scenarioWith(ALL_RELAY, PAIR, { 'listeners.relay': 0, 'listeners.act': 1, 'visits.delay': 1 }),
    );
    const people = (day: number) =>
      lineage(journal, derivationOf(journal, 2), 1, day).map(({ person, hop }) => [person, hop]);
    expect(people(0)).toEqual([]);
    expect(people(1)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(people(2)).toEqual([[1, 0]]);
    // A day after the last is the last.
    expect(people(500)).toEqual([[1, 0]]);
  });
});

describe('what became of a facet', () => {
  it.each([
    [20000, 20000, 'kept'],
    [20000, 21300, 'kept'],
    [20000, 21400, 'louder'],
    [-20000, -21400, 'louder'],
    [20000, 18600, 'quieter'],
    [-20000, -18600, 'quieter'],
    [20000, 0, 'quieter'],
    [0, 1000, 'kept'],
    [0, -9000, 'louder'],
    [20000, -20000, 'turned'],
    [-10, 10, 'turned'],
    [FULL, -FULL, 'turned'],
    [20000, LOST, 'lost'],
    [0, LOST, 'lost'],
    [LOST, LOST, 'missing'],
  ] as const)('from %i to %i is: %s', (before, after, change) => {
    expect(changeOf(before, after)).toBe(change);
  });
});
