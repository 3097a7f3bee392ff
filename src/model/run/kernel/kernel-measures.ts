import { IMPLIED_WORDS } from '../../journal/implied.ts';
import { CHUNK } from '../../journal/journal.ts';
import { HELD_SUMS, type MeasureLists, type MeasureLoop } from '../../journal/measure-lists.ts';
import { STAGES } from '../../story/stages.ts';
import { FACET_COUNT, LOST } from '../../story/story.ts';
import type { Kernel } from './kernel.ts';

type Lists = { -readonly [Name in keyof MeasureLists]: MeasureLists[Name] };

/** A run's entries taken in by the kernel, and where its lists stand. */
export class KernelMeasures implements MeasureLoop {
  readonly lists: Lists;
  private buffer: ArrayBuffer;
  /** Entries taken in so far. */
  private taken = 0;

  /** @param foundElsewhere called when the memory has grown, and with it moved what others hold of it */
  constructor(
    private readonly kernel: Kernel,
    private readonly people: number,
    private readonly days: number,
    private readonly foundElsewhere: () => void,
  ) {
    kernel.functions.beginMeasures();
    this.buffer = kernel.buffer;
    this.lists = this.listsNow();
    this.lists.truth.fill(LOST);
    foundElsewhere();
  }

  takeIn(from: number, to: number, day: number): void {
    this.kernel.functions.takeIn(from, to, day);
    this.taken = to;
    this.findLists();
  }

  markWhoCanTell(onlineShare: number): void {
    this.kernel.functions.markWhoCanTell(onlineShare);
  }

  /** Finds the lists, of which there may be more than before, or elsewhere. */
  findLists(): void {
    if (this.buffer === this.kernel.buffer) {
      this.findChunks(this.lists.implied);
      return;
    }
    this.buffer = this.kernel.buffer;
    Object.assign(this.lists, this.listsNow());
    this.foundElsewhere();
  }

  private listsNow(): Lists {
    const { kernel, people, days } = this;
    const { functions } = kernel;
    const implied: Int32Array[] = [];
    this.findChunks(implied);
    return {
      marks: kernel.view(Uint8Array, functions.addressOfMarks(), people),
      latest: kernel.view(Uint32Array, functions.addressOfLatest(), people),
      implied,
      heldSums: kernel.view(Float64Array, functions.addressOfHeldSums(), HELD_SUMS),
      truth: kernel.view(Int16Array, functions.addressOfTruth(), FACET_COUNT),
      stageCounts: kernel.view(Uint32Array, functions.addressOfMeasuredStages(), STAGES.length),
      reachCounts: kernel.view(Uint32Array, functions.addressOfReachCounts(), 3),
      began: kernel.view(Uint32Array, functions.addressOfBegun(), days + 1),
      made: kernel.view(Uint32Array, functions.addressOfMade(), days + 1),
    };
  }

  private findChunks(chunks: Int32Array[]): void {
    const { kernel, taken } = this;
    const count = Math.ceil(taken / CHUNK);
    if (chunks.length === count) return;
    const addresses = kernel.view(Uint32Array, kernel.functions.addressOfImpliedChunks(), count);
    for (let number = chunks.length; number < count; number++)
      chunks.push(kernel.view(Int32Array, addresses[number]!, CHUNK * IMPLIED_WORDS));
  }
}
