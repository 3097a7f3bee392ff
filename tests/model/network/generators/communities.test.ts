import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../../../src/model/scenario/scenario.ts';
import { checkValues } from '../../../../src/model/scenario/checks/validation.ts';
import { expectWithin4SE } from '../../../validation/statistics.ts';
import { degreesOf, expectSimple, rowsOf, tiesOf } from './rows.ts';

const towns = (people: number, contacts: number, groupSize: number, mixing: number): ScenarioPatch => ({
  people,
  'network.kind': 'communities',
  'network.contacts': contacts,
  'network.groupSize': groupSize,
  'network.mixing': mixing,
});

/** Any groups, small enough for the extremes to be met often: full groups, and everybody outside known. */
const anyTown = fc
  .tuple(
    fc.integer({ min: 2, max: 40 }),
    fc.oneof(fc.integer({ min: 1, max: 39 }), fc.double({ min: 1, max: 39, noNaN: true })),
    fc.integer({ min: 2, max: 45 }),
    fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map((town) => towns(...town))
  .filter((town) => checkValues(town).faults.length === 0);

const groupOf = (person: number, groupSize: number) => Math.floor(person / groupSize);

/** Ties of each person that leave the group. */
const outsideOf = (rows: readonly number[][], groupSize: number): number[] =>
  rows.map(
    (row, person) =>
      row.filter((contact) => groupOf(contact, groupSize) !== groupOf(person, groupSize)).length,
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('communities', () => {
  it('is simple, the same with the same luck, and has as many ties outside and within as wanted', () => {
    fc.assert(
      fc.property(anyTown, fc.string(), (town, seed) => {
        const rows = rowsOf(town, seed);
        expectSimple(rows);
        expect(rowsOf(town, seed)).toEqual(rows);
        const people = town.people!;
        const groupSize = town['network.groupSize']!;
        const wanted = (people * Math.min(town['network.contacts']!, people - 1)) / 2;
        const outside = sum(outsideOf(rows, groupSize)) / 2;
        const ties = sum(degreesOf(rows)) / 2;
        expect(outside).toBe(Math.round(wanted * town['network.mixing']!));
        // A small last group may not hold its part; full ones differ from theirs by the rounding of a tie.
        expect(ties).toBeLessThanOrEqual(Math.round(wanted));
        const rest = people % groupSize;
        const groups = Math.ceil(people / groupSize);
        const missing = (rest * town['network.contacts']!) / 2 + groups;
        expect(ties).toBeGreaterThanOrEqual(Math.round(wanted) - missing);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [5000, 10, 50, 0.1],
    [4000, 7.3, 40, 0.35],
    [3000, 6, 30, 0],
    [3000, 6, 30, 1],
    [1000, 9, 10, 0],
  ])('has the mean degree wanted: %i people, %d contacts, groups of %i, mixing %d', (...town) => {
    const [people, contacts, groupSize, mixing] = town;
    const rows = rowsOf(towns(...town));
    expect(sum(degreesOf(rows))).toBe(2 * Math.round((people * contacts) / 2));
    expect(sum(outsideOf(rows, groupSize))).toBe(2 * Math.round((people * contacts * mixing) / 2));
  });

  it.each([0.05, 0.1, 0.5])('sends the share %d of each person’s ties out of the group', (mixing) => {
    // Both ends of a tie count it, and degrees within a group are bound: asking one of each group is nearly independent.
    const rows = rowsOf(towns(40_000, 10, 50, mixing));
    const asked = (_: unknown, person: number) => person % 50 === 0;
    const outside = outsideOf(rows, 50);
    expectWithin4SE(outside.filter(asked), 10 * mixing, 0.09);
    expectWithin4SE(degreesOf(rows).filter(asked), 10, 0.12);
  });

  it('has a check that fails when a tenth more of the ties leave the group', () => {
    const outside = outsideOf(rowsOf(towns(40_000, 10, 50, 0.55)), 50);
    expect(() =>
      expectWithin4SE(
        outside.filter((_, person) => person % 50 === 0),
        5,
        0.09,
      ),
    ).toThrow();
  });

  it('ties each pair of a group as often as any other, and each pair of groups too', () => {
    const networks = Array.from({ length: 1200 }, (_, seed) =>
      tiesOf(rowsOf(towns(12, 3, 4, 1 / 3), `${seed}`)),
    );
    for (let a = 0; a < 12; a++) {
      for (let b = a + 1; b < 12; b++) {
        const tied = networks.map((ties) => (ties.has(`${a}-${b}`) ? 1 : 0));
        // 12 ties in 3 groups of 6 pairs; 6 ties between them, where there are 48 pairs.
        expectWithin4SE(tied, groupOf(a, 4) === groupOf(b, 4) ? 12 / 18 : 6 / 48, 0.0145);
      }
    }
  });

  it('puts consecutive numbers into a group, and who is left into a smaller one', () => {
    const rows = rowsOf(towns(23, 4, 10, 0));
    rows.forEach((row, person) => {
      for (const contact of row) expect(groupOf(contact, 10)).toBe(groupOf(person, 10));
    });
    expect(degreesOf(rows).slice(20)).toEqual([2, 2, 2]);
  });

  it('keeps most ties when a few more leave the group', () => {
    const few = tiesOf(rowsOf(towns(2000, 10, 50, 0.1)));
    const more = tiesOf(rowsOf(towns(2000, 10, 50, 0.12)));
    expect([...few].filter((tie) => more.has(tie)).length).toBeGreaterThan(0.97 * few.size);
  });
});

describe('the groups that can be', () => {
  const faultsOf = (...town: Parameters<typeof towns>) =>
    checkValues(towns(...town)).faults.map(({ path, problem }) => ({ path, ...problem }));

  it('hold the contacts within them', () => {
    expect(faultsOf(5000, 10, 10, 0.1)).toEqual([]);
    expect(faultsOf(5000, 10, 9, 0.1)).toEqual([
      { path: 'network.groupSize', code: 'groupTooSmall', min: 10 },
    ]);
    expect(faultsOf(5000, 10, 2, 0.25)).toEqual([
      { path: 'network.groupSize', code: 'groupTooSmall', min: 9 },
    ]);
  });

  it('leave enough people outside', () => {
    expect(faultsOf(50, 10, 49, 0.1)).toEqual([]);
    expect(faultsOf(50, 10, 50, 0.1)).toEqual([
      { path: 'network.groupSize', code: 'groupTooLarge', max: 49 },
    ]);
    expect(faultsOf(50, 10, 500, 0)).toEqual([]);
  });

  it('cannot be where a town is too small for the contacts within and those outside', () => {
    expect(faultsOf(3, 2, 2, 0.25)).toEqual([{ path: 'network.groupSize', code: 'noGroupSize' }]);
  });

  it('can be built at the sizes that the faults name', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 40 }),
        fc.double({ min: 1, max: 39, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 60 }),
        (people, contacts, mixing, size) => {
          const [fault] = faultsOf(people, contacts, size, mixing);
          if (fault?.code === 'groupTooSmall') size = fault.min;
          else if (fault?.code === 'groupTooLarge') size = fault.max;
          else return;
          // Groups of one or none cannot be asked for.
          if (size >= 2) expect(faultsOf(people, contacts, size, mixing)).toEqual([]);
        },
      ),
      // The outside's share lies on the rounding's edge.
      {
        examples: [
          [3, 1, 1.0000000000000003e-9, 3],
          [3, 1.0000000020000006, 1.000000302784975e-9, 2],
        ],
      },
    );
  });
});
