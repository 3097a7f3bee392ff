import type { Preset } from './preset.ts';

/** A middling place whose paid diners promise far more than it gives; the twin's say what is true. */
export const exaggerationBackfires = {
  id: 'exaggeration-backfires',
  changes: {
    seed: 'emma',
    people: 3000,
    'place.food': 0.3,
    'place.price': 0.2,
    'place.setting': 0.2,
    'place.service': 0.2,
    'diners.count': 10,
    'listeners.act': 0.3,
    'listeners.forget': 0.2,
    'listeners.relay': 0.3,
    'listeners.verify': 0,
    'listeners.letdown': 1,
    'network.contacts': 20,
    'campaign.played': 1,
    'campaign.playedTells': 20,
    'campaign.boast': 0.9,
  },
  twin: { 'campaign.boast': 0 },
} as const satisfies Preset;
