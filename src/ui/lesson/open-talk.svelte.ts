import { later } from '../../later/later.ts';
import { isPackedTalk } from '../../lesson/talk-link.ts';
import type { Talk } from '../../lesson/talk.ts';
import { WORKSHOP_IDS } from '../../lesson/workshops/index.ts';
import { forgetTalk, rememberedTalk, rememberTalk, type TalkMemory } from '../../state/lesson/talk-memory.ts';
import { TalkOnShow } from '../../state/lesson/talk-on-show.svelte.ts';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { withWords } from '../values/with-words.ts';
import { namedTalk } from './named-talk.ts';
import type { TalkParts, TalkStand } from './talk-parts.ts';

/**
 * Opens a workshop by its name, in the language that is spoken at any time, or a talk as it is.
 * @param given the name of a workshop, the text of a packed talk in a link, or a talk
 * @param begin the chapter to begin with, from 0, or all that is remembered of the talk
 * @returns false where there is no such talk, which the page then says
 */
async function openTalk(
  { session, preferences }: TalkParts,
  place: TalkStand,
  given: string | Talk,
  begin: number | TalkMemory,
): Promise<boolean> {
  const words = () => preferences.words;
  await withWords(Promise.resolve(), words, 'workshops', 'lesson', 'lucks');
  const read = typeof given === 'string' && isPackedTalk(given) ? await unpacked(given, words) : null;
  if (read?.sentences) {
    place.about = { kind: 'refused', sentences: read.sentences };
    return false;
  }
  const asked = read?.talk ?? given;
  const first = namedTalk(asked, words());
  if (!first) {
    const problem = { code: 'choice', options: WORKSHOP_IDS } as const;
    session.link.noteFaults([{ path: 'talk', value: asked, problem }]);
    return false;
  }
  const { engine } = first;
  if (engine !== null && engine !== ENGINE_VERSION)
    session.link.noteFaults([
      { path: 'engine', value: String(engine), problem: { code: 'engine', engine: ENGINE_VERSION } },
    ]);
  const end = $effect.root(() => {
    const talk = $derived(namedTalk(asked, words()) ?? first);
    const show = new TalkOnShow(session, () => talk, begin);
    place.begin(show, () => {
      end();
      forgetTalk();
    });
    $effect(() => rememberTalk(asked, show.memory));
  });
  return true;
}

/** Opens a talk in front of the room. */
export async function presentTalk(
  parts: TalkParts,
  place: TalkStand,
  given: string | Talk,
  chapter: number,
): Promise<void> {
  if (await openTalk(parts, place, given, chapter)) await parts.presenting.enter(false);
}

/** Goes on with the talk that was given when the page was loaded again, unless another one has been opened. */
export async function goOnWithTalk(parts: TalkParts, place: TalkStand): Promise<void> {
  const remembered = rememberedTalk();
  if (remembered && !place.current) await openTalk(parts, place, remembered.asked, remembered.memory);
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
