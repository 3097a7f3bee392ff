import { closeSync, openSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { getSystemErrorMap } from 'node:util';
import { printable } from '../words/grammar/printable.ts';

/** Exit status for wrong input, and for a result that could not be written. */
const FAILED = 2;

/** Tells people something on standard error: a line for each sentence, whatever was quoted in it. */
export function say(sentences: readonly string[]): void {
  const lines = sentences.map((sentence) => `${printable(sentence.replace(/\s+/g, ' '))}\n`);
  // Where nobody can be told, the exit status still tells.
  if (lines.length > 0) writeTo(process.stderr, lines.join(''), () => undefined);
}

/** Says why there is no result, and ends with the status that says so too. */
export function refuse(sentences: readonly string[]): void {
  say(sentences);
  process.exitCode = FAILED;
}

/** Writes to standard output or, where one is named, to a file. */
export function write(text: string, file?: string): void {
  const failed = (error: NodeJS.ErrnoException): void => {
    // Whoever reads has seen enough, as `head` does.
    if (error.code === 'EPIPE') return;
    refuse([
      file === undefined ? `Standard output cannot be written: ${reason(error)}.` : unwritten(file, error),
    ]);
  };
  if (file === undefined) writeTo(process.stdout, text, failed);
  else writeWhole(file, text, failed);
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
