/** Undirected ties as pairs of people: the ends of tie t are `ties[2t]` and `ties[2t + 1]`. */
export type Ties = Uint32Array;

/** Ties of a piece at most: it fits the first-level cache. */
export const PIECE = 2048;

/** Ties that are never all held at once: they come in pieces, the same whenever they are asked for. */
export interface TieSource {
  /** The number of ties; an upper bound where some are left out. */
  readonly count: number;
  /**
   * True where independent luck gives people about equally many ties. Elsewhere the ties of each block of people are
   * counted before they are stored.
   */
  readonly isEven: boolean;
  /**
   * Writes ties from number `from` to below `to`, at most {@link PIECE}, into a piece from its beginning on; returns the
   * number of their ends.
   * They are asked for one after the other, always from 0 on.
   */
  write(from: number, to: number, piece: Ties): number;
}

/** Ties that are held. */
export const tiesOf = (ties: Ties): TieSource => ({
  count: ties.length / 2,
  isEven: false,
  write: (from, to, piece) => {
    piece.set(ties.subarray(from * 2, to * 2));
    return (to - from) * 2;
  },
});

/** The ties of one source, and then those of another. */
export const joined = (one: TieSource, other: TieSource): TieSource => ({
  count: one.count + other.count,
  isEven: one.isEven && other.isEven,
  write: (from, to, piece) => {
    const middle = Math.min(Math.max(from, one.count), to);
    const size = from < middle ? one.write(from, middle, piece) : 0;
    if (middle === to) return size;
    return size + other.write(middle - one.count, to - one.count, piece.subarray(size));
  },
});

/**
 * True where so many of all pairs are tied that {@link PairSet} is small beside the ties and a random tie often
 * exists already.
 */
export const isDense = (people: number, contacts: number): boolean => people <= 64 * contacts;

/** A set of unordered pairs of people: a bit for each pair, so for dense networks only. */
export class PairSet {
  private readonly bits: Uint32Array;

  constructor(people: number) {
    this.bits = new Uint32Array(Math.ceil((people * (people - 1)) / 64));
  }

  has(a: number, b: number): boolean {
    const pair = pairNumber(a, b);
    return ((this.bits[pair >>> 5]! >>> (pair & 31)) & 1) === 1;
  }

  /** Adds the pair; false when it was there already. */
  add(a: number, b: number): boolean {
    if (this.has(a, b)) return false;
    const pair = pairNumber(a, b);
    this.bits[pair >>> 5]! |= 1 << (pair & 31);
    return true;
  }

  delete(a: number, b: number): void {
    const pair = pairNumber(a, b);
    this.bits[pair >>> 5]! &= ~(1 << (pair & 31));
  }
}

/** Pairs of different people are numbered 0–1, 0–2, 1–2, 0–3, 1–3, … */
function pairNumber(a: number, b: number): number {
  const higher = Math.max(a, b);
  return (higher * (higher - 1)) / 2 + Math.min(a, b);
}
