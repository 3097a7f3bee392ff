import { untrack } from 'svelte';
import { later } from '../../later/later.ts';
import { languageOf, type Words } from '../../words/index.ts';
import type { LaterName } from '../../words/later.ts';

/**
 * A module that is loaded when it is needed, together with the texts that it shows. It is loaded once: the preferences
 * load the texts of another language before the words change.
 */
export const withWords = <Module>(
  module: Promise<Module>,
  words: () => Words,
  ...names: LaterName[]
): Promise<Module> =>
  untrack(async () => {
    const [loaded] = await Promise.all([module, loadWords(words, names)]);
    return loaded;
  });

async function loadWords(words: () => Words, names: readonly LaterName[]): Promise<void> {
  const { loadLater } = await later(() => import('../../words/later.ts'));
  let language;
  do {
    language = languageOf(words());
    await Promise.all(names.map((name) => loadLater(name, languageOf(words()))));
  } while (language !== languageOf(words()));
}
