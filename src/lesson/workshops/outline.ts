import { presetScenario, presetById, type PresetId } from '../../model/scenario/presets/index.ts';
import type { ScenarioPatch } from '../../model/scenario/scenario.ts';
import { claimIn } from '../claim.ts';
import type { Chapter, Shown, Talk } from '../talk.ts';

/** A chapter of a workshop without its words, which each language has. */
export interface OutlinedChapter {
  readonly id: string;
  readonly minutes: number;
  readonly scenario?: PresetId;
  readonly changes?: ScenarioPatch;
  readonly day?: number;
  readonly show?: Shown;
  /** The answer of its bet that comes true, from 0. */
  readonly right?: number;
  readonly claims?: readonly string[];
}

export type Outline = readonly OutlinedChapter[];

/** What a language says in a chapter; a bet where its outline has an answer that is right. */
export interface ChapterWords {
  readonly title: string;
  readonly text: string;
  readonly watch?: string;
  readonly lesson?: string;
  readonly notes: string;
  readonly bet?: { readonly question: string; readonly answers: readonly string[] };
}

/** The words of a workshop in one language. */
export interface WorkshopWords<Id extends string = string> {
  readonly title: string;
  readonly chapters: Readonly<Record<Id, ChapterWords>>;
}

/** The talk of a workshop in a language. */
export const workshopTalk = (outline: Outline, { title, chapters }: WorkshopWords): Talk => ({
  title,
  engine: null,
  chapters: outline.map((chapter) => chapterWith(chapter, chapters[chapter.id]!)),
});

function chapterWith(outlined: OutlinedChapter, words: ChapterWords): Chapter {
  const { minutes, scenario, changes = {}, day, show = {}, right, claims = [] } = outlined;
  const preset = scenario === undefined ? undefined : presetById(scenario);
  return {
    ...{ title: words.title, text: words.text, notes: words.notes, minutes },
    ...{ watch: words.watch ?? '', lesson: words.lesson ?? '' },
    ...{ scenario: preset ? presetScenario(preset) : null, changes, show },
    day: day ?? null,
    bet: words.bet && right !== undefined ? { ...words.bet, right } : null,
    claims: claims.map((sentence) => claimIn(sentence)!),
    digest: null,
  };
}
