import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { draftIn, draftJson, type TalkDraft } from '../../lesson/drafts/draft.ts';
import { isRecord } from '../../model/basics/records.ts';
import { TALKS_KEY } from '../page/storage.ts';

/** A talk that somebody has written. */
export interface OwnTalk {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly changed: number;
  readonly draft: TalkDraft;
}

/** Why a browser keeps nothing: it may not, or has no room left. */
export type Refusal = 'blocked' | 'full';

const store = (): UseStore => createStore(TALKS_KEY, 'talks');

/** Has the browser keep a talk. @throws (rejects) what {@link refusalOf} reads */
export const keepTalk = ({ id, changed, draft }: OwnTalk): Promise<void> =>
  set(id, { changed, talk: draftJson(draft) }, store());

/** Has the browser forget a talk. @throws (rejects) what {@link refusalOf} reads */
export const forgetTalk = (id: string): Promise<void> => del(id, store());

/** The talks that the browser keeps. @throws (rejects) what {@link refusalOf} reads */
export const keptTalks = async (): Promise<OwnTalk[]> =>
  (await entries<string, unknown>(store())).flatMap(([id, kept]) => {
    const draft = isRecord(kept) ? draftIn(kept['talk']) : null;
    const changed = isRecord(kept) ? Number(kept['changed']) : NaN;
    return draft ? [{ id, changed: Number.isFinite(changed) ? changed : 0, draft }] : [];
  });

/** What a browser means that has kept nothing. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
