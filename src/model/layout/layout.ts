import type { Descent } from '../downline/descent.ts';
import type { Streets } from './town/streets.ts';
import type { TownPlan } from './town/town.ts';

/** A part of the layout with a label: a ring, a column, or the people whom the story never reached. */
export interface Guide {
  readonly kind: 'retelling' | 'level' | 'day' | 'never';
  /** The first number of retellings, level or day that it stands for, and the last; 0 for `never`. */
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

/** The positions of the people: x and y of person i at `2i` and `2i + 1`, y downwards, the middle at about 0, 0. */
export interface Layout {
  readonly positions: Float32Array;
  /** Distance between neighbours, in the positions' unit. */
  readonly spacing: number;
  readonly guides: readonly Guide[];
  /** Pairs of people who are tied, where they are few and stand as their ties pull; left out where no tie is to be seen. */
  readonly ties?: Uint32Array;
  /** The streets of a town; left out where there are none. */
  readonly streets?: Streets;
  /** The place of what the story is about, and of the quarters' names; left out where there are no streets. */
  readonly centre?: TownPlan['centre'];
  readonly quarters?: TownPlan['quarters'];
  /** Who brought whom in, and where everybody stands until they join; left out where people stand otherwise. */
  readonly descent?: Descent;
  readonly before?: Float32Array;
}

/** A town, and who stands out in it. */
export interface TownLayout extends Layout {
  /** Of a person: 0 … 255 for a dot of the usual size to the largest hub's; `null` where nobody stands out. */
  readonly sizes: Uint8Array | null;
}
