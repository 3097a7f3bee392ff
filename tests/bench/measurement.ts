/** One line of the bench's table. */
export interface Measurement {
  what: string;
  /** Already rounded to what it is worth. */
  value: string;
  unit: string;
  /** The range, the number of runs, or the conditions. */
  detail?: string;
}

/** The middle value and the range of some repeated measurements, as one line; throws when there is none. */
export function middle(what: string, values: readonly number[], unit: string, digits = 0): Measurement {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((value) => {
    if (value === undefined) throw new Error(`Nothing was measured for "${what}".`);
    return value.toFixed(digits);
  });
  const detail = `${least ?? ''} to ${most ?? ''} in ${String(values.length)} runs`;
  return { what, value: median ?? '', unit, detail };
}
