import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asIndex, happens, Luck } from '../../../../src/model/basics/random.ts';
import { communityTies } from '../../../../src/model/network/generators/communities.ts';
import { randomTies } from '../../../../src/model/network/generators/random.ts';
import { pairCode, type Movable } from '../../../../src/model/network/generators/settle-ties.ts';
import { smallWorldTies } from '../../../../src/model/network/generators/small-world.ts';
import { PIECE, type Ties, type TieSource } from '../../../../src/model/network/ties.ts';
import { scenarioWith } from '../../runs.ts';
import { rowsOf, tiesOf } from './rows.ts';

/*
 * What the generators must come to, said in the simplest way: tie by tie, with a set of all pairs that are tied. The
 * generators do it in another order.
 */

const pair = (a: number, b: number) => `${Math.min(a, b)}-${Math.max(a, b)}`;

function randomInTurn(people: number, contacts: number, luck: Luck): Set<string> {
  const count = Math.min(Math.round((people * contacts) / 2), (people * (people - 1)) / 2);
  const tied = new Set<string>();
  for (let tie = 0; tie < count; tie++) {
    for (let attempt = 0; tied.size === tie; attempt++) {
      const a = asIndex(luck.draw(luck.keys.ties, tie, attempt), people);
      const b = asIndex(luck.draw(luck.keys.otherEnds, tie, attempt), people);
      if (a !== b) tied.add(pair(a, b));
    }
  }
  return tied;
}

function smallWorldInTurn(people: number, contacts: number, rewiring: number, luck: Luck): Set<string> {
  const neighbour = (person: number, lap: number) => (person + lap) % people;
  const tied = new Set<string>();
  const degrees = new Array<number>(people).fill(contacts);
  for (let lap = 1; lap <= contacts / 2; lap++) {
    for (let person = 0; person < people; person++) tied.add(pair(person, neighbour(person, lap)));
  }
  for (let lap = 1; lap <= contacts / 2; lap++) {
    for (let person = 0; person < people; person++) {
      const isRewired = happens(luck.draw(luck.keys.rewire, person, lap), rewiring);
      if (!isRewired || degrees[person]! >= people - 1) continue;
      let target = person;
      for (let attempt = 0; target === person || tied.has(pair(person, target)); attempt++) {
        target = asIndex(luck.drawAgain(luck.keys.rewireTarget, person, lap, attempt), people);
      }
      tied.delete(pair(person, neighbour(person, lap)));
      tied.add(pair(person, target));
      degrees[neighbour(person, lap)]!--;
      degrees[target]!++;
    }
  }
  return tied;
}

/** All ties of a source, none of which is left out. */
function allOf(source: TieSource): Ties {
  const ties = new Uint32Array(source.count * 2);
  for (let from = 0; from < source.count; from += PIECE) {
    source.write(from, Math.min(source.count, from + PIECE), ties.subarray(from * 2));
  }
  return ties;
}

/** From towns in which everybody knows everybody to such in which hardly anybody does. */
const anyTown = fc.record({
  people: fc.oneof(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 1500 })),
  contacts: fc.integer({ min: 1, max: 16 }),
  seed: fc.string(),
});

describe('ties that all have their first tries at once', () => {
  it('are double no more often than pairs drawn one end by itself and then the other', () => {
    const people = 1_000_000;
    const scenario = scenarioWith({ people, 'network.kind': 'random', 'network.contacts': 2 });
    const ties = allOf(randomTies(scenario, new Luck('doubles')).first);
    const pairs = Float64Array.from({ length: people }, (_, tie) => {
      const [a, b] = [ties[tie * 2]!, ties[tie * 2 + 1]!];
      return Math.min(a, b) * people + Math.max(a, b);
    }).sort();
    const double = pairs.filter((pair, at) => at > 0 && pair === pairs[at - 1]).length;
    // ties² / 2 of pairs of ties, each the same with 2 / people²: 1, give or take 1.
    expect(double).toBeLessThanOrEqual(5);
  });

  it('are those of a random network whose ties are drawn in turn', () => {
    fc.assert(
      fc.property(anyTown, ({ people, contacts, seed }) => {
        const wanted = Math.min(contacts, people - 1);
        const rows = rowsOf({ people, 'network.kind': 'random', 'network.contacts': wanted }, seed);
        expect(tiesOf(rows)).toEqual(randomInTurn(people, wanted, new Luck(seed)));
      }),
      { numRuns: 60 },
    );
  });

  it('are those of a small world whose ties are rewired in turn', () => {
    fc.assert(
      fc.property(
        anyTown,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ people, contacts, seed }, rewiring) => {
          const even = Math.min(contacts, Math.floor((people - 1) / 2)) * 2;
          if (even === 0) return;
          const rows = rowsOf({ people, 'network.contacts': even, 'network.rewiring': rewiring }, seed);
          expect(tiesOf(rows)).toEqual(smallWorldInTurn(people, even, rewiring, new Luck(seed)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are the same in a large town, in which thousands of ties have to move', () => {
    const [people, contacts] = [30_000, 20];
    const rows = rowsOf({ people, 'network.kind': 'random', 'network.contacts': contacts }, 'large');
    expect(tiesOf(rows)).toEqual(randomInTurn(people, contacts, new Luck('large')));
  });
});

describe('the ties whose first try is one of some pairs', () => {
  const people = 200_000;
  /** The pairs that some ties try first: ties from anywhere, and such as were not allowed their very first. */
  function pairsOf(movable: Movable): Set<number> {
    const ties = Array.from({ length: 12 }, (_, index) => Math.floor((movable.count * index) / 12));
    for (let tie = 0, late = 0; tie < movable.count && late < 3; tie++) {
      if (movable.tryFrom(tie, 0).number === 0) continue;
      ties.push(tie);
      late++;
    }
    return new Set(ties.map((tie) => pairCode(movable.tryFrom(tie, 0).ends, people)));
  }
  const ascending = (numbers: readonly number[]) => [...new Set(numbers)].sort((one, other) => one - other);

  it.each([
    ['random', { 'network.contacts': 20 }],
    ['smallWorld', { 'network.contacts': 20, 'network.rewiring': 0.5 }],
    ['communities', { 'network.contacts': 20, 'network.mixing': 1, 'network.groupSize': 1000 }],
  ] as const)('are found without going through all ties: %s', (kind, changes) => {
    const scenario = scenarioWith({ people, 'network.kind': kind, ...changes });
    const drafts = { random: randomTies, smallWorld: smallWorldTies, communities: communityTies };
    const { first, movable } = drafts[kind](scenario, new Luck('holders'));
    const pairs = pairsOf(movable);
    const ties = allOf(first);
    const found: number[] = [];
    for (let end = 0; end < ties.length; end += 2) {
      const code = pairCode([ties[end]!, ties[end + 1]!], people);
      if (pairs.has(code)) found.push(code);
    }
    const holders = ascending(movable.holders(pairs));
    expect(holders.map((tie) => pairCode(movable.tryFrom(tie, 0).ends, people)).sort()).toEqual(found.sort());
    expect(holders.length).toBeGreaterThanOrEqual(pairs.size);
  });
});
