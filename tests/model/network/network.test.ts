import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../../src/model/scenario/imported-network.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import type { Contacts } from '../../../src/model/network/contacts.ts';
import { contactCount, type Network } from '../../../src/model/network/network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { expectWithin4SE, mean } from '../../validation/statistics.ts';
import { anyTown } from '../arbitrary.ts';
import { scenarioWith } from '../runs.ts';

const networkOf = (changes: ScenarioPatch, seed = 'ties') =>
  buildNetwork(scenarioWith(changes), new Luck(seed));

const contactsOf = ({ stored }: Network, person: number): number[] => [
  ...stored!.contacts.subarray(stored!.offsets[person], stored!.offsets[person + 1]),
];

const rowsOf = (network: Network): number[][] =>
  Array.from({ length: network.people }, (_, person) => contactsOf(network, person));

const ascending = (a: number, b: number) => a - b;

describe('any network', () => {
  it('has no loops, no double ties and nobody outside the town, and is the same with the same luck', () => {
    fc.assert(
      fc.property(anyTown, (town) => {
        const network = networkOf(town);
        expect(networkOf(town)).toEqual(network);
        if (network.stored === null) return;
        rowsOf(network).forEach((row, person) => {
          expect(contactCount(network, person)).toBe(row.length);
          expect(new Set(row).size).toBe(row.length);
          expect(row).not.toContain(person);
          expect(row.every((contact) => contact >= 0 && contact < network.people)).toBe(true);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('ties both ends of each tie, unless it is a tree', () => {
    fc.assert(
      fc.property(anyTown, (town) => {
        const network = networkOf(town);
        if (network.stored === null || town['network.kind'] === 'tree') return;
        const rows = rowsOf(network);
        const told = rows.map((row) => new Set(row));
        expect(rows.every((row, person) => row.every((contact) => told[contact]!.has(person)))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('puts each person’s contacts in an order of their own, which the luck decides', () => {
    const ring: ScenarioPatch = { people: 2000, 'network.rewiring': 0 };
    const first = rowsOf(networkOf(ring, 'one'));
    const other = rowsOf(networkOf(ring, 'two'));
    first.forEach((row, person) => {
      expect([...row].sort(ascending)).toEqual([...other[person]!].sort(ascending));
    });
    const isUpwards = (row: readonly number[]) => (row[0]! < row[1]! ? 1 : 0);
    expect(first.filter((row, person) => row.join() !== other[person]!.join()).length).toBeGreaterThan(1990);
    // Whoever comes first is anybody: the right-hand neighbour in one of ten rows.
    const nextFirst: number[] = first.map((row, person) => (row[0] === (person + 1) % 2000 ? 1 : 0));
    expectWithin4SE(nextFirst, 0.1, 0.007);
    expectWithin4SE(first.slice(5, -5).map(isUpwards), 0.5, 0.012);
  });
});

describe('the order of telling', () => {
  /** Who is out of order: each contact's priority has to be above that of the contact before. */
  function disorderIn({ people, stored }: Network, luck: Luck): number[] {
    const { offsets, contacts } = stored!;
    return Array.from({ length: people }, (_, person) => person).filter((person) => {
      let last = -1;
      for (let at = offsets[person]!; at < offsets[person + 1]!; at++) {
        const priority = luck.draw(luck.keys.order, person, contacts[at]!);
        if (priority <= last) return true;
        last = priority;
      }
      return false;
    });
  }

  it.each(['random', 'smallWorld', 'regular', 'scaleFree', 'communities', 'tree'] as const)(
    'is that of a hashed priority, for everybody in a large town: %s',
    (kind) => {
      const scenario = scenarioWith({ people: 40_000, 'network.kind': kind, 'network.contacts': 12 });
      const luck = new Luck('order');
      expect(disorderIn(buildNetwork(scenario, luck), luck)).toEqual([]);
    },
  );

  it.each([
    ['random', 300, 199],
    ['regular', 2000, 150],
    ['regular', 40, 39],
    ['communities', 2000, 60],
  ] as const)(
    'is so however many contacts people have: %s, %i people, %i contacts',
    (kind, people, contacts) => {
      const scenario = scenarioWith({
        people,
        'network.kind': kind,
        'network.contacts': contacts,
        'network.groupSize': 100,
      });
      const luck = new Luck('order');
      expect(disorderIn(buildNetwork(scenario, luck), luck)).toEqual([]);
    },
  );

  it('is so for somebody whom everybody knows, in a town larger than what is sorted at once', () => {
    const people = 90_000;
    const ties = Uint32Array.from({ length: 2 * (people - 1) }, (_, end) =>
      end % 2 === 0 ? 0 : (end + 1) / 2,
    );
    const { network } = simplified(people, ties, null);
    const scenario = scenarioWith({ people, 'network.kind': 'imported', 'network.source': network });
    const luck = new Luck('order');
    const built = buildNetwork(scenario, luck);
    expect(contactCount(built, 0)).toBe(people - 1);
    expect(contactsOf(built, 77)).toEqual([0]);
    expect(new Set(contactsOf(built, 0)).size).toBe(people - 1);
    expect(disorderIn(built, luck)).toEqual([]);
  });
});

describe('the building of a network', () => {
  it.each([
    'mixed',
    'tree',
    'random',
    'regular',
    'smallWorld',
    'scaleFree',
    'communities',
    'computed',
    'imported',
  ] as const)('tells how much of it is done, up to all of it: %s', (kind) => {
    const layers = kind === 'mixed' || kind === 'tree' ? {} : { 'online.contacts': 6 };
    const town = kind === 'imported' ? {} : { people: 30_000 };
    const shares: number[] = [];
    const luck = new Luck('progress');
    buildNetwork(scenarioWith({ ...town, ...layers, 'network.kind': kind }), luck, (done) =>
      shares.push(done),
    );
    expect(shares).toEqual([...shares].sort(ascending));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeLessThanOrEqual(50);
    expect(new Set(shares).size).toBe(shares.length);
  });

  it('ties both ends of each tie in a town of many blocks, with an online layer that repeats none of them', () => {
    const people = 60_000;
    const { stored, online } = networkOf({ people, 'network.kind': 'random', 'online.contacts': 8 });
    const code = (person: number, contact: number) => person * people + contact;
    const codesOf = ({ offsets, contacts }: Contacts) => {
      const codes = new Set<number>();
      for (let person = 0; person < people; person++) {
        for (let at = offsets[person]!; at < offsets[person + 1]!; at++)
          codes.add(code(person, contacts[at]!));
      }
      return codes;
    };
    const isBackAndForth = (codes: ReadonlySet<number>) =>
      [...codes].every((one) => codes.has(code(one % people, Math.floor(one / people))));
    const [close, distant] = [codesOf(stored!), codesOf(online!)];
    expect(close.size).toBe(stored!.contacts.length);
    expect(distant.size).toBe(online!.contacts.length);
    expect(isBackAndForth(close) && isBackAndForth(distant)).toBe(true);
    expect([...distant].filter((one) => close.has(one))).toEqual([]);
  });
});

describe('mixed', () => {
  it('stores nothing, and everybody can be told by everybody else', () => {
    const network = networkOf({ people: 77, 'network.kind': 'mixed' });
    expect(network.stored).toBeNull();
    expect(contactCount(network, 5)).toBe(76);
  });
});

describe('tree', () => {
  it('gives person i the children count + i · contacts …, as far as there are people', () => {
    const network = networkOf({
      people: 25,
      'network.kind': 'tree',
      'network.contacts': 4,
      'diners.count': 3,
    });
    const rows = rowsOf(network).map((row) => [...row].sort(ascending));
    expect(rows.slice(0, 7)).toEqual([
      [3, 4, 5, 6],
      [7, 8, 9, 10],
      [11, 12, 13, 14],
      [15, 16, 17, 18],
      [19, 20, 21, 22],
      [23, 24],
      [],
    ]);
    expect(rows.slice(7).every((row) => row.length === 0)).toBe(true);
  });
});

describe('random', () => {
  it.each([
    [1000, 10],
    [1000, 2.5],
    [999, 3],
    [5, 4],
    [3, 2.9],
    [2, 1.9],
  ])('has the mean degree wanted, as nearly as pairs allow: %i people, %d contacts', (people, contacts) => {
    const { stored } = networkOf({ people, 'network.kind': 'random', 'network.contacts': contacts });
    const ties = Math.min(Math.round((people * contacts) / 2), (people * (people - 1)) / 2);
    expect(stored!.contacts.length).toBe(2 * ties);
  });

  it('has degrees that are spread as Poisson’s', () => {
    const people = 20_000;
    const network = networkOf({ people, 'network.kind': 'random', 'network.contacts': 4 });
    const degrees = Array.from({ length: people }, (_, person) => contactCount(network, person));
    let chance = Math.exp(-4);
    for (let degree = 0; degree <= 8; degree++) {
      expectWithin4SE(
        degrees.map((found) => (found === degree ? 1 : 0)),
        chance,
        0.004,
      );
      chance *= 4 / (degree + 1);
    }
  });

  it('has other ties with another luck', () => {
    const changes: ScenarioPatch = { people: 100, 'network.kind': 'random' };
    expect(rowsOf(networkOf(changes, 'a'))).not.toEqual(rowsOf(networkOf(changes, 'b')));
  });
});

describe('small world', () => {
  const ringWith = (rewiring: number, people = 1000, seed = 'ties') =>
    networkOf({ people, 'network.rewiring': rewiring }, seed);

  it('is a ring on which each knows the nearest when nothing is rewired', () => {
    rowsOf(ringWith(0, 30)).forEach((row, person) => {
      const nearest = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].map((step) => (person + step + 30) % 30);
      expect([...row].sort(ascending)).toEqual(nearest.sort(ascending));
    });
  });

  it('moves the share of ties that rewiring says, and keeps their number', () => {
    for (const rewiring of [0.1, 0.5, 1]) {
      const network = ringWith(rewiring);
      expect(network.stored!.contacts.length).toBe(10_000);
      const away = rowsOf(network).flatMap((row, person) =>
        row.map((contact) => {
          const steps = Math.abs(contact - person);
          return Math.min(steps, 1000 - steps) > 5 ? 1 : 0;
        }),
      );
      // A rewired tie may land near by: 10 of 999 places are, but most of those are taken while few ties have moved.
      const moved = mean(away);
      const tolerance = 4 * Math.sqrt((rewiring * (1 - rewiring) + 0.001) / 5000);
      expect(moved).toBeLessThan(rewiring + tolerance);
      expect(moved).toBeGreaterThan(rewiring * (1 - 10 / 999) - tolerance);
    }
  });

  it('leaves each person at least half of the contacts: only far ends move', () => {
    const degrees = rowsOf(ringWith(1)).map((row) => row.length);
    expect(Math.min(...degrees)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...degrees)).toBeGreaterThan(12);
  });

  it('can be built where everybody knows everybody', () => {
    const { stored } = networkOf({ people: 11, 'network.contacts': 10, 'network.rewiring': 1 });
    expect(stored!.contacts.length).toBe(110);
  });
});
