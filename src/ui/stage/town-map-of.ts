import type { Layout } from '../../model/layout/layout.ts';
import type { Topic } from '../../model/scenario/topic.ts';
import { glyphOf } from '../../scene/overlay/glyphs.ts';
import { TownMap } from '../../scene/overlay/town-map.ts';
import type { Words } from '../../words/index.ts';
import { laterWords } from '../../words/later.ts';
import { MadeUpNames } from '../values/made-up-names.ts';

/**
 * The map of a town: the sign of what the story is about, and the quarters' names, which follow from the luck; null where
 * people stand in no town. Needs the texts “quarters”.
 */
export function townMapOf(
  { centre, quarters = [] }: Layout,
  seed: string,
  topic: Topic,
  words: Words,
): TownMap | null {
  if (!centre) return null;
  const { anywhere, atRiver } = laterWords('quarters', words);
  const pools = { anywhere: new MadeUpNames(seed, anywhere), atRiver: new MadeUpNames(seed, atRiver) };
  const given = new Set<string>();
  const nameFor = (isAtRiver: boolean, place: number): string => {
    // Not every quarter at the river is named after it.
    const names = isAtRiver && place % 2 === 0 ? pools.atRiver : pools.anywhere;
    let turn = 0;
    while (given.has(names.of(place, turn)) && turn < names.pool.length) turn++;
    given.add(names.of(place, turn));
    return names.of(place, turn);
  };
  const named = quarters.map(({ x, y, isAtRiver }, place) => {
    return { x, y, text: nameFor(isAtRiver, place).toLocaleUpperCase(words.locale) };
  });
  return new TownMap({ ...centre, glyph: glyphOf(topic), text: words.topic.place }, named);
}
