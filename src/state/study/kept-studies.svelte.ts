import type { StudyCrew } from '../../client/study-crew.ts';
import type { Plan } from '../../model/study/plan.ts';
import { Study } from './study.svelte.ts';

/** Studies that are kept, so that going back to one computes nothing twice. */
const MOST_KEPT = 20;

/** A study, and what it is found by. */
interface Kept {
  readonly key: string;
  readonly study: Study;
}

/** Studies by what they ask, of which one is computed at a time; and why that fails. */
export class KeptStudies {
  #kept = $state.raw<readonly Kept[]>([]);
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

  /** The study that was taken last; `null` for none. */
  get last(): Study | null {
    return this.#kept.at(-1)?.study ?? null;
  }

  find(key: string | null): Study | null {
    return this.#kept.find((kept) => kept.key === key)?.study ?? null;
  }

  /** The study with a key, which is made where there is none; all others pause. */
  take(key: string, plan: () => Plan): Study {
    const study = this.find(key) ?? new Study(plan(), this.#crew);
    const others = this.#kept.filter((kept) => kept.study !== study);
    for (const other of others) other.study.pause();
    this.#kept = [...others, { key, study }].slice(-MOST_KEPT);
    return study;
  }

  /** Has a study computed, and remembers why that failed. */
  async compute(study: Study | null, how: (study: Study) => Promise<void>): Promise<void> {
    this.#failure = null;
    try {
      if (study) await how(study);
    } catch (error) {
      this.#failure = error as Error;
    }
  }
}
