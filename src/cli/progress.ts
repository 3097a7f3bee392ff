import type { Watch } from '../model/simulate.ts';
import type { Streams } from './output.ts';

/** Lines that are written over while runs go on: minutes may pass when one is large. */
export class Progress {
  constructor(private readonly write: Streams['progress']) {}

  /** The progress of one run. */
  readonly oneRun: Watch = {
    network: (done) => this.show(`network: ${Math.round(done * 100)} %`),
    day: (day, reach) => this.show(`day ${day}: ${reach} have heard`),
  };

  /** The progress of several runs. */
  severalRuns(done: number, runs: number): void {
    this.show(`${done} of ${runs} runs`);
  }

  /** Leaves the line for what comes next. */
  end(): void {
    this.write?.('\n');
  }

  private show(text: string): void {
    this.write?.(`\r${text}\x1b[K`);
  }
}
