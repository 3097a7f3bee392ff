import type { StudyCrew } from '../../client/study-crew.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { LUCKS } from '../study/lucks.svelte.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { scenarioKey } from '../study/study-key.ts';
import { Study } from '../study/study.svelte.ts';

/** Both scenarios with the same hundred lucks, from which pairs are made. Runs that were kept are not computed again. */
export class PairStudies {
  #key = $state('');
  #studies = $state.raw<readonly [a: Study, b: Study] | null>(null);
  #failure = $state.raw<Error | null>(null);
  readonly #crew: () => Promise<StudyCrew>;

  /** @param crew gets what computes, when it is wanted */
  constructor(crew: () => Promise<StudyCrew>) {
    this.#crew = crew;
  }

  /** Why nothing could be computed; `null` while nothing is wrong. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** The studies of these two; `null` until somebody begins them. */
  of(a: Scenario, b: Scenario): readonly [a: Study, b: Study] | null {
    return this.#key === keyOf(a, b) ? this.#studies : null;
  }

  /** Runs both a hundred times, or goes on with that. */
  async begin(a: Scenario, b: Scenario): Promise<void> {
    if (this.#key !== keyOf(a, b)) {
      this.pause();
      this.#key = keyOf(a, b);
      const study = (scenario: Scenario) =>
        new Study(planOf({ ...scenario, seed: a.seed }, { kind: 'many', runs: LUCKS }), this.#crew);
      this.#studies = [study(a), study(b)];
    }
    this.#failure = null;
    try {
      const studies = this.#studies!;
      for (const study of studies) if (this.#studies === studies) await study.resume();
    } catch (error) {
      this.#failure = error as Error;
    }
  }

  pause(): void {
    for (const study of this.#studies ?? []) study.pause();
    this.#studies = null;
    this.#key = '';
  }
}

const keyOf = (a: Scenario, b: Scenario): string => JSON.stringify([a.seed, scenarioKey(a), scenarioKey(b)]);
