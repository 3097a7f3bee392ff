/** Milliseconds until an arc has arrived. */
const ARRIVE = 350;

const easeOut = (share: number) => 1 - (1 - share) ** 3;

/** The progress of a day's tellings: they fly in and stay. */
export class Flight {
  #reached = 0;
  /** When the present movement began, in milliseconds; null once it is over. */
  #since: number | null = null;
  #isVisible = false;

  /** The share of their way that the tellings have flown, 0 … 1. */
  get reached(): number {
    return this.#reached;
  }

  get isVisible(): boolean {
    return this.#isVisible;
  }

  /** Flies in from `now` on, or has arrived when `still`. */
  enter(now: number, still: boolean): void {
    this.#isVisible = true;
    this.#since = still ? null : now;
    this.#reached = still ? 1 : 0;
  }

  /** Is gone at once. */
  clear(): void {
    this.#isVisible = false;
    this.#since = null;
  }

  /** Moves on to the time `now`; true as long as there is more to come. */
  advance(now: number): boolean {
    if (this.#since === null) return false;
    const share = Math.min(1, Math.max(0, (now - this.#since) / ARRIVE));
    this.#reached = easeOut(share);
    if (share === 1) this.#since = null;
    return share < 1;
  }
}
