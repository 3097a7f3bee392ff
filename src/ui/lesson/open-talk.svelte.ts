import { later } from '../../later/later.ts';
import { isPackedTalk } from '../../lesson/talk-link.ts';
import type { Talk } from '../../lesson/talk.ts';
import { WORKSHOP_IDS } from '../../lesson/workshops/index.ts';
import { TalkOnShow } from '../../state/lesson/talk-on-show.svelte.ts';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { withWords } from '../values/with-words.ts';
import { namedTalk } from './named-talk.ts';
import type { TalkParts } from './talk-parts.ts';

/** A talk to be given, and what ends it. */
interface OpenedTalk {
  readonly show: TalkOnShow;
  readonly end: () => void;
}

/**
 * Opens a workshop by its name, in the language that is spoken at any time, or a talk as it is.
 * @param place of the chapter to begin with, from 0
 * @param given the name of a workshop, the text of a packed talk in a link, or a talk
 * @returns `null` where there is no such workshop, which the page then says; sentences about a packed talk that is none
 */
export async function talkOnShow(
  { session, preferences }: TalkParts,
  given: string | Talk,
  place: number,
): Promise<OpenedTalk | { readonly sentences: readonly string[] } | null> {
  const words = () => preferences.words;
  await withWords(Promise.resolve(), words, 'workshops', 'lesson', 'lucks');
  const read = typeof given === 'string' && isPackedTalk(given) ? await unpacked(given, words) : null;
  if (read?.sentences) return read;
  const asked = read?.talk ?? given;
  const first = namedTalk(asked, words());
  if (!first) {
    const problem = { code: 'choice', options: WORKSHOP_IDS } as const;
    session.link.noteFaults([{ path: 'talk', value: asked, problem }]);
    return null;
  }
  const { engine } = first;
  if (engine !== null && engine !== ENGINE_VERSION)
    session.link.noteFaults([
      { path: 'engine', value: String(engine), problem: { code: 'engine', engine: ENGINE_VERSION } },
    ]);
  let show: TalkOnShow;
  const end = $effect.root(() => {
    const talk = $derived(namedTalk(asked, words()) ?? first);
    show = new TalkOnShow(session, () => talk, place);
  });
  return { show: show!, end };
}

/** The talk in a link, or sentences about what is wrong with it. */
async function unpacked(packed: string, words: () => Words) {
  const { readPackedTalk } = await withWords(
    later(() => import('./read-talk.ts')),
    words,
    'talkFaults',
    'faults',
  );
  return readPackedTalk(packed, laterWords('lesson', words()), words());
}
