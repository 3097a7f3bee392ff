/*
 * Where an address has its link: behind `#`, as it is made, or in what the `#` has become on the way, a `?` or an
 * escaped `%23`.
 */

/** An address in its two parts. */
interface SplitAddress {
  /** The page's own address. */
  readonly base: string;
  /** The link's fragment, with the sign before it; empty where there is none. */
  readonly fragment: string;
}

const LINK = '(?=[es](?:=|%(?:25)*3D)[0-9])';
const IN_FRAGMENT = new RegExp(`^[#?&/!]*${LINK}`);
const ELSEWHERE = new RegExp(`(?:[?&]|%(?:25)*23)+${LINK}`, 'i');

/** Splits the address of a page into its own and the link that it was opened with. */
export function splitAddress(address: string): SplitAddress {
  const hash = address.indexOf('#');
  const before = hash < 0 ? address : address.slice(0, hash);
  const fragment = hash < 0 ? '' : address.slice(hash);
  const elsewhere = IN_FRAGMENT.test(fragment) ? null : ELSEWHERE.exec(before);
  return elsewhere
    ? { base: before.slice(0, elsewhere.index), fragment: before.slice(elsewhere.index) }
    : { base: before, fragment };
}
