import type { NumberParameter } from '../../model/scenario/parameters.ts';

/** Digits that the place of a tip is known to, at best. */
const DIGITS = 2;

/**
 * The value at which it tips, as it is told: of whole numbers the last one on the side on which it happens.
 * @param isRising true where it happens from there on @param value a value with its unit
 */
export function tipText(
  tip: number,
  isRising: boolean,
  { whole }: Pick<NumberParameter, 'whole'>,
  value: (value: number) => string,
): string {
  if (whole) return value(isRising ? Math.ceil(tip) : Math.floor(tip));
  return value(Number(tip.toPrecision(DIGITS)));
}
