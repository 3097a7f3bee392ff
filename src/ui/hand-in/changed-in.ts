import { nearestPreset, presetScenario } from '../../model/scenario/presets/index.ts';
import { parameterOf, type Path } from '../../model/scenario/parameters.ts';
import { differences, type Scenario } from '../../model/scenario/scenario.ts';
import type { HandInWords } from '../../words/en/hand-in.ts';
import type { Words } from '../../words/index.ts';
import { shownValue } from '../values/shown-value.ts';

/** What changes nothing that a sentence about changes could tell: the luck stands with the runs. */
const TOLD_ELSEWHERE: readonly Path[] = ['seed', 'name', 'note'];

/** The name of a scenario: its own, or its preset's. */
export const scenarioName = (scenario: Scenario, words: Words): string =>
  scenario.name || words.presets[nearestPreset(scenario).id].title;

const baseOf = (scenario: Scenario): Scenario => presetScenario(nearestPreset(scenario));

/** What was changed in the nearest preset. */
export const changedPaths = (scenario: Scenario): Path[] =>
  (Object.keys(differences(scenario, baseOf(scenario))) as Path[]).filter(
    (path) => !TOLD_ELSEWHERE.includes(path),
  );

/** The same in words, one sentence each. */
export function changedIn(scenario: Scenario, words: Words, texts: HandInWords): string[] {
  const base = baseOf(scenario);
  return changedPaths(scenario).map((path) =>
    texts.change(
      words.parameters[path].label,
      valueIn(base, path, words, texts),
      valueIn(scenario, path, words, texts),
    ),
  );
}

/** So many people are told by their numbers. */
const MOST_NUMBERS = 12;

/** A value in words; of a long list only how much it is. */
function valueIn(scenario: Scenario, path: Path, words: Words, texts: HandInWords): string {
  const value = scenario[path];
  const { kind } = parameterOf(path);
  if (kind === 'events') return texts.events((value as readonly unknown[]).length);
  if (kind === 'peopleList' && (value as readonly number[]).length > MOST_NUMBERS)
    return texts.people((value as readonly number[]).length);
  return shownValue(path, value, words);
}
