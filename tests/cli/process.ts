import { execFileSync, spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { resolve } from 'node:path';
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

/** Makes a named pipe. */
export const makePipe = (path: string) => void execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
