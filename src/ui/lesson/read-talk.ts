import { checkTalk } from '../../lesson/check-talk.ts';
import type { Talk } from '../../lesson/talk.ts';
import type { LessonWords } from '../../words/en/lesson.ts';
import { laterWords } from '../../words/later.ts';
import type { Words } from '../../words/index.ts';

/** The most bytes of a file with a talk: what 60 chapters of the longest texts need, and as much for their scenarios. */
const MOST_BYTES = 2_000_000;

/** A talk from a file, or sentences about what is wrong with it. */
type ReadTalk =
  | { readonly talk: Talk; readonly sentences?: undefined }
  | { readonly talk?: undefined; readonly sentences: readonly string[] };

/** Reads a talk that a stranger may have written; nothing in it is carried out. */
export async function readTalk(file: File, texts: LessonWords, words: Words): Promise<ReadTalk> {
  if (file.size > MOST_BYTES) return { sentences: [texts.file.tooLarge(file.name, file.size, MOST_BYTES)] };
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { sentences: [texts.file.noJson(file.name)] };
  }
  try {
    const { talk, faults } = checkTalk(json);
    return talk ? { talk } : { sentences: faults.map((fault) => laterWords('talkFaults', words)(fault)) };
  } catch (error) {
    // What is nested so deeply that it cannot be looked through.
    if (error instanceof RangeError) return { sentences: [texts.file.tooDeep(file.name)] };
    throw error;
  }
}
