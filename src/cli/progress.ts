import type { Watch } from '../model/simulate.ts';

/** Lines that are written over, on standard error and only where somebody is watching. */
const show = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
};

/** How far one run is: minutes may pass when it is large. */
export const oneRun: Watch = {
  network: (done) => show(`network: ${Math.round(done * 100)} %`),
  day: (day, reach) => show(`day ${day}: ${reach} have heard`),
};

/** How many of several runs are done. */
export const severalRuns = (done: number, runs: number): void => show(`${done} of ${runs} runs`);

/** Leaves the line for what comes next. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
}
