import type { Preset } from './preset.ts';

/** Everybody passes it on to all ten contacts, and a teller convinces 0.9 others on average. */
export const justBelowTheTippingPoint = {
  id: 'just-below-the-tipping-point',
  changes: {
    seed: 'fig',
    people: 3000,
    days: 120,
    'place.variation': 0,
    'telling.fanTells': 0,
    'telling.relayTells': 0,
    'listeners.act': 0,
    'listeners.forget': 0,
    'listeners.relay': 1,
    'listeners.verify': 0,
    'listeners.wantDetail': 0,
    'ties.closeTrust': 0.09,
    'ties.fatigue': 0,
    'network.kind': 'random',
  },
  twin: { 'ties.closeTrust': 0.14 },
} as const satisfies Preset;
