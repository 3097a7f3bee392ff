import type { Selection } from '../../state/person/selection.svelte.ts';
import type { Words } from '../../words/index.ts';

/** What it takes to say what happened to the selected person and why. */
export interface WhyProps {
  readonly selection: Selection;
  readonly words: Words;
  /** A person in the middle of a sentence. */
  readonly nameOf: (person: number) => string;
}
