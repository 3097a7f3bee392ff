import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '../../../src/lesson/drafts/draft.ts';
import { withChange } from '../../../src/lesson/drafts/edit-draft.ts';
import { rehearse } from '../../../src/lesson/rehearse.ts';
import { unpackedTalk } from '../../../src/lesson/talk-link.ts';
import { ENGINE_VERSION } from '../../../src/model/basics/versions.ts';
import { readLink } from '../../../src/model/scenario/link/link.ts';
import { HandingOn } from '../../../src/state/lesson/handing-on.svelte.ts';
import { Rehearsal } from '../../../src/state/lesson/rehearsal.svelte.ts';
import { simulate } from '../../model/kernels.ts';
import { talkOf } from '../../lesson/talks.ts';
import { endSessions, sessionOnService } from '../sessions.ts';

beforeEach(() => vi.stubGlobal('location', new URL('https://example.org/tell-ten/')));
afterEach(() => (vi.unstubAllGlobals(), endSessions()));

const talk = talkOf({
  talk: 1,
  title: 'Two dinners',
  chapters: [
    { title: 'One', scenario: { people: 200, days: 20, seed: 'a' } },
    { title: 'Two', changes: { diners: { count: 9 } } },
  ],
});
const draft = draftOf(talk);
const digests = [...rehearse(talk, (scenario) => simulate(scenario))].map(({ digest }) => digest);

const handing = () => new HandingOn(() => Promise.resolve(sessionOnService().client));

const linked = async (address: string) =>
  talkOf(await unpackedTalk(readLink(new URL(address).hash).view!['talk']!));

describe('a talk that is handed on', () => {
  it('has the digests of its runs in its file, by which another machine says that it runs the same', async () => {
    const file = talkOf(JSON.parse(await handing().file(draft, talk)));
    expect([file.engine, file.chapters.map(({ digest }) => digest)]).toEqual([ENGINE_VERSION, digests]);
    const there = new Rehearsal(file, sessionOnService().client);
    await there.ended;
    expect(there.areSame).toBe(true);
  });

  it('is said to run otherwise where a digest differs', async () => {
    const [first, second] = talk.chapters;
    const other = {
      ...talk,
      chapters: [
        { ...first!, digest: digests[0]! },
        { ...second!, digest: digests[0]! },
      ],
    };
    const there = new Rehearsal(other, sessionOnService().client);
    await there.ended;
    expect([there.areSame, there.done.map(({ isSame }) => isSame)]).toEqual([false, [true, false]]);
  });

  it('stands in a link with all of its chapters', async () => {
    const { address, length } = await handing().link(draft, talk);
    expect([address!.length, length <= 2000]).toEqual([length, true]);
    expect(await linked(address!)).toEqual({
      ...talk,
      engine: ENGINE_VERSION,
      chapters: talk.chapters.map((chapter, place) => ({ ...chapter, digest: digests[place]! })),
    });
  });

  it('says how long a link would be that is too long', async () => {
    const text = Array.from({ length: 900 }, (_, place) => (place * 7919).toString(36))
      .join(' ')
      .slice(0, 4000);
    const long = withChange(draft, 0, { text });
    const { address, length } = await handing().link(
      long,
      talkOf({ ...JSON.parse(await handing().file(long, null)) }),
    );
    expect(address).toBeNull();
    expect(length).toBeGreaterThan(2000);
  });

  it('does without digests where something is wrong with it, and where nobody waits for them', async () => {
    const unfinished = await handing().file(withChange(draft, 0, { claims: 'reach ov' }), null);
    expect(unfinished).toContain('reach ov');
    expect(unfinished).not.toContain('digest');
    const endless = { advance: () => new Promise<never>(() => undefined) };
    const skipped = new HandingOn(() => Promise.resolve(sessionOnService(() => endless).client));
    const file = skipped.file(draft, talk);
    await vi.waitFor(() => expect(skipped.done).not.toBeNull());
    skipped.skip();
    expect(talkOf(JSON.parse(await file)).chapters).toHaveLength(2);
    expect(skipped.done).toBeNull();
  });
});
