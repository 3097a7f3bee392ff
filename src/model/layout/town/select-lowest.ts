/** Points of a plan with a key each, which are sorted together. */
export interface KeyedPoints {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly keys: Float64Array;
}

/**
 * Moves the points of a stretch so that the `count` with the lowest keys come first; the lowest key of the others
 * stands at `from + count`. Linear on average. Source: Hoare 1961, Communications of the ACM 4: 321 (Find), with the
 * middle of three as the pivot.
 * @param from first place of the stretch @param to the place behind its last
 */
export function selectLowest(points: KeyedPoints, from: number, to: number, count: number): void {
  const { keys } = points;
  const wanted = from + count;
  let low = from;
  let high = to - 1;
  while (low < high) {
    const pivot = middleOf(keys[low]!, keys[(low + high) >>> 1]!, keys[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (keys[left]! < pivot) left++;
      while (keys[right]! > pivot) right--;
      if (left <= right) swap(points, left++, right--);
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else return;
  }
}

const middleOf = (a: number, b: number, c: number): number =>
  a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;

function swap({ xs, ys, keys }: KeyedPoints, a: number, b: number): void {
  const [x, y, key] = [xs[a]!, ys[a]!, keys[a]!];
  xs[a] = xs[b]!;
  ys[a] = ys[b]!;
  keys[a] = keys[b]!;
  xs[b] = x;
  ys[b] = y;
  keys[b] = key;
}
