import type { Preset } from '../../model/scenario/presets/index.ts';
import { sameValue, type Scenario } from '../../model/scenario/scenario.ts';
import type { Drafts } from './invalid-values.ts';
import type { Change } from './change.ts';
import type { Pin } from './finished-run.ts';

/** All that a change can alter, as it is at one time. */
export interface Work {
  readonly scenario: Scenario;
  readonly base: Preset;
  readonly drafts: Drafts;
  /** The runs that are kept. */
  readonly pins?: readonly Pin[];
}

/** The last step undone or redone. */
export interface Moved {
  readonly direction: 'undone' | 'redone';
  readonly change: Change;
}

/** A change, with the work before and after it. */
export interface Step {
  readonly change: Change;
  readonly before: Work;
  readonly after: Work;
}

/** Most steps kept. Somebody who wants to go back further can start from a preset. */
const MOST_STEPS = 100;

/** The changes that were made, in order, so that each can be undone and redone. */
export class History {
  #steps = $state.raw<readonly Step[]>([]);
  /** The number of steps that are done; those after them were undone. */
  #done = $state(0);
  #moved = $state.raw<Moved | null>(null);

  /** The change that would be undone next; `null` when there is none. */
  get undoable(): Change | null {
    return this.#steps[this.#done - 1]?.change ?? null;
  }

  /** The change that would be redone next; `null` when there is none. */
  get redoable(): Change | null {
    return this.#steps[this.#done]?.change ?? null;
  }

  /** The last change of the scenario that is done; `null` for none. */
  get made(): Step | null {
    return this.#steps.slice(0, this.#done).findLast(isOfScenario) ?? null;
  }

  /** The work before the last change; after it has been undone, the work that it had made. `null` where nothing was done. */
  get other(): Work | null {
    const undone = this.#moved?.direction === 'undone' ? this.#steps[this.#done] : undefined;
    return (undone && isOfScenario(undone) ? undone.after : this.made?.before) ?? null;
  }

  /** The step undone or redone, until something else changes. */
  get moved(): Moved | null {
    return this.#moved;
  }

  /**
   * Takes down a change; one that alters nothing is none.
   * @param isGoingOn true while one gesture goes on, as when a slider is dragged: it joins the step that it began
   */
  record(change: Change, before: Work, after: Work, isGoingOn = false): void {
    if (sameWork(before, after)) return;
    const done = this.#steps.slice(0, this.#done);
    const last = done.at(-1);
    const begun = isGoingOn && this.#moved === null && last && sameValue(last.change, change) ? last : null;
    if (begun) done.pop();
    this.#steps = [...done, { change, before: begun?.before ?? before, after }].slice(-MOST_STEPS);
    this.#done = this.#steps.length;
    this.#moved = null;
  }

  /** Goes one step back; returns the work as it was, `null` when there is nothing to undo. */
  undo(): Work | null {
    const step = this.#steps[this.#done - 1];
    if (!step) return null;
    this.#done--;
    this.#moved = { direction: 'undone', change: step.change };
    return step.before;
  }

  /** Goes one step on again; returns the work as it became, `null` when there is nothing to redo. */
  redo(): Work | null {
    const step = this.#steps[this.#done];
    if (!step) return null;
    this.#done++;
    this.#moved = { direction: 'redone', change: step.change };
    return step.after;
  }
}

const isOfScenario = ({ change }: Step): boolean => change.kind !== 'pins';

const sameWork = (a: Work, b: Work): boolean =>
  a.pins === b.pins &&
  a.base === b.base &&
  sameValue(a.scenario, b.scenario) &&
  sameValue(a.drafts, b.drafts);
