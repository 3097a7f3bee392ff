import { Digest } from '../../basics/digest.ts';

/** The name of a link's last field, which tells that nothing of it is missing. */
export const MARK = 'z';

/** Letters and digits of a mark: of a million links, one that was changed on its way would still pass for whole. */
const LENGTH = 4;

/** The mark of a link, made of all that stands before it. */
export function markOf(text: string): string {
  const digest = new Digest();
  for (let index = 0; index < text.length; index++) digest.add(text.charCodeAt(index));
  // Twenty bits are four digits of base 32.
  return parseInt(digest.toString().slice(0, 5), 16).toString(32).padStart(LENGTH, '0');
}

/** The fields of a link, in its order; a name may come twice. */
export type Fields = readonly (readonly [name: string, text: string])[];

/** The text of these fields as the writer of links makes it. */
export const written = (fields: Fields): string =>
  new URLSearchParams(fields.map(([name, text]) => [name, text])).toString();

/** The fields before the mark, where that is right; what follows the mark was appended. `null` where it is not. */
export function markedFields(fields: Fields, isOurs: (name: string) => boolean): Fields | null {
  const at = fields.findIndex(([name]) => name === MARK);
  if (at < 0) return null;
  const mark = fields[at]![1].slice(0, LENGTH);
  const before = fields.slice(0, at);
  const own = before.filter(([name]) => isOurs(name));
  return [before, own].find((some) => mark === markOf(written(some))) ?? null;
}
