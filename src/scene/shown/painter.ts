import type { TellingTriples } from '../../model/story/telling-triples.ts';
import type { RecentTellings } from './packed-tellings.ts';
import type { Everybody } from './everybody.ts';
import type { HostSize } from '../view/host-size.ts';
import type { LooksOf } from '../look/mark.ts';
import type { ColourMode, SceneTheme } from '../look/palette.ts';
import type { Town } from './town.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** The appearance of people and arcs. */
export interface Look {
  readonly theme: SceneTheme;
  /** The meaning of a person's colour. */
  readonly mode: ColourMode;
  /** The day with which the ramp of days ends. */
  readonly lastDay: number;
  /** True where dots have sizes of their own, if there is room for them. */
  readonly sized: boolean;
  /** How people look where that is not as their stage has it. */
  readonly looksOf?: LooksOf | null;
  /** The codes of the stages that stand out; null: all do. */
  readonly isolated: ReadonlySet<number> | null;
}

/** The moment in milliseconds, and whether motion is unwanted. */
export interface Moment {
  readonly now: number;
  readonly still: boolean;
}

/** The way a story took to one person, and the tellings that followed from what they said. */
export interface Lineage {
  readonly way: readonly number[];
  readonly reached: TellingTriples;
  /** True where it is only pointed out: nobody stands back for it. */
  readonly isLight?: boolean;
  /** True where ties, and not arcs, lead to those reached. */
  readonly isTied?: boolean;
}

/** The positions of people, the pairs between whom a tie is seen there, and the streets. */
export interface TownPlaces extends Pick<Town, 'positions' | 'ties' | 'streets'> {
  /** True where ties are those of a tree: many, and what is left of it while some of it stands out. */
  readonly isTree?: boolean;
}

/**
 * Draws the stage on a canvas. What is shown changes by these methods only; it is seen with the next `draw`. There is
 * one for WebGL and one for browsers without it.
 */
export interface Painter {
  /** The kind of drawing: with the graphics card, or without it, which suits fewer people. */
  readonly kind: 'webgl' | 'canvas';
  /** The most people it can draw in time. */
  readonly mostPeople: number;
  readonly canvas: HTMLCanvasElement;
  resize(size: HostSize): void;
  setLook(look: Look): void;
  /** Another town, or the same in another arrangement, to be walked to from `former`: no tellings, no lineage. */
  showTown(place: TownPlaces, former: Float32Array, everybody: Everybody): void;
  /** The same people, some of them at other places, to which they go from their former ones in a moment; and other ties. */
  showPlaces(place: TownPlaces, former: Float32Array, moment: Moment): void;
  /** Shows people a share (0 … 1) of the way from their former positions. */
  setMoved(share: number): void;
  showStates(states: Uint32Array): void;
  showTraits(traits: Uint32Array): void;
  /** The tellings of the last days, in place of those before: the day's fly in. */
  showTellings(days: RecentTellings, moment: Moment): void;
  /** The people who start telling on the day: they pulse. */
  showNewTellers(people: readonly number[], moment: Moment): void;
  /** The way a story took, and the tellings that followed from its end; where there are any, everybody else stands back. */
  showLineage(lineage: Lineage): void;
  /** Draws what is seen from the viewpoint at `now`; true as long as there is motion to come. */
  draw(viewpoint: Viewpoint, now: number): boolean;
  destroy(): void;
}
