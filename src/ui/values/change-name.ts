import { parameterOf } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Change } from '../../state/session/change.ts';
import type { Words } from '../../words/index.ts';
import { shownValue } from './shown-value.ts';

/** The name of a change: the thing that it changed. */
export function changeName(change: Change, words: Words): string {
  if (change.kind === 'value') return words.parameters[change.path].label;
  if (change.kind === 'preset') return words.presets[change.id].title;
  if (change.kind === 'pins') return words.history.pins[change.what](change.name);
  return change.kind === 'resetAll' ? words.controls.resetAll : words.history[change.kind];
}

/** The value that a change of one value has left, where it can be said in a word or two. */
export function valueAfter(change: Change, scenario: Scenario, words: Words): string | null {
  if (change.kind !== 'value') return null;
  const isShort = ['number', 'choice', 'flag'].includes(parameterOf(change.path).kind);
  return isShort ? shownValue(change.path, scenario[change.path], words) : null;
}
