import type { Preset } from './preset.ts';

/** The arithmetic of the title: everybody believes, everybody passes it on, nobody is told twice. */
export const tenTellTen = {
  id: 'ten-tell-ten',
  changes: {
    seed: 'host',
    people: 11_111,
    days: 10,
    'network.kind': 'tree',
    'telling.perDay': 10,
    'listeners.act': 0,
    'listeners.forget': 0,
    'listeners.relay': 1,
    'listeners.verify': 0,
    'listeners.wantDetail': 0,
    'ties.closeTrust': 1,
    'place.variation': 0,
  },
} as const satisfies Preset;
