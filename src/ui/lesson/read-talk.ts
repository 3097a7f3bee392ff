import { checkTalk } from '../../lesson/check-talk.ts';
import { draftIn, type TalkDraft } from '../../lesson/drafts/draft.ts';
import { unpackedTalk } from '../../lesson/talk-link.ts';
import type { Talk } from '../../lesson/talk.ts';
import type { LessonWords } from '../../words/en/lesson.ts';
import { laterWords } from '../../words/later.ts';
import type { Words } from '../../words/index.ts';

/** The most bytes of a file with a talk: what 60 chapters of the longest texts need, and as much for their scenarios. */
const MOST_BYTES = 2_000_000;

/** A talk, or sentences about what is wrong with it. */
type ReadTalk =
  | { readonly talk: Talk; readonly sentences?: undefined }
  | { readonly talk?: undefined; readonly sentences: readonly string[]; readonly draft: TalkDraft | null };

/** Reads a talk that a stranger may have written; nothing in it is carried out. */
export async function readTalk(file: File, texts: LessonWords, words: Words): Promise<ReadTalk> {
  const refused = (sentence: string) => ({ sentences: [sentence], draft: null });
  if (file.size > MOST_BYTES) return refused(texts.file.tooLarge(file.name, file.size, MOST_BYTES));
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return refused(texts.file.noJson(file.name));
  }
  return checked(json, words) ?? refused(texts.file.tooDeep(file.name));
}

/** Reads the talk in a link; nothing in it is carried out. */
export async function readPackedTalk(packed: string, texts: LessonWords, words: Words): Promise<ReadTalk> {
  const damaged = { sentences: [texts.file.damaged], draft: null };
  let json: unknown;
  try {
    json = await unpackedTalk(packed);
  } catch {
    return damaged;
  }
  return checked(json, words) ?? damaged;
}

/** What JSON says; `null` where it is nested so deeply that it cannot be looked through. */
function checked(json: unknown, words: Words): ReadTalk | null {
  try {
    const { talk, faults } = checkTalk(json);
    if (talk) return { talk };
    return { sentences: faults.map((fault) => laterWords('talkFaults', words)(fault)), draft: draftIn(json) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
