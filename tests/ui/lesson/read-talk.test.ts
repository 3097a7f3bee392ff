import { describe, expect, it } from 'vitest';
import { packedTalk } from '../../../src/lesson/talk-link.ts';
import { readPackedTalk, readTalk } from '../../../src/ui/lesson/read-talk.ts';
import { WHOLE } from '../../lesson/talks.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { loadLater } from '../../../src/words/later.ts';

const words = LANGUAGES.en;
await loadLater('talkFaults', 'en');

const read = (text: string) => readTalk(new File([text], 'talk.json'), words.lesson, words);

const chapters = (count: number, chapter: object) =>
  JSON.stringify({ talk: 1, title: 'T', chapters: Array.from({ length: count }, () => chapter) });

describe('a talk from a file', () => {
  it('is read where nothing is wrong with it', async () => {
    const { talk } = await read(JSON.stringify(WHOLE));
    expect(talk?.chapters.map(({ title }) => title)).toEqual(['One good lunch', 'More dinners']);
  });

  it.each([
    ['no JSON', 'Dear all', /talk\.json: expected a talk as JSON/],
    ['10 MB', JSON.stringify({ talk: 1, title: 'x'.repeat(10_000_000) }), /10 MB – a talk is at most 2 MB/],
    ['10 000 chapters', chapters(10_000, { title: 'A' }), /chapters: 10000|chapters: 10,000/],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /./],
    ['deep objects', `${'{"chapters":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /./],
    [
      'a deep scenario',
      chapters(1, {
        title: 'A',
        scenario: JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`) as object,
      }),
      /./,
    ],
    ['invisible signs', chapters(1, { title: 'A\u202eB' }), /chapters\[0\]\.title/],
    [
      'markup where a number belongs',
      chapters(1, { title: 'A', day: '<img src=x onerror=alert(1)>' }),
      /chapters\[0\]\.day/,
    ],
    [
      'a prototype',
      '{"__proto__": {"talk": 1}, "talk": 1, "title": "T", "chapters": [{"title": "A", "__proto__": 1}]}',
      /__proto__/,
    ],
  ])('with %s is refused in sentences', async (_, text, said) => {
    const { talk, sentences } = await read(text);
    expect(talk).toBeUndefined();
    expect(sentences!.length).toBeGreaterThan(0);
    expect(sentences!.length).toBeLessThan(50);
    expect(sentences!.join('\n')).toMatch(said);
    for (const sentence of sentences!) expect(sentence.length).toBeLessThan(800);
  });
});

describe('a talk from a link', () => {
  const readPacked = (text: string) => readPackedTalk(text, words.lesson, words);

  it('is read where nothing is wrong with it', async () => {
    const { talk } = await readPacked(await packedTalk(WHOLE));
    expect(talk?.title).toBe('Ten tell ten');
  });

  it('with a fault is refused in a sentence, and can be opened in the editor', async () => {
    const chapters = [{ ...WHOLE.chapters[0], claims: ['reach over 3'] }];
    expect(await readPacked(await packedTalk({ ...WHOLE, chapters }))).toMatchObject({
      sentences: [expect.stringContaining('reach over 3')],
      draft: { chapters: [{ claims: 'reach over 3' }] },
    });
  });

  it.each([
    ['damaged', () => Promise.resolve('z.AAAA')],
    ['no talk', () => packedTalk('x'.repeat(20_000_000))],
    ['nested deeply', () => Promise.resolve('z.!')],
  ])('that is %s is refused in a sentence', async (_, text) => {
    expect((await readPacked(await text())).sentences).toHaveLength(1);
  });
});
