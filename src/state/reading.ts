import type { ReadOutcome } from '../client/simulation-client.ts';

/** The file that is being read, or was read last. */
export type Reading =
  | { readonly kind: 'busy'; readonly file: string }
  | { readonly kind: 'done'; readonly file: string; readonly outcome: ReadOutcome };
