import { dotSizeOf } from '../../model/measures/person-traits.ts';
import { STAGES, UNAWARE, UNMOVED, type Stage } from '../../model/story/stages.ts';
import { mixColours, parseColour } from './colour.ts';
import type { ColourMode, SceneTheme } from './palette.ts';
import type { Appearance, LooksOf, Mark } from './mark.ts';

export { FILLINGS, KINDS, type Appearance, type Mark } from './mark.ts';

/** How loud somebody is drawn: before hue, by size, ring and light. */
export type Volume = 'silent' | 'has it' | 'went';

/** The volume of each stage. */
export const VOLUMES: Readonly<Record<Stage, Volume>> = {
  unaware: 'silent',
  unmoved: 'silent',
  dormant: 'silent',
  relaying: 'has it',
  planning: 'has it',
  warned: 'has it',
  fan: 'went',
  critic: 'went',
  customer: 'went',
};

/** The order in which people are drawn: those of the first layer under the arcs, the others over them. */
export const LAYERS: readonly Volume[] = ['silent', 'has it', 'went'];

const DISC = { kind: 'disc', ring: 0, core: 1, outline: 0.3, filling: 'left' } as const;

const MARKS: Readonly<Record<Stage, Mark>> = {
  unaware: { ...DISC, radius: 0.15, least: 0.5, outline: 0, filling: 'full' },
  unmoved: { ...DISC, radius: 0.23, least: 0.6, outline: 0.42, filling: 'open' },
  dormant: { ...DISC, radius: 0.28, least: 0.7 },
  relaying: { ...DISC, radius: 0.42, least: 1 },
  planning: { ...DISC, radius: 0.42, least: 1 },
  warned: { ...DISC, radius: 0.42, least: 1, kind: 'barred' },
  fan: { ...DISC, radius: 0.68, least: 1.5, ring: 0.21, core: 0.63, outline: 0, filling: 'full' },
  critic: { ...DISC, radius: 0.68, least: 1.5, kind: 'diamond', outline: 0, filling: 'full' },
  customer: { ...DISC, radius: 0.52, least: 1.5, outline: 0.38, filling: 'open' },
};

/** A person on the path of the selected story: larger than all others, ringed, and never small. */
const LINEAGE_SIZE = { radius: 0.84, least: 7.4, ring: 0.25, core: 0.58 } as const;

/** True for each stage, by its code, at which people have a story. */
export const holdsStory = (code: number): boolean => code !== UNAWARE && code !== UNMOVED;

/** Past this distance between neighbours, in CSS pixels, zooming in makes room instead of bigger dots. */
const ROOMY = 30;

/** The share of its colour that a stage keeps while another one is highlighted; the pale ones outline the town. */
const PALE = 0.22;
const PALE_UNAWARE = 0.38;

/**
 * The appearance of every stage, by stage code; where people look otherwise, of every look. Stages not in `isolated` are pale
 * (null: none is). Size, ring, shape and filling tell most stages apart in any colours.
 */
export function appearances(
  theme: SceneTheme,
  isolated: ReadonlySet<number> | null,
  mode: ColourMode = 'stage',
  looksOf?: LooksOf | null,
): Appearance[] {
  if (looksOf) return looksOf(theme, isolated, mode);
  const paper = parseColour(theme.paper);
  return STAGES.map((stage, code) => {
    const colour = parseColour(theme.stages[stage]);
    const stands = isolated === null || isolated.has(code);
    const share = stage === 'unaware' ? PALE_UNAWARE : PALE;
    return {
      mark: markIn(stage, mode),
      colour: stands ? colour : mixColours(paper, colour, share),
      ring: null,
      paper,
      layer: stands ? LAYERS.indexOf(VOLUMES[stage]) : 0,
      ramped: stands && isOnRamp(stage, mode),
    };
  });
}

/** Where a colour tells another number, the filling does not tell how much is left. */
function markIn(stage: Stage, mode: ColourMode): Mark {
  const mark = MARKS[stage];
  const isFull = mark.filling === 'left' && mode !== 'stage' && mode !== 'left';
  return isFull ? { ...mark, filling: 'full' } : mark;
}

/** The stages without a number to show: people without a story have only the day on which they heard it. */
function isOnRamp(stage: Stage, mode: ColourMode): boolean {
  if (mode === 'stage' || stage === 'unaware') return false;
  return mode === 'day' || stage !== 'unmoved';
}

/** The appearance of people on the selected person's story path, by stage code. */
export function lineageAppearances(
  theme: SceneTheme,
  mode: ColourMode = 'stage',
  looksOf?: LooksOf | null,
): Appearance[] {
  const ring = parseColour(theme.ink);
  return appearances(theme, null, mode, looksOf).map((look) => {
    const kind = look.mark.kind === 'diamond' ? 'disc' : look.mark.kind;
    const outline = look.mark.filling === 'left' ? 0.26 : look.mark.outline;
    return { ...look, mark: { ...look.mark, ...LINEAGE_SIZE, kind, outline }, ring, layer: ON_WAY };
  });
}

/** The layer of people on a path: the last. */
const ON_WAY = LAYERS.length - 1;

/** The distance between neighbours that dots are sized by, in CSS pixels: it stops growing when there is room. */
export const sizingSpacing = (spacing: number): number => Math.min(spacing, ROOMY);

/** The radius of the ground, in spacings, that a dot of the usual size has; a larger one has as many times that. */
export const OWN_GROUND = 0.5;

/** Outer radius in CSS pixels, `spacing` being the pixels between neighbours; `size` as sizeOf has it. */
export const radiusOf = (mark: Mark, spacing: number, weight: number, size = 1): number => {
  const share = Math.min(mark.radius * size, Math.max(mark.radius, OWN_GROUND * size));
  return Math.max(share * sizingSpacing(spacing), mark.least * weight);
};

/**
 * The opacity, 0 … 1, of a silent dot that is drawn larger than it should be, since smaller cannot be seen: a crowd of
 * them is as pale as its dots are small.
 */
export const opacityOf = ({ mark, layer }: Appearance, spacing: number, weight: number): number =>
  layer > 0 ? 1 : Math.min(1, (mark.radius * sizingSpacing(spacing)) / (mark.least * weight));

/** The largest dot is so many times larger than a usual one, less 1. */
export const SIZE_RANGE = 1.8;

/** The factor by which a well-connected person's dot is larger than usual. */
export const sizeOf = (traits: number): number => 1 + (SIZE_RANGE * dotSizeOf(traits)) / 255;

/** The mark of a stage, by its code. */
export const markOf = (code: number): Mark => MARKS[STAGES[code] ?? 'unaware'];

/** The radius of a stage's dot, by its code. */
export const dotRadius = (code: number, spacing: number, weight: number, size = 1): number =>
  radiusOf(markOf(code), spacing, weight, size);

/** The distance between neighbours, in pixels, at which the signs of a legend are drawn. */
export const LEGEND_SPACING = 9.7;

/** The radius of a person on the selected person's story path. */
export const lineageRadius = (spacing: number, weight: number): number =>
  Math.max(LINEAGE_SIZE.radius * sizingSpacing(spacing), LINEAGE_SIZE.least * weight);

/** The strength of the day's arcs while a stage is isolated or a lineage shown. */
export const DIMMED_ARCS = 0.3;

/** The strength of the light round people while a lineage is shown. */
export const DIMMED_GLOW = 0.35;

/** The appearance of a tie: a hairline (CSS pixels) behind everything, never mistaken for a dot or an arc. */
export const TIE = { width: 0.9, strength: 0.2 } as const;

/** The strength of ties as a share of that: of all of a tree's, and of those of the part of it that stands out. */
const TREE_TIES = { all: 0.5, part: 1.6 } as const;

/** The strength of ties while a lineage is shown, or a stage isolated. */
export const tieStrength = (isTree: boolean, isLineage: boolean, isIsolated: boolean): number =>
  isTree ? TREE_TIES[isLineage ? 'part' : 'all'] : isLineage ? 0 : isIsolated ? DIMMED_ARCS : 1;

/** A lineage's arcs: times as thick as those of tellings, on paper that is so much wider on both sides (CSS pixels). */
export const LINEAGE_ARCS = { thickness: 1.35, casing: 2 } as const;

/** The strength of arcs to people reached afterwards: weaker than the path itself. */
export const REACHED_STRENGTH = 0.6;

/** Nobody stands out: a lineage does. */
export const NO_STAGE: ReadonlySet<number> = new Set();
