import { AREA_OF_A_DOT, depthOf, frayed, type Ground } from './ground.ts';
import type { Dots } from './points.ts';
import { lowestRanks } from '../lowest-ranks.ts';
import { relaxInGrid } from './grid-relaxation.ts';
import { townUnit } from './smooth-noise.ts';

/**
 * The given number of dots deepest inside the ground, about 1 apart and in no rows: one square of them, whose edges fit
 * together, is repeated askew.
 */
export function dotsOn(ground: Ground, count: number): Dots {
  const side = Math.sqrt(SQUARE * AREA_OF_A_DOT);
  const square = relaxedSquare();
  const reach = Math.ceil((Math.hypot(ground.halfWidth, ground.halfHeight) * 1.1 + 3) / side);
  const [sine, cosine] = [Math.sin(ASKEW) * side, Math.cos(ASKEW) * side];
  const [widest, highest] = [ground.halfWidth * EDGE + 3, ground.halfHeight * EDGE + 3];
  const most = Math.ceil((4 * widest * highest * 1.05) / AREA_OF_A_DOT) + SQUARE;
  const [xs, ys, ranks] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  let found = 0;
  for (let row = -reach; row <= reach; row++)
    for (let column = -reach; column <= reach; column++) {
      const midX = (column + 0.5) * cosine - (row + 0.5) * sine;
      const midY = (column + 0.5) * sine + (row + 0.5) * cosine;
      if (Math.abs(midX) > widest + side || Math.abs(midY) > highest + side) continue;
      for (let dot = 0; dot < SQUARE; dot++) {
        const [u, v] = [column + square.xs[dot]!, row + square.ys[dot]!];
        const [x, y] = [u * cosine - v * sine, u * sine + v * cosine];
        if (Math.abs(x) > widest || Math.abs(y) > highest) continue;
        ranks[found] = depthOf(ground, x, y) + frayed(found) / ground.diameter;
        xs[found] = x;
        ys[found++] = y;
      }
    }
  const chosen = lowestRanks(ranks.subarray(0, found), count);
  return {
    xs: Float64Array.from(chosen, (dot) => xs[dot]!),
    ys: Float64Array.from(chosen, (dot) => ys[dot]!),
  };
}

/** How far out, in half-axes, a dot of the town may lie, its waves included. */
const EDGE = 1.18;

/** Dots in the square, and along one side of the grid that it starts as. */
const SIDE = 20;
const SQUARE = SIDE * SIDE;
/** The angle at which squares lie, which no row or column of pixels repeats. */
const ASKEW = 0.31;

/** Rounds of pushing apart: with more of them, dots would settle in rows. */
const ROUNDS = 16;
/** The distance that they are pushed to, as a share of that in a hexagonal grid. */
const WANTED = 1.05;

/** Dots of the unit square, which continues at the opposite edge: random, then pushed apart. */
function relaxedSquare(): Dots {
  const xs = Float64Array.from({ length: SQUARE }, (_, dot) => ((dot % SIDE) + townUnit(dot, 2)) / SIDE);
  const ys = Float64Array.from(
    { length: SQUARE },
    (_, dot) => (Math.floor(dot / SIDE) + townUnit(dot, 3)) / SIDE,
  );
  relaxInGrid({ xs, ys }, ROUNDS, { distance: WANTED / Math.sqrt(SQUARE * AREA_OF_A_DOT), period: 1 });
  return { xs, ys };
}
