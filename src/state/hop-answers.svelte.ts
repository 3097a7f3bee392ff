import type { SimulationClient } from '../client/simulation-client.ts';
import type { HopMeasures } from '../model/hop-measures.ts';

/** The story by retelling: asked of the worker a day at a time, as only the worker has what it takes. */
export class HopAnswers {
  #rows = $state.raw<readonly HopMeasures[]>([]);
  #isAsking = false;
  readonly #client: SimulationClient;
  readonly #isBetweenRuns: () => boolean;

  /** @param isBetweenRuns true while the worker has another run than the one on show */
  constructor(client: SimulationClient, isBetweenRuns: () => boolean) {
    this.#client = client;
    this.#isBetweenRuns = isBetweenRuns;
  }

  get rows(): readonly HopMeasures[] {
    return this.#rows;
  }

  /**
   * Asks for the day on show; one question at a time, the last one counts.
   * @param shown what is on show now: an object for each time a day is shown
   */
  async ask(shown: () => { readonly measures: { readonly day: number } } | null): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      let answered: ReturnType<typeof shown> = null;
      for (let now = shown(); now && now !== answered && !this.#isBetweenRuns(); now = shown()) {
        answered = now;
        const rows = await this.#client.byHop(now.measures.day);
        if (!this.#isBetweenRuns()) this.#rows = rows;
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAsking = false;
    }
  }
}
