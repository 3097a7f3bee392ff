import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '../../../src/lesson/drafts/draft.ts';
import { withChange } from '../../../src/lesson/drafts/edit-draft.ts';
import { OwnTalks } from '../../../src/state/lesson/own-talks.svelte.ts';
import { talkOf, WHOLE } from '../../lesson/talks.ts';
import { withEmptyDatabases } from '../browser-storage.ts';

withEmptyDatabases();
afterEach(() => vi.restoreAllMocks());

const draft = draftOf(talkOf(WHOLE));

async function newVisit(): Promise<OwnTalks> {
  const talks = new OwnTalks();
  await talks.recalled;
  return talks;
}

const titles = (talks: OwnTalks) => talks.all.map(({ draft: { title } }) => title);

describe('the talks of one’s own', () => {
  it('are found again after a reload, the one that was changed last first', async () => {
    const talks = await newVisit();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1);
    const id = talks.add(draft);
    clock.mockReturnValue(2);
    talks.add({ ...draft, title: 'Another' });
    clock.mockReturnValue(3);
    talks.write(id, { ...draft, title: 'Changed' });
    expect(talks.areKept).toBe(false);
    await talks.flush();
    expect([talks.areKept, talks.refusal]).toEqual([true, null]);
    const again = await newVisit();
    expect(titles(again)).toEqual(['Changed', 'Another']);
    expect(again.find(id)!.draft.chapters).toEqual(draft.chapters);
  });

  it('are kept by themselves, with what cannot be used yet', async () => {
    const talks = await newVisit();
    talks.add(withChange(draft, 0, { claims: 'reach over' }));
    await vi.waitFor(() => expect(talks.areKept).toBe(true));
    expect((await newVisit()).all[0]!.draft.chapters[0]!.claims).toBe('reach over');
  });

  it('are deleted, and brought back', async () => {
    const talks = await newVisit();
    const id = talks.add(draft);
    await talks.flush();
    talks.remove(id);
    await vi.waitFor(() => expect(talks.areKept).toBe(true));
    expect([titles(talks), titles(await newVisit())]).toEqual([[], []]);
    expect(talks.removed?.draft.title).toBe('Ten tell ten');
    talks.restore();
    await vi.waitFor(() => expect(talks.areKept).toBe(true));
    expect([titles(talks), titles(await newVisit()), talks.removed]).toEqual([
      ['Ten tell ten'],
      ['Ten tell ten'],
      null,
    ]);
  });

  it('stay on the page where the browser keeps nothing, which is said', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const talks = await newVisit();
    expect(talks.refusal).toBe('blocked');
    talks.add(draft);
    await talks.flush();
    expect([talks.refusal, talks.areKept, titles(talks)]).toEqual(['blocked', false, ['Ten tell ten']]);
  });

  it('are kept as soon as there is room again', async () => {
    const talks = await newVisit();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    const id = talks.add(draft);
    await talks.flush();
    expect([talks.refusal, talks.areKept]).toEqual(['full', false]);
    put.mockRestore();
    talks.write(id, { ...draft, title: 'Shorter' });
    await talks.flush();
    expect([talks.refusal, talks.areKept]).toEqual([null, true]);
    expect(titles(await newVisit())).toEqual(['Shorter']);
  });
});
