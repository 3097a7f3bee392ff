import type { Preset } from './preset.ts';

/**
 * Most people forget, and each day something reminds one in a hundred of them. No visitor is delighted enough to
 * tell, so every visit after the wave comes from a memory; in the twin, nothing reminds anybody.
 */
export const forgottenThenReminded = {
  id: 'forgotten-then-reminded',
  changes: {
    seed: 'chef',
    people: 2500,
    days: 150,
    'place.food': 0.8,
    'place.price': 0.8,
    'place.delight': 1,
    'diners.count': 5,
    'telling.perDay': 10,
    'listeners.act': 0.05,
    'listeners.forget': 0.6,
    'listeners.relay': 0.3,
    'listeners.verify': 0,
    'memory.cue': 0.01,
    'memory.keep': 0.98,
    'drift.flip': 0,
    'network.contacts': 20,
    'campaign.played': 1,
  },
  twin: { 'memory.cue': 0 },
} as const satisfies Preset;
