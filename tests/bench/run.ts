import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table } from '../../scripts/table.ts';
import type { Measurement } from './measurement.ts';

interface Bench {
  default: () => Measurement[] | Promise<Measurement[]>;
}

/** Runs every `*.bench.ts` of this folder whose name contains the given word, one after the other, and prints a table. */
async function main(word = ''): Promise<void> {
  const [processor] = cpus();
  console.log(
    `Node ${process.versions.node}, ${String(cpus().length)} × ${processor?.model ?? 'unknown processor'}`,
  );
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts'));
  for (const name of names.filter((candidate) => candidate.includes(word)).sort()) {
    const bench = (await import(pathToFileURL(join(import.meta.dirname, name)).href)) as Bench;
    const rows = (await bench.default()).map(({ what, value, unit, detail = '' }) => [
      what,
      value,
      unit,
      detail,
    ]);
    console.log(`\n${name.replace('.bench.ts', '')}\n${table(rows)}`);
  }
}

await main(process.argv[2]);
