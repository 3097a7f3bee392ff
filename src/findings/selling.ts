import { quantile } from '../model/basics/arithmetic.ts';
import { MONTH } from '../model/downline/codes.ts';
import type { SellingDay } from '../model/inquiry/selling.ts';
import type { DownlineOutcome } from '../model/measures/downline-outcome.ts';

/** What the headline tells of a business; money in units of the currency. */
export interface HeadcountFacts {
  readonly day: number;
  /** Everybody who ever joined, those who joined to earn, and who is still in. */
  readonly members: number;
  readonly builders: number;
  readonly inside: number;
  /** Of those who joined to earn: how many have earned less than nothing, and what the middle one has. */
  readonly lost: number;
  readonly median: number | null;
}

/** What those who joined to earn have made in an average month. */
export interface EarnedFacts {
  readonly day: number;
  readonly builders: number;
  readonly lost: number;
  readonly even: number;
  readonly gained: number;
  /** The median; `null` where nobody joined to earn. */
  readonly middle: number | null;
}

/** True as long as nobody can have been in for a month: whoever joined has paid, and had no time to earn. */
export const isFirstMonth = ({ day }: { readonly day: number }): boolean => day < MONTH;

/** Whose money it is that members were paid, as shares of 0 … 1. */
export interface PayFacts {
  /** In units of the currency. */
  readonly all: number;
  readonly fromCustomers: number;
  readonly fromOwnUse: number;
  readonly fromUnsold: number;
  readonly fromFees: number;
}

export const headcount = (day: number, outcome: DownlineOutcome): HeadcountFacts => ({
  day,
  members: outcome.members,
  builders: outcome.builders,
  inside: outcome.inside,
  lost: Math.round((outcome.lost ?? 0) * outcome.builders),
  median: outcome.earned.p50,
});

/** Of each: earned in an average month. */
export const monthly = (earned: Float64Array, months: Float64Array): Float64Array =>
  earned.map((sum, builder) => sum / months[builder]!);

export function earnedFacts(sums: Float64Array, day: number): EarnedFacts {
  let [lost, even] = [0, 0];
  for (const sum of sums) {
    if (sum < 0) lost++;
    else if (sum === 0) even++;
  }
  const builders = sums.length;
  const middle = builders === 0 ? null : quantile(sums.toSorted(), 0.5);
  return { day, builders, lost, even, gained: builders - lost - even, middle };
}

/** The middle one of those who joined to earn, by what they have earned: of two in the middle, the one with less. */
export function middleOne({ builders, earned }: Pick<SellingDay, 'builders' | 'earned'>): number | null {
  const inOrder = Array.from(builders.keys()).sort((a, b) => earned[a]! - earned[b]!);
  const middle = inOrder[Math.floor((inOrder.length - 1) / 2)];
  return middle === undefined ? null : builders[middle]!;
}

export function payFacts({ pay, retailShare, usedShare }: DownlineOutcome): PayFacts {
  const all = pay.margins + pay.commissions + pay.fees;
  const of = (part: number) => (all === 0 ? 0 : part / all);
  const [retail, used] = [retailShare ?? 0, usedShare ?? 0];
  return {
    all,
    fromCustomers: of(pay.margins + pay.commissions * retail),
    fromOwnUse: of(pay.commissions * (used - retail)),
    fromUnsold: of(pay.commissions * (1 - used)),
    fromFees: of(pay.fees),
  };
}

/** People whose sum is at least `from` and less than `to`; both ends are open at the ends of a histogram. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** About so many bars from end to end. */
const BARS = 48;

/** Money has no smaller unit. */
const LEAST_WIDTH = 0.01;

/** Sums beyond these shares of people stand in the bars at the ends. */
const ENDS = [0.01, 0.99] as const;

/** A histogram of sums, in which 0 is an edge. Who came out even, at exactly 0, is in no bar. */
export function histogram(sums: Float64Array, claim: number): readonly Bin[] {
  if (sums.length === 0) return [];
  const sorted = sums.toSorted();
  const low = Math.min(0, quantile(sorted, ENDS[0]));
  const high = Math.max(0, quantile(sorted, ENDS[1]), claim);
  const width = roundWidth(Math.max(LEAST_WIDTH, (high - low) / BARS));
  // Whoever lost stands below 0, however few they are, and whoever gained above it.
  const first = Math.min(Math.floor(low / width), sorted[0]! < 0 ? -1 : 0);
  const last = Math.max(Math.ceil(high / width), sorted.at(-1)! > 0 ? 1 : 0, first + 1);
  const people = new Array<number>(last - first).fill(0);
  for (const sum of sums) {
    if (sum === 0) continue;
    const bar = Math.floor(sum / width) - first;
    people[Math.max(0, Math.min(people.length - 1, bar))]!++;
  }
  return people.map((count, bar) => ({
    from: (first + bar) * width,
    to: (first + bar + 1) * width,
    people: count,
  }));
}

/** 1, 2 or 5 times a power of ten, at least so wide. */
function roundWidth(least: number): number {
  const decade = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((lead) => lead * decade).find((width) => width >= least)!;
}

/** The first level from which on, down to the last, those who joined to earn lost on average; `null` for none. */
export function losingFrom({ level, earned }: DownlineOutcome['byLevel']): number | null {
  const known = level.filter((place) => (earned[place] ?? null) !== null);
  const lastGain = known.findLastIndex((place) => earned[place]! >= 0);
  return known[lastGain + 1] ?? null;
}
