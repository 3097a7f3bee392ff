import { decodedFile } from './decoding.ts';
import { readEdgeList } from './edge-list.ts';
import { ImportFailure, type OtherFormat, type Repair } from './import-failure.ts';
import { refuseTooLarge } from './file-size.ts';
import type { ReadNetwork } from './gather-ties.ts';
import { binaryFormat, formatOf, type Format } from './recognise-format.ts';
import { readGml } from './gml.ts';
import { readMatrix } from './matrix.ts';
import { matrixForm } from './matrix-form.ts';
import { readNodeLink } from './node-link.ts';
import { readPajek } from './pajek.ts';
import { readDl } from './ucinet-dl.ts';
import type { ReadChoice, ListForm } from './read-form.ts';
import type { WeightRange } from './tie-values.ts';
import { readXml } from './xml.ts';

/** A network from a file, and how it was read. */
export interface ReadFile extends Pick<ReadNetwork, 'network' | 'repairs'> {
  readonly how: HowRead;
}

/** How a file was read. */
export interface HowRead {
  readonly format: 'list' | 'matrix' | 'GraphML' | 'GEXF' | Exclude<Format, 'XML' | OtherFormat>;
  /** Such as `UTF-8`. */
  readonly encoding: string;
  /** `null` for a format that has no columns. */
  readonly list: ListForm | null;
  /** The weights by which ties can be told apart; `null` where all have the same or none. */
  readonly weights: WeightRange | null;
  /** Ties with a weight below it were left out; `null` where all stay. */
  readonly threshold: number | null;
}

/**
 * Reads a network from a file: a list of ties or a matrix (CSV, TSV, semicolons or blanks), GraphML, GEXF, Pajek, GML,
 * UCINET DL or JSON, told apart by their content. It needs no DOM and runs the same everywhere.
 * @param fileName a hint where the content allows more than one reading
 * @param choice what somebody has decided about the file
 * @throws ImportFailure and nothing else, whatever the bytes
 */
export function readNetwork(bytes: Uint8Array, fileName = '', choice: ReadChoice = {}): ReadFile {
  refuseTooLarge(bytes.length);
  const binary = binaryFormat(bytes);
  if (binary) throw new ImportFailure({ code: 'otherFormat', format: binary });
  const { text, encoding, isGuess } = decodedFile(bytes);
  const { format, read } = readText(withoutEndMark(text), fileName, choice);
  const guess: readonly Repair[] = isGuess ? [{ code: 'encoding', encoding }] : [];
  const repairs = [...guess, ...read.repairs];
  const { network, list = null, weights } = read;
  const how = { format, encoding, list, weights, threshold: choice.threshold ?? null };
  return { network, repairs, how };
}

interface ReadText {
  readonly format: HowRead['format'];
  readonly read: ReadNetwork;
}

function readText(text: string, fileName: string, choice: ReadChoice): ReadText {
  if (!/\S/.test(text)) throw new ImportFailure({ code: 'empty' });
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const format = formatOf(text, extension);
  if (format === 'XML') return readXml(text, choice.threshold);
  if (format === 'list') return readTable(text, extension, choice);
  if (isRead(format)) return { format, read: READERS[format](text, choice.threshold) };
  throw new ImportFailure({ code: 'otherFormat', format });
}

/** The readers by format; XML and lists say more than their network. */
const READERS = {
  Pajek: readPajek,
  GML: readGml,
  'UCINET DL': readDl,
  JSON: readNodeLink,
} as const satisfies Partial<Record<Format, (text: string, threshold?: number) => ReadNetwork>>;

const isRead = (format: Format): format is keyof typeof READERS => Object.hasOwn(READERS, format);

/** Reads a table with a row and a column for everybody, or a list of ties. */
function readTable(text: string, extension: string, choice: ReadChoice): ReadText {
  const form = choice.columns === undefined && choice.header === undefined ? matrixForm(text) : null;
  if (form) return { format: 'matrix', read: readMatrix(text, form, choice.threshold) };
  return { format: 'list', read: readEdgeList(text, extension, choice) };
}

/** The text without the mark (Control-Z) with which DOS programs end it, and what stands behind that. */
function withoutEndMark(text: string): string {
  let end = text.length;
  for (let at = end - 1; at >= 0 && text.charCodeAt(at) <= 0x20; at--)
    if (text.charCodeAt(at) === 0x1a) end = at;
  return text.slice(0, end);
}
