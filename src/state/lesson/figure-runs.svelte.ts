import type { StudyCrew } from '../../client/study-crew.ts';
import { FIGURE_RUNS, figurePlan, type Explored } from '../../lesson/explored.ts';
import { figureOf, type DrawnFigure } from '../../lesson/figure-of.ts';
import { hasRun, type UnitRecord } from '../../model/study/unit-runner.ts';

/** A figure that follows what is dragged: the last value counts, and the figure before stands until the next one is there. */
export class FigureRuns {
  #value = $state(0);
  #figure = $state.raw<DrawnFigure | null>(null);
  #failure = $state.raw<Error | null>(null);
  #isBusy = false;
  readonly #explored: Explored;
  readonly #crew: () => Promise<StudyCrew>;

  /** @param crew gets what computes */
  constructor(explored: Explored, crew: () => Promise<StudyCrew>) {
    this.#explored = explored;
    this.#crew = crew;
    this.#value = explored.scenario[explored.paths[0]!] as number;
  }

  get value(): number {
    return this.#value;
  }

  /** `null` until there is one. */
  get figure(): DrawnFigure | null {
    return this.#figure;
  }

  /** Why there is none for the value; `null` where there is, or will be. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** Draws the figure of a value; left out, that of the scenario as it is. */
  async draw(value = this.#value): Promise<void> {
    this.#value = value;
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      let drawn: number | null = null;
      while (drawn !== this.#value) {
        drawn = this.#value;
        const runs = (await this.#computed(drawn)).filter(hasRun);
        if (runs.length < FIGURE_RUNS) throw new Error('A run of the figure failed.');
        this.#figure = figureOf(this.#explored, runs);
      }
      this.#failure = null;
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
    } finally {
      this.#isBusy = false;
    }
  }

  async #computed(value: number): Promise<readonly UnitRecord[]> {
    const { plan, keeps } = figurePlan(this.#explored, value);
    const records: UnitRecord[] = [];
    const units = Array.from({ length: FIGURE_RUNS }, (_, run) => ({ cell: 0, run })).values();
    const done = (come: readonly UnitRecord[]) => {
      for (const record of come) records.push(record);
    };
    // One worker: the next figures have others.
    await (await this.#crew()).compute({ plan, keeps, units, done, stop: new AbortController().signal }, 1);
    return records;
  }
}
