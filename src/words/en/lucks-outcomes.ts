import type { MeanInterval } from '../../model/study/statistics.ts';
import { OUTCOMES, type OutcomeName } from '../../model/study/outcomes.ts';
import { sum } from './lucks-selling.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/** What an outcome is a number of. */
const UNITS = { people: ' people', days: ' days', one: '', price: '' } as const;

/** An outcome with what it is a number of: “812 people”. */
export const unit = (outcome: OutcomeName, value: string): string => `${value}${UNITS[OUTCOMES[outcome].of]}`;

const WRITTEN = { people: count, days: count, one: percent, price: sum } as const;

/** An outcome as a number, without what it is a number of. */
export const written = (outcome: OutcomeName, value: number): string => WRITTEN[OUTCOMES[outcome].of](value);

/** What a share is a share of. */
const WHOLES: Partial<Record<OutcomeName, string>> = {
  retold: ' of the story',
  lost: ' of those who joined to earn',
  retailShare: ' of what members ordered',
};

/** What there is more of. */
export const MORE: Partial<Record<OutcomeName, string>> = {
  reach: 'more people hear',
  visits: 'more people go',
  critics: 'more are disappointed',
  retold: 'more of the story is left',
  days: 'it goes on for longer',
  members: 'more people join',
  lost: 'more of those who joined to earn lose',
  median: 'the middle one earns more',
  retailShare: 'more of the orders reach buyers',
};

/** What an axis is about, where it is not a share of the town. */
export const AXES: Partial<Record<OutcomeName, string>> = {
  days: 'days until nothing more happened',
  retold: 'share of the story that is left in the end',
  median: 'what the middle one of those who joined to earn came to',
  lost: 'share who lost money, of those who joined to earn',
  retailShare: 'share of what members ordered that reached buyers',
};

/** “295 more (120 to 470 more)”, or fewer. */
export function changeBy(outcome: OutcomeName, { mean, low, high }: MeanInterval): string {
  const one = (value: number) => `${written(outcome, Math.abs(value))}${WHOLES[outcome] ?? ''}`;
  const less = isCounted(outcome) ? 'fewer' : 'less';
  const side = (value: number) => (value < 0 ? less : 'more');
  const said = `${one(mean)} ${side(mean)}`;
  if (low === null || high === null) return said;
  return side(low) === side(high)
    ? `${said} (${one(Math.min(Math.abs(low), Math.abs(high)))} to ${one(Math.max(Math.abs(low), Math.abs(high)))})`
    : `${said} (${one(low)} ${side(low)} to ${one(high)} ${side(high)})`;
}

/** True for people and days: there are fewer of them, not less. */
export const isCounted = (outcome: OutcomeName): boolean => {
  const { of } = OUTCOMES[outcome];
  return of === 'people' || of === 'days';
};
