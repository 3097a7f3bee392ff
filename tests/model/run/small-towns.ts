import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';

/** Nobody relays any more; everybody reacts in one way. */
export const all = (reaction: 'act' | 'forget' | 'verify'): ScenarioPatch => ({
  'listeners.relay': 0,
  [`listeners.${reaction}`]: 1,
});

/** A place that is equally good or bad, −1 … 1, in every respect. */
export const place = (feeling: number): ScenarioPatch => ({
  'place.food': feeling,
  'place.price': feeling,
  'place.setting': feeling,
  'place.service': feeling,
});

/** Persons 0, 1 and 2 all know each other; 0 and 1 go first. */
export const TRIANGLE: ScenarioPatch = {
  people: 3,
  'network.contacts': 2,
  'network.rewiring': 0,
  'diners.who': [0, 1],
  'telling.perDay': 2,
};
