/** The value below which a share of the weight lies. @param values at least one @param weights of each, in all above 0 */
export function weightedQuantile(
  values: readonly number[],
  weights: readonly number[],
  share: number,
): number {
  const order = values.map((_, index) => index).sort((one, other) => values[one]! - values[other]!);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let [below, before] = [0, order[0]!];
  let place = 0;
  for (const index of order) {
    // A value stands in the middle of its own weight.
    const next = below + weights[index]! / 2;
    if (next >= share * whole) {
      const part = next > place ? (share * whole - place) / (next - place) : 1;
      return values[before]! + Math.max(0, part) * (values[index]! - values[before]!);
    }
    below += weights[index]!;
    [place, before] = [next, index];
  }
  return values[before]!;
}
