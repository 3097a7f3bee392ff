/** Milliseconds that a new teller's ring grows. */
const GROW = 620;

/** At most so many pulse at once. */
export const MOST_PULSES = 256;

/** Rings that stand still are not gone in a moment: round more people than this they would be a pattern of their own. */
const MOST_STILL = 100;

/** The appearance of a new teller's ring. */
export interface Ring {
  /** Times the radius of the dot. */
  readonly radius: number;
  /** 0 … 1. */
  readonly opacity: number;
}

/** Where motion is unwanted, the ring stands still. */
const STILL_RING: Ring = { radius: 1.55, opacity: 0.55 };

/** The ring `share` (0 … 1) of its time after it began. */
const ringAt = (share: number): Ring => ({
  radius: 1 + 1.5 * (1 - (1 - share) ** 2),
  opacity: 0.9 * (1 - share),
});

/** The new tellers whose rings are drawn: as many as can pulse; none of a crowd whose rings stand still. */
export const ringed = (people: readonly number[], still: boolean): readonly number[] =>
  still && people.length > MOST_STILL ? [] : people.slice(0, MOST_PULSES);

/** The rings round those who begin to tell: they grow once and are gone. */
export class Pulse {
  #since: number | null = null;
  #ring: Ring | null = null;

  /** The rings as they are now; null for none. */
  get ring(): Ring | null {
    return this.#ring;
  }

  /** Begins at `now` in milliseconds, or stands still. */
  begin(now: number, still: boolean): void {
    this.#since = still ? null : now;
    this.#ring = still ? STILL_RING : ringAt(0);
  }

  end(): void {
    this.#since = null;
    this.#ring = null;
  }

  /** Moves on to the time `now`; true as long as there is more to come. */
  advance(now: number): boolean {
    if (this.#since === null) return false;
    const share = Math.min(1, Math.max(0, (now - this.#since) / GROW));
    if (share === 1) this.end();
    else this.#ring = ringAt(share);
    return share < 1;
  }
}
