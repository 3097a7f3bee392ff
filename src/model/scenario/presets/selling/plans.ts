import type { ScenarioPatch } from '../../scenario.ts';

/** A town of people who know sixty others each, ten of whom begin to sell a good product, for a year. */
export const TOWN = {
  topic: 'product',
  people: 3000,
  days: 360,
  'network.contacts': 60,
  'diners.count': 10,
  'downline.founders': 10,
  'telling.fanTells': 2,
  'telling.relayTells': 2,
  'telling.criticTells': 4,
  'campaign.boast': 0.5,
  'joining.wants': 1000,
} as const satisfies ScenarioPatch;

/** A plan that lives on customers: little to pay, little to gain, and the truth is told. */
export const CUSTOMERS_PLAN = {
  'plan.fee': 20,
  'plan.feeLevels': [],
  'plan.quota': 0,
  'plan.margin': 0.3,
  'plan.levels': [0.05, 0.03, 0.02],
  'plan.mustSell': 2,
  'plan.buyback': 0.9,
  'pitching.recruiting': 0.15,
  'joining.claim': 150,
  'joining.honest': 1,
  'team.training': 1,
} as const satisfies ScenarioPatch;

/** A plan that lives on recruits: they pay to come in, and order every month what nobody buys back. */
export const RECRUITS_PLAN = {
  'plan.fee': 200,
  'plan.feeLevels': [0.3, 0.1, 0.05],
  'plan.quota': 3,
  'plan.margin': 0.3,
  'plan.levels': [0.05, 0.05, 0.05, 0.05, 0.05],
  'plan.mustSell': 0,
  'plan.buyback': 0,
  'pitching.recruiting': 1,
  'joining.claim': 2000,
  'joining.honest': 0,
  'team.training': 0,
} as const satisfies ScenarioPatch;

/** A plan between the two: customers' prices, and a claim that nobody checks. */
export const MIDDLE_PLAN = {
  ...CUSTOMERS_PLAN,
  'pitching.recruiting': 0.3,
  'joining.honest': 0,
  'joining.claim': 300,
  'plan.mustSell': 0,
} as const satisfies ScenarioPatch;

/** Everybody believes every pitch, and joins; nobody tells, buys, orders or leaves: what is left is arithmetic. */
export const ONLY_RECRUITING = {
  topic: 'product',
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
} as const satisfies ScenarioPatch;
