import type { Streets } from '../../model/layout/town/streets.ts';
import type { Point } from '../view/camera.ts';

/** The positions of everybody. */
export interface Town {
  readonly people: number;
  /** x, y pairs in layout units; y points down, the middle is 0, 0. Kept, not copied: leave them alone. */
  readonly positions: Float32Array;
  /** The usual distance between neighbours, in layout units. */
  readonly spacing: number;
  /** The positions for `KDBush`: see spatial-index.ts. */
  readonly index: ArrayBufferLike;
  /** The places of texts that have to be in view with the people. */
  readonly marks: readonly Point[];
  /** The pairs of people between whom a tie is drawn; empty for none. */
  readonly ties: Uint32Array;
  /** The streets under the people; `null` where there are none. */
  readonly streets: Streets | null;
  /** True where there is room for the larger dots of hubs. */
  readonly sized: boolean;
}

/** Throws a `RangeError` when there is not a place for everybody. */
export function checkTown(positions: Float32Array, people: number): void {
  if (positions.length === people * 2) return;
  throw new RangeError(`Expected ${people * 2} coordinates for ${people} people, got ${positions.length}`);
}
