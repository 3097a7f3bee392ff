import { untrack } from 'svelte';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import type { Runner } from './runner.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** What is kept of a run that is over. */
export interface FinishedRun {
  readonly scenario: Scenario;
  /** People who had heard at the end of day 0, 1, … */
  readonly reach: readonly number[];
}

/** So many runs are kept, so that going back and forth finds the other one. */
const MOST_KEPT = 20;

/** The run before the last change, beside which one sees what the change did. */
export class RunBefore {
  #finished = $state.raw<readonly FinishedRun[]>([]);
  readonly #run: Runner;
  readonly #settings: Settings;

  /** The run of the same town before the last change; after that was undone, the one it had made. `null` for none. */
  readonly known: FinishedRun | null = $derived.by(() => {
    const ran = this.#run.scenario;
    const other = this.#settings.history.other?.scenario;
    if (!ran || !other || other.people !== ran.people || sameRun(other, ran)) return null;
    return this.#finished.find(({ scenario }) => sameRun(scenario, other)) ?? null;
  });

  /** To be made in an effect root or while a component is set up. */
  constructor(run: Runner, settings: Settings) {
    this.#run = run;
    this.#settings = settings;
    $effect(() => {
      const { recording, scenario, isOver } = run;
      if (isOver && recording && scenario)
        untrack(() => this.#keep({ scenario, reach: recording.days.map(({ reach }) => reach) }));
    });
  }

  #keep(finished: FinishedRun): void {
    const others = this.#finished.filter(({ scenario }) => !sameRun(scenario, finished.scenario));
    this.#finished = [...others, finished].slice(-MOST_KEPT);
  }
}
