import { untrack } from 'svelte';
import { LONGEST_KEPT, ScormVisit, type ScormApi } from '../../client/scorm.ts';
import { handInLink } from '../../lesson/hand-in/hand-in-text.ts';
import type { HandIn } from '../../lesson/hand-in/hand-in.ts';
import { solvedIn, type Recomputed } from '../../lesson/hand-in/verdict.ts';
import { TASKS } from '../../lesson/tasks/index.ts';
import { linkTo } from '../../model/scenario/link/link.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../model/scenario/scenario.ts';

/** Milliseconds without a change before the platform is told. */
const SETTLED = 1000;

/** What a platform keeps for the next visit: what one has in front of oneself. */
export interface Kept {
  readonly scenario: Scenario;
  /** The text of the tasks that are solved; empty for none. */
  readonly done: string;
}

/** A learning platform around the page: it keeps where one is, and is told what is handed in. */
export class Platform {
  readonly #visit: ScormVisit;
  #handedIn = $state(false);

  /** To be made in an effect root. @param now what is to be kept; `null` while nothing is on show */
  constructor(api: ScormApi, now: () => Kept | null) {
    this.#visit = new ScormVisit(api);
    $effect(() => {
      const kept = now();
      if (!kept) return undefined;
      const timer = setTimeout(() => untrack(() => this.#keep(kept)), SETTLED);
      return () => clearTimeout(timer);
    });
    $effect(() => {
      const end = () => this.#visit.end();
      addEventListener('pagehide', end);
      return () => removeEventListener('pagehide', end);
    });
  }

  /** The fragment of the link that opens what the last visit left, without `#`; empty for none. */
  get resumed(): string {
    return this.#visit.kept;
  }

  get isHeard(): boolean {
    return this.#visit.isHeard;
  }

  /** True once something was handed in, and the platform has taken it. */
  get isHandedIn(): boolean {
    return this.#handedIn;
  }

  /** Hands in what was recomputed: with solved tasks there is a score, of all that there are. */
  handIn(handIn: HandIn, { attempts }: Pick<Recomputed, 'attempts'>): boolean {
    const score = attempts.length === 0 ? null : (100 * solvedIn({ attempts })) / TASKS.length;
    const link = handInLink(handIn);
    if (link.length <= LONGEST_KEPT) this.#visit.keep(link);
    this.#handedIn = this.#visit.report(score, true);
    return this.#handedIn;
  }

  #keep({ scenario, done }: Kept): void {
    const fields =
      done === ''
        ? []
        : ([
            ['task', 'all'],
            ['done', done],
          ] as const);
    // A scenario with a long list gives way to what was solved.
    if (!this.#visit.keep(linkTo(scenario, null, fields)))
      this.#visit.keep(linkTo(STANDARD_SCENARIO, null, fields));
  }
}
