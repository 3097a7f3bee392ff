import { parameterOf, type Path, type ScenarioEvent } from '../../../src/model/scenario/parameters.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { scenarioWith } from '../runs.ts';

/** A town in which every changeable parameter is used before day 6 and after. */
export const busy = scenarioWith({
  people: 400,
  days: 40,
  'network.kind': 'random',
  'network.contacts': 8,
  'online.contacts': 6,
  'online.share': 0.3,
  'diners.count': 6,
  'place.price': 0,
  'place.variation': 0.6,
  'listeners.act': 0.2,
  'listeners.verify': 0.1,
  'listeners.tellersNeeded': 1,
  'drift.flip': 0.35,
  'memory.cue': 0.05,
  'advertising.reach': 0.01,
  'campaign.played': 0.4,
  'campaign.boast': 0.3,
  events: [{ day: 6, diners: 12 }],
});

/** The scenario with more events before its own. */
export const withEvents = (scenario: Scenario, ...events: ScenarioEvent[]): Scenario => ({
  ...scenario,
  events: [...events, ...scenario.events],
});

/** A value of the parameter that makes a difference to the standard one. */
export function otherValue(path: Path): number | boolean {
  const parameter = parameterOf(path);
  if (parameter.kind === 'flag') return !parameter.standard;
  if (parameter.kind !== 'number') throw new Error(`${path} has no other value`);
  if (path.startsWith('listeners.') && parameter.unit === 'share' && path !== 'listeners.shareNeeded')
    return 0;
  if (path === 'listeners.shareNeeded') return 0.3;
  if (parameter.unit === 'tellings' && parameter.whole) return 2;
  const limits = [parameter.min, Math.min(parameter.max, parameter.min + 20)];
  const [low, high] = limits as [number, number];
  return Math.abs(busy[path as 'place.food'] - low) > 0.35 * (high - low) ? low : high;
}

/** An event that gives a parameter another value on a day. */
export const setting = (day: number, path: Path): ScenarioEvent => ({
  day,
  set: { [path]: otherValue(path) },
});
