import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Sink } from './output.ts';
import { reason, Refusal } from './sentences.ts';
import { tidyBeforeEnding } from './signals.ts';

/** An open file. */
interface Opened {
  readonly path: string;
  readonly descriptor: number;
}

/**
 * The file of `--out`. What is written stands in a part file beside it until all is there, so that an older result
 * stays whole whatever happens. A pipe or a device is written to at once.
 */
export class OutFile implements Sink {
  private opened: Opened | null = null;
  private callOff: () => void = () => undefined;

  constructor(private readonly name: string) {}

  /** @throws Refusal */
  write(text: string): void {
    this.attempt(() => {
      this.opened ??= this.open();
      writeFileSync(this.opened.descriptor, text);
    });
  }

  /** Gives the whole result its name. @throws Refusal */
  end(): void {
    const { opened } = this;
    if (!opened) return;
    if (!isReplaced(this.name)) return this.close();
    this.attempt(() => {
      fsyncSync(opened.descriptor);
    });
    this.close();
    try {
      renameSync(opened.path, target(this.name));
    } catch (error) {
      throw new Refusal([`${unwritten(this.name, error)} The result is in ${opened.path}.`]);
    }
  }

  /** Leaves everything as it was before. */
  discard(): void {
    const { opened } = this;
    if (!opened) return;
    this.close();
    if (isReplaced(this.name)) rmSync(opened.path, { force: true });
  }

  private open(): Opened {
    if (!isReplaced(this.name)) return { path: this.name, descriptor: openSync(this.name, 'w') };
    const opened = openPart(target(this.name));
    this.callOff = tidyBeforeEnding(() => this.discard());
    const before = statSync(this.name, { throwIfNoEntry: false });
    if (before) fchmodSync(opened.descriptor, before.mode & 0o777);
    return opened;
  }

  private close(): void {
    this.callOff();
    if (this.opened) closeSync(this.opened.descriptor);
    this.opened = null;
  }

  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      throw new Refusal([unwritten(this.name, error)]);
    }
  }
}

/** A sentence where the file of `--out` could not be written; all is as it was before. */
export function outFaults(name: string | undefined): string[] {
  if (name === undefined) return [];
  try {
    // Who reads from a pipe would take its closing for the end.
    if (isReplaced(name)) tryWriting(name);
    return [];
  } catch (error) {
    return [unwritten(name, error)];
  }
}

function tryWriting(name: string): void {
  if (statSync(name, { throwIfNoEntry: false })) closeSync(openSync(name, 'a'));
  const { path, descriptor } = openPart(target(name));
  closeSync(descriptor);
  rmSync(path);
}

/** The names under which a result may be written, one of which an input must not have. */
export const namesWrittenTo = (name: string): string[] =>
  isReplaced(name) ? [target(name), partOf(target(name), 1)] : [name];

/** True for a file, there or not: a pipe or a device stays what it is. */
function isReplaced(name: string): boolean {
  const there = statSync(name, { throwIfNoEntry: false });
  return !there || there.isFile() || there.isDirectory();
}

/** The file that a name stands for: links stay, and what they lead to is replaced, whether it is there or not. */
function target(name: string): string {
  const path = join(realpathSync(dirname(resolve(name))), basename(name));
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? target(resolve(dirname(path), readlinkSync(path))) : path;
}

/** Makes a part file of its own, since the first name may belong to another call, or be left by one that was killed. */
function openPart(file: string): Opened {
  for (let number = 1; ; number++) {
    const path = partOf(file, number);
    try {
      return { path, descriptor: openSync(path, 'wx') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

const partOf = (file: string, number: number) => `${file}.part${number === 1 ? '' : number}`;

const unwritten = (name: string, error: unknown): string =>
  `--out: ${name} cannot be written: ${reason(error)}.`;
