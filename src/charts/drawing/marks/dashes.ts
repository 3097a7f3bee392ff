/** The patterns by which lines without a colour are told apart: strokes and gaps in turn, in em. */
export const DASHES: readonly (readonly number[])[] = [
  [0.75, 0.25],
  [0.15, 0.2],
  [0.6, 0.2, 0.15, 0.2],
  [0.3, 0.3],
];
