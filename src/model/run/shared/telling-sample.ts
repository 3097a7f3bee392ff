/** One telling as the stage draws it. */
export interface SampledTelling {
  readonly teller: number;
  readonly listener: number;
  /** True when the listener had heard nothing before. */
  readonly isNews: boolean;
}

const LARGEST_SAMPLE = 512;

/**
 * At most 512 of a day's tellings, chosen by a hash of each: which ones does not depend on their order, and the
 * same run shows the same arcs everywhere.
 */
export class TellingSample {
  private kept: { telling: SampledTelling; rank: number }[] = [];
  private threshold = 0x100000000;

  /** @param rank a telling's hash, 0 … 2³² − 1 */
  wants(rank: number): boolean {
    return rank < this.threshold;
  }

  /** Takes in a telling with its hash, if it is wanted. */
  offer(rank: number, teller: number, listener: number, isNews: boolean): void {
    if (!this.wants(rank)) return;
    this.kept.push({ telling: { teller, listener, isNews }, rank });
    while (this.kept.length > LARGEST_SAMPLE) {
      this.threshold /= 2;
      this.kept = this.kept.filter((candidate) => candidate.rank < this.threshold);
    }
  }

  /** The day's sample; the next day starts empty. */
  take(): SampledTelling[] {
    const taken = this.kept.map(({ telling }) => telling);
    this.kept = [];
    this.threshold = 0x100000000;
    return taken;
  }
}
