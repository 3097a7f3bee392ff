import type { Preset } from './preset.ts';

/** The standard scenario: an excellent restaurant in a town of close ties. */
export const excellentRestaurant: Preset = { id: 'excellent-restaurant', changes: {} };
