import { NORMAL_TABLE, PURPOSES, type Luck } from '../../basics/random.ts';
import { MARKS } from '../../journal/implied.ts';
import type { ComputedContacts } from '../../network/computed-contacts.ts';
import type { Contacts } from '../../network/contacts.ts';
import { closeLayer, type Network } from '../../network/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { reactionWeights } from '../shared/rules.ts';
import { COMPUTED, KERNEL_PATHS, MIXED, STORED } from './contract.ts';

/** Bytes of a page of memory. */
const PAGE = 65_536;

/** The functions of src/kernel that give an address. */
type Address =
  | 'addressOfBegun'
  | 'addressOfGenerations'
  | 'addressOfHeldSums'
  | 'addressOfHops'
  | 'addressOfImpliedChunks'
  | 'addressOfJournalChunks'
  | 'addressOfKeys'
  | 'addressOfLatest'
  | 'addressOfMade'
  | 'addressOfMarks'
  | 'addressOfMarksOfWhat'
  | 'addressOfMeasuredStages'
  | 'addressOfNormals'
  | 'addressOfParameters'
  | 'addressOfReachCounts'
  | 'addressOfSample'
  | 'addressOfStageCounts'
  | 'addressOfTown'
  | 'addressOfTruth'
  | 'addressOfWeights';

/** The functions of src/kernel, which say there what they do. */
interface Functions extends Readonly<Record<Address, () => number>> {
  release(): void;
  reserve(bytes: bigint): number;
  touched(): void;
  beginRun(people: number, lastDay: number, needs: number, networkKind: number, luckBase: number): void;
  useCloseRows(offsets: number, contacts: number): void;
  useOnlineRows(offsets: number, contacts: number): void;
  beginDay(day: number, isSampled: boolean): void;
  follow(day: number, canSettle: boolean): void;
  settleAll(): void;
  roomForDiners(count: number): number;
  sendDiners(paid: number, count: number, isEvent: boolean): void;
  advertise(day: number): void;
  remind(day: number): void;
  makeVisits(): void;
  makeTellings(): void;
  passNight(): number;
  latestDormant(): number;
  stageOf(person: number): number;
  storyOf(person: number): bigint;
  sampleCount(): number;
  entryCount(): number;
  beginMeasures(): void;
  markWhoCanTell(onlineShare: number): void;
  takeIn(from: number, to: number, day: number): void;
}

/** Numbers that the kernel counts. */
type Count = 'firstToday' | 'tellingsToday' | 'visitsToday';

type Exports = Functions &
  Readonly<Record<Count, WebAssembly.Global>> & { readonly memory: WebAssembly.Memory };

/** A class of typed arrays. */
type ListType<List> = new (buffer: ArrayBufferLike, byteOffset: number, length: number) => List;

/**
 * The fast engine, compiled to WebAssembly, with its memory. It holds one run at a time: a new one takes the place of
 * the one before.
 */
export class Kernel {
  readonly functions: Functions;
  private readonly exports: Exports;

  /** @param module the compiled src/kernel @throws RangeError where the machine lends no memory */
  constructor(module: WebAssembly.Module) {
    this.exports = new WebAssembly.Instance(module, { env: { abort: outOfMemory } })
      .exports as unknown as Exports;
    this.functions = this.exports;
    this.view(Float64Array, this.functions.addressOfNormals(), NORMAL_TABLE.length).set(NORMAL_TABLE);
    this.view(Uint16Array, this.functions.addressOfMarksOfWhat(), MARKS.length).set(MARKS);
  }

  /** The memory as it is now: growing makes a new buffer, and leaves lists of the old one empty. */
  get buffer(): ArrayBuffer {
    return this.exports.memory.buffer as ArrayBuffer;
  }

  /** A list that stands in the memory, until the memory grows. */
  view<List>(type: ListType<List>, address: number, length: number): List {
    return new type(this.buffer, address >>> 0, length);
  }

  /** What the kernel has counted. */
  count(name: Count): number {
    return (this.exports[name].value as number) >>> 0;
  }

  /**
   * Begins a run in place of the one before.
   * @param needs bits of contract.ts
   * @param bytes that it is likely to take, so that the memory grows only once
   */
  begin({ people, days }: Scenario, network: Network, luck: Luck, needs: number, bytes: number): void {
    const { functions } = this;
    this.grow(bytes);
    functions.release();
    this.view(Uint32Array, functions.addressOfKeys(), PURPOSES.length).set(
      PURPOSES.map((purpose) => luck.keys[purpose]),
    );
    functions.beginRun(people, days, needs, kindOf(network), luck.base);
    if (network.stored) this.useRows(network.stored, 'useCloseRows');
    if (network.online) this.useRows(network.online, 'useOnlineRows');
    if (network.computed) this.useComputed(network.computed);
  }

  /** Writes down what holds from now on. */
  setParameters(scenario: Scenario): void {
    const { functions } = this;
    const weights = reactionWeights(scenario);
    this.view(Float64Array, functions.addressOfWeights(), weights.length).set(weights);
    this.view(Float64Array, functions.addressOfParameters(), KERNEL_PATHS.length).set(
      KERNEL_PATHS.map((path) => Number(scenario[path])),
    );
  }

  /** @throws RangeError when the machine has no such memory */
  private grow(bytes: number): void {
    const missing = Math.ceil((bytes - this.buffer.byteLength) / PAGE);
    if (missing > 0) this.exports.memory.grow(missing);
  }

  private useRows({ offsets, contacts }: Contacts, use: 'useCloseRows' | 'useOnlineRows'): void {
    this.functions[use](this.copied(offsets), this.copied(contacts));
  }

  private useComputed(contacts: ComputedContacts): void {
    const { slots, streets, houses, firstShift, crossShift, lastShift, pairing, beyond, orders } =
      contacts.tables;
    const lists = [firstShift, crossShift, lastShift, pairing, beyond, orders, new Uint32Array(slots)];
    const addresses = lists.map((list) => this.copied(list));
    const town = [slots, streets, houses, ...addresses];
    this.view(Uint32Array, this.functions.addressOfTown(), town.length).set(town);
  }

  /** Copies a list into the memory; returns where it stands. */
  private copied(list: Uint8Array | Uint16Array | Uint32Array): number {
    const address = this.functions.reserve(BigInt(list.byteLength)) >>> 0;
    this.functions.touched();
    const bytes = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
    this.view(Uint8Array, address, bytes.length).set(bytes);
    return address;
  }
}

/** All that stops the kernel is that its memory cannot grow. */
function outOfMemory(): never {
  throw new RangeError('The memory is full.');
}

function kindOf(network: Network): number {
  if (!closeLayer(network)) return MIXED;
  return network.stored ? STORED : COMPUTED;
}
