import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { format } from 'prettier';
import type { OneSize } from '../tests/bench/one-size.ts';

const file = resolve(import.meta.dirname, '../README.md');
const BEGIN = '<!-- begin: npm run size-table -->';
const END = '<!-- end: size-table -->';
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];

/** Runs each size in a process of its own, so that none inherits another's memory or compiled code. */
function measure(people: number): OneSize {
  const script = resolve(import.meta.dirname, '../tests/bench/one-size.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, String(people)], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as OneSize;
}

function row({ people, buildMs, runMs, tellings, peakBytes }: OneSize): string {
  const cells = [
    people.toLocaleString('en'),
    seconds(buildMs),
    seconds(runMs),
    (tellings / runMs / 1000).toFixed(1),
    `${(peakBytes / 1e6).toFixed(0)} MB`,
    people < 1e5 ? '' : (peakBytes / people).toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 1000 ? 3 : 1)} s`;

/** Writes the table into the README. */
async function main(): Promise<void> {
  const standing = readFileSync(file, 'utf8');
  const [before, rest] = standing.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${file} has no place marked for the table.`);
  const sizes = SIZES.map((people) => {
    process.stderr.write(`${people.toLocaleString('en')} people …\n`);
    return measure(people);
  });
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
  const table = [
    '| people | build | run, first in its process | million tellings/s | memory at the peak | bytes a person |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...sizes.map(row),
  ].join('\n');
  const text = `${before}${BEGIN}\n\n${table}\n\nMeasured on one core (${machine}).\n\n${END}${after}`;
  writeFileSync(file, await format(text, { parser: 'markdown', printWidth: 120 }));
}

await main();
