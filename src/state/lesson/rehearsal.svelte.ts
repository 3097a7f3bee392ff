import type { SimulationClient } from '../../client/simulation-client.ts';
import { chapterScenarios } from '../../lesson/chapter-scenarios.ts';
import { rehearsed, type Rehearsed } from '../../lesson/rehearse.ts';
import type { Talk } from '../../lesson/talk.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { runToEnd, type WholeRun } from './run-to-end.ts';

/** A talk whose chapters are run, one after the other, to see whether they do what they claim. */
export class Rehearsal {
  #done = $state.raw<readonly Rehearsed[]>([]);
  #failure = $state.raw<Error | null>(null);
  #isEnded = false;
  /** Resolves when no other chapter will be run, for whatever reason. */
  readonly ended: Promise<void>;
  readonly #client: SimulationClient;

  /** @param client of a worker that does nothing else */
  constructor(
    readonly talk: Talk,
    client: SimulationClient,
  ) {
    this.#client = client;
    this.ended = this.#runAll().catch((error: unknown) => {
      if (!this.#isEnded) this.#failure = error instanceof Error ? error : new Error(String(error));
    });
  }

  /** The chapters that have been run. */
  get done(): readonly Rehearsed[] {
    return this.#done;
  }

  get isOver(): boolean {
    return this.#done.length === this.talk.chapters.length;
  }

  /** Why it could not go on; `null` while nothing is wrong. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** True where every claim holds so far. */
  get holds(): boolean {
    return this.#done.every(({ verdicts }) => verdicts.every(({ holds }) => holds));
  }

  /** Whether all runs so far are those that whoever wrote the talk has seen; `null` where it does not say which those are. */
  get areSame(): boolean | null {
    const said = this.#done.filter(({ isSame }) => isSame !== null);
    return said.length > 0 ? said.every(({ isSame }) => isSame) : null;
  }

  end(): void {
    this.#isEnded = true;
    this.#client.cancel();
  }

  async #runAll(): Promise<void> {
    const { chapters } = this.talk;
    let last: { readonly scenario: Scenario; readonly run: WholeRun } | null = null;
    for (const [place, scenario] of chapterScenarios(chapters).entries()) {
      if (!last || !sameRun(last.scenario, scenario))
        last = { scenario, run: await runToEnd(this.#client, scenario) };
      if (this.#isEnded) return;
      this.#done = [...this.#done, rehearsed(chapters[place]!, last.run, scenario.people)];
    }
  }
}
