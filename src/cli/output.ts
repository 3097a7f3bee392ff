import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { readBytes, STANDARD_INPUT } from './input.ts';
import { reason, Refusal } from './sentences.ts';

/** Where a result goes, piece by piece. */
export interface Sink {
  /** Resolves when there is room for more. @throws Refusal, ReaderLeft */
  write(text: string): void | Promise<void>;
  /** All is written. @throws Refusal */
  end(): void;
  /** The rest will not come. */
  discard(): void;
}

/** The streams of one call of the command line. */
export interface Streams {
  /** All bytes of standard input. */
  readonly input: () => Uint8Array;
  /** Writes to standard output. @throws Refusal, ReaderLeft */
  readonly output: Sink['write'];
  /** Writes to standard error. */
  readonly error: (text: string) => void;
  /** Writes to standard error where somebody is watching; left out where nobody is. */
  readonly progress?: (text: string) => void;
}

/** Whoever reads standard output has seen enough, as `head` does. */
export class ReaderLeft extends Error {}

/** The streams of this process. */
export const processStreams: Streams = {
  input: () => readBytes(STANDARD_INPUT),
  output: (text) =>
    written(process.stdout, text).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw new ReaderLeft();
      throw new Refusal([`Standard output cannot be written: ${reason(error)}.`]);
    }),
  error: toPeople,
  ...(process.stderr.isTTY ? { progress: toPeople } : {}),
};

/** Writes to standard error. Where nobody can be told, the exit status still tells. */
function toPeople(text: string): void {
  written(process.stderr, text).catch(() => undefined);
}

async function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  // A stream to a file takes a part of the text for the whole where the disk is full.
  if (!(stream instanceof Socket)) return writeFileSync((stream as { fd: number }).fd, text);
  hear(stream);
  await new Promise<void>((done, fail) => {
    stream.write(text, (error) => (error ? fail(error) : done()));
  });
}

const heard = new Set<Socket>();

/** A failure is told to the one who writes; where nobody hears of it otherwise, it would end the process as well. */
function hear(stream: Socket): void {
  if (heard.has(stream)) return;
  heard.add(stream.on('error', () => undefined));
}
