import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/model/scenario/imported-network.ts';
import type { Purpose } from '../../src/model/basics/random.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { whileDrawnInTurn } from './broken-rules.ts';
import { ALL_RELAY, entriesOf, runOf, scenarioWith, versionOf } from '../model/runs.ts';

const digestWith = (...changes: ScenarioPatch[]): string =>
  runOf(scenarioWith({ people: 400, days: 60 }, ...changes)).result.digest;

/** What nothing asks for in the scenario beside it. */
const UNUSED: [string, ScenarioPatch, ScenarioPatch[]][] = [
  [
    'no campaign and no advertising',
    {},
    [
      { 'campaign.boast': 0.5 },
      { 'campaign.detection': 0.9 },
      { 'campaign.playedTrust': 1 },
      { 'campaign.playedTells': 3 },
      { 'advertising.trust': 0.1 },
    ],
  ],
  ['no online layer', {}, [{ 'online.share': 0.9 }, { 'online.mutation': 0.9 }, { 'ties.onlineTrust': 0.1 }]],
  ['words and names', {}, [{ name: 'A town' }, { note: 'A note' }]],
  ['nobody forgets', { 'listeners.forget': 0 }, [{ 'memory.recall': 1 }, { 'memory.cue': 0.5 }]],
  ['nobody doubts', { 'listeners.verify': 0 }, [{ 'listeners.curiosity': 0 }]],
  [
    'nobody plans to go, and all is remembered',
    ALL_RELAY,
    [
      { 'visits.delay': 40 },
      { 'listeners.letdown': 2 },
      { 'listeners.badNewsWins': 1 },
      { 'listeners.moodSpread': 1 },
      { 'memory.keep': 0.1 },
      { 'telling.criticTells': 7 },
    ],
  ],
  [
    'a random network',
    { 'network.kind': 'random' },
    [{ 'network.rewiring': 0.9 }, { 'network.groupSize': 5 }, { 'network.mixing': 0.9 }],
  ],
  ['a mixed population', { 'network.kind': 'mixed' }, [{ 'network.contacts': 37 }]],
  ['diners by number', { 'diners.who': [3, 77] }, [{ 'diners.count': 20 }]],
];

describe('target 17: paired runs', () => {
  it.each(UNUSED)('stay equal when what changes is never used: %s', (_, setting, changes) => {
    const before = digestWith(setting);
    for (const change of changes) expect(digestWith(setting, change), JSON.stringify(change)).toBe(before);
  });

  it('differ when what changes is used', () => {
    const before = digestWith();
    const used: ScenarioPatch[] = [
      { seed: 'other' },
      { 'ties.closeTrust': 0.8 },
      { 'visits.delay': 6 },
      { 'memory.recall': 0.35 },
      { 'drift.noise': 0.06 },
      { 'place.food': 0.89 },
      { 'telling.perDay': 2.5 },
      { 'network.rewiring': 0.2 },
      { 'listeners.wantDetail': 0.4 },
      { 'advertising.reach': 0.01 },
      { 'campaign.played': 1 },
    ];
    for (const change of used) expect(digestWith(change), JSON.stringify(change)).not.toBe(before);
  });
});

/** People on each of two islands, whose numbers follow one another; everybody knows the next five on each side. */
const ISLAND = 200;
const TIES = Array.from({ length: 2 * ISLAND }, (_, person) => {
  const shore = person - (person % ISLAND);
  return [1, 2, 3, 4, 5].flatMap((places) => [person, shore + ((person + places) % ISLAND)]);
}).flat();

/** Where much is left to luck: moods and misheard details, what is forgotten and recalled, doubts, bad news and ads. */
const ISLANDS: ScenarioPatch = {
  'network.kind': 'imported',
  'network.source': simplified(2 * ISLAND, Uint32Array.from(TIES), null).network,
  days: 60,
  'place.food': 0,
  'place.variation': 0.6,
  'listeners.act': 0.3,
  'listeners.forget': 0.25,
  'listeners.relay': 0.3,
  'listeners.verify': 0.15,
  'telling.perDay': 2.5,
  'telling.stifling': 0.1,
  'memory.cue': 0.05,
  'drift.flip': 0.1,
  'drift.noise': 0.1,
  'advertising.reach': 0.002,
};

/** All that happens on the first island when these people go first. */
function firstIsland(...diners: number[]) {
  const { journal } = runOf(scenarioWith(ISLANDS, { 'diners.who': diners }));
  return entriesOf(journal)
    .map(({ parent, ...entry }, number) => ({
      ...entry,
      story: versionOf(journal, number),
      teller: parent === null ? null : journal.person(parent),
    }))
    .filter(({ person }) => person < ISLAND)
    .sort((one, other) => one.day - other.day || one.person - other.person);
}

function expectIslandsApart(): void {
  const alone = firstIsland(0);
  expect(alone.length).toBeGreaterThan(ISLAND / 2);
  expect(firstIsland(0, ISLAND + 7), 'what happens on one island').toEqual(alone);
}

/** What is left to luck there while the story goes round. */
const USED = [
  ...(['experience', 'daily', 'belief', 'reaction', 'curiosity', 'recall', 'badNews', 'stifling'] as const),
  ...(['mood', 'driftFood', 'reminder', 'delay', 'advertisingTrust'] as const),
] satisfies Purpose[];

describe('target 17: luck', () => {
  it('is left as it was on an island by what happens on another', expectIslandsApart);

  it.each(USED)('has a check that fails when draws of one kind are taken in turn: %s', async (purpose) => {
    await whileDrawnInTurn(purpose, () => {
      expect(expectIslandsApart).toThrow('what happens on one island');
    });
  });
});
