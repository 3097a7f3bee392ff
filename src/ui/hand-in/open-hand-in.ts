import { later } from '../../later/later.ts';
import { withParts } from '../../later/missing.svelte.ts';
import type { HandInParts, HandInShown } from './hand-in-parts.ts';
import { withWords } from '../values/with-words.ts';

/** Opens it over the page. It is loaded when it is wanted. */
export const openHandIn = (page: HandInParts, shown: HandInShown): Promise<void> =>
  withParts(async () => {
    const { showHandIn } = await withWords(
      later(() => import('./show-hand-in.ts')),
      () => page.preferences.words,
      'handIn',
      'tasks',
      'faults',
    );
    await showHandIn(page, shown);
  });

/** Where another page is around this one, or has opened it, that may be a learning platform. */
export const lookForPlatform = (page: HandInParts): void => {
  if (parent === window && !opener) return;
  void later(() => import('./join-platform.svelte.ts'))
    .then(({ joinPlatform }) => joinPlatform(page))
    .catch(() => undefined);
};
