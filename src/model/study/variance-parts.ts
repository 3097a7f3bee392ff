import { meanInterval, meanOf, type Estimate } from './statistics.ts';

/** Of what a spread is made: two parts that add up to the whole, in squares of the outcome's unit. */
export interface Parts {
  /** Variance of all values. */
  readonly whole: number;
  /** Variance between values of one group; of runs with the same draw, luck. */
  readonly within: number;
  /** Variance of the groups' true means; below 0 where luck hides it. */
  readonly between: number;
}

/** Sums of grouped values, of which a variance analysis needs no more. */
interface Sums {
  readonly groups: number;
  readonly count: number;
  /** Of the squares of the groups' sizes. */
  readonly sizes: number;
  readonly total: number;
  readonly squares: number;
  /** Of each group, the square of its sum over its size. */
  readonly between: number;
}

const NOTHING: Sums = { groups: 0, count: 0, sizes: 0, total: 0, squares: 0, between: 0 };

const combined = (one: Sums, other: Sums, sign: 1 | -1): Sums => ({
  groups: one.groups + sign * other.groups,
  count: one.count + sign * other.count,
  sizes: one.sizes + sign * other.sizes,
  total: one.total + sign * other.total,
  squares: one.squares + sign * other.squares,
  between: one.between + sign * other.between,
});

function sumsOf(values: readonly number[]): Sums {
  if (values.length === 0) return NOTHING;
  const total = values.reduce((sum, value) => sum + value, 0);
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  const count = values.length;
  return { groups: 1, count, sizes: count * count, total, squares, between: (total * total) / count };
}

/** The unbiased parts of a variance analysis of unequal groups (Searle, Casella & McCulloch 1992, section 3.6). */
function partsOfSums({ groups, count, sizes, total, squares, between }: Sums): Parts | null {
  if (groups < 2 || count <= groups) return null;
  const mean = (total * total) / count;
  const within = (squares - between) / (count - groups);
  const size = (count - sizes / count) / (groups - 1);
  return {
    whole: (squares - mean) / (count - 1),
    within,
    between: ((between - mean) / (groups - 1) - within) / size,
  };
}

/** The variance of the true means of groups that are all there are, not drawn from more; unbiased (Kelley 1935). */
function betweenFixed(sums: Sums): number | null {
  const parts = partsOfSums(sums);
  if (!parts) return null;
  const { groups, count, total, between } = sums;
  return (between - (total * total) / count - (groups - 1) * parts.within) / count;
}

/** The parts as shares of what they add up to, with their intervals; `null` where nothing is spread. */
export interface Shares extends Parts {
  readonly withinShare: Estimate | null;
  readonly betweenShare: Estimate | null;
}

/**
 * Of what the spread of some values is made, by analysis of variance; `null` where no group has two values, or there is
 * one group only.
 * @param groups values that belong together, such as runs with the same draw
 * @param level such as 0.95
 */
export function partsOf(groups: readonly (readonly number[])[], level: number): Shares | null {
  const own = centred(groups).map(sumsOf);
  const all = own.reduce((sum, group) => combined(sum, group, 1), NOTHING);
  const parts = partsOfSums(all);
  if (!parts) return null;
  const shares = (sums: Sums): number | null => {
    const { between, within } = partsOfSums(sums) ?? { between: 0, within: 0 };
    return between + within > 0 ? within / (between + within) : null;
  };
  const without = own.filter(({ count }) => count > 0).map((group) => shares(combined(all, group, -1)));
  const withinShare = jackknifed(shares(all), without, level);
  return { ...parts, withinShare, betweenShare: withinShare && opposite(withinShare) };
}

const opposite = ({ value, low, high }: Estimate): Estimate => ({
  value: 1 - value,
  low: 1 - high,
  high: 1 - low,
});

/**
 * The share of the variance of some values that the group to which they belong explains, of a variance that is known.
 * @param groups values by group; each has to be independent of the others
 * @param whole of which it is a share, above 0
 */
export function explained(
  groups: readonly (readonly number[])[],
  whole: number,
  level: number,
): Estimate | null {
  const shifted = centred(groups);
  const own = shifted.map(sumsOf);
  const all = own.reduce((sum, group) => combined(sum, group, 1), NOTHING);
  const share = (sums: Sums): number | null => {
    const explainedVariance = betweenFixed(sums);
    return explainedVariance === null ? null : explainedVariance / whole;
  };
  const without = shifted.flatMap((group, index) => {
    const others = combined(all, own[index]!, -1);
    const [total, squares] = [own[index]!.total, own[index]!.squares];
    return group.map((value) => share(combined(others, lessened(group.length, total, squares, value), 1)));
  });
  return jackknifed(share(all), without, level);
}

/** The sums of a group without one of its values. */
function lessened(size: number, total: number, squares: number, value: number): Sums {
  if (size === 1) return NOTHING;
  const [count, rest] = [size - 1, total - value];
  const sizes = count * count;
  return {
    groups: 1,
    count,
    sizes,
    total: rest,
    squares: squares - value * value,
    between: (rest * rest) / count,
  };
}

/** Less their mean, so that no digits are lost in squares. */
function centred(groups: readonly (readonly number[])[]): number[][] {
  const values = groups.flat();
  const mean = values.length === 0 ? 0 : meanOf(values);
  return groups.map((group) => group.map((value) => value - mean));
}

/** A share with the interval that comes of leaving out one observation after the other (Efron & Stein 1981). */
function jackknifed(
  value: number | null,
  without: readonly (number | null)[],
  level: number,
): Estimate | null {
  const known = without.filter((one) => one !== null);
  if (value === null || known.length < 2) return null;
  const pseudo = known.map((one) => known.length * value - (known.length - 1) * one);
  const { low, high } = meanInterval(pseudo, level);
  return { value: within01(value), low: within01(low!), high: within01(high!) };
}

const within01 = (value: number): number => Math.min(1, Math.max(0, value));
