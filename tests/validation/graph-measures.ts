import { mean } from './statistics.ts';

/** Mean share of the pairs of a person's contacts that are tied themselves (Watts & Strogatz 1998). */
export function clustering(rows: readonly number[][]): number {
  const tied = rows.map((row) => new Set(row));
  const shares = rows.map((row) => {
    const pairs = row.flatMap((a, index) => row.slice(index + 1).map((b) => (tied[a]!.has(b) ? 1 : 0)));
    return pairs.length === 0 ? 0 : mean(pairs);
  });
  return mean(shares);
}

/** Mean number of ties on the shortest way between two people. */
export function pathLength(rows: readonly number[][]): number {
  let total = 0;
  let pairs = 0;
  rows.forEach((_, start) => {
    const distance = new Int32Array(rows.length).fill(-1);
    distance[start] = 0;
    const queue = [start];
    for (let at = 0; at < queue.length; at++) {
      for (const next of rows[queue[at]!]!) {
        if (distance[next]! >= 0) continue;
        distance[next] = distance[queue[at]!]! + 1;
        queue.push(next);
      }
    }
    total += distance.reduce((sum, steps) => sum + Math.max(0, steps), 0);
    pairs += queue.length - 1;
  });
  return total / pairs;
}
