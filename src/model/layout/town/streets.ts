import { bend, type Ground } from './ground.ts';
import type { Street } from './halving.ts';

/** The streets of a town as they lie on paper, in short straight pieces; first the narrow ones, the river last. */
export interface Streets {
  /** The ends of each piece: x and y of one, x and y of the other, in the positions' unit. */
  readonly ends: Float32Array;
  /** The width of each piece. */
  readonly widths: Float32Array;
  /** How many of the last pieces are the river. */
  readonly river: number;
}

/** Pieces for a street as long as the town's diameter: as many as it takes to look bent. */
const PIECES = 60;

/** Bends the streets of a plan. @param widths by level */
export function streetsOnPaper(
  ground: Ground,
  streets: readonly Street[],
  widths: readonly number[],
): Streets {
  const ends: number[] = [];
  const pieceWidths: number[] = [];
  let river = 0;
  for (const {
    level,
    ends: [from, to],
  } of streets.toSorted((one, other) => other.level - one.level)) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) / ground.diameter;
    const count = Math.max(2, Math.ceil(length * PIECES));
    const points = Float32Array.from({ length: (count + 1) * 2 }, (_, at) => {
      const [start, end] = [from[at % 2]!, to[at % 2]!];
      return start + ((end - start) * (at >> 1)) / count;
    });
    bend(ground, points);
    for (let piece = 0; piece < count; piece++) {
      for (const point of points.subarray(piece * 2, piece * 2 + 4)) ends.push(point);
      pieceWidths.push(widths[level]!);
    }
    if (level === 0) river += count;
  }
  return { ends: Float32Array.from(ends), widths: Float32Array.from(pieceWidths), river };
}
