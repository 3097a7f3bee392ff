import { differences, nested } from '../model/scenario/scenario.ts';
import { claimText } from './claim.ts';
import { TALK_VERSION, type Chapter, type Talk } from './talk.ts';

/** A chapter with its claims as sentences. */
export type WrittenChapter = Omit<Chapter, 'claims'> & { readonly claims: readonly string[] };

/** The JSON form of a talk, as checkTalk reads it; what is empty is left out. */
export const talkJson = ({ title, engine, chapters }: Talk): Record<string, unknown> => ({
  talk: TALK_VERSION,
  ...(engine !== null && { engine }),
  title,
  chapters: chapters.map((chapter) => chapterJson({ ...chapter, claims: chapter.claims.map(claimText) })),
});

/** What stands in a chapter's JSON as it is, in this order. */
const PLAIN = ['title', 'text', 'watch', 'lesson', 'notes', 'minutes', 'day', 'bet', 'digest'] as const;

/** The JSON form of a chapter. */
export function chapterJson(chapter: WrittenChapter): Record<string, unknown> {
  const { scenario, changes, show, claims } = chapter;
  const isWritten = (member: (typeof PLAIN)[number]) =>
    member === 'title' || (chapter[member] !== '' && chapter[member] !== null);
  return {
    ...Object.fromEntries(PLAIN.filter(isWritten).map((member) => [member, chapter[member]])),
    ...(scenario && { scenario: nested(differences(scenario)) }),
    ...(Object.keys(changes).length > 0 && { changes: nested(changes) }),
    ...(Object.keys(show).length > 0 && { show }),
    ...(claims.length > 0 && { claims }),
  };
}
