import type { ListType, Memory } from '../../basics/lists.ts';
import { KernelMeasures, type TakenIn } from './kernel-measures.ts';
import { KernelTellings, type TellingParts } from './kernel-tellings.ts';
import type { Network } from '../../network/network.ts';

/** Bytes of a page of memory. */
const PAGE = 65_536;
/** All that 32 bits can address. */
const MOST_PAGES = 65_536;
/** Lists begin where a line of the processor's cache does. */
const LINE = 64;
/** Below this the kernel has data of its own. */
const FIRST_LIST = PAGE;

/** The functions of src/kernel. */
interface Functions {
  /** Begins the day's tellings. */
  beginTellings(): void;
  /** Makes tellings until one that it leaves to the caller: its place in the list; −1 when all are made. */
  makeTellings(entries: number, chunk: number): number;
  /** Entries that the journal has then. */
  entryCount(): number;
  /** Lets the new tellers tell from now on; returns how many tellers there are. */
  passNight(): number;
  /** Takes in the entries of a day from one to before another. */
  takeIn(from: number, to: number, day: number): void;
}

type Exports = Readonly<Functions & Record<string, WebAssembly.Global>>;

/**
 * The engine's innermost loops as WebAssembly, and the memory that they work on: lists that stand in it are ordinary
 * typed arrays for everybody else. It does what the model's own code does, entry by entry the same, only faster.
 */
export class Kernel implements Memory {
  readonly kernel = this;
  readonly functions: Functions;
  private readonly exports: Exports;
  /** Shared, because only then do lists stay where they are when it grows. */
  private readonly memory = new WebAssembly.Memory({ initial: 1, maximum: MOST_PAGES, shared: true });
  /** Each growth makes a new buffer of the same memory. */
  private readonly buffers = new WeakSet<ArrayBufferLike>();
  /** The first byte that no list has, and the first that none has ever had. */
  private free = FIRST_LIST;
  private untouched = FIRST_LIST;
  private isToCollect = false;

  /**
   * @param module the compiled src/kernel
   * @param collect frees what nobody holds any more: after a network is built that is more than a run takes
   */
  constructor(
    module: WebAssembly.Module,
    private readonly collect: () => void = () => undefined,
  ) {
    const { memory } = this;
    const abort = () => {
      throw new Error('The kernel stopped.');
    };
    this.exports = new WebAssembly.Instance(module, { env: { memory, abort } }).exports as unknown as Exports;
    this.functions = this.exports;
  }

  /** @throws RangeError when the memory is full: 4 GB */
  list<A>(type: ListType<A>, length: number): A {
    if (this.isToCollect) this.collect();
    this.isToCollect = false;
    const start = Math.ceil(this.free / LINE) * LINE;
    const end = start + length * type.BYTES_PER_ELEMENT;
    const missing = Math.ceil(end / PAGE) - this.memory.buffer.byteLength / PAGE;
    if (missing > 0) this.memory.grow(missing);
    const { buffer } = this.memory;
    this.buffers.add(buffer);
    if (start < this.untouched) new Uint8Array(buffer, start, end - start).fill(0);
    this.free = end;
    this.untouched = Math.max(this.untouched, end);
    return new type(buffer, start, length);
  }

  hold(build: () => Network): Network {
    const held = this.copied(build());
    // Only when this function has returned does nobody hold what was built.
    this.isToCollect = true;
    return held;
  }

  /** Gives up all lists, to make room for another run: what is kept in them is lost. */
  release(): void {
    this.free = FIRST_LIST;
  }

  /** The tellings of a run, where they need no more than who tells whom; `null` for a network without rows. */
  tellings(parts: TellingParts): KernelTellings | null {
    return parts.network.stored ? new KernelTellings(this, parts, parts.network.stored) : null;
  }

  /** The measures of a run. */
  measures(parts: TakenIn): KernelMeasures {
    return new KernelMeasures(this, parts);
  }

  private copied(network: Network): Network {
    if (!network.stored) return network;
    // What the building has left behind must not stand beside the copy.
    this.collect();
    const copy = (list: Uint32Array) => {
      const copied = this.list(Uint32Array, list.length);
      copied.set(list);
      return copied;
    };
    const { offsets, contacts } = network.stored;
    return { ...network, stored: { offsets: copy(offsets), contacts: copy(contacts) } };
  }

  /** Tells the kernel where lists stand, and parameters, by the names that these have there. */
  set(settings: Readonly<Record<string, number | boolean | ArrayBufferView>>): void {
    for (const [name, value] of Object.entries(settings))
      this.exports[name]!.value = typeof value === 'object' ? this.addressOf(value) : Number(value);
  }

  /** What the kernel has counted by a name. */
  count(name: string): number {
    return (this.exports[name]!.value as number) >>> 0;
  }

  /** @throws RangeError for a list that stands elsewhere */
  addressOf(list: ArrayBufferView): number {
    if (this.buffers.has(list.buffer)) return list.byteOffset;
    throw new RangeError('The kernel works only on lists that stand in its memory.');
  }
}
