import fc from 'fast-check';
import { Luck } from '../../../src/model/basics/random.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { ReferenceRun } from '../../../src/model/run/reference/run.ts';
import type { Business } from '../../../src/model/run/reference/downline/business.ts';
import type { Scenario, ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { livelyScenario } from '../arbitrary.ts';
import { scenarioWith } from '../runs.ts';

/** So that people sell, join and leave: most plans of chance alone are refused by everybody. */
const BUSY: ScenarioPatch = {
  days: 100,
  'pitching.perDay': 1.5,
  'pitching.after': 3,
  'joining.claim': 500,
  'joining.wants': 400,
  'leaving.losing': 0.3,
  'buying.again': 0.6,
};

/** Any town in which some people sell, by any plan, with any events. */
export const sellingScenario: fc.Arbitrary<Scenario> = fc
  .tuple(livelyScenario, fc.integer({ min: 1, max: 8 }))
  .map(([scenario, wanted]) => {
    const diners = scenario['diners.who'].length || scenario['diners.count'];
    return scenarioWith(scenario, BUSY, { 'downline.founders': Math.min(wanted, diners) });
  });

/** A run of people who sell, and what is known of their business. */
export function sellingRun(
  scenario: Scenario,
  seed = scenario.seed,
): { run: ReferenceRun; business: Business } {
  const luck = new Luck(seed);
  const run = new ReferenceRun(scenario, buildNetwork(scenario, luck), luck);
  return { run, business: run.business! };
}

/** Members' cash and the company's, in hundredths: what buyers paid. */
export function moneyOf({ books }: Business): { cash: number; company: number; paid: number } {
  const { company, customersPaid } = books.totals;
  return { cash: books.cash.reduce((sum, own) => sum + own, 0), company, paid: customersPaid };
}
