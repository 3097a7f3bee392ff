import { number, shares, structural, whole } from './parameter-kinds.ts';

/** What can be set where somebody sells the product and asks others to sell it, too: a part of the one table. */
export const DOWNLINE_PARAMETERS = {
  'downline.founders': whole('people', [0, 1000], 0, 'modellersChoice', structural),

  'plan.price': number('money', [0.01, 10_000], 60, 'modellersChoice'),
  'plan.margin': number('share', [0, 0.9], 0.25, 'leastDiscount'),
  'plan.levels': shares([0.05, 0.05, 0.05, 0.05, 0.05], 'unilevel'),
  'plan.fee': number('money', [0, 10_000], 60, 'starterKits'),
  'plan.feeLevels': shares([], 'koscot1975'),
  'plan.quota': whole('orders', [0, 100], 2, 'volumePoints'),
  'plan.mustSell': whole('orders', [0, 100], 0, 'amway1979'),
  'plan.buyback': number('share', [0, 1], 0.9, 'dsaCode'),

  'buying.again': number('probability', [0, 1], 0.7, 'neora2023'),
  'buying.ownUse': whole('orders', [0, 100], 1, 'modellersChoice'),

  'joining.bargain': number('probability', [0, 1], 0.3, 'bargainJoiners'),
  'joining.claim': number('money', [0, 1_000_000], 500, 'oneInThirteen'),
  'joining.wants': number('money', [0, 1_000_000], 5000, 'oneInThirteen'),
  'joining.honest': number('probability', [0, 1], 0, 'ftc2024'),

  'pitching.perDay': number('tellings', [0, 1000], 0.5, 'modellersChoice'),
  'pitching.recruiting': number('share', [0, 1], 0.3, 'modellersChoice'),
  'pitching.after': number('days', [0, 365], 7, 'modellersChoice'),
  'pitching.unfit': number('probability', [0, 1], 0.1, 'grayson2007'),
  'pitching.cost': number('share', [0, 1], 0.01, 'grayson2007'),
  'pitching.offence': number('share', [0, 1], 0.1, 'grayson2007'),

  'team.training': number('probability', [0, 1], 0.5, 'modellersChoice'),
  'team.support': number('share', [0, 1], 0.3, 'beeler2020'),
  'team.ripple': number('factor', [0, 5], 1, 'modellersChoice'),

  'leaving.gaining': number('probability', [0, 1], 0.04, 'turnover'),
  'leaving.losing': number('probability', [0, 1], 0.1, 'turnover'),
} as const;
