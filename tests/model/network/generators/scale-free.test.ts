import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesOf, expectSimple, rowsOf } from './rows.ts';

const scaleFree = (people: number, contacts: number, seed?: string) =>
  rowsOf({ people, 'network.kind': 'scaleFree', 'network.contacts': contacts }, seed);

const anyScaleFree = fc
  .tuple(fc.integer({ min: 3, max: 120 }), fc.integer({ min: 1, max: 59 }))
  .filter(([people, links]) => links * 2 < people);

describe('scale-free', () => {
  it('is simple, the same with the same luck, and gives a newcomer half of `contacts` ties to earlier people', () => {
    fc.assert(
      fc.property(anyScaleFree, fc.string(), ([people, links], seed) => {
        const rows = scaleFree(people, links * 2, seed);
        expectSimple(rows);
        rows.forEach((row, person) => {
          const earlier = row.filter((contact) => contact < person);
          expect(earlier.length).toBe(Math.min(person, links));
        });
        expect(scaleFree(people, links * 2, seed)).toEqual(rows);
      }),
      { numRuns: 80 },
    );
  });

  it('starts from a core in which everybody knows everybody, so that the mean degree falls short by its size', () => {
    const rows = scaleFree(1000, 10);
    for (let person = 0; person <= 5; person++) {
      for (let other = 0; other < person; other++) expect(rows[person]).toContain(other);
    }
    const ends = degreesOf(rows).reduce((sum, degree) => sum + degree, 0);
    expect(ends).toBe(1000 * 10 - 5 * 6);
  });

  it('has other ties with another luck', () => {
    expect(scaleFree(100, 4, 'a')).not.toEqual(scaleFree(100, 4, 'b'));
  });

  it('leaves who knows whom among earlier people as it was when more people come', () => {
    const few = scaleFree(60, 6);
    const earlier = scaleFree(90, 6).map((row) => row.filter((contact) => contact < 60));
    expect(earlier.slice(0, 60).map((row) => new Set(row))).toEqual(few.map((row) => new Set(row)));
  });
});
