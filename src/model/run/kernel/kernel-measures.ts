import { BLOCK, MARKS, type Derivation } from '../../journal/implied.ts';
import type { Held } from '../../measures/held-versions.ts';
import { CHUNK, CHUNK_BITS, type Journal } from '../../journal/journal.ts';
import type { Kernel } from './kernel.ts';

/** Chunks of entries that can be told of: more than fit into the kernel's memory. */
const MOST_CHUNKS = 16_384;

/** What is known of a run's entries, and counted while they are taken in: see measures.ts. */
export interface TakenIn {
  readonly journal: Journal;
  readonly derived: Derivation;
  readonly held: Held;
  readonly stageCounts: Uint32Array;
  readonly began: Uint32Array;
  readonly made: Uint32Array;
  readonly reachCounts: Uint32Array;
}

/** A day's entries taken in by the kernel. */
export class KernelMeasures {
  /** By number, where the chunks stand. */
  private readonly journalChunks: Uint32Array;
  private readonly impliedChunks: Uint32Array;

  constructor(
    private readonly kernel: Kernel,
    private readonly parts: TakenIn,
  ) {
    this.journalChunks = kernel.list(Uint32Array, MOST_CHUNKS);
    this.impliedChunks = kernel.list(Uint32Array, MOST_CHUNKS);
    const marksOfWhat = kernel.list(Uint16Array, MARKS.length);
    marksOfWhat.set(MARKS);
    const { journalChunks, impliedChunks } = this;
    const { derived, held, stageCounts, reachCounts, began, made } = parts;
    kernel.set({ journalChunks, impliedChunks, marksOfWhat, marks: derived.marks, latest: derived.latest });
    kernel.set({ turns: kernel.list(Int32Array, 2 * BLOCK), heldSums: held.sums });
    kernel.set({ truth: held.truth, measuredStages: stageCounts, reachCounts });
    kernel.set({ begunByDay: began, madeByDay: made });
  }

  /** Takes in a day's entries, and adds to what is counted. */
  takeIn(from: number, to: number, day: number): void {
    this.findChunks(from, to);
    this.kernel.functions.takeIn(from, to, day);
  }

  private findChunks(from: number, to: number): void {
    const { journal, derived } = this.parts;
    for (let number = from >>> CHUNK_BITS; number * CHUNK < to; number++) {
      this.journalChunks[number] = this.kernel.addressOf(journal.chunkOf(number * CHUNK));
      this.impliedChunks[number] = this.kernel.addressOf(derived.chunk(number));
    }
  }
}
