import { parameterOf, type Path } from '../../model/scenario/parameters.ts';
import { nearestPreset, presetScenario } from '../../model/scenario/presets/index.ts';
import { differences, type Scenario } from '../../model/scenario/scenario.ts';
import type { FinishedRun, Pin } from '../../state/session/finished-run.ts';
import type { Words } from '../../words/index.ts';
import type { RunsWords } from '../../words/en/runs.ts';
import { capitalised } from '../../words/grammar/capitalised.ts';
import { topicWords } from '../../words/topical.ts';
import { changeName } from '../values/change-name.ts';
import { shownValue } from '../values/shown-value.ts';

/** What changes no number of a run, and its luck. */
const NO_VALUES: readonly Path[] = ['seed', 'name', 'note', 'topic'];

/** So many values are told in a name. */
const MOST_VALUES = 2;

/** A run's name as it says it by itself: its preset, and what was changed in it. */
export function runName({ scenario }: FinishedRun, words: Words, texts: RunsWords): string {
  const preset = nearestPreset(scenario);
  const title = scenario.name || words.presets[preset.id].title;
  const changed = (Object.keys(differences(scenario, presetScenario(preset))) as Path[]).filter(
    (path) => !NO_VALUES.includes(path),
  );
  if (changed.length === 0) return title;
  if (changed.length > MOST_VALUES || !changed.every(isShort)) return words.shell.changedFrom(title);
  return texts.valued(
    title,
    changed.map((path) => texts.value(words.parameters[path].label, shownValue(path, scenario[path], words))),
  );
}

/** The names of runs that are kept: given, or said by themselves, with the luck where two would be the same. */
export function pinNames(pins: readonly Pin[], words: Words, texts: RunsWords): string[] {
  const names = pins.map(({ run, name }) => name || runName(run, words, texts));
  return names.map((name, at) =>
    names.some((other, place) => other === name && place !== at)
      ? texts.withLuck(name, pins[at]!.run.scenario.seed)
      : name,
  );
}

/** What led to a run: the change that made it, or else its name. */
export function whatChanged(run: FinishedRun, words: Words, texts: RunsWords): string {
  const { change, from, scenario } = run;
  if (!change || change.kind === 'run' || change.kind === 'swap' || change.kind === 'link')
    return runName(run, words, texts);
  if (change.kind !== 'value') return capitalised(changeName(change, words));
  const { path } = change;
  const { label } = words.parameters[path];
  if (!from || !(isShort(path) || path === 'seed')) return label;
  const shown = (of: Scenario) => shownValue(path, of[path], words);
  return texts.changed(label, shown(from.scenario), shown(scenario));
}

/** What a run came to, in words. */
export const outcomeOf = ({ scenario, reach, went }: FinishedRun, words: Words, texts: RunsWords): string =>
  texts.outcome(reach.at(-1) ?? 0, scenario.people, went, topicWords(scenario.topic, words));

/** True for values that are said in a word or two. */
const isShort = (path: Path): boolean => ['number', 'choice', 'flag'].includes(parameterOf(path).kind);
