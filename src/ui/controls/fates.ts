/** Two dividers closer than this, as shares of the bar, are one for a hand. */
const SAME_PLACE = 0.005;

/** The remainder of the shares, without the errors of floating point. */
export const restOf = (shares: readonly number[]): number =>
  tidy(Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0)));

/** The end of each share on the bar, 0 … 1, where its divider is. */
export const dividersOf = (shares: readonly number[]): number[] =>
  shares.map((_, index) => tidy(shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)));

/**
 * The value that a share takes when somebody asks for one: in whole hundredths, and within what it has and nothing
 * leaves. All that a share gains or loses, the rest loses or gains.
 */
export function tradedShare(shares: readonly number[], index: number, asked: number): number {
  const most = tidy(shares[index]! + restOf(shares));
  return Math.min(most, Math.max(0, Math.round(asked * 100) / 100));
}

/**
 * The divider that a hand means which takes hold at a place of the bar, 0 … 1, and moves: the nearest. Of several in one
 * place it is the last when moved to the right, so that a share of 0 can grow, else the first whose share can shrink.
 */
export function grabbedDivider(shares: readonly number[], place: number, isToTheRight: boolean): number {
  const dividers = dividersOf(shares);
  const distances = dividers.map((divider) => Math.abs(divider - place));
  const least = distances.reduce((least, distance) => Math.min(least, distance), Infinity);
  const nearest = dividers[distances.indexOf(least)]!;
  const there = shares.map((_, index) => index).filter((index) => near(dividers[index]!, nearest));
  const shrinking = there.find((index) => shares[index]! > 0);
  return isToTheRight ? there.at(-1)! : (shrinking ?? there[0]!);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < SAME_PLACE;

const tidy = (value: number): number => Number(value.toFixed(9));
