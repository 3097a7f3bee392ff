import { describe, expect, it } from 'vitest';
import { WHOLE } from '../lesson/talks.ts';
import { sim } from './sim.ts';

const rehearse = (talk: unknown, ...options: string[]) =>
  sim(['rehearse', '-', ...options], typeof talk === 'string' ? talk : JSON.stringify(talk));

describe('sim rehearse', () => {
  it('says of each claim whether the run does that', async () => {
    const { status, out, err } = await rehearse(WHOLE);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^Ten tell ten\n1\. One good lunch\n {3}yes {2}reach@10 between 0 and 300: \d+\n/);
  });

  it('ends with 1 where one does not hold, and says by how much', async () => {
    const [first] = WHOLE.chapters;
    const talk = { ...WHOLE, chapters: [{ ...first, claims: ['reach at least 100%'] }] };
    const { status, out } = await rehearse(talk, '--format', 'json');
    expect(status).toBe(1);
    const { holds, chapters } = JSON.parse(out) as {
      holds: boolean;
      chapters: { digest: string; claims: { claim: string; value: number; holds: boolean }[] }[];
    };
    expect(holds).toBe(false);
    expect(chapters[0]!.digest).toMatch(/^[0-9a-f]{16}$/);
    expect(chapters[0]!.claims).toEqual([{ claim: 'reach at least 100%', value: 292 / 300, holds: false }]);
  });

  it('says whether each run is the one that the author of the talk saw', async () => {
    const { out } = await rehearse(WHOLE, '--format', 'json');
    const { chapters } = JSON.parse(out) as { chapters: { digest: string; isSame: boolean | null }[] };
    expect(chapters.map(({ isSame }) => isSame)).toEqual([null, null]);
    const [first, second] = WHOLE.chapters;
    const talk = {
      ...WHOLE,
      chapters: [
        { ...first, digest: chapters[0]!.digest },
        { ...second, digest: '0'.repeat(16) },
      ],
    };
    const table = (await rehearse(talk)).out;
    expect(table).toContain(`yes  the run that its author saw: digest ${chapters[0]!.digest}`);
    expect(table).toContain(`NO   another run than its author saw: digest ${chapters[1]!.digest}`);
  });

  it.each([
    [
      '{"talk": 2, "title": "x", "chapters": [{"title": "y"}]}',
      /^talk: 2 – this version of Tell Ten reads version 1\.\n$/,
    ],
    ['{"talk"', /^talk: standard input is not valid JSON: /],
  ])('refuses %s with a sentence', async (talk, sentence) => {
    const { status, out, err } = await rehearse(talk);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});
