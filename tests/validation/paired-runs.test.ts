import { describe, expect, it } from 'vitest';
import type { ScenarioPatch } from '../../src/model/scenario.ts';
import { ALL_RELAY, runOf, scenarioWith } from '../model/runs.ts';

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
