import type { Kernel } from '../run/kernel/kernel.ts';
import type { Network } from '../network/network.ts';

/** A class of typed arrays. */
export interface ListType<A> {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): A;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): A;
}

/** Where a run keeps its lists. */
export interface Memory {
  /** What works fast on lists that stand in this memory; `null` where only the model's own code works on them. */
  readonly kernel: Kernel | null;
  /** A list of so many zeros. */
  list<A>(type: ListType<A>, length: number): A;
  /** A network with its rows in this memory. */
  hold(build: () => Network): Network;
}

/** The ordinary memory: each list for itself. */
export const HEAP: Memory = {
  kernel: null,
  list: (type, length) => new type(length),
  hold: (build) => build(),
};
