import { counted } from '../../words/en/grammar.ts';
import { flag, readGiven, text, unexpected } from '../option-table.ts';
import type { Streams } from '../output.ts';
import { asLines, Refusal } from '../sentences.ts';
import { THREADS, threadsOf } from '../study/study-arguments.ts';
import { untilAsked } from '../study/until-asked.ts';
import { Bulletin } from './bulletin.ts';
import { connect, farewell } from './connection.ts';
import { QUEUE_USAGE } from './queue-usage.ts';
import { statusOf, statusText } from './status.ts';
import { QueueWorker } from './worker.ts';

/** The commands of a queue, beside the studies that are handed out by it. */
export const QUEUE_COMMANDS = ['work', 'status'] as const;

type Command = (typeof QUEUE_COMMANDS)[number];

/** Milliseconds for which a worker that has ended may still hold the process, at most. */
const LINGER = 1000;

const FORMATS = ['json', 'table'];

const OPTIONS = {
  queue: text('the address of a Redis or Valkey server'),
  threads: THREADS,
  format: text(`one of ${FORMATS.join(', ')}`, (word) => FORMATS.includes(word)),
  help: { ...flag, short: 'h' },
} as const;

/** Works for a queue, or says how it is, and returns the exit status. @throws Refusal */
export async function queueCommand(command: Command, args: string[], streams: Streams): Promise<number> {
  const { positionals, values, last, faults } = readGiven(args, OPTIONS);
  if (values('help').length > 0) {
    await streams.output(`${QUEUE_USAGE}\n`);
    return 0;
  }
  const url = last('queue');
  const foreign = command === 'work' ? 'format' : 'threads';
  const wrong = [
    ...faults,
    ...(positionals.length > 0
      ? [`${command}: ${positionals[0]!} – expected options alone. See --help.`]
      : []),
    ...(last(foreign) === undefined
      ? []
      : [`--${foreign}: there is no such option of ${command}. See --help.`]),
    ...(url === undefined ? [unexpected('--queue', undefined, OPTIONS.queue.expected)] : []),
  ];
  if (url === undefined || wrong.length > 0) throw new Refusal(wrong);
  return command === 'work'
    ? work(url, threadsOf(last('threads')), streams)
    : tellStatus(url, last('format') === 'table', streams);
}

async function work(url: string, threads: number, streams: Streams): Promise<number> {
  const tell = (sentence: string) => streams.error(asLines([sentence]));
  const signal = await untilAsked(async (stop) => {
    const connection = await connect(url, tell, stop);
    const { shownUrl } = connection;
    for (const remark of connection.remarks) tell(remark);
    tell(
      `Working for ${shownUrl} with ${counted(threads, { one: 'thread', other: 'threads' })}, until Ctrl-C.`,
    );
    const told = (runs: number) => streams.progress?.(`\r${runs} runs\x1b[K`);
    const runs = await new QueueWorker(connection, threads, stop).work(told);
    tell(
      `Stopped after ${counted(runs, { one: 'run', other: 'runs' })}; what was in hand is left to other workers. Go on with: npm run -s sim -- work --queue ${shownUrl}`,
    );
  });
  // BullMQ goes on telling a lost server what came of its bundles; nobody waits for that.
  setTimeout(() => process.exit(), LINGER).unref();
  return signal ?? 0;
}

async function tellStatus(url: string, isTable: boolean, streams: Streams): Promise<number> {
  const tell = (sentence: string) => streams.error(asLines([sentence]));
  const connection = await connect(url, tell, new AbortController().signal);
  const status = await statusOf(connection, new Bulletin(connection.redis));
  await farewell(connection, () => Promise.resolve());
  await streams.output(isTable ? statusText(status) : `${JSON.stringify(status)}\n`);
  return 0;
}
