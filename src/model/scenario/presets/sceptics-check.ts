import type { Preset } from './preset.ts';

/** One listener in five distrusts the story and goes to see; the twin has nobody who checks. */
export const scepticsCheck = {
  id: 'sceptics-check',
  changes: {
    seed: 'guest',
    people: 3000,
    'network.contacts': 20,
    'listeners.act': 0.1,
    'listeners.forget': 0.3,
    'listeners.relay': 0.3,
    'listeners.verify': 0.2,
    'listeners.curiosity': 1,
  },
  twin: { 'listeners.verify': 0 },
} as const satisfies Preset;
