import type { Preset } from './preset.ts';

/**
 * An excellent restaurant in a town where everybody knows twenty and tells ten; recall is tuned so that about one in
 * eight of those who hear of it goes.
 */
export const excellentRestaurant = {
  id: 'excellent-restaurant',
  changes: { seed: 'table 361', 'network.contacts': 20, 'memory.recall': 0.15 },
} as const satisfies Preset;
