import type { Scenario } from '../scenario/scenario.ts';
import { meanContacts } from './arithmetic-reach.ts';

const LIMITS = [
  'telling.fanTells',
  'telling.relayTells',
  'telling.criticTells',
  'campaign.playedTells',
] as const;

/** How often one person can tell at most; a limit of 0 is none. */
export function mostTellings(scenario: Scenario): number {
  const limit = LIMITS.reduce((most, path) => Math.max(most, scenario[path] || Infinity), 0);
  const listeners = scenario['telling.repeats']
    ? Infinity
    : Math.min(scenario.people, meanContacts(scenario) + scenario['online.contacts']);
  return Math.min(limit, listeners, scenario['telling.perDay'] * scenario.days);
}
