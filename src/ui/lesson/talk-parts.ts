import type { Preferences } from '../../state/page/preferences.svelte.ts';
import type { Presenting } from '../../state/page/presenting.svelte.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** What a talk needs of the page. */
export interface TalkParts {
  readonly session: Session;
  readonly presenting: Presenting;
  readonly preferences: Preferences;
}
