import { splitAddress } from '../../state/page/address-link.ts';

/** The kinds of things that are taken when they are dropped on the page. */
export const TAKEN: readonly string[] = ['Files', 'text/plain'];

/** True where text belongs into a field, so that the page leaves it alone. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** A link's fragment begins with the version of the engine or of the scenario. */
const OURS = /^(?:[#?&/!]|%(?:25)*23)*[es](?:=|%(?:25)*3D)[0-9]/i;

/** The fragment of a link to a scenario; `null` for any other text. */
export function linkIn(text: string): string | null {
  const address = text.trim();
  if (address === '' || /\s/.test(address)) return null;
  const { fragment } = splitAddress(OURS.test(address) && !/^[#?&]/.test(address) ? `#${address}` : address);
  return OURS.test(fragment) ? fragment.replace(/^[#?&]*/, '#') : null;
}

/** True for a text that may be a list of ties or a scenario: it has lines, or is JSON. A word by itself is neither. */
export const isContent = (text: string): boolean => /\S[^]*\n[^]*\S/.test(text) || /^\s*[[{]/.test(text);
