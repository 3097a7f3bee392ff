import type { Preset } from './preset.ts';

/** Five hundred chains in which each tells one other, ten retellings long. */
export const whisperGame = {
  id: 'whisper-game',
  changes: {
    seed: 'table',
    people: 5500,
    days: 15,
    'diners.count': 500,
    'telling.perDay': 1,
    'listeners.act': 0,
    'listeners.forget': 0,
    'listeners.relay': 1,
    'listeners.verify': 0,
    'listeners.wantDetail': 0,
    'ties.closeTrust': 1,
    'drift.sharpening': 0.1,
    'drift.assimilation': 0,
    'network.kind': 'tree',
    'network.contacts': 1,
  },
} as const satisfies Preset;
