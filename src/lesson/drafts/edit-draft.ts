import { greatest } from '../../model/basics/extremes.ts';
import {
  differences,
  nested,
  sameValue,
  STANDARD_SCENARIO,
  type Scenario,
} from '../../model/scenario/scenario.ts';
import { chapterScenarios, scenarioAfter } from '../chapter-scenarios.ts';
import { MOST_CHAPTERS } from '../talk.ts';
import { EMPTY_CHAPTER, type ChapterDraft, type TalkDraft } from './draft.ts';

/** How a chapter says which scenario it runs. */
type Setting = Pick<ChapterDraft, 'scenario' | 'changes'>;

/**
 * A scenario as changes to the one of the chapter before, where that is shorter to say.
 * @param before `null` for the first chapter
 */
function settingAfter(before: Scenario | null, scenario: Scenario): Setting {
  const changes = before && differences(scenario, before);
  const isShorter = changes && lengthOf(changes) <= lengthOf(differences(scenario));
  return isShorter ? { scenario: null, changes } : { scenario, changes: {} };
}

const lengthOf = (values: Partial<Scenario>): number => JSON.stringify(nested(values)).length;

/** True where no other chapter can be added. */
export const isFull = ({ chapters }: TalkDraft): boolean => chapters.length >= MOST_CHAPTERS;

const nextKey = ({ chapters }: TalkDraft): number =>
  1 +
  greatest(
    chapters.map(({ key }) => key),
    -1,
  );

/** Adds a chapter at a place. The others keep their runs. */
export function withChapter(
  draft: TalkDraft,
  place: number,
  chapter: Partial<ChapterDraft>,
  scenario: Scenario | null,
): TalkDraft {
  const { chapters } = draft;
  const scenarios = chapterScenarios(chapters);
  const before = scenarios[place - 1] ?? null;
  const own = scenario ?? before ?? STANDARD_SCENARIO;
  const added = { ...EMPTY_CHAPTER, ...chapter, key: nextKey(draft), ...settingAfter(before, own) };
  return {
    ...draft,
    chapters: keepingRuns(chapters.toSpliced(place, 0, added), scenarios.toSpliced(place, 0, own)),
  };
}

/** Adds a copy of a chapter behind it. */
export const withCopy = (draft: TalkDraft, place: number): TalkDraft =>
  withChapter(draft, place + 1, draft.chapters[place]!, chapterScenarios(draft.chapters)[place]!);

/** Leaves a chapter out. The others keep their runs. */
export function withoutChapter(draft: TalkDraft, place: number): TalkDraft {
  const { chapters } = draft;
  const scenarios = chapterScenarios(chapters);
  return { ...draft, chapters: keepingRuns(chapters.toSpliced(place, 1), scenarios.toSpliced(place, 1)) };
}

/** Has a chapter stand at another place. Each keeps its run. */
export function withMoved(draft: TalkDraft, from: number, to: number): TalkDraft {
  const move = <Thing>(things: readonly Thing[]) => things.toSpliced(from, 1).toSpliced(to, 0, things[from]!);
  const { chapters } = draft;
  return { ...draft, chapters: keepingRuns(move(chapters), move(chapterScenarios(chapters))) };
}

/** Writes on a chapter. */
export const withChange = (draft: TalkDraft, place: number, change: Partial<ChapterDraft>): TalkDraft => ({
  ...draft,
  chapters: draft.chapters.map((chapter, other) => (other === place ? { ...chapter, ...change } : chapter)),
});

/** Has a chapter run a scenario; those that go on with it go on with that. @param scenario `null` for that before */
export function withScenario(draft: TalkDraft, place: number, scenario: Scenario | null): TalkDraft {
  const before = chapterScenarios(draft.chapters)[place - 1] ?? null;
  return withChange(
    draft,
    place,
    scenario ? settingAfter(before, scenario) : { scenario: null, changes: {} },
  );
}

/** Chapters that say anew which scenario each runs, where another stands before them now. */
function keepingRuns(chapters: readonly ChapterDraft[], scenarios: readonly Scenario[]): ChapterDraft[] {
  return chapters.map((chapter, place) => {
    const before = scenarios[place - 1] ?? null;
    const own = scenarios[place]!;
    return sameValue(scenarioAfter(before ?? STANDARD_SCENARIO, chapter), own)
      ? chapter
      : { ...chapter, ...settingAfter(before, own) };
  });
}
