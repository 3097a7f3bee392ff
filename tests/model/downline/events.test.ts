import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/model/scenario/parameters.ts';
import { PATHS } from '../../../src/model/scenario/parameters.ts';
import { isRelevant } from '../../../src/model/scenario/relevance.ts';
import type { Scenario, Value } from '../../../src/model/scenario/scenario.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { scenarioWith } from '../runs.ts';
import { withEvents } from '../run/event-towns.ts';

/** A town in which every parameter of selling is used, on both sides of day 40. */
const town = scenarioWith({
  people: 1500,
  days: 120,
  'network.kind': 'random',
  'network.contacts': 40,
  'diners.count': 6,
  'downline.founders': 6,
  'campaign.boast': 0.5,
  'plan.feeLevels': [0.1],
  'plan.quota': 6,
  'plan.mustSell': 1,
  'pitching.perDay': 0.7,
  'joining.wants': 1500,
  'joining.honest': 0.5,
  'leaving.losing': 0.2,
});

const DAY = 40;

/** Another value of each. */
const OTHERS: Partial<Record<Path, Value>> = {
  'plan.price': 90,
  'plan.margin': 0.5,
  'plan.levels': [0.2],
  'plan.fee': 200,
  'plan.feeLevels': [0.5],
  'plan.quota': 40,
  'plan.mustSell': 10,
  'plan.buyback': 0,
  'buying.again': 0.1,
  'buying.ownUse': 0,
  'joining.bargain': 1,
  'joining.claim': 3000,
  'joining.wants': 100,
  'joining.honest': 0,
  'pitching.perDay': 3,
  'pitching.recruiting': 0.9,
  'pitching.after': 60,
  'pitching.unfit': 0.6,
  'pitching.cost': 0.4,
  'pitching.offence': 0.9,
  'team.training': 0,
  'team.support': 1,
  'team.ripple': 5,
  'leaving.gaining': 0.9,
  'leaving.losing': 0.9,
};

const OF_SELLING = PATHS.filter(
  (path) =>
    isRelevant(path, town) &&
    !isRelevant(path, scenarioWith({})) &&
    /^(plan|buying|joining|pitching|team|leaving)\./.test(path),
);

/** The founders join on day 0: what they pay and order then, and how they are trained. */
const USED_ON_DAY_0: readonly Path[] = [
  ...(['plan.price', 'plan.margin', 'plan.fee', 'plan.quota'] as const),
  ...(['buying.ownUse', 'team.training'] as const),
];

/** Everything that a run counts, by day until a day, or in all. */
function counted(scenario: Scenario, until?: number): unknown {
  const { timing, ...result } = simulate(scenario, scenario.seed, null);
  expect(timing.runMs).toBeGreaterThanOrEqual(0);
  if (until === undefined) return result;
  const before = (columns: object) =>
    Object.entries(columns).map(([name, column]: [string, unknown[]]) => [name, column.slice(0, until)]);
  // How many a teller has brought in all is known afterwards.
  const { reproduction, ...byDay } = result.byDay;
  expect(reproduction.length).toBeGreaterThan(until);
  return [before(byDay), before(result.downline!.byDay)];
}

describe('an event that sets a parameter of selling', () => {
  const undisturbed = counted(town);
  const daysBefore = counted(town, DAY);

  it('can set every one of them', () => expect(Object.keys(OTHERS)).toEqual(OF_SELLING));

  it.each(OF_SELLING)('changes it on its day and leaves the days before as they were: %s', (path) => {
    const changed = withEvents(town, { day: DAY, set: { [path]: OTHERS[path] as number } });
    expect(counted(changed, DAY)).toEqual(daysBefore);
    expect(counted(changed)).not.toEqual(undisturbed);
  });

  it.each(OF_SELLING)('works from the morning of its day, as if it had always been so: %s', (path) => {
    const always = { ...town, [path]: OTHERS[path] } as Scenario;
    const fromOne = withEvents(town, { day: 1, set: { [path]: OTHERS[path] as number } });
    if (USED_ON_DAY_0.includes(path)) expect(counted(fromOne)).not.toEqual(counted(always));
    else expect(counted(fromOne)).toEqual(counted(always));
  });
});
