import { fragmentOf } from './address.svelte.ts';
import type { Session } from '../session/session.svelte.ts';

/** The read-only handle for scripts on the page, `window.tellTen`. */
export interface PageHandle {
  /** The digest of the run on show, the same that the command line prints; `null` until it is over. */
  readonly digest: string | null;
  /** The day on show; `null` before the first. */
  readonly day: number | null;
  /** The fragment of the link to the scenario on show; the address has it as soon as nothing changes for a moment. */
  readonly link: string;
  /** A copy of everybody's state on that day, packed as in person-state.ts. */
  states(): Uint32Array;
}

declare global {
  interface Window {
    tellTen?: PageHandle;
  }
}

/** Lets scripts read the session until the returned function is called. */
export function exposePage(session: Session): () => void {
  window.tellTen = Object.freeze({
    get digest() {
      return session.run.digest;
    },
    get day() {
      return session.day.shown?.measures.day ?? null;
    },
    get link() {
      return fragmentOf(session);
    },
    states: () => session.day.shown?.states.slice() ?? new Uint32Array(),
  });
  return () => delete window.tellTen;
}
