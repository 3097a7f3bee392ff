import { PATHS } from '../parameters.ts';

/** The known path that is fewest edits away, when that is near enough to be a slip of the finger. */
export function nearestPath(text: string): string | null {
  const known = text.slice(0, 60);
  const ranked = PATHS.map((path) => ({ path, edits: editDistance(known, path) })).sort(
    (a, b) => a.edits - b.edits,
  );
  const best = ranked[0]!;
  return best.edits <= Math.min(3, known.length / 3) ? best.path : null;
}

/**
 * Levenshtein's distance: insertions, deletions and replacements that lead from one text to the other. The page checks
 * values before its first picture, and a library (fastest-levenshtein) would add 0.7 kB to what that loads, gzipped, for
 * a speed that sixty short names do not need.
 */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}
