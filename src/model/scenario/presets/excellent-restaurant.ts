import type { Preset } from './preset.ts';

/**
 * An excellent restaurant in a town where everybody knows twenty and tells ten; recall is tuned so that about one in
 * eight of those who hear of it goes, and the luck is one with which the story takes off at once.
 */
export const excellentRestaurant = {
  id: 'excellent-restaurant',
  changes: { seed: 'kitchen', 'network.contacts': 20, 'memory.recall': 0.15 },
} as const satisfies Preset;
