import type { SellingLucks } from '../../findings/lucks.ts';
import type { MeanInterval } from '../../model/study/statistics.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => form(value, { one: 'one run', other: `${count(value)} runs` });

const LOST = 'more than half of those who joined to earn';

function joined({ low, high }: SellingLucks['members']): string {
  const many = low === high ? count(low) : `between ${count(low)} and ${count(high)}`;
  return `${many} ${form(high, { one: 'person', other: 'people' })} joined`;
}

/** A sum of money to the whole, with its sign. */
export const sum = (value: number): string =>
  `${Math.round(value) < 0 ? '−' : ''}${count(Math.abs(Math.round(value)))}`;

/** What many runs of a business say together. */
export const sellingLucks = {
  title({ mostLost, runs: all, members }: SellingLucks): string {
    if (mostLost === 0) return `In none of ${runs(all)} did ${LOST} lose money; ${joined(members)}.`;
    const often = mostLost === all ? `In all ${runs(all)}` : `In ${count(mostLost)} of ${runs(all)}`;
    return `${often}, ${LOST} lost money; ${joined(members)}.`;
  },
  none: 'In none of the runs did anybody join to earn.',
  often: ({ mostLost, runs: all, share }: SellingLucks): string =>
    `In ${count(mostLost)} of ${count(all)} runs, ${LOST} lost money. In many more runs it would be so in ${percent(share.low)} to ${percent(share.high)} of them.`,
  middle({ mean, low, high }: MeanInterval): string {
    const between = low === null || high === null ? '' : ` (${sum(low)} to ${sum(high)})`;
    return `On average over runs, the middle one of those who joined to earn comes to ${sum(mean)}${between}.`;
  },
  level: (level: number): string =>
    `These ranges miss the truth in ${count(Math.round((1 - level) * 100))} of 100 studies. Real costs are higher than what is counted here.`,
};
