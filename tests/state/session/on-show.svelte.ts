import type { Preparing } from '../../../src/state/session/by-day.svelte.ts';

/** A run and its day on show, both of which a test sets. */
export class OnShow {
  recording = $state.raw<object>({ name: 'first' });
  isBetweenRuns = $state(false);
  shown = $state.raw({ measures: { day: 4 } });
  prepared: readonly Preparing[] = [];

  prepares(answers: Preparing): () => void {
    this.prepared = [...this.prepared, answers];
    return () => (this.prepared = this.prepared.filter((other) => other !== answers));
  }
}
