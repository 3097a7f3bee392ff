import { withPlainMinus } from '../../basics/decimal.ts';
import { withoutHidden } from '../../basics/plain-text.ts';
import { isPath, parameterOf } from '../parameters.ts';
import { MARK, markedFields, type Fields } from './mark.ts';

/*
 * What mail, messengers and trackers do to a link, undone. A link with a mark is tried with each repair, and each
 * together with the others, until the mark is right: then it is the very link that was made. In a link of old, without
 * a mark, only what cannot have been meant is mended.
 */

/** What was found of a link. */
export interface FoundFields {
  readonly fields: Fields;
  /** False where a mark is missing that was written, or is not that of the fields. */
  readonly isWhole: boolean;
  /** What was left out at the end of a text; empty for nothing. */
  readonly leftOut: string;
}

/** The fields that say how the page looks at the run, and what is done with it, in the order in which they are written. */
export const VIEW_FIELDS = [
  'day',
  'colour',
  'layout',
  'person',
  'runs',
  'every',
  'study',
  'compare',
  'columns',
  'ask',
  'bet',
  'talk',
  'chapter',
  'task',
  'done',
  'by',
  'claim',
  'found',
  'many',
  'solved',
] as const;

/** The fields that are no parameters: the versions of engine and scenario, the digest, and the view. */
export const OWN_FIELDS: readonly string[] = ['e', 's', 'd', ...VIEW_FIELDS];

/** Fields that others append to any address to follow who opens it. */
const TRACKER =
  /^(?:utm_\w+|(?:fb|g|ms|tt|tw|y|d)clid|[gw]braid|mc_[ce]id|igshid?|_hs\w+|mkt_tok|si|ref|ref_src)$/i;

const isOurs = (name: string): boolean => OWN_FIELDS.includes(name) || isPath(name);

/** The fields of a link's fragment, with or without `#`, however it was changed on its way. */
export function findFields(fragment: string): FoundFields {
  const text = beginning(fragment);
  for (const way of repairs(text, MENDS)) {
    const fields = markedFields(fieldsOf(way), isOurs);
    if (fields) return { fields, isWhole: true, leftOut: '' };
  }
  return unmarked(text);
}

/** The fields of a link without a mark, or with one that is not right. */
function unmarked(text: string): FoundFields {
  const opened = [...repairs(text, ESCAPES)].find((way) => BEGINNING.test(way)) ?? text;
  const fields = fieldsOf(opened).map(([name, value]) => [tidy(name), value] as const);
  if (isMarkedKind(fields)) return { fields, isWhole: false, leftOut: '' };
  const meant = fields.filter(([name]) => !TRACKER.test(name));
  const last = meant.at(-1);
  if (last === undefined || !isText(last[0])) return { fields: meant, isWhole: true, leftOut: '' };
  // The writer of links escapes all of these within a text.
  const leftOut = /[^\w*\-.+%&=]*$/.exec(opened)![0];
  const value = leftOut && last[1].endsWith(leftOut) ? last[1].slice(0, -leftOut.length) : last[1];
  return { fields: [...meant.slice(0, -1), [last[0], value]], isWhole: true, leftOut };
}

/** Links with a mark begin with the engine's version, those of old with the scenario's. */
const isMarkedKind = (fields: Fields): boolean =>
  fields[0]?.[0] === 'e' || fields.some(([name]) => name === MARK);

const BEGINNING = /^[es](?:$|=(?!3[Dd]))/;

const fieldsOf = (text: string): Fields => [...new URLSearchParams(text)];

const isText = (name: string): boolean => isPath(name) && parameterOf(name).kind === 'text';

/** A name without line breaks and what cannot be seen. */
const tidy = (name: string): string => withoutHidden(name).replace(/[\s\u200c\u200d]/g, '');

/** Takes one kind of damage back; the text as it is where there is none of it. */
type Mend = (text: string) => string;

const HASHES = /^(?:[#?&/!\s]|%(?:25)*23)+/i;

/** A fragment without what stands before its first field, and with plain signs between the fields. */
const beginning: Mend = (text) => text.replace(HASHES, '').replace(/&(?:(?:amp|#38|#x26);)+/gi, '&');

/** Undoes one escaping of the whole; what is not ASCII was escaped before, and stays so. */
const decoded: Mend = (text) =>
  beginning(text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))));

/** Undoes the escaping of mail (quoted-printable), which writes `=3D` for `=`, and breaks lines at a `=`. */
const unquoted: Mend = (text) => text.replace(/=(?:\r?\n|(?:%0D)?%0A)/gi, '').replace(/=3D/gi, '=');

const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ESCAPED_ZERO_WIDTH = /%C2%AD|%E2%80%(?:8[B-F]|A[A-E])|%E2%81%A[0-9]|%EF%BB%BF/gi;
const ESCAPED_DASHES = /%E2%80%9[0-4]|%E2%88%92|%EF%B9%A3|%EF%BC%8D/gi;

const dashed: Mend = (text) => withPlainMinus(text.replace(ESCAPED_DASHES, '-'));

/** The same, but for fields with texts of their own, in which a dash may be meant. */
const dashedNumbers: Mend = (text) =>
  text
    .split('&')
    .map((field) => (/^(?:name|note|seed|topic|by|claim)=/.test(field) ? field : dashed(field)))
    .join('&');

const ESCAPES: readonly Mend[] = [decoded, decoded, decoded, unquoted];

/** What is surely damage before what might be meant. */
const MENDS: readonly Mend[] = [
  ...ESCAPES,
  (text) => text.replace(/\s+/g, ''),
  (text) => text.replace(/%0D%0A/gi, ''),
  (text) => text.replace(/(?:\s|%0[9AD]|%20)+/gi, ''),
  (text) => text.replace(ZERO_WIDTH, ''),
  (text) => text.replace(ESCAPED_ZERO_WIDTH, ''),
  dashedNumbers,
  dashed,
];

/** The most texts that are tried: a link that was damaged once needs two or three. */
const MOST_TRIED = 64;

/** The text itself, then the text with one or more of the repairs, in their order; each result once. */
function* repairs(text: string, mends: readonly Mend[]): Generator<string> {
  const found = new Set([text]);
  yield text;
  for (const mend of mends) {
    for (const before of [...found]) {
      const after = mend(before);
      if (found.has(after)) continue;
      if (found.size === MOST_TRIED) return;
      found.add(after);
      yield after;
    }
  }
}
