import type { StudyCrew } from '../../client/study-crew.ts';
import { differences, type Scenario } from '../../model/scenario/scenario.ts';
import { A, B, cellScenario } from '../../model/study/cells.ts';
import type { Plan } from '../../model/study/plan.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { likeOf } from '../study/asked-studies.svelte.ts';
import { keptRuns, type RunStore } from '../study/kept-runs.ts';
import { LUCKS } from '../study/lucks.svelte.ts';
import { scenarioKey } from '../study/study-key.ts';
import { Study } from '../study/study.svelte.ts';
import { forkIn } from './choice.ts';

/** Pairs of runs of two scenarios, each pair with the same luck. Runs that were kept are not computed again. */
export class PairStudies {
  #key = $state('');
  #study = $state.raw<Study | null>(null);
  #failure = $state.raw<Error | null>(null);
  /** The plan that asks for pairs; `null` where somebody asks on the page. */
  #asked = $state.raw<Plan | null>(null);
  readonly #crew: () => Promise<StudyCrew>;

  /** @param crew gets what computes, when it is wanted */
  constructor(crew: () => Promise<StudyCrew>) {
    this.#crew = crew;
  }

  /** Why nothing could be computed; `null` while nothing is wrong. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** The study of these two; `null` until somebody begins it. */
  of(a: Scenario, b: Scenario): Study | null {
    return this.#key === keyOf(a, b) ? this.#study : null;
  }

  /** The plan that asks for these two, with the pairs that there are by now; `null` where none does. */
  asked(a: Scenario, b: Scenario): Plan | null {
    return this.#isAsked(a, b) ? (this.of(a, b)?.plan ?? this.#asked) : null;
  }

  /** What these two are asked: how many pairs, and what else, is as in the plan that was asked last. */
  planFor(a: Scenario, b: Scenario): Plan {
    if (this.#asked && this.#isAsked(a, b)) return this.#asked;
    const fork = forkIn(b, a);
    const changes = fork ? fork.set : differences({ ...b, seed: a.seed, name: a.name, note: a.note }, a);
    const usual = { kind: 'compare', runs: LUCKS, changes, fork: fork?.day ?? null } as const;
    return planOf(a, { ...usual, ...(this.#asked && likeOf(this.#asked)) });
  }

  /** Makes the pairs of a plan from now on. @param plan `null` for those that the page asks for */
  ask(plan: Plan | null): void {
    this.#asked = plan;
  }

  /** Makes the pairs, or goes on with that. */
  begin(a: Scenario, b: Scenario): Promise<void> {
    const key = keyOf(a, b);
    if (this.#key !== key) {
      this.pause();
      this.#key = key;
      this.#study = new Study(this.planFor(a, b), this.#crew, storeOfSides);
    }
    return this.#compute((study) => study.resume());
  }

  /** Makes so many pairs more. */
  more(): Promise<void> {
    return this.#compute((study) => study.ask(study.wanted + LUCKS));
  }

  /** Stops; what has come in stays for {@link begin}. */
  pause(): void {
    this.#study?.pause();
  }

  #isAsked(a: Scenario, b: Scenario): boolean {
    const plan = this.#asked;
    return plan !== null && keyOf(plan.scenario, cellScenario(plan, B)) === keyOf(a, b);
  }

  async #compute(how: (study: Study) => Promise<void>): Promise<void> {
    this.#failure = null;
    try {
      if (this.#study) await how(this.#study);
    } catch (error) {
      this.#failure = error as Error;
    }
  }
}

const keyOf = (a: Scenario, b: Scenario): string =>
  JSON.stringify([scenarioKey(a), scenarioKey({ ...b, seed: a.seed })]);

/** The plan of many runs of a side: those of a pair are the same. */
const manyOf = (plan: Plan, cell: number): Plan =>
  planOf({ ...cellScenario(plan, cell), seed: plan.scenario.seed }, { kind: 'many', runs: plan.runs });

/** The runs of each side are kept as those of its scenario, so that whoever asks for either has them. */
const storeOfSides: RunStore = {
  async find(plan) {
    const sides = await Promise.all([A, B].map((cell) => keptRuns.find(manyOf(plan, cell))));
    return sides.flatMap((runs, cell) => runs.map((run) => ({ ...run, cell })));
  },
  async keep(plan, records) {
    for (const cell of [A, B])
      await keptRuns.keep(
        manyOf(plan, cell),
        records.filter((record) => record.cell === cell).map((record) => ({ ...record, cell: 0 })),
      );
  },
};
