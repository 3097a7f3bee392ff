import { csvText } from '../model/basics/csv-text.ts';
import type { Outcome, Summary } from '../model/measures/result.ts';
import { Table } from './table.ts';
import type { Head, Writer } from './writer.ts';

/** The ways to write a result. */
export const FORMATS = {
  json: () => new Json(),
  csv: () => new Csv(),
  table: () => new Table(),
} satisfies Record<string, () => Writer>;

export type Format = keyof typeof FORMATS;

/** One object: the head's members, the runs, and the summary. */
class Json implements Writer {
  private separator = '';

  head(head: Head): string {
    return `${JSON.stringify(head).slice(0, -1)},"runs":[`;
  }

  run(outcome: Outcome): string {
    const text = `${this.separator}${JSON.stringify(outcome)}`;
    this.separator = ',';
    return text;
  }

  tail(summary: Summary): string[] {
    return [`],"summary":${JSON.stringify(summary)}}\n`];
  }
}

/** A row for each run and day; an empty field where there is nothing to take a mean over. */
class Csv implements Writer {
  private names: string[] | null = null;

  head(): string {
    return '';
  }

  run({ seed, byDay: story, downline }: Outcome): string {
    const byDay = { ...story, ...downline?.byDay };
    const isFirst = this.names === null;
    const names = (this.names ??= Object.keys(byDay));
    const rows = byDay.day.map((_, index) => [
      csvText(seed),
      ...names.map((name) => byDay[name as keyof typeof byDay]![index] ?? ''),
    ]);
    return [...(isFirst ? [['seed', ...names].map(csvText)] : []), ...rows]
      .map((row) => `${row.join(',')}\n`)
      .join('');
  }

  tail(): string[] {
    return [];
  }
}
