/** The most bars that can be told apart. */
const MOST_BARS = 40;

/** People with `from` to `to` contacts. */
export interface DegreeBar {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/**
 * The number of people by their number of contacts, in bars of equal width, one number a bar if there is room.
 * @param degrees index: a number of contacts; how many people have as many
 */
export function degreeBars(degrees: ArrayLike<number>): DegreeBar[] {
  const width = Math.ceil(degrees.length / MOST_BARS);
  return Array.from({ length: Math.ceil(degrees.length / width) }, (_, bar) => {
    const from = bar * width;
    const to = Math.min(degrees.length, from + width) - 1;
    let people = 0;
    for (let degree = from; degree <= to; degree++) people += degrees[degree]!;
    return { from, to, people };
  });
}

/** Between how many contacts the middle half of the people lie: a quarter has fewer, a quarter more. */
export function middleHalf(degrees: ArrayLike<number>): [low: number, high: number] {
  const all = Array.from(degrees).reduce((sum, people) => sum + people, 0);
  const degreeOf = (rank: number) => {
    let passed = 0;
    for (let degree = 0; degree < degrees.length; degree++) {
      passed += degrees[degree]!;
      if (passed >= rank) return degree;
    }
    return Math.max(0, degrees.length - 1);
  };
  return [degreeOf(Math.ceil(all / 4)), degreeOf(Math.ceil((3 * all) / 4))];
}
