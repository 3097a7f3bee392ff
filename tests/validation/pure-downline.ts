import { vi } from 'vitest';
import type { Books } from '../../src/model/downline/books.ts';
import { downlineOutcome } from '../../src/model/measures/downline-outcome.ts';
import type { Scenario, ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { sellingRun } from '../model/downline/selling.ts';

/** Everybody believes every pitch, and joins; nobody tells, buys, orders or leaves. */
export const PURE: ScenarioPatch = {
  'ties.closeTrust': 1,
  'ties.onlineTrust': 1,
  'campaign.playedTrust': 1,
  'ties.fatigue': 0,
  'telling.perDay': 0,
  'listeners.act': 0,
  'listeners.forget': 0,
  'listeners.relay': 0,
  'listeners.verify': 0,
  'pitching.unfit': 0,
  'pitching.cost': 0,
  'pitching.recruiting': 1,
  'pitching.after': 1,
  'team.ripple': 0,
  'team.support': 0,
  'leaving.gaining': 0,
  'leaving.losing': 0,
  'plan.quota': 0,
  'buying.ownUse': 0,
  'joining.claim': 1,
  'joining.wants': 0,
  'downline.founders': 1,
};

/** A finished run of people who sell. */
export function sold(scenario: Scenario, seed = scenario.seed) {
  const { run, business } = sellingRun(scenario, seed);
  run.finish();
  return { run, business, books: business.books, outcome: downlineOutcome(business) };
}

/** Finished runs with lucks of their own. */
export const soldOften = (scenario: Scenario, runs: number) =>
  Array.from({ length: runs }, (_, index) => sold(scenario, `selling ${index}`));

/** Everybody's team, oneself included: of each person, how many stand below them and at their place. */
export function teamSizes({ sponsor, joined }: Books): number[] {
  const sizes = Array.from(joined, (day) => (day >= 0 ? 1 : 0));
  const members = [...joined.keys()].filter((person) => joined[person]! >= 0);
  // Whoever was brought in later stands below; on one day, the sponsor was there the day before.
  members.sort((a, b) => joined[b]! - joined[a]!);
  for (const person of members) if (sponsor[person]! >= 0) sizes[sponsor[person]!]! += sizes[person]!;
  return members.map((person) => sizes[person]!);
}

type Methods = Record<string, (...args: never[]) => unknown>;

/** Checks something while a method of the model does something else. @param bend from what it does by itself */
export function whileBent(
  owner: object,
  method: string,
  bend: (own: (...args: unknown[]) => unknown) => (...args: unknown[]) => unknown,
  claim: () => void,
): void {
  const methods = owner as Methods;
  const own = methods[method] as (...args: unknown[]) => unknown;
  const spy = vi.spyOn(methods, method).mockImplementation(function (this: unknown, ...args: never[]) {
    return bend(own.bind(this)).apply(this, args);
  } as never);
  try {
    claim();
  } finally {
    spy.mockRestore();
  }
}
