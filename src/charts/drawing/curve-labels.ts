import type { Point } from './curves.ts';
import { labelsTouch, type LabelRequest, type PlacedLabel } from './end-labels.ts';
import { LINE_HEIGHT, TEXT_GAP, textWidth, type Plot } from './plot.ts';

/** Heights of a label above its point, in em; of those that clear a curve, the nearest is tried first. */
const LIFTS = [0.85, -0.85, 1.7, -1.7, 2.6, -2.6, 3.5, -3.5, 0] as const;

/** The cost of a place: each label it overlaps, and each em of curve through it. Distance costs little. */
const TOUCHING = 1000;
const CROSSED = 10;
/** A label below that of a lower point, or of an equal one that is named later. */
const INVERTED = 50;
const DISPLACED = 0.5;
const OTHER_SIDE = 0.4;

/** Costs that differ by less are alike. */
const ROUNDING = 1e-9;

/**
 * Places labels near their points on curves, as far as possible clear of curves, of each other and of texts already
 * placed.
 */
export function placeOnCurves(
  requests: readonly LabelRequest[],
  curves: readonly (readonly Point[])[],
  plot: Plot,
  others: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const touched = (label: PlacedLabel, all: readonly PlacedLabel[]) =>
    TOUCHING * all.filter((other) => labelsTouch(label, other, plot.em)).length;
  const choices = requests.map((request) =>
    placesOf(request, plot).map((label) => ({
      label,
      cost:
        touched(label, others) +
        CROSSED * crossed(label, curves, plot) +
        (DISPLACED * Math.abs(label.y - request.y)) / plot.em,
    })),
  );
  /** The number of placed labels that are on the wrong side of the next one. */
  const inverted = (chosen: readonly PlacedLabel[], label: PlacedLabel) => {
    const isAbove = (place: number) => requests[place]!.y <= requests[chosen.length]!.y;
    return chosen.filter(({ y }, place) => (isAbove(place) ? y > label.y : y < label.y)).length;
  };
  let best: readonly PlacedLabel[] = [];
  let least = Infinity;
  const choose = (chosen: readonly PlacedLabel[], sum: number) => {
    if (sum >= least - ROUNDING) return;
    const next = choices[chosen.length];
    if (!next) [best, least] = [chosen, sum];
    for (const { label, cost } of next ?? []) {
      const isAcross = chosen.length > 0 && chosen[0]!.anchor !== label.anchor;
      const bad = touched(label, chosen) + INVERTED * inverted(chosen, label) + (isAcross ? OTHER_SIDE : 0);
      choose([...chosen, label], sum + cost + bad);
    }
  };
  choose([], 0);
  return [...best];
}

/** Every place inside the canvas' width and the plot's height; where the text is too wide for either side, the left edge. */
function placesOf(request: LabelRequest, plot: Plot): PlacedLabel[] {
  const { em } = plot;
  const gap = TEXT_GAP * em;
  const wide = textWidth(request.text, em);
  const sides = [
    ...(request.x - gap - wide >= plot.left ? [{ anchor: 'end', x: request.x - gap } as const] : []),
    ...(request.x + gap + wide <= plot.width ? [{ anchor: 'start', x: request.x + gap } as const] : []),
  ];
  const kept = sides.length > 0 ? sides : [{ anchor: 'start', x: Math.max(0, plot.width - wide) } as const];
  // A label may straddle the plot's top edge; at the bottom the axis's texts are nearer.
  const within = (y: number) => Math.min(plot.bottom - 0.25 * em, Math.max(plot.top, y));
  return LIFTS.flatMap((lift) =>
    kept.map((side) => ({ ...request, ...side, y: within(request.y - lift * em) })),
  );
}

/** The length of curve that runs through a label, in em. */
function crossed(
  { anchor, x, y, text }: PlacedLabel,
  curves: readonly (readonly Point[])[],
  plot: Plot,
): number {
  const { em } = plot;
  const wide = textWidth(text, em);
  const left = anchor === 'start' ? x : x - wide;
  const box = {
    left,
    right: left + wide,
    top: y - (LINE_HEIGHT * em) / 2,
    bottom: y + (LINE_HEIGHT * em) / 2,
  };
  let length = 0;
  for (const points of curves)
    for (let i = 1; i < points.length; i++) length += lengthInside(points[i - 1]!, points[i]!, box);
  return length / em;
}

/** The part of a straight line that lies in a box, in pixels; 0 of one with a gap at its end. */
function lengthInside(
  [x0, y0]: Point,
  [x1, y1]: Point,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x0, dx, box.left, box.right],
    [y0, dy, box.top, box.bottom],
  ] as const) {
    if (!Number.isFinite(start) || !Number.isFinite(step)) return 0;
    if (step === 0 && (start < low || start > high)) return 0;
    if (step === 0) continue;
    const [a, b] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}
