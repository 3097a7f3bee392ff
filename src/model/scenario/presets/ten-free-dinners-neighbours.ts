import type { Preset } from './preset.ts';

/** Ten free dinners for one person and those around, in a town that tells six others. */
export const tenFreeDinnersNeighbours = {
  id: 'ten-free-dinners-neighbours',
  changes: {
    seed: 'harbour',
    people: 3000,
    'diners.count': 10,
    'diners.how': 'neighbours',
    'telling.fanTells': 6,
    'telling.relayTells': 6,
  },
  twin: { 'diners.how': 'spread' },
} as const satisfies Preset;
