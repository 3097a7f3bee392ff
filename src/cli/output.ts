import { closeSync, openSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { getSystemErrorMap } from 'node:util';
import { printable } from '../words/grammar/printable.ts';

/** Exit status for wrong input, and for a result that could not be written. */
export const FAILED = 2;

/** The streams of one call of the command line. */
export interface Streams {
  /** All bytes of standard input. */
  readonly input: () => Uint8Array;
  /** Writes to standard output. */
  readonly output: (text: string) => void;
  /** Writes to standard error. */
  readonly error: (text: string) => void;
  /** Writes to standard error where somebody is watching; left out where nobody is. */
  readonly progress?: (text: string) => void;
}

/** The streams of this process. Output that fails is reported on standard error and sets the exit status. */
export const processStreams: Streams = {
  input: () => readFileSync(0),
  output: (text) => writeTo(process.stdout, text, outputFailed),
  // Where nobody can be told, the exit status still tells.
  error: (text) => writeTo(process.stderr, text, () => undefined),
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(text) } : {}),
};

function outputFailed(error: NodeJS.ErrnoException): void {
  // Whoever reads has seen enough, as `head` does.
  if (error.code === 'EPIPE') return;
  processStreams.error(asLines([`Standard output cannot be written: ${reason(error)}.`]));
  process.exitCode = FAILED;
}

/** Sentences for people: a line each, whatever is quoted in them. */
export const asLines = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `${printable(sentence.replace(/\s+/g, ' '))}\n`).join('');

/** Writes the file that `--out` names; a sentence where it cannot be written. */
export function writeOut(file: string, text: string): string[] {
  const faults: string[] = [];
  writeWhole(file, text, (error) => faults.push(unwritten(file, error)));
  return faults;
}

/** A sentence where a file could not be written; all is as it was before. */
export function outFaults(file: string | undefined): string[] {
  if (file === undefined) return [];
  try {
    tryWriting(file);
    return [];
  } catch (error) {
    return [unwritten(file, error)];
  }
}

function tryWriting(file: string): void {
  const there = statSync(file, { throwIfNoEntry: false });
  // Who reads from a pipe would take its closing for the end.
  if (there && !there.isFile() && !there.isDirectory()) return;
  closeSync(openSync(file, 'a'));
  // The path may be a link to what was not there.
  if (!there) rmSync(realpathSync(file));
}

/** Why the system refused something, in its words, without the code and the name that Node adds. */
export function reason(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message;
}

const unwritten = (file: string, error: unknown): string =>
  `--out: ${file} cannot be written: ${reason(error)}.`;

type Failed = (error: NodeJS.ErrnoException) => void;

function writeTo(stream: NodeJS.WriteStream, text: string, failed: Failed): void {
  // A stream to a file takes a part of the text for the whole where the disk is full.
  if (stream instanceof Socket) stream.on('error', failed).write(text);
  else writeWhole((stream as { fd: number }).fd, text, failed);
}

function writeWhole(file: string | number, text: string, failed: Failed): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    failed(error as NodeJS.ErrnoException);
  }
}
