import type { Preset } from './preset.ts';

/** Ten free dinners for people far apart, in a town that tells six others. */
export const tenFreeDinnersStrangers = {
  id: 'ten-free-dinners-strangers',
  changes: {
    seed: 'harbour',
    people: 3000,
    'diners.count': 10,
    'diners.how': 'spread',
    'telling.fanTells': 6,
    'telling.relayTells': 6,
  },
  twin: { 'diners.how': 'neighbours' },
} as const satisfies Preset;
