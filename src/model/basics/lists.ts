import type { Kernel } from '../run/kernel/kernel.ts';
import type { Network } from '../network/network.ts';

/** A class of typed arrays. */
export interface ListType<A> {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): A;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): A;
}

/** The memory that holds the lists of a run. */
export interface Memory {
  /** The kernel that works on lists in this memory; `null` where only the model's own code does. */
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
