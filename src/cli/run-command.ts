import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { leanSimulation } from '../model/simulate-lean.ts';
import { summaryOf, totalsOf, type Outcome, type Totals } from '../model/measures/result.ts';
import { nested } from '../model/scenario/scenario.ts';
import type { Kernel } from '../model/run/kernel/kernel.ts';
import { simulation } from '../model/simulate.ts';
import { STUDY_KINDS } from '../model/study/plan.ts';
import { warnings } from './estimate.ts';
import { FORMATS } from './formats.ts';
import { collectGarbage, hasKernel, kernelOf } from './kernels.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { OutFile } from './out-file.ts';
import { ReaderLeft, type Sink, type Streams } from './output.ts';
import { Progress } from './progress.ts';
import { asLines, Refusal, unforeseen } from './sentences.ts';
import { queueCommand, QUEUE_COMMANDS } from './queue/queue-command.ts';
import { rehearseCommand } from './rehearse-command.ts';
import { mergeCommand } from './study/merge-command.ts';
import { studyCommand } from './study/study-command.ts';

/** Exit status for wrong input, and for a result that could not be written. */
const FAILED = 2;

/** From so many people on it pays to free what building the network has left behind. */
const MANY = 200_000;

/** Milliseconds after which a run stops for a moment, so that a signal is heard. */
const PATIENCE = 50;

/** Does what the arguments ask for, and returns the exit status: 0, 2 where it cannot be done, or 1 for a talk whose claims do not hold. */
export async function runCommand(args: string[], streams: Streams): Promise<number> {
  try {
    return await commandOf(args, streams);
  } catch (error) {
    if (error instanceof ReaderLeft) return 0;
    if (process.env['TELL_TEN_DEBUG'] && error instanceof Error) streams.error(`${error.stack}\n`);
    streams.error(asLines(error instanceof Refusal ? error.sentences : [unforeseen(error)]));
    return FAILED;
  }
}

/** A study, the shards of one, a talk, or a scenario; a scenario's file with the name of a study is called by `./`. */
async function commandOf(args: string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  const kind = STUDY_KINDS.find((study) => study === name);
  if (kind) return studyCommand(kind, rest, streams);
  if (name === 'merge') return mergeCommand(rest, streams);
  if (name === 'rehearse') return rehearseCommand(rest, streams);
  const command = QUEUE_COMMANDS.find((one) => one === name);
  if (command) return queueCommand(command, rest, streams);
  await answer(args, streams);
  return 0;
}

async function answer(args: string[], streams: Streams): Promise<void> {
  const read = readOptions(args, streams.input);
  if (read === 'help') return streams.output(`${USAGE}\n`);
  if ('faults' in read) throw new Refusal(read.faults);
  if (read.lean && !hasKernel) throw new Refusal(['--lean: WebAssembly is off, and a lean run needs it.']);
  streams.error(asLines([...read.remarks, ...warnings(read)]));
  const sink = read.out === undefined ? standardOutput(streams) : new OutFile(read.out);
  try {
    await writeResult(read, sink, new Progress(streams.progress));
    sink.end();
  } catch (error) {
    sink.discard();
    throw error;
  }
}

const standardOutput = ({ output }: Streams): Sink => ({
  write: output,
  end: () => undefined,
  discard: () => undefined,
});

async function writeResult(options: Options, sink: Sink, progress: Progress): Promise<void> {
  const { scenario, runs, network } = options;
  const writer = FORMATS[options.format]();
  const kernel = kernelOf(options.lean ? 'lean-kernel' : 'kernel');
  const totals: Totals[] = [];
  let head = writer.head({ scenario: nested(scenario), ...(network && { network }) });
  for (let index = 0; index < runs; index++) {
    const outcome = await outcomeOf(options, index, kernel, progress);
    totals.push(totalsOf(outcome));
    await writeSome(sink, head + writer.run(outcome));
    head = '';
    if (runs > 1) progress.severalRuns(index + 1, runs);
  }
  progress.end();
  for (const piece of writer.tail(summaryOf(totals, scenario.people))) await writeSome(sink, piece);
}

/** A table says nothing until all runs are over: nothing is opened for that. */
const writeSome = (sink: Sink, text: string) => (text === '' ? undefined : sink.write(text));

async function outcomeOf(
  { scenario, runs, lean }: Options,
  index: number,
  kernel: Kernel | null,
  progress: Progress,
): Promise<Outcome> {
  const seed = runs === 1 ? scenario.seed : `${scenario.seed}#${index}`;
  const begun = scenario.people >= MANY ? collectGarbage : undefined;
  const watch = { ...(runs === 1 ? progress.oneRun : {}), begun };
  const now = () => performance.now();
  return inTurns(
    lean
      ? leanSimulation(scenario, seed, kernel!, now, watch)
      : simulation(scenario, seed, kernel, now, watch),
  );
}

let lastTurn = performance.now();

/** Takes all steps, and now and then lets the process hear what has come meanwhile. */
async function inTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - lastTurn > PATIENCE) {
      await setImmediate();
      lastTurn = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
