import type { Preset } from './preset.ts';

/**
 * The excellent restaurant with the numbers of people told that a survey of restaurant diners found, 6 and 5 (MasterCard–Yankelovich
 * 1993); the twin tells ten, as complainants did in others (TARP 1984).
 */
export const whatSurveysSay = {
  id: 'what-surveys-say',
  changes: {
    seed: 'zara',
    'network.contacts': 20,
    'memory.recall': 0.15,
    'telling.fanTells': 6,
    'telling.relayTells': 6,
    'telling.criticTells': 5,
  },
  twin: { 'telling.fanTells': 10, 'telling.relayTells': 10, 'telling.criticTells': 10 },
} as const satisfies Preset;
