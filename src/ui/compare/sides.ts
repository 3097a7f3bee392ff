import type { Path } from '../../model/scenario/parameters.ts';
import type { PresetId } from '../../model/scenario/presets/index.ts';
import type { Value } from '../../model/scenario/scenario.ts';
import type { Compare } from '../../state/compare/compare.svelte.ts';
import type { Pin } from '../../state/session/finished-run.ts';
import type { CompareWords } from '../../words/en/compare.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { pinNames } from '../runs/run-names.ts';
import { shownValue } from '../values/shown-value.ts';

/**
 * What the runs A and B are, in few words.
 * @param own the preset that A is, where nothing is changed in it; `null` for a run of one's own
 */
export function sideNames(
  { choice, isOwnLast }: Compare,
  own: PresetId | null,
  pins: readonly Pin[],
  words: Words,
  texts: CompareWords,
): readonly [a: string, b: string] {
  const { sides, choices } = texts;
  if (isOwnLast) return [sides.before, sides.now];
  const mine = own === null ? sides.own : words.presets[own].title;
  if (choice?.kind === 'pin') {
    const names = pinNames(pins, words, laterWords('runs', words));
    return [mine, names[pins.findIndex(({ style }) => style === choice.style)] ?? ''];
  }
  if (choice?.kind === 'preset') return [mine, words.presets[choice.id].title];
  if (choice?.kind === 'fork') {
    const changes = (Object.entries(choice.set) as [Path, Value][]).map(([path, value]) =>
      words.transport.becomes(words.parameters[path].label, shownValue(path, value, words)),
    );
    return [mine, sides.fork(choice.day, changes)];
  }
  return [mine, choices.given];
}
