import { readEdgeList } from './edge-list.ts';
import { ImportFailure } from './import-failure.ts';
import { refuseTooLarge } from './file-size.ts';
import type { ReadNetwork } from './gather-ties.ts';
import { binaryFormat, formatOf, type Format } from './recognise-format.ts';
import { readGml } from './gml.ts';
import { readMatrix } from './matrix.ts';
import { matrixForm } from './matrix-form.ts';
import { readNodeLink } from './node-link.ts';
import { readPajek } from './pajek.ts';
import { readDl } from './ucinet-dl.ts';
import { readXml } from './xml.ts';

export type { ReadNetwork } from './gather-ties.ts';

/**
 * Reads a network from a file: a list of ties or a matrix (CSV, TSV, semicolons or blanks), GraphML, GEXF, Pajek, GML,
 * UCINET DL or JSON, told apart by their content. It needs no DOM and runs the same everywhere.
 * @param fileName a hint where the content allows more than one reading
 * @throws ImportFailure and nothing else, whatever the bytes
 */
export function readNetwork(bytes: Uint8Array, fileName = ''): ReadNetwork {
  refuseTooLarge(bytes.length);
  const binary = binaryFormat(bytes);
  if (binary) throw new ImportFailure({ code: 'otherFormat', format: binary });
  const text = withoutEndMark(decoded(bytes));
  if (!/\S/.test(text)) throw new ImportFailure({ code: 'empty' });
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const format = formatOf(text, extension);
  if (format === 'list') return readTable(text, extension);
  if (isRead(format)) return READERS[format](text);
  throw new ImportFailure({ code: 'otherFormat', format });
}

/** The readers by format; a list needs more than its text. */
const READERS = {
  XML: readXml,
  Pajek: readPajek,
  GML: readGml,
  'UCINET DL': readDl,
  JSON: readNodeLink,
} as const satisfies Partial<Record<Format, (text: string) => ReadNetwork>>;

const isRead = (format: Format): format is keyof typeof READERS => Object.hasOwn(READERS, format);

/** Reads a table with a row and a column for everybody, or a list of ties. */
function readTable(text: string, extension: string): ReadNetwork {
  const form = matrixForm(text);
  return form ? readMatrix(text, form) : readEdgeList(text, extension);
}

/**
 * Text in UTF-8, or in UTF-16 when it says so by its mark, as spreadsheets write it; the mark is no part of it.
 * @throws ImportFailure
 */
export function decoded(bytes: Uint8Array): string {
  const mark = bytes.length >= 2 ? bytes[0]! * 256 + bytes[1]! : 0;
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0))
    throw new ImportFailure({ code: isUnmarkedUtf16(bytes) ? 'utf16' : 'binary' });
  let text;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportFailure({ code: 'encoding' });
  }
  if (text.includes('\0')) throw new ImportFailure({ code: 'binary' });
  return text;
}

/** True for bytes that begin as text in UTF-16 does, but without its mark: every second one is 0 in Latin letters. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  const zeros = [0, 0];
  head.forEach((byte, at) => (zeros[at % 2]! += Number(byte === 0)));
  if (Math.min(...zeros) > 0 || Math.max(...zeros) < head.length / 8) return false;
  const text = new TextDecoder(zeros[1]! > 0 ? 'utf-16le' : 'utf-16be').decode(head);
  return !/(?!\s)\p{Cc}/u.test(text);
}

/** The text without the mark (Control-Z) with which DOS programs end it, and what stands behind that. */
function withoutEndMark(text: string): string {
  let end = text.length;
  for (let at = end - 1; at >= 0 && text.charCodeAt(at) <= 0x20; at--)
    if (text.charCodeAt(at) === 0x1a) end = at;
  return text.slice(0, end);
}
