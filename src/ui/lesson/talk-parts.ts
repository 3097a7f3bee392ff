import type { Talk } from '../../lesson/talk.ts';
import type { TalkOnShow } from '../../state/lesson/talk-on-show.svelte.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import type { Presenting } from '../../state/page/presenting.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** What a talk needs of the page. */
export interface TalkParts {
  readonly session: Session;
  readonly presenting: Presenting;
  readonly preferences: Preferences;
}

/** A workshop by its name, or a talk. */
export type AnyTalk = string | Talk;

/** Whether a talk's runs do what it claims, the facilitator's sheet, or why a link opens none. */
export type AboutTalk =
  | { readonly kind: 'rehearsal' | 'sheet'; readonly talk: AnyTalk }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

/** Where a talk is given, or said to be none. */
export interface TalkStand {
  readonly current: TalkOnShow | null;
  about: AboutTalk | null;
  begin(show: TalkOnShow, end: () => void): void;
}
