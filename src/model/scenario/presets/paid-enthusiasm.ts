import type { Preset } from './preset.ts';

/** Ten first diners who are paid and tell thirty each; the twin's ten tell because they liked it. */
export const paidEnthusiasm = {
  id: 'paid-enthusiasm',
  changes: { people: 3000, 'network.contacts': 40, 'diners.count': 10, 'campaign.played': 1 },
  twin: { 'campaign.played': 0 },
} as const satisfies Preset;
