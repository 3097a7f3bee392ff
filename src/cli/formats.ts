import type { Outcome, Spread, Summary } from '../model/measures/result.ts';
import { printable } from '../words/grammar/printable.ts';

/** Everything that one call of the command line found out. */
export interface Report {
  /** Complete, in nested form. */
  readonly scenario: Record<string, unknown>;
  readonly runs: readonly Outcome[];
  readonly summary: Summary;
}

/** The ways to write a report; each returns the whole text. */
export const FORMATS = {
  json: (report: Report): string => `${JSON.stringify(report)}\n`,
  csv: asCsv,
  table: asTable,
};

export type Format = keyof typeof FORMATS;

/** A row for each run and day; an empty field where there is nothing to take a mean over. */
function asCsv({ runs }: Report): string {
  const names = Object.keys(runs[0]!.byDay) as (keyof Outcome['byDay'])[];
  const rows = runs.flatMap((run) =>
    run.byDay.day.map((_, index) => [quoted(run.seed), ...names.map((name) => run.byDay[name][index] ?? '')]),
  );
  return [['seed', ...names], ...rows].map((row) => `${row.join(',')}\n`).join('');
}

/** A CSV field; a leading character that a spreadsheet would take for a formula is defused. */
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const SPARKLINE_WIDTH = 40;

/** Newly reached people over time, as bars scaled to the largest. */
function sparkline(values: readonly number[]): string {
  const width = Math.min(SPARKLINE_WIDTH, values.length);
  const bins = Array.from({ length: width }, (_, bin) => {
    const from = Math.floor((bin * values.length) / width);
    const to = Math.floor(((bin + 1) * values.length) / width);
    return values.slice(from, to).reduce((sum, value) => sum + value, 0);
  });
  const most = Math.max(1, ...bins);
  return bins.map((value) => BARS[Math.round((value / most) * (BARS.length - 1))]).join('');
}

function asTable({ runs, summary }: Report): string {
  const header = [
    'luck',
    'days',
    'heard',
    'convinced',
    'went',
    'fans',
    'critics',
    'left',
    'newly heard, day by day',
  ];
  const rows = runs.map((run) => [
    printable(run.seed),
    ...[run.days, run.reach, run.convinced, run.visits, run.fans, run.critics].map(String),
    share(run.byDay.retold.at(-1) ?? null),
    sparkline(run.byDay.newlyHeard),
  ]);
  return `${aligned([header, ...rows])}${runs.length > 1 ? overRuns(summary) : ''}`;
}

function overRuns(summary: Summary): string {
  const row = (name: string, { mean, sd, p05, p50, p95 }: Spread) => [
    name,
    ...[mean, sd, p05, p50, p95].map((value) => value.toFixed(1)),
  ];
  const table = aligned([
    ['over all runs', 'mean', 'sd', '5 %', '50 %', '95 %'],
    row('heard', summary.reach),
    row('convinced', summary.convinced),
    row('went', summary.visits),
  ]);
  return `\n${table}\n${share(summary.outbreakShare)} of ${summary.runs} runs convinced 5 % of the people or more.\n`;
}

const share = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(0)} %`);

/** Columns as wide as their widest cell; the first and last to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => {
      const isText = column === 0 || (column === row.length - 1 && row.length === 9);
      return isText ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
    });
  return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('');
}
