import { performance } from 'node:perf_hooks';
import { MOST_WITHOUT_KERNEL } from '../model/basics/limits.ts';
import { simulateLean } from '../model/simulate-lean.ts';
import { summaryOf, type Outcome } from '../model/measures/result.ts';
import { nested } from '../model/scenario/scenario.ts';
import { simulate } from '../model/simulate.ts';
import { FORMATS, type Report } from './formats.ts';
import { collectGarbage, kernelOf } from './kernels.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { asLines, FAILED, writeOut, type Streams } from './output.ts';
import { Progress } from './progress.ts';

/** From so many people on it pays to free what building the network has left behind. */
const MANY = 200_000;

/** Does what the arguments ask for, and returns the exit status: 0, or 2 for wrong input. */
export function runCommand(args: string[], streams: Streams): number {
  const refuse = (faults: readonly string[]): number => {
    if (faults.length > 0) streams.error(asLines(faults));
    return faults.length > 0 ? FAILED : 0;
  };
  const read = readOptions(args, streams.input);
  if (read === 'help') {
    streams.output(`${USAGE}\n`);
    return 0;
  }
  if ('faults' in read) return refuse(read.faults);
  const missing = withoutKernel(read);
  if (missing) return refuse([missing]);
  if (read.remarks.length > 0) streams.error(asLines(read.remarks));
  const text = FORMATS[read.format](report(read, new Progress(streams.progress)));
  if (read.out !== undefined) return refuse(writeOut(read.out, text));
  streams.output(text);
  return 0;
}

function report({ scenario, runs, lean }: Options, progress: Progress): Report {
  const kernel = kernelOf(lean ? 'lean-kernel' : 'kernel');
  const begun = scenario.people >= MANY ? collectGarbage : undefined;
  const results: Outcome[] = [];
  for (let index = 0; index < runs; index++) {
    const seed = runs === 1 ? scenario.seed : `${scenario.seed}#${index}`;
    const watch = { ...(runs === 1 ? progress.oneRun : {}), begun };
    const now = () => performance.now();
    results.push(
      lean ? simulateLean(scenario, seed, kernel!, now, watch) : simulate(scenario, seed, kernel, now, watch),
    );
    if (runs > 1) progress.severalRuns(index + 1, runs);
  }
  progress.end();
  return { scenario: nested(scenario), runs: results, summary: summaryOf(results, scenario.people) };
}

/** What cannot be done where WebAssembly is off; `null` where everything can. */
function withoutKernel({ scenario, lean }: Options): string | null {
  if (typeof WebAssembly !== 'undefined') return null;
  if (lean) return 'WebAssembly is off: --lean needs it';
  return scenario.people > MOST_WITHOUT_KERNEL
    ? `people: ${scenario.people} – WebAssembly is off: without it, a run can have at most ${MOST_WITHOUT_KERNEL} people`
    : null;
}
