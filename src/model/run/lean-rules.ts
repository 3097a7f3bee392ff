import type { Fault, LeanNeed } from '../scenario/checks/faults.ts';
import type { Path } from '../scenario/parameters.ts';
import { liveFacet } from './shared/rules.ts';
import { truthOf, type Scenario } from '../scenario/scenario.ts';

/** The most people of a lean run, where the schema's own limit is that of runs which keep stories. */
export const LEAN_MOST_PEOPLE = 100_000_000;

/** First diners that are drawn without filling the memory. */
const MOST_DINERS = 1_000_000;

/** Ways to pick first diners for which not everybody has to be looked at. */
const LOCAL: readonly Scenario['diners.how'][] = ['random', 'neighbours'];

/** What a scenario needs that a lean run does not keep; nothing when it can be run. */
export function leanFaults(scenario: Scenario): Fault[] {
  const needs: [Path, LeanNeed, boolean][] = [
    ['network.kind', 'computed', scenario['network.kind'] === 'computed'],
    ['online.contacts', 'zero', scenario['online.contacts'] === 0],
    ['advertising.reach', 'zero', scenario['advertising.reach'] === 0],
    ['campaign.played', 'zero', scenario['campaign.played'] === 0],
    ['telling.repeats', 'no', !scenario['telling.repeats']],
    ['downline.founders', 'zero', scenario['downline.founders'] === 0],
    ['events', 'none', scenario.events.length === 0],
    ['diners.how', 'fewLooked', scenario['diners.who'].length > 0 || LOCAL.includes(scenario['diners.how'])],
    ['diners.count', 'fewDiners', scenario['diners.count'] <= MOST_DINERS],
    ['listeners.wantDetail', 'noDetail', scenario['listeners.wantDetail'] * scenario['drift.loss'] === 0],
    ['listeners.letdown', 'noLetdown', scenario['listeners.letdown'] === 0 || !actsOnStories(scenario)],
    ...feelingNeeds(scenario),
  ];
  return needs
    .filter(([, , isMet]) => !isMet)
    .map(([path, needs]) => ({ path, value: scenario[path], problem: { code: 'lean', needs } }));
}

/** True when a story, good or bad, can make anybody go or stay away. */
export function actsOnStories(scenario: Scenario): boolean {
  const { 'listeners.act': act, 'listeners.forget': forget } = scenario;
  return act > 0 || (forget > 0 && scenario['memory.recall'] + scenario['memory.cue'] > 0);
}

/** True when anybody but the first diners can go. */
export const mayVisit = (scenario: Scenario): boolean =>
  actsOnStories(scenario) || scenario['listeners.verify'] * scenario['listeners.curiosity'] > 0;

/** Where a story's feeling decides, no retelling may change it: either nothing drifts, or all is good and stays so. */
function feelingNeeds(scenario: Scenario): [Path, LeanNeed, boolean][] {
  if (!actsOnStories(scenario)) return [];
  const { 'drift.assimilation': assimilation, 'listeners.moodSpread': moods } = scenario;
  const fades = scenario['drift.loss'] + scenario['drift.sharpening'] + assimilation > 0;
  return [
    ['drift.flip', 'feelingKept', scenario['drift.flip'] === 0],
    ['drift.noise', 'feelingKept', scenario['drift.noise'] === 0],
    ['drift.assimilation', 'feelingKept', assimilation * moods === 0],
    ['place.variation', 'allGood', !fades || isAlwaysGood(scenario)],
  ];
}

/** True when on the worst of evenings no facet is bad. */
function isAlwaysGood(scenario: Scenario): boolean {
  const worst = 0;
  return truthOf(scenario).every((truth) => liveFacet(truth, scenario['place.variation'], worst) >= 0);
}
