import { performance } from 'node:perf_hooks';
import { simulateLean } from '../model/simulate-lean.ts';
import { summaryOf, type Outcome } from '../model/measures/result.ts';
import { nested } from '../model/scenario/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { FORMATS, type Report } from './formats.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { RunMemory } from './kernel-choice.ts';
import { refuse, say, write } from './output.ts';
import { endProgress, oneRun, severalRuns } from './progress.ts';

function main(args: string[]): void {
  const read = readOptions(args);
  if (read === 'help') return write(`${USAGE}\n`);
  if ('faults' in read) return refuse(read.faults);
  say(read.remarks);
  write(FORMATS[read.format](report(read)), read.out);
}

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

main(process.argv.slice(2));
