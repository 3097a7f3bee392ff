import { lookAt } from '../../model/study/stopping.ts';
import type { Plan } from '../../model/study/plan.ts';
import type { UnitRecord } from '../../model/study/unit-runner.ts';
import { duration } from '../durations.ts';
import type { Streams } from '../output.ts';

/** Milliseconds between two lines: more could not be read. */
const PAUSE = 200;

/** A line that is written over while a study goes on: what is done, and how long the rest will take. */
export class StudyProgress {
  private readonly started = performance.now();
  private shownAt = -Infinity;
  private done = 0;
  private isShown = false;

  /** @param count units that are to be computed */
  constructor(
    private readonly write: Streams['progress'],
    private count: number,
  ) {}

  /** More units are to be computed, after a look that was not enough. */
  expect(count: number): void {
    this.count += count;
  }

  /** Some units are done. */
  add(units: number): void {
    this.done += units;
    const now = performance.now();
    if (now - this.shownAt < PAUSE && this.done < this.count) return;
    this.shownAt = now;
    const left = ((now - this.started) / 1000 / this.done) * (this.count - this.done);
    this.show(
      `${this.done} of ${this.count} runs${this.done < this.count ? `, about ${duration(left)} left` : ''}`,
    );
  }

  /** What a look at the runs has seen. */
  look(plan: Plan, records: readonly UnitRecord[], runs: number): void {
    const { half, needed, isEnough } = lookAt(plan, records, runs);
    if (!isEnough && Number.isFinite(half))
      this.show(`after ${runs} runs ± ${(half * 100).toFixed(1)} %: it needs about ${needed} in all`);
  }

  /** Leaves the line for what comes next. */
  end(): void {
    if (this.isShown) this.write?.('\n');
  }

  private show(text: string): void {
    this.isShown = true;
    this.write?.(`\r${text}\x1b[K`);
  }
}
