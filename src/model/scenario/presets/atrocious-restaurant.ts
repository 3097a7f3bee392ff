import type { Preset } from './preset.ts';

/** The excellent restaurant's town, and a place that is bad in every respect. */
export const atrociousRestaurant = {
  id: 'atrocious-restaurant',
  changes: {
    seed: 'table 361',
    'network.contacts': 20,
    'memory.recall': 0.15,
    'place.food': -0.8,
    'place.price': -0.6,
    'place.setting': -0.4,
    'place.service': -0.7,
  },
  twin: { 'place.food': 0.9, 'place.price': 0.6, 'place.setting': 0.8, 'place.service': 0.8 },
} as const satisfies Preset;
