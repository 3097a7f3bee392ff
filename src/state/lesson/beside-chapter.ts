import type { Chapter } from '../../lesson/talk.ts';
import { ALL_PRESETS, presetScenario } from '../../model/scenario/presets/index.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { presetBeside, type Choice } from '../compare/choice.ts';

/**
 * The other side of a chapter's lesson: what it has changed as it was before, or the preset's own; `null` for none.
 * @param own that of the chapter, with its luck
 * @param before that of the chapter before
 */
export function twinOfChapter(
  { scenario, changes }: Pick<Chapter, 'scenario' | 'changes'>,
  own: Scenario,
  before: Scenario | undefined,
): Scenario | null {
  const { seed } = own;
  if (before && scenario === null && Object.keys(changes).length > 0) return { ...before, seed };
  const preset = ALL_PRESETS.find((one) => sameRun({ ...presetScenario(one), seed }, own));
  return preset && 'twin' in preset ? { ...own, ...preset.twin } : null;
}

/** What a chapter's run is shown beside, with the same luck; `null` for nothing. */
export function besideChapter(chapter: Chapter, own: Scenario, before: Scenario | undefined): Choice | null {
  const { compare } = chapter.show;
  const isFirst = compare === 'before';
  const scenarioOf = () => {
    if (isFirst) return before && { ...before, seed: own.seed };
    return compare === 'twin' ? twinOfChapter(chapter, own, before) : compare && presetBeside(compare, own);
  };
  const scenario = scenarioOf();
  return scenario ? { kind: 'given', scenario, isFirst } : null;
}
