import type { Rgb } from './colour.ts';
import type { ColourMode, SceneTheme } from './palette.ts';

/** The inside of a dot: nothing but paper, all of the colour, or as much of it as they hold of the story. */
export const FILLINGS = ['open', 'full', 'left'] as const;

/** The outline of a dot; a barred one has a bar of paper across it. */
export const KINDS = ['disc', 'diamond', 'barred'] as const;

/** The shape of a dot: a ring, if it has one, and inside it, beyond a gap of paper, a core with an outline. */
export interface Mark {
  readonly kind: (typeof KINDS)[number];
  /** Outer radius, as a share of the distance between neighbours. */
  readonly radius: number;
  /** The smallest outer radius, in CSS pixels. */
  readonly least: number;
  /** Width of the ring as a share of the radius; 0: none. */
  readonly ring: number;
  /** Radius of the core, as a share of the whole. */
  readonly core: number;
  /** Width of the core's outline, as a share of its radius; 0: none. */
  readonly outline: number;
  readonly filling: (typeof FILLINGS)[number];
}

/** The appearance of one stage under a theme. */
export interface Appearance {
  readonly mark: Mark;
  /** The stage's own colour. */
  readonly colour: Rgb;
  /** The colour of the ring; null: that of the stage. */
  readonly ring: Rgb | null;
  readonly paper: Rgb;
  /** The place in the order of drawing: see LAYERS. */
  readonly layer: number;
  /** True where the ramp's colour, if there is a ramp, takes the place of the stage's. */
  readonly ramped: boolean;
}

/** Appearances by the code of a look, where people do not look as their stage has it; who is not `isolated` is pale (null: nobody). */
export type LooksOf = (
  theme: SceneTheme,
  isolated: ReadonlySet<number> | null,
  mode: ColourMode,
) => Appearance[];
