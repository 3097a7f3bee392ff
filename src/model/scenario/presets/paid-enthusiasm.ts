import type { Preset } from './preset.ts';

/**
 * Fifty first diners, all of them paid, in a town in which few pass it on: what the first say decides how far it gets. Nine
 * listeners in ten notice the pay; the twin's fifty tell because they liked it.
 */
export const paidEnthusiasm = {
  id: 'paid-enthusiasm',
  changes: {
    seed: 'paula',
    people: 3000,
    'network.contacts': 40,
    'diners.count': 50,
    'telling.fanTells': 6,
    'telling.relayTells': 5,
    'listeners.relay': 0.05,
    'memory.recall': 0.1,
    'campaign.played': 1,
    'campaign.playedTells': 15,
    'campaign.detection': 0.9,
  },
  twin: { 'campaign.played': 0 },
} as const satisfies Preset;
