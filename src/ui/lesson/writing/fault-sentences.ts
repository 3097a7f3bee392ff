import type { TalkFault } from '../../../lesson/talk-faults.ts';
import type { Words } from '../../../words/index.ts';
import { laterWords } from '../../../words/later.ts';

/** Says what is wrong with a field of a chapter. @param name by which the sentences call the field */
export type FaultSentences = (path: string, name: string) => readonly string[];

/** Sentences about the faults of a chapter. */
export const faultSentences =
  (faults: readonly TalkFault[], words: Words): FaultSentences =>
  (path, name) =>
    faults
      .filter((fault) => fault.path === path || fault.path.startsWith(`${path}[`))
      .map((fault) => laterWords('talkFaults', words)({ ...fault, path: name }));
