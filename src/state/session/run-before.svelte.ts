import { untrack } from 'svelte';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import type { Recording } from '../../client/recording.ts';
import type { FinishedRun } from './finished-run.ts';
import { LIVE_PEOPLE, type Runner } from './runner.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** So many runs are kept, so that going back and forth finds the other one. */
const MOST_KEPT = 20;

/** Of so many it is kept, however large they are, who heard when. */
const MOST_IN_FULL = 2;

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
      if (isOver && recording && scenario) untrack(() => this.#keep(this.#finishedRun(scenario, recording)));
    });
  }

  /** The last runs that came to their end, each once, in the order in which they did. */
  get finished(): readonly FinishedRun[] {
    return this.#finished;
  }

  #finishedRun(scenario: Scenario, { days, traits }: Recording): FinishedRun {
    const { made } = this.#settings.history;
    const isMade = made && sameRun(made.after.scenario, scenario);
    return {
      scenario,
      reach: days.map(({ reach }) => reach),
      went: days.at(-1)?.firsthand ?? 0,
      traits,
      change: isMade ? made.change : null,
      from: isMade ? made.before : null,
    };
  }

  #keep(finished: FinishedRun): void {
    const others = this.#finished.filter(({ scenario }) => !sameRun(scenario, finished.scenario));
    const kept = [...others, finished].slice(-MOST_KEPT);
    this.#finished = kept.map((run, at) =>
      run.scenario.people > LIVE_PEOPLE && at < kept.length - MOST_IN_FULL ? { ...run, traits: null } : run,
    );
  }
}
