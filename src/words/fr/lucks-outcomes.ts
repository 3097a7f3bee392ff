import type { MeanInterval } from '../../model/study/statistics.ts';
import { OUTCOMES, type OutcomeName } from '../../model/study/outcomes.ts';
import { sum } from './lucks-selling.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const UNITS = { people: ' personnes', days: ' jours', one: '', price: '' } as const;

/** An outcome with what it is a number of: “812 personnes”. */
export const unit = (outcome: OutcomeName, value: string): string => `${value}${UNITS[OUTCOMES[outcome].of]}`;

const WRITTEN = { people: count, days: count, one: percent, price: sum } as const;

/** An outcome as a number, without what it is a number of. */
export const written = (outcome: OutcomeName, value: number): string => WRITTEN[OUTCOMES[outcome].of](value);

const WHOLES: Partial<Record<OutcomeName, string>> = {
  retold: ' de l’histoire',
  lost: ' de ceux qui sont entrés pour gagner',
  retailShare: ' de ce que les membres ont commandé',
};

/** What an axis is about, where it is not a share of the town. */
export const AXES: Partial<Record<OutcomeName, string>> = {
  days: 'jours avant que tout se calme',
  retold: 'part de l’histoire qui reste à la fin',
  median: 'ce que gagne celui du milieu, parmi ceux qui sont entrés pour gagner',
  lost: 'part de ceux qui ont perdu, parmi ceux qui sont entrés pour gagner',
  retailShare: 'part de ce que les membres ont commandé qui arrive chez des clients',
};

/** What there is more of. */
export const MORE: Partial<Record<OutcomeName, string>> = {
  reach: 'plus de personnes en entendent parler',
  visits: 'plus de personnes y vont',
  critics: 'plus de personnes sont déçues',
  retold: 'il reste plus de l’histoire',
  days: 'cela dure plus longtemps',
  members: 'plus de personnes entrent',
  lost: 'plus de ceux qui sont entrés pour gagner perdent',
  median: 'celui du milieu gagne plus',
  retailShare: 'plus de commandes arrivent chez des clients',
};

/** By how much an outcome changed, with its interval. */
export function changeBy(outcome: OutcomeName, { mean, low, high }: MeanInterval): string {
  const one = (value: number) => `${written(outcome, Math.abs(value))}${WHOLES[outcome] ?? ''}`;
  const side = (value: number) => (value < 0 ? 'de moins' : 'de plus');
  const said = `${one(mean)} ${side(mean)}`;
  if (low === null || high === null) return said;
  return side(low) === side(high)
    ? `${said} (${one(Math.min(Math.abs(low), Math.abs(high)))} à ${one(Math.max(Math.abs(low), Math.abs(high)))})`
    : `${said} (de ${one(low)} ${side(low)} à ${one(high)} ${side(high)})`;
}
