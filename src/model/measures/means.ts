/** A part of a whole; `null` where there is none. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Arithmetic mean; `null` of nothing. */
export const meanOf = (values: readonly number[]): number | null => share(total(values), values.length);

export function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index]!;
  return sum;
}
