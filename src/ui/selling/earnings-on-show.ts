import type { PageState } from '../page/page-state.svelte.ts';

/** How everybody stands in a business, by a code of member-looks.ts; `null` where the colours do not say that. */
export const earningsOnShow = ({ colours, selling }: PageState): Uint8Array | null =>
  colours.colour === 'earned' ? (selling?.day?.looks ?? null) : null;
