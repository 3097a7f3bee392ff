import type { Talk } from '../../lesson/talk.ts';
import { WORKSHOP_IDS, WORKSHOPS } from '../../lesson/workshops/index.ts';
import { workshopTalk } from '../../lesson/workshops/outline.ts';
import { laterWords } from '../../words/later.ts';
import type { Words } from '../../words/index.ts';

/** A workshop by its name, in the language of the words, or a talk as it is; `null` where there is no such workshop. */
export function namedTalk(asked: string | Talk, words: Words): Talk | null {
  if (typeof asked !== 'string') return asked;
  const id = WORKSHOP_IDS.find((known) => known === asked);
  return id ? workshopTalk(WORKSHOPS[id], laterWords('workshops', words)[id]) : null;
}
