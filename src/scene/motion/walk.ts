/** Milliseconds in which people go from one arrangement to another. */
const DURATION = 1100;

const easeInOut = (share: number) => share * share * (3 - 2 * share);

/** Everybody on the way from one arrangement to another. */
export class Walk {
  #share = 0;

  /** `former` and `positions` are x, y pairs of the same people; `since` is in milliseconds. */
  constructor(
    readonly former: Float32Array,
    readonly positions: Float32Array,
    readonly since: number,
  ) {}

  /** The share of the way gone, 0 … 1. */
  get share(): number {
    return this.#share;
  }

  /** Goes on to the time `now`; true as long as there is way to go. */
  advance(now: number): boolean {
    const time = Math.min(1, Math.max(0, (now - this.since) / DURATION));
    this.#share = easeInOut(time);
    return time < 1;
  }

  /** The current positions of everybody. */
  places(): Float32Array {
    const { former, positions } = this;
    return positions.map((to, offset) => former[offset]! + (to - former[offset]!) * this.#share);
  }
}
