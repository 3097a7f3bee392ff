import { describe, expect, it } from 'vitest';
import { descendants } from '../../../src/model/inquiry/descendants.ts';
import { NO_PARENT } from '../../../src/model/journal/journal.ts';
import { lineage } from '../../../src/model/inquiry/lineage.ts';
import { derivationOf, runOf, scenarioWith } from '../runs.ts';

const town = scenarioWith({
  people: 150,
  days: 40,
  'network.kind': 'random',
  'network.contacts': 6,
  'diners.count': 3,
  'listeners.act': 0.2,
  'listeners.verify': 0.2,
  'memory.cue': 0.05,
  'advertising.reach': 0.01,
});
const { journal } = runOf(town);
const derived = derivationOf(journal, town.people);
const everybody = Array.from({ length: town.people }, (_, person) => person);
const listOf = (person: number) => {
  const { people, tellers, days } = descendants(journal, town.people, person);
  return Array.from(people, (of, place) => ({ person: of, teller: tellers[place]!, day: days[place]! }));
};

/** Going up from an entry: whether the person is on the way. */
function stemsFrom(entry: number, person: number): boolean {
  for (let at = journal.parent(entry); at !== NO_PARENT; at = journal.parent(at))
    if (journal.person(at) === person) return true;
  return false;
}

describe('those whom somebody’s words came to', () => {
  it('are all who ever received a version on whose way that person is, each once', () => {
    let reached = 0;
    for (const person of everybody) {
      const expected = new Set<number>();
      for (let entry = 0; entry < journal.length; entry++)
        if (stemsFrom(entry, person) && journal.person(entry) !== person) expected.add(journal.person(entry));
      expect(new Set(listOf(person).map((row) => row.person))).toEqual(expected);
      expect(listOf(person)).toHaveLength(expected.size);
      reached += expected.size;
    }
    expect(reached).toBeGreaterThan(150);
  });

  it('come after whoever told them, in the order of days', () => {
    for (const person of everybody) {
      const known = new Set([person]);
      let last = 0;
      for (const row of listOf(person)) {
        expect(known.has(row.teller)).toBe(true);
        expect(row.day).toBeGreaterThanOrEqual(last);
        last = row.day;
        known.add(row.person);
      }
    }
  });

  it('are nobody where nothing was said', () => {
    const silent = everybody.filter((person) => lineage(journal, derived, person, 99).length === 0);
    expect(silent.length).toBeGreaterThan(0);
    for (const person of silent) expect(listOf(person)).toEqual([]);
  });
});
