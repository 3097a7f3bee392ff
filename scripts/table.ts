import { greatest } from '../src/model/basics/extremes.ts';
/** Rows of text as lines with aligned columns: the first column to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = greatest(
    rows.map((row) => row.length),
    0,
  );
  const widths = Array.from({ length: columns }, (_, column) =>
    greatest(rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => line(row).join('   ').trimEnd()).join('\n');
}

/** Bytes in thousands, as budgets for networks are given. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
