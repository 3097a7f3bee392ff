import { NO_TELLINGS, packTriples, type TellingTriples } from '../../story/telling-triples.ts';

/** Tellings of a day that are drawn at most. */
export const LARGEST_SAMPLE = 512;

/**
 * At most 512 of a day's tellings, chosen by a hash of each: which ones does not depend on their order, and the
 * same run shows the same arcs everywhere.
 */
export class TellingSample {
  private kept: { teller: number; listener: number; isNews: boolean; rank: number }[] = [];
  private threshold = 0x100000000;

  /** Takes in a telling with its hash, 0 … 2³² − 1, if it is wanted. */
  offer(rank: number, teller: number, listener: number, isNews: boolean): void {
    if (rank >= this.threshold) return;
    this.kept.push({ teller, listener, isNews, rank });
    while (this.kept.length > LARGEST_SAMPLE) {
      this.threshold /= 2;
      this.kept = this.kept.filter((candidate) => candidate.rank < this.threshold);
    }
  }

  /** The day's sample; the next day starts empty. */
  take(): TellingTriples {
    const taken = this.kept.length > 0 ? packTriples(this.kept) : NO_TELLINGS;
    this.kept = [];
    this.threshold = 0x100000000;
    return taken;
  }
}
