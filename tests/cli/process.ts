import { execFileSync, spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from './sim.ts';

/** Where the program is started. */
const ROOT = resolve(import.meta.dirname, '../..');

/** The program as `npm run sim` starts it, with flags for Node. */
export const program = (args: readonly string[], flags: readonly string[] = []): string[] => [
  process.execPath,
  ...flags,
  ...['--import', 'tsx', 'src/cli/main.ts', ...args],
];

/** Starts a command in the project's folder. */
export const begin = ([command, ...args]: readonly string[], stdio: StdioOptions = 'pipe'): ChildProcess =>
  spawn(command!, args, { cwd: ROOT, stdio });

/** What came of a command when it has ended: its status, or the signal that ended it. */
export function ended(child: ChildProcess, input?: string): Promise<Outcome & { signal: string | null }> {
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  if (input !== undefined) child.stdin?.on('error', () => undefined).end(input);
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (status, signal) => done({ status, signal, out, err }));
  });
}

/** The runs that the folder of a study has kept, each by its cell and number; one that stands twice comes twice. */
export const keptRuns = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as { cell: unknown; run: number; digest?: string })
    .filter(({ digest }) => digest !== undefined)
    .map(({ cell, run }) => JSON.stringify([cell, run]));

/**
 * Ends when the folder of a study has kept so many runs, however fast the machine is.
 *
 * @throws Error when `isAlive` says that nobody computes any more
 */
export async function hasKept(folder: string, runs: number, isAlive: () => boolean): Promise<void> {
  while (keptRuns(folder).length < runs) {
    if (!isAlive())
      throw new Error(`ended with ${keptRuns(folder).length} runs, before the ${runs} at which it is killed`);
    await pause(20);
  }
}

/** Makes a named pipe. */
export const makePipe = (path: string) => void execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
