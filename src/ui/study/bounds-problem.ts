import type { Bounds } from '../../state/study/bounds.svelte.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';

/** Why numbers and their ends cannot be used as they stand, in a sentence; `null` where they can. */
export function boundsProblem({ list, crossed }: Bounds, words: Words): string | null {
  const texts = laterWords('lucks', words).bounds;
  if (list.length === 0) return texts.empty;
  return crossed ? texts.crossed(words.parameters[crossed].label) : null;
}
