import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfTies } from '../../../../src/model/network/rows/rows-of-ties.ts';
import type { Move } from '../../../../src/model/network/move.ts';
import { joined, tiesOf, type Ties, type TieSource } from '../../../../src/model/network/ties.ts';
import type { Contacts, Double } from '../../../../src/model/network/contacts.ts';
import { Luck } from '../../../../src/model/basics/random.ts';
import { moveRows } from '../../../../src/model/network/rows/move-rows.ts';

const luck = new Luck('rows');

const rowsOf = (people: number, source: TieSource, doubles: Double[] = []) =>
  rowsOfTies(people, source, luck, () => undefined, doubles);

/** The rows that ties come to, said in the simplest way. */
function plainRows(people: number, ties: Ties): number[][] {
  const rows: number[][] = Array.from({ length: people }, () => []);
  for (let end = 0; end < ties.length; end++) rows[ties[end]!]!.push(ties[end ^ 1]!);
  const priority = (person: number, contact: number) => luck.draw(luck.keys.order, person, contact);
  return rows.map((row, person) => row.sort((one, other) => priority(person, one) - priority(person, other)));
}

const asLists = ({ offsets, contacts }: Contacts): number[][] =>
  Array.from({ length: offsets.length - 1 }, (_, person) => [
    ...contacts.subarray(offsets[person], offsets[person + 1]),
  ]);

/** Some ties between these people, the later ones the more often the more lopsided. */
const someTies = (people: number, count: number, lopsided: number): Ties =>
  Uint32Array.from({ length: count * 2 }, (_, end) => {
    const share = luck.draw(luck.keys.sample, end, 0) / 2 ** 32;
    return Math.floor(share ** lopsided * people);
  });

describe('rows of ties', () => {
  it('have each tie at both its ends, in the order of telling, and name who is there twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 400 }), (people, count) => {
        const ties = someTies(people, count, 1);
        const doubles: Double[] = [];
        const rows = asLists(rowsOf(people, tiesOf(ties), doubles));
        expect(rows).toEqual(plainRows(people, ties));
        const twice = rows.flatMap((row, person) =>
          row.filter((contact, at) => contact === row[at - 1]).map((contact) => `${person} ${contact}`),
        );
        expect(doubles.map(({ person, contact }) => `${person} ${contact}`).sort()).toEqual(twice.sort());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['in blocks', 20_000, 60_000, 1],
    ['where some blocks are too large to be sorted at once', 20_000, 300_000, 4],
    ['where one row is too long to be sorted at once', 300, 200_000, 30],
  ])('do so %s', (_, people, count, lopsided) => {
    const ties = someTies(people, count, lopsided);
    expect(asLists(rowsOf(people, tiesOf(ties)))).toEqual(plainRows(people, ties));
  });

  it('do so even where people are believed to have about as many ties as others, and have not', () => {
    const [people, count] = [20_000, 60_000];
    const ties = someTies(people, count, 2);
    const source = { ...tiesOf(ties), isEven: true };
    expect(asLists(rowsOf(people, source))).toEqual(plainRows(people, ties));
  });

  it('can be made of the ties of one source and then of another', () => {
    const ties = someTies(9000, 30_000, 1);
    const source = joined(tiesOf(ties.subarray(0, 20_002)), tiesOf(ties.subarray(20_002)));
    expect(asLists(rowsOf(9000, source))).toEqual(plainRows(9000, ties));
  });
});

describe('moving ties within rows', () => {
  it('leads to the rows that the moved ties would have come to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.array(fc.tuple(fc.nat(99), fc.nat(39), fc.nat(39)), { maxLength: 30 }),
        (people, wanted) => {
          const ties = someTies(people, 100, 1);
          const rows = rowsOf(people, tiesOf(ties));
          const targets = new Map(wanted.map(([tie, a, b]) => [tie, [a % people, b % people] as const]));
          const moves: Move[] = [...targets].map(([tie, to]) => {
            const from = [ties[tie * 2]!, ties[tie * 2 + 1]!] as const;
            ties.set(to, tie * 2);
            return { tie, from, to };
          });
          moveRows(rows, moves, luck);
          expect(asLists(rows)).toEqual(plainRows(people, ties));
        },
      ),
      { numRuns: 100 },
    );
  });
});
