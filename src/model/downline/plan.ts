import type { Scenario } from '../scenario/scenario.ts';

/** What a day's parameters make of money, in whole hundredths. */
export interface Prices {
  /** What a buyer pays for an order, and a member. */
  readonly price: number;
  readonly wholesale: number;
  readonly fee: number;
  /** What an order pays to the first who is in above the member, the second, …; the same of a fee. */
  readonly levels: readonly number[];
  readonly feeLevels: readonly number[];
  /** For an order that a member who leaves gives back. */
  readonly refund: number;
}

/** Half of a hundredth goes up. */
const rounded = (amount: number): number => Math.floor(amount + 0.5);

/** An amount in the user's currency as hundredths. */
export const hundredths = (amount: number): number => rounded(100 * amount);

/** Hundredths as an amount in the user's currency. */
export const inUnits = (amount: number): number => amount / 100;

export function pricesOf(scenario: Scenario): Prices {
  const price = hundredths(scenario['plan.price']);
  const wholesale = rounded(price * (1 - scenario['plan.margin']));
  const fee = hundredths(scenario['plan.fee']);
  return {
    ...{ price, wholesale, fee },
    levels: scenario['plan.levels'].map((share) => rounded(wholesale * share)),
    feeLevels: scenario['plan.feeLevels'].map((share) => rounded(fee * share)),
    refund: rounded(wholesale * scenario['plan.buyback']),
  };
}
