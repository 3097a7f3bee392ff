import type { DownlineOutcome } from '../model/measures/downline-outcome.ts';
import type { Outcome, Spread, Summary } from '../model/measures/result.ts';
import { printable } from '../words/grammar/printable.ts';
import type { Writer } from './writer.ts';

const HEADER = [
  ...['luck', 'days', 'heard', 'convinced', 'went', 'fans', 'critics', 'left'],
  'newly heard, day by day',
];

/** A line for each run, and their spread. The lines wait for the last run, whose cells may be the widest. */
export class Table implements Writer {
  private readonly lines = new Lines(HEADER);
  private readonly selling: string[] = [];

  head(): string {
    return '';
  }

  run(run: Outcome): string {
    this.lines.add([
      printable(run.seed),
      ...[run.days, run.reach, run.convinced, run.visits, run.fans, run.critics].map(String),
      share(run.byDay.retold.at(-1) ?? null),
      sparkline(run.byDay.newlyHeard),
    ]);
    if (run.downline) this.selling.push(sellingLine(run.seed, run.downline));
    return '';
  }

  *tail(summary: Summary): Iterable<string> {
    yield* this.lines.aligned();
    if (this.selling.length > 0) yield `\n${this.selling.join('')}`;
    if (summary.runs > 1) yield* overRuns(summary);
  }
}

/** What came of those who sell, in one line. */
function sellingLine(seed: string, { members, inside, lost, earned, retailShare }: DownlineOutcome): string {
  const middle = earned.p50 === null ? '–' : earned.p50.toFixed(2);
  return `${printable(seed)}: ${members} joined, ${inside} are still in; of those who joined to earn, ${share(lost)} lost money, and the middle one earned ${middle}; ${share(retailShare)} of what members ordered was sold on.\n`;
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
  const most = bins.reduce((largest, value) => Math.max(largest, value), 1);
  return bins.map((value) => BARS[Math.round((value / most) * (BARS.length - 1))]).join('');
}

function* overRuns(summary: Summary): Iterable<string> {
  const lines = new Lines(['over all runs', 'mean', 'sd', '5 %', '50 %', '95 %']);
  const add = (name: string, { mean, sd, p05, p50, p95 }: Spread) => {
    lines.add([name, ...[mean, sd, p05, p50, p95].map((value) => value.toFixed(1))]);
  };
  add('heard', summary.reach);
  add('convinced', summary.convinced);
  add('went', summary.visits);
  yield '\n';
  yield* lines.aligned();
  yield `\n${share(summary.outbreakShare)} of ${summary.runs} runs convinced 5 % of the people or more.\n`;
}

const share = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(0)} %`);

/** No cell has a tab: what is shown of a seed is printable. */
const BETWEEN = '\t';

/** Lines of a table, whose columns become as wide as their widest cell. */
class Lines {
  /** Each line is one text, which takes a fifth of the memory of its cells. */
  private readonly lines: string[] = [];
  private readonly widths: number[];

  constructor(header: readonly string[]) {
    this.widths = header.map(() => 0);
    this.add(header);
  }

  add(cells: readonly string[]): void {
    cells.forEach(({ length }, column) => (this.widths[column] = Math.max(this.widths[column]!, length)));
    this.lines.push(cells.join(BETWEEN));
  }

  /** The first column and bars stand to the left, the others to the right. */
  *aligned(): Iterable<string> {
    const [first, last] = [0, this.widths.length === HEADER.length ? HEADER.length - 1 : 0];
    for (const line of this.lines) {
      const cells = line.split(BETWEEN).map((cell, column) => {
        const isText = column === first || column === last;
        return isText ? cell.padEnd(this.widths[column]!) : cell.padStart(this.widths[column]!);
      });
      yield `${cells.join('  ').trimEnd()}\n`;
    }
  }
}
