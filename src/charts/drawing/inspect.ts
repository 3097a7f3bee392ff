/** The step, 0 … `last`, nearest to a pixel between `left` (step 0) and `right` (the last step). */
export function nearestStep(
  pixel: number,
  { left, right }: { left: number; right: number },
  last: number,
): number {
  const share = (pixel - left) / (right - left);
  return Math.min(last, Math.max(0, Math.round(share * Math.max(1, last))));
}

const MOVES: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageDown', -10],
  ['PageUp', 10],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** The step that a key moves to, 0 … `last`; null for a key that moves nothing. */
export function stepAfterKey(key: string, step: number, last: number): number | null {
  const move = MOVES.get(key);
  return move === undefined ? null : Math.min(last, Math.max(0, step + move));
}
