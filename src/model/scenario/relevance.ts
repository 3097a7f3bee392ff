import { isOfDownline, type Path } from './parameters.ts';
import type { Scenario } from './scenario.ts';

type Condition = (scenario: Scenario) => boolean;

const isNetwork =
  (...kinds: readonly Scenario['network.kind'][]): Condition =>
  (scenario) =>
    kinds.includes(scenario['network.kind']);
const not =
  (condition: Condition): Condition =>
  (scenario) =>
    !condition(scenario);
const hasOnlineLayer: Condition = (scenario) => scenario['online.contacts'] > 0;
const isPlayed: Condition = (scenario) => scenario['campaign.played'] > 0;
const isAdvertised: Condition = (scenario) => scenario['advertising.reach'] > 0;
/** True where some people sell the product and may ask others to sell it, too. */
export const hasDownline: Condition = (scenario) => scenario['downline.founders'] > 0;

/** When a parameter can change anything at all; what is not named here always can. */
const CONDITIONS: Partial<Record<Path, Condition>> = {
  people: not(isNetwork('imported')),
  'network.contacts': not(isNetwork('mixed', 'imported')),
  'network.rewiring': isNetwork('smallWorld'),
  'network.groupSize': isNetwork('communities'),
  'network.mixing': isNetwork('communities'),
  'network.source': isNetwork('imported'),
  'online.contacts': not(isNetwork('mixed', 'tree')),
  'online.share': hasOnlineLayer,
  'online.mutation': hasOnlineLayer,
  'ties.onlineTrust': hasOnlineLayer,
  'telling.repeats': not(isNetwork('mixed')),
  'diners.how': (scenario) => scenario['diners.who'].length === 0 && !isNetwork('mixed', 'tree')(scenario),
  'diners.who': not(isNetwork('tree')),
  'diners.count': (scenario) => scenario['diners.who'].length === 0,
  'advertising.trust': isAdvertised,
  'campaign.playedTells': isPlayed,
  'campaign.detection': (scenario) => isPlayed(scenario) || hasDownline(scenario),
  'campaign.playedTrust': (scenario) => isPlayed(scenario) || hasDownline(scenario),
  'campaign.boast': (scenario) => isPlayed(scenario) || isAdvertised(scenario) || hasDownline(scenario),
};

/** True unless nothing that this parameter says can matter in the scenario, whatever its luck. */
export const isRelevant = (path: Path, scenario: Scenario): boolean => {
  // No event brings founders.
  if (isOfDownline(path) && path !== 'downline.founders' && !hasDownline(scenario)) return false;
  // An event may bring what a parameter waits for.
  return scenario.events.length > 0 || (CONDITIONS[path]?.(scenario) ?? true);
};
