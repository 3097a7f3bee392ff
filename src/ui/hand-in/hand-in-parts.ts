import type { HandIn } from '../../lesson/hand-in/hand-in.ts';
import type { Linked } from '../../model/scenario/link/link.ts';
import type { Learning } from '../../state/lesson/learning.svelte.ts';
import type { Preferences } from '../../state/page/preferences.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { Studies } from '../../state/study/studies.svelte.ts';

/** What of the page handing in needs. */
export interface HandInParts {
  readonly session: Session;
  readonly preferences: Preferences;
  /** `null` until somebody has asked for many runs. */
  readonly studies: Studies | null;
  /** The tasks, while they are open. */
  readonly lessons: { readonly current: { readonly learning: Learning } | null };
}

/** What has to do with handing in: to write it, to read what a link or a row of the table has, or to mark many. */
export type HandInShown =
  | { readonly kind: 'write' | 'mark' }
  | { readonly kind: 'read'; readonly linked: Linked }
  | { readonly kind: 'row'; readonly handIn: HandIn };
