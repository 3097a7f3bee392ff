/** Milliseconds until an arc has arrived, and until an old one is gone. */
const ARRIVE = 320;
const LEAVE = 240;

const easeOut = (share: number) => 1 - (1 - share) ** 3;

/** The progress of a day's tellings: they fly in, stay, and later fade. */
export class Flight {
  #opacity = 0;
  #reached = 0;
  /** When the present movement began, in milliseconds; null once it is over. */
  #since: number | null = null;
  #leaving = false;
  #isGone = true;

  /** 0 … 1. */
  get opacity(): number {
    return this.#opacity;
  }

  /** The share of their way that the tellings have flown, 0 … 1. */
  get reached(): number {
    return this.#reached;
  }

  get isVisible(): boolean {
    return !this.#isGone;
  }

  /** Flies in from `now` on, or has arrived when `still`. */
  enter(now: number, still: boolean): void {
    this.#leaving = false;
    this.#begin(now, still);
  }

  /** Fades from `now` on, or is gone when `still`. */
  leave(now: number, still: boolean): void {
    if (this.#isGone || (this.#leaving && !still)) return;
    this.#leaving = true;
    this.#begin(now, still);
  }

  /** Moves on to the time `now`; true as long as there is more to come. */
  advance(now: number): boolean {
    if (this.#since === null) return false;
    const share = Math.min(1, Math.max(0, (now - this.#since) / (this.#leaving ? LEAVE : ARRIVE)));
    this.#show(share);
    if (share === 1) this.#since = null;
    return share < 1;
  }

  #begin(now: number, still: boolean): void {
    this.#since = still ? null : now;
    this.#show(still ? 1 : 0);
  }

  #show(share: number): void {
    this.#opacity = this.#leaving ? 1 - share : Math.min(1, share * 3);
    if (!this.#leaving) this.#reached = easeOut(share);
    this.#isGone = this.#leaving && share === 1;
  }
}
