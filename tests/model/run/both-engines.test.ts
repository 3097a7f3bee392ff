import { describe, expect, it } from 'vitest';
import { asFacet } from '../../../src/model/story/story.ts';
import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { expectWithin4SE } from '../../validation/statistics.ts';
import {
  ALL_RELAY,
  ENGINES,
  PAIR,
  entriesOf,
  journalBy,
  scenarioWith,
  storyline,
  versionOf,
} from '../runs.ts';

/** Everybody who is convinced reacts in one way. */
const all = (reaction: 'act' | 'forget' | 'verify'): ScenarioPatch => ({
  'listeners.relay': 0,
  [`listeners.${reaction}`]: 1,
});

const facets = (food: number, price = food, setting = food, service = food): ScenarioPatch => ({
  'place.food': food,
  'place.price': price,
  'place.setting': setting,
  'place.service': service,
});

const version = (feeling: number): number[] => Array<number>(4).fill(asFacet(feeling));

/** Two go first, to a place that pays one of them to promise it is perfect; both know the third. */
const PRAISED_AND_BLAMED: ScenarioPatch = {
  ...ALL_RELAY,
  ...facets(-0.6),
  people: 3,
  days: 5,
  'network.contacts': 2,
  'network.rewiring': 0,
  'diners.who': [0, 1],
  'telling.perDay': 2,
  'campaign.played': 0.5,
  'campaign.boast': 1,
  'campaign.detection': 0,
  'visits.delay': 3650,
};

/** Everybody hears the advertised promise on day 1 and believes it. */
const ADVERTISED: ScenarioPatch = { 'advertising.reach': 1, 'advertising.trust': 1 };

describe.each(ENGINES)('%s', (_, Engine) => {
  const journalOf = (...changes: ScenarioPatch[]) => journalBy(Engine, scenarioWith(ALL_RELAY, ...changes));

  /** The run in which person 0 is the one who is paid, and so praises before person 1 blames. */
  function praisedFirst(...changes: ScenarioPatch[]) {
    const scenario = scenarioWith(PRAISED_AND_BLAMED, ...changes);
    for (let seed = 0; seed < 100; seed++) {
      const journal = journalBy(Engine, scenario, `praise ${seed}`);
      if (storyline(journal).includes('0: 0 promised critic')) return journal;
    }
    throw new Error('person 0 is never paid');
  }

  describe('a visit', () => {
    const boasted = (reaction: 'act' | 'verify') =>
      storyline(
        journalOf(PAIR, all(reaction), ADVERTISED, facets(0.6), {
          'campaign.boast': 1,
          'listeners.letdown': 2,
          'listeners.curiosity': 1,
          'visits.delay': 1,
        }),
      ).at(-1);

    it('lets down who was promised more, and not who went to check', () => {
      // .6 − 2 (1 − .6) = −.2, below the −.1 of anger; .6 itself is above the .5 of delight.
      expect(boasted('act')).toBe('2: 1 visited critic');
      expect(boasted('verify')).toBe('2: 1 visited fan');
    });

    it.each([
      [1, { 'place.delight': 1 }, 'fan'],
      [0, { 'place.delight': 0 }, 'fan'],
      [-1, { 'place.anger': -1 }, 'critic'],
      [0, { 'place.anger': 0 }, 'critic'],
      [0, {}, 'customer'],
    ] as const)(
      'of %d exactly where delight or anger begins makes a fan or a critic: %j',
      (lived, ends, who) => {
        expect(storyline(journalOf(PAIR, facets(lived), ends, { days: 1 }))[0]).toBe(`0: 0 visited ${who}`);
      },
    );

    it('draws luck for each facet', () => {
      const journal = journalOf(facets(0.2), { people: 3000, 'diners.count': 3000, 'place.variation': 0.25 });
      const moved = entriesOf(journal).map((__, visit) =>
        versionOf(journal, visit).map((facet) => facet / 32767 - 0.2),
      );
      // Three standard deviations fit between the place and the nearest end of the scale: the cut hardly acts.
      for (const a of [0, 1, 2, 3]) {
        for (const b of [0, 1, 2, 3]) {
          expectWithin4SE(
            moved.map((facet) => facet[a]! * facet[b]!),
            a === b ? 0.0625 : 0,
            0.002,
          );
        }
      }
    });
  });

  describe('a story that is neither good nor bad', () => {
    const goes = { 'place.delight': -0.05, days: 1 };

    it.each([
      ['all of whose facets are neutral', facets(0), {}],
      ['whose facets make up for each other', facets(0.4, -0.4, 0.2, -0.2), {}],
      ['whose details are all lost', facets(0), { 'drift.loss': 1 }],
      [
        'that is promised and whose details are all lost',
        facets(0),
        { 'campaign.played': 1, 'campaign.detection': 0, 'drift.loss': 1 },
      ],
      ['that is advertised', facets(0), { ...ADVERTISED, 'telling.perDay': 0 }],
    ] as const)('counts as good: one %s', (__, neutral, changes) => {
      expect(storyline(journalOf(PAIR, all('act'), neutral, goes, changes)).at(-1)).toBe(
        '1: 1 convinced planning',
      );
    });

    it('counts as bad as soon as it is a step below', () => {
      expect(storyline(journalOf(PAIR, all('act'), facets(0, 0, 0, -1 / 32767), goes)).at(-1)).toBe(
        '1: 1 convinced warned',
      );
    });
  });

  describe('who is warned', () => {
    it('tells as many as who relays, not as many as a critic', () => {
      const journal = journalOf(all('act'), facets(-0.8), {
        people: 8421,
        days: 3,
        'network.kind': 'tree',
        'network.contacts': 20,
        'telling.perDay': 20,
        'telling.criticTells': 5,
        'telling.relayTells': 3,
      });
      const byDay = [0, 1, 2, 3].map((day) => entriesOf(journal).filter((entry) => entry.day === day).length);
      expect(byDay).toEqual([1, 5, 15, 45]);
    });
  });

  describe('who has forgotten', () => {
    it('takes the version of who tells them again, and does what it says', () => {
      const journal = praisedFirst(all('forget'), { 'memory.recall': 1 });
      expect(storyline(journal).slice(3)).toEqual(['1: 2 convinced dormant', '1: 2 recalled warned']);
      expect(entriesOf(journal).map(({ parent }) => parent)).toEqual([null, null, null, 1, 2]);
      expect([versionOf(journal, 3), versionOf(journal, 4)]).toEqual([version(1), version(-0.6)]);
      expect([journal.isGood(3), journal.isGood(4)]).toEqual([true, false]);
    });

    it('is reminded with a chance that fades as the memory does', () => {
      const people = 6001;
      const journal = journalOf(all('forget'), ADVERTISED, {
        people,
        days: 6,
        'network.kind': 'mixed',
        'telling.fanTells': 1,
        'memory.recall': 0,
        'memory.cue': 0.8,
        'memory.keep': 0.5,
      });
      const reminded = entriesOf(journal).filter(({ cause }) => cause === 'reminded');
      // All forget on day 1. After so many days a memory is reminded with .8 × .5^days.
      let left = 1;
      for (const days of [1, 2, 3, 4]) {
        const chance = left * 0.8 * 0.5 ** days;
        left -= chance;
        const count = reminded.filter(({ day }) => day === 1 + days).length;
        expectWithin4SE(
          Array.from({ length: people - 1 }, (__, person) => (person < count ? 1 : 0)),
          chance,
          0.007,
        );
      }
    });
  });

  describe('who is dissuaded', () => {
    it('takes the bad version, and warns with it', () => {
      const journal = praisedFirst(all('act'), { 'listeners.badNewsWins': 1 });
      expect(storyline(journal).slice(3)).toEqual(['1: 2 convinced planning', '1: 2 dissuaded warned']);
      expect([versionOf(journal, 3), versionOf(journal, 4)]).toEqual([version(1), version(-0.6)]);
      expect([journal.isGood(3), journal.isGood(4)]).toEqual([true, false]);
      expect(entriesOf(journal)[4]!.parent).toBe(2);
    });
  });

  describe('the share of the diners who are paid', () => {
    it.each([
      [10, 0.24, 2],
      [10, 0.25, 3],
      [10, 0.26, 3],
      [10, 0.04, 0],
      [1, 0.49, 0],
      [1, 0.5, 1],
    ])('is rounded to whole people: of %i the share %d is %i', (count, played, paid) => {
      const town = { people: 100, 'diners.count': count, 'campaign.played': played, days: 1 };
      const promised = (...changes: ScenarioPatch[]) =>
        entriesOf(journalOf(town, { 'telling.perDay': 0 }, ...changes)).filter(
          ({ cause }) => cause === 'promised',
        ).length;
      expect(promised()).toBe(paid);
      // So is that of those whom an event sends.
      expect(
        promised(
          { 'diners.count': 1, 'campaign.played': 0 },
          {
            events: [{ day: 1, diners: count, set: { 'campaign.played': played } }],
          },
        ),
      ).toBe(paid);
    });
  });

  it('makes online copies in which each facet mutates by luck of its own', () => {
    const mutation = 0.25;
    // What mutates is turned round and nothing else, so that it can be seen of every facet.
    const journal = journalOf({
      people: 3000,
      'online.contacts': 6,
      'online.share': 1,
      'online.mutation': mutation,
      'ties.onlineTrust': 1,
      'drift.flip': 1,
    });
    const copies = entriesOf(journal).flatMap(({ parent }, entry) => {
      if (parent === null) return [];
      const before = versionOf(journal, parent);
      return [versionOf(journal, entry).map((facet, index) => facet / before[index]!)];
    });
    expect(copies.length).toBeGreaterThan(2500);
    expect(new Set(copies.flat())).toEqual(new Set([1, -1]));
    const mutated = copies.map((copy) => copy.map((factor) => (factor === -1 ? 1 : 0)));
    for (const a of [0, 1, 2, 3]) {
      for (const b of [0, 1, 2, 3]) {
        expectWithin4SE(
          mutated.map((facet) => facet[a]! * facet[b]!),
          a === b ? mutation : mutation ** 2,
          0.01,
        );
      }
    }
  });
});
