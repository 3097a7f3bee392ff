import { contours } from 'd3-contour';
import { greatest } from '../../model/basics/extremes.ts';
import type { MapFacts, MapPlace } from '../../findings/map.ts';

/** A point of a line on a map: in steps, the middle of the first place at 0.5. */
export type Step = readonly [x: number, y: number];

/** Half of the runs. */
const HALF = 0.5;

/** How much a place and its neighbours count in its smoothed share, by how many steps they are away along each axis. */
const WEIGHTS = [2, 1];

/**
 * The lines on which half of the runs take off, by contours of the shares, each smoothed over its neighbours by how many
 * runs these have. Where luck alone draws an island, within which no point is clearly on its side, there is none.
 */
export function tippingContour({ axes, places }: Pick<MapFacts, 'axes' | 'places'>): Step[][] {
  const [columns, rows] = [axes[0].length, axes[1].length];
  // The package has the first axis fastest.
  const shares = Array.from({ length: columns * rows }, (_, index) =>
    smoothed(places, [columns, rows], index % columns, Math.floor(index / columns)),
  );
  const [contour] = contours().size([columns, rows]).thresholds([HALF])(shares);
  const isClear = (ring: readonly Step[], isAbove: boolean) =>
    places.some(
      ({ point }, place) =>
        point?.share &&
        (isAbove ? point.share.low > HALF : point.share.high < HALF) &&
        isWithin(ring, Math.floor(place / rows) + HALF, (place % rows) + HALF),
    );
  return contour!.coordinates.flatMap((polygon) =>
    (polygon as unknown as Step[][]).flatMap((ring, index) =>
      isClear(ring, index === 0) ? pieces(ring, columns, rows) : [],
    ),
  );
}

/** The share of runs at a place and about it; 0 where nothing is known. */
function smoothed(
  places: readonly MapPlace[],
  sizes: readonly [number, number],
  x: number,
  y: number,
): number {
  const [columns, rows] = sizes;
  let [sum, whole] = [0, 0];
  for (let right = -1; right <= 1; right++)
    for (let up = -1; up <= 1; up++) {
      const [column, row] = [x + right, y + up];
      if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
      const { point } = places[column * rows + row]!;
      if (!point?.share) continue;
      const weight = WEIGHTS[Math.abs(right)]! * WEIGHTS[Math.abs(up)]! * point.runs.length;
      sum += weight * point.share.value;
      whole += weight;
    }
  return whole === 0 ? 0 : sum / whole;
}

/** Steps: what is shorter is the corner of the map, which contours cut off. */
const SHORTEST = 1;

/** How far a piece reaches, along the axis on which it reaches farther. */
function spanOf(piece: readonly Step[]): number {
  const spans = [0, 1].map((axis) => {
    const values = piece.map((step) => step[axis as 0 | 1]);
    return (
      greatest(values, 0) +
      greatest(
        values.map((value) => -value),
        -Infinity,
      )
    );
  });
  return piece.length === 0 ? 0 : greatest(spans);
}

/** The parts of a ring that are not the edge of the map. */
function pieces(ring: readonly Step[], columns: number, rows: number): Step[][] {
  const found: Step[][] = [];
  let piece: Step[] = [];
  for (let index = 1; index < ring.length; index++) {
    const [before, point] = [ring[index - 1]!, ring[index]!];
    const isEdge =
      [0, columns].some((edge) => before[0] === edge && point[0] === edge) ||
      [0, rows].some((edge) => before[1] === edge && point[1] === edge);
    if (isEdge) {
      found.push(piece);
      piece = [];
    } else piece = piece.length === 0 ? [before, point] : [...piece, point];
  }
  return [...found, piece].filter((one) => spanOf(one) >= SHORTEST);
}

/** True for a point within a ring: a line from it to the right crosses the ring an odd number of times. */
function isWithin(ring: readonly Step[], x: number, y: number): boolean {
  let isInside = false;
  for (let index = 1; index < ring.length; index++) {
    const [[fromX, fromY], [toX, toY]] = [ring[index - 1]!, ring[index]!];
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY))
      isInside = !isInside;
  }
  return isInside;
}
