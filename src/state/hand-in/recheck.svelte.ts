import type { HandIn } from '../../lesson/hand-in/hand-in.ts';
import { verdictOn, type HandInVerdict, type Recomputed } from '../../lesson/hand-in/verdict.ts';
import { isLarge, recompute, type Computers } from './recompute.ts';

/** Towns that a task takes, about. */
const LIKELY_TOWNS = 100;

/** Something handed in while it is recomputed, and after. */
export class Recheck {
  #here = $state.raw<Recomputed | null>(null);
  #failure = $state.raw<Error | null>(null);
  #done = $state(0);
  #stop = $state.raw<AbortController | null>(null);

  constructor(readonly handIn: HandIn) {}

  /** What was found here; `null` before. */
  get here(): Recomputed | null {
    return this.#here;
  }

  /** What the figures that were handed in are worth; `null` before that is known. */
  readonly verdict: HandInVerdict | null = $derived.by(
    () => this.#here && verdictOn(this.handIn, this.#here),
  );

  /** Why it could not be recomputed; `null` while nothing is wrong. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** Runs that are over, and how many there are to be, about: how many towns a task takes is only known in the end. */
  get done(): number {
    return Math.min(this.#done, this.runs);
  }

  get runs(): number {
    const { many, solved } = this.handIn;
    return 1 + (many?.runs ?? 0) + LIKELY_TOWNS * Object.keys(solved).length;
  }

  get isRunning(): boolean {
    return this.#stop !== null;
  }

  /** True for what waits until somebody asks for it, since it takes long. */
  get isLarge(): boolean {
    return isLarge(this.handIn);
  }

  /** Recomputes it; once that is done, nothing is computed again. */
  async run(computers: Computers): Promise<void> {
    if (this.#here || this.#stop) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#failure = null;
    this.#done = 0;
    try {
      this.#here = await recompute(this.handIn, computers, stop.signal, (runs) => (this.#done += runs));
    } catch (error) {
      if (!stop.signal.aborted) this.#failure = error instanceof Error ? error : new Error(String(error));
    } finally {
      if (this.#stop === stop) this.#stop = null;
    }
  }

  /** Ends it; it can be begun again. */
  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
  }
}
