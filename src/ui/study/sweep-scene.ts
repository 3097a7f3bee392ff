/** The canvas of one part of the drawing, in pixels. */
export interface PartSize {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** Where the values that are tried stand, from the left: each in a slot of its own, however far apart they are. */
export interface SweepColumns {
  readonly left: number;
  readonly right: number;
  /** The width of a slot, in pixels. */
  readonly slot: number;
  /** The middle of a slot. */
  readonly at: (index: number) => number;
  /** The place of any value between the first and the last; `null` beyond them. */
  readonly x: (value: number) => number | null;
}

/** In em: room for what is written at the axis of shares, and at the other end. */
const [LEFT, RIGHT] = [3.2, 0.8];

/** Places values in columns. @param values from the least, at least one */
export function columnsOf({ width, em }: Omit<PartSize, 'height'>, values: readonly number[]): SweepColumns {
  const left = LEFT * em;
  const right = Math.max(left + 50, width - RIGHT * em);
  const slot = (right - left) / values.length;
  const at = (index: number) => left + (index + 0.5) * slot;
  return {
    ...{ left, right, slot, at },
    x(value) {
      const next = values.findIndex((one) => one >= value);
      if (next < 0 || (next === 0 && values[0] !== value)) return null;
      if (next === 0) return at(0);
      const [low, high] = [values[next - 1]!, values[next]!];
      return at(next - 1 + (value - low) / (high - low));
    },
  };
}

/** The index of the column under a point. */
export const columnAt = ({ left, slot }: SweepColumns, count: number, x: number): number =>
  Math.max(0, Math.min(count - 1, Math.floor((x - left) / slot)));

/** Of which columns the value is written, so that there is room for each. @param characters of the longest one */
export function labelled(count: number, slot: number, characters: number, em: number): number[] {
  const step = Math.max(1, Math.ceil(((characters * 0.58 + 0.8) * em) / slot));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
}

/** Of a slot, over how much of it dots are spread. */
const SPREAD = 0.66;

/** The golden section: numbers that follow one another fall far from one another. */
const GOLDEN = 0.618_033_988_749_895;

/** Where in its slot a run stands, from its middle: by its luck, so that it is the same with every value. */
export const shiftOf = (run: number, slot: number): number =>
  ((((run + 1) * GOLDEN) % 1) - 0.5) * SPREAD * slot;
