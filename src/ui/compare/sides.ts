import type { Path } from '../../model/scenario/parameters.ts';
import type { Value } from '../../model/scenario/scenario.ts';
import type { Compare } from '../../state/compare/compare.svelte.ts';
import type { Pin } from '../../state/session/finished-run.ts';
import type { CompareWords } from '../../words/en/compare.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { pinNames } from '../runs/run-names.ts';
import { shownValue } from '../values/shown-value.ts';

/** What the runs A and B are, in few words. */
export function sideNames(
  { choice, isOwnLast }: Compare,
  pins: readonly Pin[],
  words: Words,
  texts: CompareWords,
): readonly [a: string, b: string] {
  const { sides, choices } = texts;
  if (isOwnLast) return [sides.before, sides.now];
  if (choice?.kind === 'pin') {
    const names = pinNames(pins, words, laterWords('runs', words));
    return [sides.own, names[pins.findIndex(({ style }) => style === choice.style)] ?? ''];
  }
  if (choice?.kind === 'preset') return [sides.own, words.presets[choice.id].title];
  if (choice?.kind === 'fork') {
    const changes = (Object.entries(choice.set) as [Path, Value][]).map(([path, value]) =>
      words.transport.becomes(words.parameters[path].label, shownValue(path, value, words)),
    );
    return [sides.own, sides.fork(choice.day, changes)];
  }
  return [sides.own, choices.given];
}
