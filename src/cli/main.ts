import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { simulateLean } from '../model/lean-result.ts';
import { summaryOf, type Outcome } from '../model/result.ts';
import { nested } from '../model/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { FORMATS, type Report } from './formats.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { RunMemory } from './memory.ts';
import { endProgress, oneRun, severalRuns } from './progress.ts';

/** Exit status for wrong input. */
const WRONG_INPUT = 2;

function main(args: string[]): number {
  const read = readOptions(args);
  if (read === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if ('faults' in read) {
    process.stderr.write(read.faults.map((sentence) => `${onOneLine(sentence)}\n`).join(''));
    return WRONG_INPUT;
  }
  process.stderr.write(read.remarks.map((sentence) => `${sentence}\n`).join(''));
  return write(FORMATS[read.format](report(read)), read.out);
}

/** Messages of the parsers quote what they were given, line breaks and all. */
const onOneLine = (sentence: string): string => sentence.replace(/\s+/g, ' ');

function report({ scenario, runs, lean }: Options): Report {
  const memory = new RunMemory(scenario);
  const results: Outcome[] = [];
  for (let index = 0; index < runs; index++) {
    const seed = runs === 1 ? scenario.seed : `${scenario.seed}#${index}`;
    const watch = runs === 1 ? oneRun : {};
    const now = () => performance.now();
    results.push(
      lean ? simulateLean(scenario, seed, now, watch) : simulate(scenario, seed, now, watch, memory.next()),
    );
    if (runs > 1) severalRuns(index + 1, runs);
  }
  endProgress();
  return { scenario: nested(scenario), runs: results, summary: summaryOf(results, scenario.people) };
}

function write(text: string, file: string | undefined): number {
  if (file === undefined) {
    process.stdout.write(text);
    return 0;
  }
  try {
    writeFileSync(file, text);
    return 0;
  } catch (error) {
    process.stderr.write(`--out: ${file} cannot be written: ${(error as Error).message}\n`);
    return WRONG_INPUT;
  }
}

process.exitCode = main(process.argv.slice(2));
