import { dotSizeOf } from '../../model/measures/person-traits.ts';
import { STAGES, type Stage } from '../../model/story/stages.ts';
import { mixColours, parseColour, type Rgb } from './colour.ts';
import type { ColourMode, SceneTheme } from './palette.ts';

/** The properties of a dot that are seen before its hue: size and ring. */
export type Family = 'does not know' | 'knows' | 'went';

/** The family each stage belongs to. */
export const FAMILIES: Readonly<Record<Stage, Family>> = {
  unaware: 'does not know',
  unmoved: 'does not know',
  dormant: 'knows',
  relaying: 'knows',
  planning: 'knows',
  warned: 'knows',
  fan: 'went',
  critic: 'went',
  customer: 'went',
};

/** The shape of a dot: a disk with a rim. */
interface Mark {
  /** Outer radius, as a share of the distance between neighbours. */
  readonly radius: number;
  /** The smallest outer radius, in CSS pixels. */
  readonly least: number;
  /** Width of the rim, as a share of the radius. */
  readonly rim: number;
}

/** A person on the path of the selected story: larger than all others, ringed, and never small. */
const LINEAGE_MARK: Mark = { radius: 0.62, least: 6, rim: 0.3 };

// Those who went just do not touch each other: see the jitter of a town.
const UNAWARE_MARK: Mark = { radius: 0.18, least: 0.75, rim: 0 };
const UNMOVED_MARK: Mark = { radius: 0.275, least: 0.9, rim: 0.42 };
const KNOWS_MARK: Mark = { radius: 0.34, least: 1.05, rim: 0 };
const WENT_MARK: Mark = { radius: 0.41, least: 1.25, rim: 0.3 };

/** The mark round which new tellers pulse. */
export const RELAYING_MARK = KNOWS_MARK;

/** True for each stage, by its code, at which people have a story. */
export const holdsStory = (code: number): boolean => FAMILIES[STAGES[code] ?? 'unaware'] !== 'does not know';

/** Past this distance between neighbours, in CSS pixels, zooming in makes room instead of bigger dots. */
const ROOMY = 30;

/** The share of its colour that a stage keeps while another one is highlighted; the pale ones outline the town. */
const PALE = 0.22;
const PALE_UNAWARE = 0.55;

function markOf(stage: Stage): Mark {
  if (stage === 'unaware') return UNAWARE_MARK;
  if (stage === 'unmoved') return UNMOVED_MARK;
  return FAMILIES[stage] === 'knows' ? KNOWS_MARK : WENT_MARK;
}

/** The appearance of one stage under a theme. */
export interface Appearance {
  readonly mark: Mark;
  readonly fill: Rgb;
  readonly rim: Rgb;
  /** True where the rim, not the fill, has the stage's colour. */
  readonly hollow: boolean;
  /** Drawn over the arcs; what stands back is drawn under them. */
  readonly front: boolean;
  /** True where the dot takes the ramp's colour, if there is a ramp, and not the stage's. */
  readonly ramped: boolean;
}

/**
 * The appearance of every stage, by stage code. Stages not in `isolated` are pale (null: none is). Size, ring and
 * hollow tell the families apart in any colours.
 */
export function appearances(
  theme: SceneTheme,
  isolated: ReadonlySet<number> | null,
  mode: ColourMode = 'stage',
): Appearance[] {
  const paper = parseColour(theme.paper);
  const ink = parseColour(theme.ink);
  return STAGES.map((stage, code) => {
    const colour = parseColour(theme.stages[stage]);
    const back = isolated !== null && !isolated.has(code);
    const shown = back ? mixColours(paper, colour, stage === 'unaware' ? PALE_UNAWARE : PALE) : colour;
    const hollow = stage === 'unmoved';
    const ringed = FAMILIES[stage] === 'went' && !back;
    return {
      mark: markOf(stage),
      fill: hollow ? paper : shown,
      rim: ringed ? ink : shown,
      hollow,
      front: !back && FAMILIES[stage] !== 'does not know',
      ramped: !back && isOnRamp(stage, mode),
    };
  });
}

/** The stages without a number to show: people without a story have only the day on which they heard it. */
function isOnRamp(stage: Stage, mode: ColourMode): boolean {
  if (mode === 'stage' || stage === 'unaware') return false;
  return mode === 'day' || FAMILIES[stage] !== 'does not know';
}

/** The appearance of people on the selected person's story path, by stage code. */
export function lineageAppearances(theme: SceneTheme, mode: ColourMode = 'stage'): Appearance[] {
  const rim = parseColour(theme.ink);
  return STAGES.map((stage) => {
    const fill = parseColour(theme.stages[stage]);
    return { mark: LINEAGE_MARK, fill, rim, hollow: false, front: true, ramped: isOnRamp(stage, mode) };
  });
}

/** The distance between neighbours that dots are sized by, in CSS pixels: it stops growing when there is room. */
export const sizingSpacing = (spacing: number): number => Math.min(spacing, ROOMY);

/** Outer radius in CSS pixels, `spacing` being the pixels between neighbours; see sizeOf for hubs. */
export const radiusOf = (mark: Mark, spacing: number, weight: number): number =>
  Math.max(mark.radius * sizingSpacing(spacing), mark.least * weight);

/** The largest dot is so many times larger than a usual one, less 1. */
export const SIZE_RANGE = 1.8;

/** The factor by which a well-connected person's dot is larger than usual. */
export const sizeOf = (traits: number): number => 1 + (SIZE_RANGE * dotSizeOf(traits)) / 255;

/** The radius of a stage's dot, by its code. */
export const dotRadius = (code: number, spacing: number, weight: number): number =>
  radiusOf(markOf(STAGES[code] ?? 'unaware'), spacing, weight);

/** The radius of a person on the selected person's story path. */
export const lineageRadius = (spacing: number, weight: number): number =>
  radiusOf(LINEAGE_MARK, spacing, weight);

/** The strength of the day's arcs while a stage is isolated or a lineage shown. */
export const DIMMED_ARCS = 0.3;

/** The appearance of a tie: a hairline (CSS pixels) behind everything, never mistaken for a dot or an arc. */
export const TIE = { width: 0.9, strength: 0.2 } as const;

/** The factor by which a lineage's arcs are thicker than those of a day's tellings. */
export const LINEAGE_THICKNESS = 2;

/** The strength of arcs to people reached afterwards: weaker than the path itself. */
export const REACHED_STRENGTH = 0.6;

/** Nobody stands out: a lineage does. */
export const NO_STAGE: ReadonlySet<number> = new Set();
