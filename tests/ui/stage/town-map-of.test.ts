import { beforeAll, describe, expect, it } from 'vitest';
import type { Layout } from '../../../src/model/layout/layout.ts';
import { townMapOf } from '../../../src/ui/stage/town-map-of.ts';
import { loadLater } from '../../../src/words/later.ts';
import { LANGUAGES } from '../../words/languages.ts';

const quarters = Array.from({ length: 8 }, (_, x) => ({ x, y: 0, isAtRiver: x < 4 }));
const layout: Layout = {
  ...{ positions: new Float32Array(), spacing: 1, guides: [] },
  ...{ centre: { x: 3, y: 4 }, quarters },
};

describe.each(Object.entries(LANGUAGES))('the map of a town (%s)', (language, words) => {
  beforeAll(() => loadLater('quarters', language as keyof typeof LANGUAGES));

  it('has the sign of what the story is about', () => {
    const { sign } = townMapOf(layout, 'kitchen', 'hotel', words)!;
    expect(sign).toMatchObject({ x: 3, y: 4, glyph: 'hotel', text: words.topic.place });
    expect(townMapOf(layout, 'kitchen', words.topic, words)!.sign.glyph).toBe('own');
  });

  it('names each quarter once, in capitals, and the same each time for the same luck', () => {
    const names = (seed: string) => townMapOf(layout, seed, 'hotel', words)!.quarters.map(({ text }) => text);
    expect(new Set(names('kitchen')).size).toBe(8);
    expect(names('kitchen')).toEqual(names('kitchen'));
    expect(names('kitchen')).not.toEqual(names('cellar'));
    for (const name of names('kitchen')) expect(name).toBe(name.toLocaleUpperCase(words.locale));
  });

  it('is none where people stand in no town', () => {
    const { centre, ...plain } = layout;
    expect(centre).toBeDefined();
    expect(townMapOf(plain, 'kitchen', 'hotel', words)).toBeNull();
  });
});
