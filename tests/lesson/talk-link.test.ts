import { describe, expect, it } from 'vitest';
import { isPackedTalk, packedTalk, unpackedTalk } from '../../src/lesson/talk-link.ts';
import { WHOLE } from './talks.ts';

describe('a packed talk', () => {
  it('unfolds to the talk that was packed, and stands in an address as it is', async () => {
    const text = await packedTalk({ ...WHOLE, title: 'Dîner – 十' });
    expect(text).toMatch(/^z\.[\w-]+$/);
    expect(isPackedTalk(text)).toBe(true);
    expect(text.length).toBeLessThan(JSON.stringify(WHOLE).length);
    expect(await unpackedTalk(text)).toEqual({ ...WHOLE, title: 'Dîner – 十' });
  });

  it('is told from the name of a workshop', () => expect(isPackedTalk('ten-tell-ten')).toBe(false));

  it.each(['z.', 'z.!!', 'z.AAAA', 'z.eyJ0YWxrIjoxfQ'])(
    'is refused where it is damaged: %s',
    async (text) => {
      await expect(unpackedTalk(text)).rejects.toThrow();
    },
  );

  it('is refused where a part of it is missing', async () => {
    const text = await packedTalk(WHOLE);
    await expect(unpackedTalk(text.slice(0, -20))).rejects.toThrow();
  });

  it('unfolds to no more than a talk can have', async () => {
    const text = await packedTalk('x'.repeat(20_000_000));
    expect(text.length).toBeLessThan(30_000);
    await expect(unpackedTalk(text)).rejects.toThrow(RangeError);
  });
});
