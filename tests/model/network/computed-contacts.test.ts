import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComputedContacts } from '../../../src/model/network/computed-contacts.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { expectWithin4SE } from '../../validation/statistics.ts';

const contactsAmong = (people: number, slots: number, seed = 'ties') =>
  new ComputedContacts(people, slots, new Luck(seed));

const everybody = (people: number): number[] => Array.from({ length: people }, (_, person) => person);

const matchingOf = (contacts: ComputedContacts, slot: number): number[] =>
  everybody(contacts.people).map((person) => contacts.partnerOf(slot, person));

/** Demands that counts are spread evenly: a chi-square within 4 standard deviations of its degrees of freedom. */
function expectEven(counts: readonly number[]): void {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(expected, 'expected count').toBeGreaterThanOrEqual(20);
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  expect(Math.abs(chiSquare - freedom) / Math.sqrt(2 * freedom)).toBeLessThanOrEqual(4);
}

function histogram(values: readonly number[], bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[value]!++;
  return counts;
}

const anyTown = fc
  .record({
    half: fc.integer({ min: 1, max: 150 }),
    slots: fc.integer({ min: 1, max: 20 }),
    seed: fc.string(),
  })
  .map(({ half, slots, seed }) => contactsAmong(half * 2, Math.min(slots, half * 2 - 1), seed));

describe('a slot', () => {
  it('pairs everybody with somebody else, who is paired with them: a perfect matching', () => {
    fc.assert(
      fc.property(anyTown, (contacts) => {
        for (let slot = 0; slot < contacts.slots; slot++) {
          const matching = matchingOf(contacts, slot);
          expect([...matching].sort((a, b) => a - b)).toEqual(everybody(contacts.people));
          matching.forEach((partner, person) => {
            expect(partner).not.toBe(person);
            expect(matching[partner]).toBe(person);
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does so among a hundred million', () => {
    const people = 100_000_000;
    const contacts = contactsAmong(people, 4);
    for (let person = 0; person < people; person += 9_999_991) {
      for (let slot = 0; slot < 4; slot++) {
        const partner = contacts.partnerOf(slot, person);
        expect(partner === person || partner >= people).toBe(false);
        expect(contacts.partnerOf(slot, partner)).toBe(person);
      }
    }
  });

  it.each([
    [0, 30],
    [17, 64],
    [99, 100],
  ])('pairs a person with each other as often: %i among %i', (person, people) => {
    const counts = new Array<number>(people).fill(0);
    for (let town = 0; town < 60; town++) {
      const contacts = contactsAmong(people, 200, `town ${town}`);
      for (let slot = 0; slot < 200; slot++) counts[contacts.partnerOf(slot, person)]!++;
    }
    expect(counts[person]).toBe(0);
    expectEven(counts.filter((_, other) => other !== person));
  });

  it('pairs people anywhere: near or far, and neighbours independently of each other', () => {
    const people = 200_000;
    const bins = 100;
    const [one, two] = [0, 1].map((slot) => matchingOf(contactsAmong(people, 2), slot)) as [
      number[],
      number[],
    ];
    const binOf = (distance: number) => Math.floor((((distance + people) % people) * bins) / people);
    const fromOwn = one.map((partner, person) => binOf(partner - person));
    const fromNeighbours = one.map((partner, person) => binOf(partner - (one[person + 1] ?? one[0]!)));
    const fromOtherSlots = one.map((partner, person) => binOf(partner - two[person]!));
    // Both ends of a tie say the same, and so do two ties between the same people: half of them count.
    const half = (values: readonly number[]) => values.filter((_, person) => one[person]! > person);
    expectEven(
      histogram(
        half(fromOwn).map((bin) => Math.min(bin, bins - 1 - bin)),
        bins / 2,
      ),
    );
    expectEven(histogram(fromNeighbours, bins));
    expectEven(histogram(fromOtherSlots, bins));
    const inNextStreet = one.map((partner, person) => Math.abs(partner - (one[person + 1] ?? 0)) <= 1);
    expect(inNextStreet.filter(Boolean).length).toBeLessThan(12);
  });
});

describe('a person’s contacts', () => {
  it('are those of all slots, each once, and the same whether asked for one by one, all or some at a time', () => {
    fc.assert(
      fc.property(anyTown, (contacts) => {
        const into = new Uint32Array(contacts.slots);
        for (const person of everybody(contacts.people)) {
          const row = [...contacts.row(person)];
          const slots = Array.from({ length: contacts.slots }, (_, slot) => contacts.partnerOf(slot, person));
          expect(new Set(row)).toEqual(new Set(slots));
          expect(row).toHaveLength(new Set(row).size);
          expect(contacts.count(person)).toBe(row.length);
          expect(row.map((_, place) => contacts.at(person, place))).toEqual(row);
          const most = Math.min(3, row.length);
          expect(contacts.fill(person, into, 3)).toBe(most);
          expect([...into.subarray(0, most)]).toEqual(row.slice(0, most));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are fewer than slots by about contacts × (contacts − 1) / 4 ties in all, whatever the number of people', () => {
    for (const [people, slots] of [
      [500, 10],
      [3000, 10],
      [1000, 4],
    ] as const) {
      const missing = Array.from({ length: 60 }, (_, town) => {
        const contacts = contactsAmong(people, slots, `town ${town}`);
        const known = everybody(people).reduce((sum, person) => sum + contacts.count(person), 0);
        return (people * slots - known) / 2;
      });
      const target = ((slots * (slots - 1)) / 4) * (people / (people - 1));
      expectWithin4SE(missing, target, 0.7);
    }
  });

  it('are told in an order of their own: any slot first, and the two ends of a tie at different steps', () => {
    const contacts = contactsAmong(5000, 6);
    const first = everybody(5000).map((person) =>
      [0, 1, 2, 3, 4, 5].findIndex((slot) => contacts.partnerOf(slot, person) === contacts.at(person, 0)),
    );
    expectEven(histogram(first, 6));
    const atOnce = everybody(5000).map((person): number =>
      contacts.at(contacts.at(person, 2), 2) === person ? 1 : 0,
    );
    expectWithin4SE(atOnce, 1 / 6, 0.006);
  });
});
