import type { Luck } from '../../basics/random.ts';
import { CHUNK, ENTRY_WORDS, Journal, type DayNotes } from '../../journal/journal.ts';
import type { Network } from '../../network/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { TRIPLE, type TellingTriples } from '../../story/telling-triples.ts';
import type { Kernel } from './kernel.ts';
import { KernelMeasures } from './kernel-measures.ts';
import { KernelRun } from './kernel-run.ts';

/** What somebody who sees a run day by day may want beside the journal. */
export interface StoryRunOptions {
  /** Keep a sample of each day's tellings, for {@link StoryRun.sampledTellings}. */
  readonly sampleTellings?: boolean;
}

/** A run by the kernel with its journal, which stands in the kernel's memory until another run begins there. */
export class StoryRun extends KernelRun {
  readonly journal: Journal;
  private measures: KernelMeasures | null = null;
  /** The memory in which the journal's chunks were found. */
  private buffer: ArrayBuffer | null = null;
  private chunks: Int32Array[] = [];

  constructor(
    scenario: Scenario,
    network: Network,
    luck: Luck,
    kernel: Kernel,
    { sampleTellings = false }: StoryRunOptions = {},
  ) {
    super(scenario, network, luck, kernel);
    this.isSampled = sampleTellings;
    const { people, days } = scenario;
    this.journal = new Journal(() => {
      if (this.measures) return null;
      this.measures = new KernelMeasures(kernel, people, days, () => this.findJournal());
      return this.measures;
    });
  }

  /** The sample of the day that was run last, see `TellingSample`. */
  sampledTellings(): TellingTriples {
    const { functions } = this.kernel;
    const words = functions.sampleCount() * TRIPLE;
    return this.kernel.view(Uint32Array, functions.addressOfSample(), words).slice();
  }

  /** The reference alone runs towns in which somebody sells. */
  readonly business = null;

  protected closeDay(notes: DayNotes): void {
    this.findJournal();
    this.measures?.findLists();
    this.journal.closeDay(notes);
  }

  /** Finds the journal's chunks, of which there may be more than before, or elsewhere. */
  private findJournal(): void {
    const { kernel } = this;
    const length = kernel.functions.entryCount();
    if (this.buffer !== kernel.buffer) this.chunks = [];
    this.buffer = kernel.buffer;
    const count = Math.ceil(length / CHUNK);
    if (count > this.chunks.length) this.findChunks(count);
    this.journal.adopt(this.chunks, length);
  }

  private findChunks(count: number): void {
    const { kernel, chunks } = this;
    const addresses = kernel.view(Uint32Array, kernel.functions.addressOfJournalChunks(), count);
    for (let number = chunks.length; number < count; number++)
      chunks.push(kernel.view(Int32Array, addresses[number]!, CHUNK * ENTRY_WORDS));
  }
}
