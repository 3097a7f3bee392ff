import type { PageState } from '../page/page-state.svelte.ts';

/** How everybody stands in a business, by a code of member-looks.ts; `null` where the colours do not say that. */
export const earningsOnShow = ({ colours, selling }: PageState): Uint8Array | null =>
  colours.colour === 'earned' ? (selling?.day?.looks ?? null) : null;

/** The same where people stand by who brought them in, so that shapes tell what they are; `null` elsewhere. */
export const rolesOnShow = ({ arrangement, selling }: PageState): Uint8Array | null =>
  arrangement.layout?.descent === undefined ? null : (selling?.day?.looks ?? null);
