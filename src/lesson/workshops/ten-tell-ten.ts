import type { Outline } from './outline.ts';

/** Why ten times ten times ten is not how it goes. */
export const tenTellTen = [
  { id: 'lunch', minutes: 1, scenario: 'excellent-restaurant', day: 0, claims: ['reach@0 between 1 and 1'] },
  {
    id: 'sum',
    minutes: 2,
    scenario: 'ten-tell-ten',
    right: 2,
    show: { layout: 'rings', chart: 'reach' },
    claims: ['reach@3 between 1111 and 1111', 'reach between 11111 and 11111', 'days at most 4'],
  },
  {
    id: 'overlap',
    minutes: 2,
    changes: { 'network.kind': 'smallWorld', 'network.contacts': 10 },
    show: { layout: 'town' },
    claims: ['reach@4 between 200 and 500', 'days at least 7'],
  },
  {
    id: 'pipes',
    minutes: 3,
    scenario: 'excellent-restaurant',
    right: 1,
    show: { chart: 'stages' },
    claims: ['reach between 1500 and 2700', 'visits between 150 and 400', 'retold between 50% and 70%'],
  },
  {
    id: 'number',
    minutes: 2,
    changes: { 'telling.fanTells': 5, 'telling.relayTells': 5 },
    claims: ['reach at most 250', 'outbreak at most 0'],
  },
  { id: 'luck', minutes: 2, scenario: 'excellent-restaurant', right: 1, show: { runs: 100 } },
  {
    id: 'neighbours',
    minutes: 1,
    scenario: 'ten-free-dinners-neighbours',
    right: 1,
    claims: ['reach between 50 and 150'],
  },
  {
    id: 'strangers',
    minutes: 1,
    changes: { 'diners.how': 'spread' },
    show: { compare: 'before' },
    claims: ['reach between 180 and 400'],
  },
  { id: 'monday', minutes: 1 },
] as const satisfies Outline;
