/** Undirected ties as pairs of people: the ends of tie t are `ties[2t]` and `ties[2t + 1]`. */
export type Ties = Uint32Array;

/** A set of unordered pairs of people, in one flat table (open addressing, linear probing). */
export class PairSet {
  private readonly table: Float64Array;
  private readonly mask: number;

  /** @param capacity pairs that will be added at most */
  constructor(
    private readonly people: number,
    capacity: number,
  ) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.table = new Float64Array(size).fill(-1);
    this.mask = size - 1;
  }

  /** Adds the pair; false when it was there already. */
  add(a: number, b: number): boolean {
    const slot = this.slotOf(a, b);
    if (this.table[slot]! >= 0) return false;
    this.table[slot] = this.code(a, b);
    return true;
  }

  has(a: number, b: number): boolean {
    return this.table[this.slotOf(a, b)]! >= 0;
  }

  private code(a: number, b: number): number {
    return Math.min(a, b) * this.people + Math.max(a, b);
  }

  /** Where the pair stands, or the empty slot where it would. */
  private slotOf(a: number, b: number): number {
    const code = this.code(a, b);
    let slot = (Math.imul(Math.min(a, b), 0x9e3779b1) ^ Math.imul(Math.max(a, b), 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.mask;
    while (this.table[slot]! >= 0 && this.table[slot] !== code) slot = (slot + 1) & this.mask;
    return slot;
  }
}
