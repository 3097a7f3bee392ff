import type { Outline } from './outline.ts';

/** Network marketing: who pays, who earns, and what a bigger town or the truth at the door changes. */
export const whoEarns = [
  { id: 'like', minutes: 2, scenario: 'customers-plan', day: 0, show: { chart: 'reach' } },
  {
    id: 'customers',
    minutes: 2,
    scenario: 'customers-plan',
    right: 0,
    show: { chart: 'earnings' },
    claims: ['members between 25 and 60', 'lost at most 20%', 'median at least 1'],
  },
  { id: 'seller', minutes: 1, show: { statement: 'middle' } },
  {
    id: 'recruits',
    minutes: 3,
    scenario: 'recruits-plan',
    right: 2,
    show: { compare: 'customers-plan', chart: 'earnings' },
    claims: ['members at least 2400', 'lost at least 90%', 'median at most -500'],
  },
  {
    id: 'bigger',
    minutes: 2,
    changes: { people: 4000 },
    right: 1,
    claims: ['members at least 3200', 'lost at least 90%', 'median at most -500'],
  },
  { id: 'pay', minutes: 2, scenario: 'recruits-plan', show: { chart: 'pay' }, claims: ['retail at most 2%'] },
  {
    id: 'told',
    minutes: 2,
    scenario: 'what-they-are-told',
    changes: { 'joining.honest': 1 },
    right: 1,
    show: { chart: 'earnings' },
    claims: ['members between 600 and 1700', 'lost at least 90%'],
  },
  { id: 'monday', minutes: 1 },
] as const satisfies Outline;
