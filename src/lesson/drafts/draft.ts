import { isRecord } from '../../model/basics/records.ts';
import { chapterScenarios } from '../chapter-scenarios.ts';
import { chapterFaults, checkTalk } from '../check-talk.ts';
import { claimText } from '../claim.ts';
import { TALK_VERSION, type Chapter, type Talk } from '../talk.ts';
import { chapterJson } from '../talk-json.ts';
import type { TalkFault } from '../talk-faults.ts';

/** A chapter while it is written: nothing that was typed is lost, whether it can be used or not. */
export interface ChapterDraft extends Omit<Chapter, 'claims' | 'digest'> {
  /** One a line, as they were typed. */
  readonly claims: string;
  /** Tells the chapters of a talk apart, wherever they stand. */
  readonly key: number;
}

/** A talk while it is written. */
export interface TalkDraft {
  readonly title: string;
  readonly chapters: readonly ChapterDraft[];
}

/** A chapter in which nothing has been written: it goes on with the run before. */
export const EMPTY_CHAPTER: Omit<ChapterDraft, 'key'> = {
  ...{ title: '', text: '', watch: '', lesson: '', notes: '', claims: '' },
  ...{ minutes: null, scenario: null, changes: {}, day: null, show: {}, bet: null },
};

/** A talk to be written on. */
export const draftOf = ({ title, chapters }: Talk): TalkDraft => ({
  title,
  chapters: chapters.map((chapter, key) => ({
    ...chapter,
    claims: chapter.claims.map(claimText).join('\n'),
    key,
  })),
});

/** The claims that were typed. */
const claimLines = (claims: string): string[] =>
  claims
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const writtenChapter = (chapter: ChapterDraft, digest: string | null) =>
  chapterJson({ ...chapter, claims: claimLines(chapter.claims), digest });

/**
 * The JSON form of a talk, also of one with faults.
 * @param digests of the chapters' runs, each `null` where it is not known, and the engine that they are of
 */
export function draftJson(
  { title, chapters }: TalkDraft,
  digests: readonly (string | null)[] = [],
  engine?: number,
): Record<string, unknown> {
  const isKnown = digests.some((digest) => digest !== null);
  return {
    talk: TALK_VERSION,
    ...(isKnown && { engine }),
    title,
    chapters: chapters.map((chapter, place) => writtenChapter(chapter, digests[place] ?? null)),
  };
}

/** The draft in its JSON form, in which a claim may be no claim yet; `null` where it is no talk at all. */
export function draftIn(json: unknown): TalkDraft | null {
  const { readable } = checkTalk(json);
  if (!readable) return null;
  const { title, chapters } = draftOf(readable);
  const written = (json as { readonly chapters: readonly unknown[] }).chapters.filter(isRecord);
  return {
    title,
    chapters: chapters.map((chapter, place) => ({ ...chapter, ...typedIn(written[place] ?? {}, chapter) })),
  };
}

/** What was typed into fields that can be used only when they are finished. */
function typedIn(json: Readonly<Record<string, unknown>>, { claims }: ChapterDraft): Partial<ChapterDraft> {
  const lines = json['claims'];
  const isTyped = Array.isArray(lines) && lines.every((line) => typeof line === 'string');
  return {
    claims: isTyped ? lines.join('\n') : claims,
    ...(typeof json['day'] === 'number' && { day: json['day'] }),
    ...(typeof json['minutes'] === 'number' && { minutes: json['minutes'] }),
  };
}

/** What is wrong with each chapter of a talk, by paths that begin with the chapter's members. */
export function faultsByChapter({ chapters }: TalkDraft): readonly (readonly TalkFault[])[] {
  const scenarios = chapterScenarios(chapters);
  return chapters.map((chapter, place) =>
    chapterFaults(writtenChapter({ ...chapter, scenario: null, changes: {} }, null), scenarios[place]!),
  );
}
