/** Undirected ties as pairs of people: the ends of tie t are `ties[2t]` and `ties[2t + 1]`. */
export type Ties = Uint32Array;

/**
 * True where so many of all pairs are tied that {@link PairSet} is small beside the ties, and that a tie drawn by luck
 * is often there already.
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
