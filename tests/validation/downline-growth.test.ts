import { describe, expect, it } from 'vitest';
import { Pitches } from '../../src/model/run/reference/downline/pitches.ts';
import { scenarioWith } from '../model/runs.ts';
import { PURE, sold, soldOften, teamSizes, whileBent } from './pure-downline.ts';
import { expectWithin4SE, mean, OFF_TARGET } from './statistics.ts';
import { errorOf, runsOf } from './strength.ts';

/** A day on which nobody pitches, now and then: whoever is asked for the day's first pitch stays silent. */
const silentOnMondays =
  (own: (...args: unknown[]) => unknown) =>
  (builder: unknown): unknown =>
    (builder as number) % 7 === 0 ? undefined : own(builder);

const whileSomeAreSilent = (claim: () => void) =>
  whileBent(Pitches.prototype, 'makePitches', silentOnMondays, claim);

describe('target 1: a tree in which everybody brings in b', () => {
  const treeOf = (b: number, height: number) =>
    scenarioWith(PURE, {
      people: (b ** (height + 1) - 1) / (b - 1),
      days: height,
      'network.kind': 'tree',
      'network.contacts': b,
      'pitching.perDay': b,
    });

  const claim = (b: number, height: number) => {
    const { outcome, books } = sold(treeOf(b, height));
    expect(outcome.byLevel.members).toEqual(Array.from({ length: height + 1 }, (_, level) => b ** level));
    expect(outcome.byDay.joined).toEqual(outcome.byLevel.members);
    for (const [person, day] of books.joined.entries()) expect(day).toBe(books.level[person]);
    const last = outcome.byLevel.members.at(-1)! / outcome.members;
    expect(last).toBeCloseTo((1 - 1 / b) / (1 - b ** -(height + 1)), 12);
  };

  it.each([
    [2, 10],
    [3, 6],
    [10, 3],
  ])('has %i to the power of h on day h', claim);

  it('has a check that fails where some say nothing', () => {
    whileSomeAreSilent(() => {
      expect(() => {
        claim(3, 6);
      }).toThrow();
    });
  });
});

/** By day, in a town without end in which everybody brings in one with chance q: members, those without recruit, levels. */
function growth(q: number, days: number) {
  let members = 1;
  let alone = 1;
  let levels = [1];
  for (let day = 0; day < days; day++) {
    alone = alone * (1 - q) + q * members;
    levels = [...levels, 0].map((count, level) => count + q * (levels[level - 1] ?? 0));
    members *= 1 + q;
  }
  return { members, alone, levels };
}

/** How likely it is that somebody has so many in their team after some days; index: the size. */
function teamLaw(q: number, days: number, most: number): number[] {
  let law = new Array<number>(most + 1).fill(0);
  law[1] = 1;
  for (let day = 0; day < days; day++) {
    const next = new Array<number>(most + 1).fill(0);
    for (let size = 1; size <= most; size++) {
      // Binomial by its ratios; whatever grows beyond the most is left out, and so counts as more.
      let chance = law[size]! * (1 - q) ** size;
      for (let added = 0; added <= size && size + added <= most; added++) {
        next[size + added]! += chance;
        chance *= ((size - added) / (added + 1)) * (q / (1 - q));
      }
    }
    law = next;
  }
  return law;
}

/** Members with a team of at least k on a day, by the days on which they can have joined. */
function leaders(q: number, days: number, k: number): number {
  let sum = 0;
  for (let day = 0; day <= days; day++) {
    const joined = day === 0 ? 1 : q * (1 + q) ** (day - 1);
    const smaller = teamLaw(q, days - day, k - 1).reduce((total, chance) => total + chance, 0);
    sum += joined * (1 - smaller);
  }
  return sum;
}

const [Q, DAYS] = [0.1, 40];
const large = scenarioWith(PURE, {
  people: 6000,
  days: DAYS,
  'network.kind': 'mixed',
  'pitching.perDay': Q,
});

describe('targets 3 and 4: a town much larger than the business', () => {
  const runs = soldOften(large, runsOf(400));
  const target = growth(Q, DAYS);

  it('has oracles that give the published figures', () => {
    expect(target.members).toBeCloseTo(45.2593, 4);
    expect(target.alone).toBeCloseTo((1.1 ** 40 + 0.9 ** 40) / 2, 10);
    expect(target.alone).toBeCloseTo(22.637, 3);
    // The binomial profile of Mahmoud 2022.
    expect(target.levels[3]).toBeCloseTo(((40 * 39 * 38) / 6) * 0.001, 10);
    const shares = [2, 5, 10].map((k) => leaders(Q, DAYS, k) / target.members);
    expect(shares.map((share) => share.toFixed(3))).toEqual(['0.500', '0.194', '0.095']);
  });

  const members = (some: typeof runs) => some.map(({ outcome }) => outcome.members);

  it('has as many members, and as many without recruit', () => {
    expectWithin4SE(members(runs), target.members, errorOf(2.5));
    const alone = runs.map(({ outcome }) => outcome.recruitedNobody! * outcome.builders);
    expectWithin4SE(alone, target.alone, errorOf(1.3));
  });

  it.each([1, 2, 3, 4, 5, 6])('has as many at level %i', (level) => {
    const counts = runs.map(({ outcome }) => outcome.byLevel.members[level] ?? 0);
    expectWithin4SE(counts, target.levels[level]!, errorOf(0.7));
  });

  it.each([2, 5, 10])('has as many with a team of %i', (k) => {
    const counts = runs.map(({ books }) => teamSizes(books).filter((size) => size >= k).length);
    expectWithin4SE(counts, leaders(Q, DAYS, k), errorOf(1.3));
  });

  it('has a check that fails where some say nothing', () => {
    whileSomeAreSilent(() => {
      const fewer = members(soldOften(large, runsOf(400)));
      expect(() => {
        expectWithin4SE(fewer, target.members, 10);
      }).toThrow(OFF_TARGET);
    });
  });
});

describe('target 5: a town that becomes full', () => {
  const PEOPLE = 1000;
  const full = scenarioWith(PURE, {
    people: PEOPLE,
    days: 600,
    'network.kind': 'mixed',
    'pitching.perDay': 0.05,
  });
  const harmonic = Array.from({ length: PEOPLE }, (_, index) => 1 / (index + 1)).reduce((a, b) => a + b);
  const runs = soldOften(full, runsOf(160));

  it('is a random recursive tree: one in k leads k, and half recruit nobody', () => {
    expect(harmonic - 1).toBeCloseTo(6.4855, 4);
    for (const { outcome } of runs) expect(outcome.members).toBe(PEOPLE);
    const alone = runs.map(({ outcome }) => outcome.recruitedNobody!);
    expectWithin4SE(alone, 0.5, errorOf(0.001));
    for (const [k, share] of [
      [10, 0.1],
      [100, 0.01],
    ] as const) {
      const leading = runs.map(({ books }) => teamSizes(books).filter((size) => size >= k).length / PEOPLE);
      expectWithin4SE(leading, share, errorOf(share / 40));
      expect(Math.abs(mean(leading) / share - 1)).toBeLessThan(0.1);
    }
    const levels = runs.map(({ books }) => mean([...books.level]));
    expectWithin4SE(levels, harmonic - 1, errorOf(0.09));
    expect(Math.abs(mean(levels) / (harmonic - 1) - 1)).toBeLessThan(0.05);
  });

  it('has a check that fails where the new wait before they pitch', () => {
    const waiting = scenarioWith(full, { 'pitching.after': 20 });
    const alone = soldOften(waiting, 12).map(({ outcome }) => outcome.recruitedNobody!);
    expect(() => {
      expectWithin4SE(alone, 0.5, 0.01);
    }).toThrow(OFF_TARGET);
  });
});
