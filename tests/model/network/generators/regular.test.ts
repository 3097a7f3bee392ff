import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWithin4SE } from '../../../validation/statistics.ts';
import { degreesOf, expectSimple, rowsOf, tiesOf } from './rows.ts';

const regular = (people: number, contacts: number, seed?: string) =>
  rowsOf({ people, 'network.kind': 'regular', 'network.contacts': contacts }, seed);

/** Any number of people with any number of contacts that can be: people × contacts is even. */
const anyRegular = fc
  .tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 59 }))
  .filter(([people, contacts]) => contacts < people && (people * contacts) % 2 === 0);

describe('regular', () => {
  it('gives everybody exactly the contacts wanted, in a simple network that the luck decides', () => {
    fc.assert(
      fc.property(anyRegular, fc.string(), ([people, contacts], seed) => {
        const rows = regular(people, contacts, seed);
        expectSimple(rows);
        expect(degreesOf(rows)).toEqual(new Array(people).fill(contacts));
        expect(regular(people, contacts, seed)).toEqual(rows);
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    [2, 1],
    [10, 9],
    [10, 8],
    [9, 4],
    [401, 200],
    [202, 200],
  ])('can be built however dense: %i people with %i contacts', (people, contacts) => {
    for (const seed of ['a', 'b', 'c']) {
      const rows = regular(people, contacts, seed);
      expectSimple(rows);
      expect(new Set(degreesOf(rows))).toEqual(new Set([contacts]));
    }
  });

  it.each([
    [6, 2],
    [8, 3],
    [8, 4],
  ])('ties each pair as often as any other: %i people with %i contacts', (people, contacts) => {
    const networks = Array.from({ length: 1500 }, (_, seed) => tiesOf(regular(people, contacts, `${seed}`)));
    for (let a = 0; a < people; a++) {
      for (let b = a + 1; b < people; b++) {
        const tied = networks.map((ties) => (ties.has(`${a}-${b}`) ? 1 : 0));
        expectWithin4SE(tied, contacts / (people - 1), 0.014);
      }
    }
  });

  it('has few triangles where there are many people: (contacts − 1)³ / 6 on average', () => {
    const triangles = Array.from({ length: 200 }, (_, seed) => {
      const rows = regular(300, 4, `${seed}`);
      const ties = tiesOf(rows);
      const corners = rows.flatMap((row) =>
        row.flatMap((a) => row.filter((b) => a < b && ties.has(`${a}-${b}`))),
      );
      return corners.length / 3;
    });
    expectWithin4SE(triangles, 27 / 6, 0.2);
  });
});
