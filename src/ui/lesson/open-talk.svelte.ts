import type { Talk } from '../../lesson/talk.ts';
import { WORKSHOP_IDS } from '../../lesson/workshops/index.ts';
import { TalkOnShow } from '../../state/lesson/talk-on-show.svelte.ts';
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
 * @returns `null` where there is no such workshop, which the page then says
 */
export async function talkOnShow(
  { session, preferences }: TalkParts,
  asked: string | Talk,
  place: number,
): Promise<OpenedTalk | null> {
  const words = () => preferences.words;
  await withWords(Promise.resolve(), words, 'workshops', 'lesson', 'lucks');
  const first = namedTalk(asked, words());
  if (!first) {
    const problem = { code: 'choice', options: WORKSHOP_IDS } as const;
    session.link.noteFaults([{ path: 'talk', value: asked, problem }]);
    return null;
  }
  let show: TalkOnShow;
  const end = $effect.root(() => {
    const talk = $derived(namedTalk(asked, words()) ?? first);
    show = new TalkOnShow(session, () => talk, place);
  });
  return { show: show!, end };
}
