import type { Outline } from './outline.ts';

/** The luck of the first two chapters, and so their people: in the first some pass it on, in the second it stays flat for days. */
const LUCK = 'plate';

/** Where a story begins to carry itself, what luck does there, and what a campaign can change. */
export const tippingPoint = [
  {
    id: 'below',
    minutes: 2,
    scenario: 'just-below-the-tipping-point',
    changes: { seed: LUCK },
    right: 2,
    // The room counts those who pass it on: a few besides the guest.
    claims: ['reach at most 300', 'convinced between 4 and 12', 'outbreak at most 0'],
  },
  {
    id: 'above',
    minutes: 2,
    scenario: 'just-above-the-tipping-point',
    changes: { seed: LUCK },
    right: 2,
    claims: ['reach at least 90%', 'convinced between 40% and 60%'],
  },
  { id: 'sum', minutes: 2, show: { chart: 'reach' } },
  { id: 'luck', minutes: 3, scenario: 'just-above-the-tipping-point', right: 1, show: { runs: 100 } },
  {
    id: 'campaign',
    minutes: 3,
    scenario: 'just-below-the-tipping-point',
    changes: { 'diners.count': 10 },
    right: 1,
    claims: ['reach between 300 and 1700'],
  },
  {
    id: 'word',
    minutes: 2,
    changes: { 'ties.closeTrust': 0.14, 'diners.count': 5 },
    claims: ['reach at least 90%'],
  },
  { id: 'monday', minutes: 1 },
] as const satisfies Outline;
