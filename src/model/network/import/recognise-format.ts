import type { OtherFormat } from './import-failure.ts';

/** What a file is: one of what is read, or a format that is only known by name. */
export type Format = 'XML' | 'list' | 'Pajek' | 'GML' | 'UCINET DL' | 'JSON' | OtherFormat;

/**
 * What a text is, by its beginning behind comments and, where that tells nothing, by its file's extension. A text that
 * is nothing else is a list.
 * @param extension of the file's name in lower case, such as `csv`
 */
export function formatOf(text: string, extension: string): Format {
  const first = text.search(/\S/);
  const beginning = text.slice(first, first + LONG_HEAD);
  const head = withoutComments(beginning).slice(0, HEAD);
  if (isXml(head, extension)) return 'XML';
  // A comment to the other formats, so that it is no longer there.
  if (/^%%MatrixMarket\b/i.test(beginning)) return 'Matrix Market';
  if (isGml(head)) return 'GML';
  for (const [format, start] of BEGINNINGS) if (start.test(head)) return format;
  if (DIMACS.test(beginning)) return 'DIMACS';
  return EXTENSIONS.get(extension) ?? 'list';
}

/** How files begin that are no text, byte by byte. */
const MAGIC: readonly (readonly [OtherFormat, string])[] = [
  ['ZIP', 'PK\x03\x04'],
  ['gzip', '\x1f\x8b'],
  ['PDF', '%PDF-'],
  // What Excel wrote until 2007.
  ['Excel', '\xd0\xcf\x11\xe0'],
];

/** The format of a file that is no text, by its first bytes; `null` where they may well be text. */
export function binaryFormat(bytes: Uint8Array): OtherFormat | null {
  const head = Array.from(bytes.subarray(0, 4000), (byte) => String.fromCharCode(byte)).join('');
  const format = MAGIC.find(([, start]) => head.startsWith(start))?.[0] ?? null;
  if (format !== 'ZIP') return format;
  if (head.includes('application/vnd.oasis.opendocument')) return 'OpenDocument';
  return /\[Content_Types\]\.xml|xl\//.test(head) ? 'Excel' : 'ZIP';
}

/** Characters that are looked through for the end of the comments at the beginning. */
const LONG_HEAD = 1 << 16;
/** Characters in which a format shows itself behind them. */
const HEAD = 1000;

/** A line of a comment: of Pajek and VNA, GML, DOT, or none at all. */
const COMMENT = /\s*(?:(?:[%#]|\/\/)[^\r\n]*(?:[\r\n]+|$)|\/\*[^]*?\*\/)/y;

function withoutComments(text: string): string {
  let at = 0;
  for (COMMENT.lastIndex = 0; COMMENT.test(text); at = COMMENT.lastIndex);
  return text.slice(at).trimStart();
}

/** Extensions of lists, in which a name may begin with an angle bracket. */
const LISTS = ['csv', 'tsv', 'txt', 'edges', 'edgelist'];

function isXml(head: string, extension: string): boolean {
  if (/^<(?:\?xml|!DOCTYPE|!--|(?:[\w-]+:)?(?:graphml|gexf)[\s>])/i.test(head)) return true;
  return head.startsWith('<') && !LISTS.includes(extension);
}

/** What may stand before the graph: a key with a quoted text, a number, or any other words of its line. */
const GML_PREFACE = /\s*(?:#[^\r\n]*|(?:creator|version|comment)\s+(?:"[^"]*"|[0-9.]+|[^\r\n"]*))\s*/iy;

function isGml(head: string): boolean {
  let at = 0;
  for (GML_PREFACE.lastIndex = 0; GML_PREFACE.test(head); at = GML_PREFACE.lastIndex);
  return /^graph\s*\[/i.test(head.slice(at));
}

/** How the other formats begin, in any case of letters. */
const BEGINNINGS: readonly (readonly [Format, RegExp])[] = [
  ['GDF', /^nodedef\s*>/i],
  ['VNA', /^\*\s*(?:node|tie)\s+(?:data|properties)\b/i],
  ['Pajek', /^\*(?:vertices|network|arcs|edges|arcslist|edgeslist|matrix)\b/i],
  ['UCINET DL', /^dl(?:\s+|\s*,\s*)(?:n|nr|nc|nm|format)\s*=/i],
  ['DOT', /^(?:strict\s+)?(?:di)?graph\b[^,;\t\n{]*\s*\{/i],
  ['JSON', /^(?:\{\s*["}]|\[\s*[[{])/],
];

/** The formats whose beginnings may be like those of a list, by their files' extensions. */
const EXTENSIONS = new Map<string, Format>([
  ['tgf', 'TGF'],
  ['json', 'JSON'],
  ['gml', 'GML'],
  ['net', 'Pajek'],
  ['paj', 'Pajek'],
  ['dl', 'UCINET DL'],
  ['vna', 'VNA'],
  ['dot', 'DOT'],
  ['gv', 'DOT'],
  ['gdf', 'GDF'],
  ['mtx', 'Matrix Market'],
]);

/** The line with which DIMACS announces a problem, behind its comments. */
const DIMACS = /^(?:c(?:[ \t][^\r\n]*)?[\r\n]+)*p[ \t]+[a-z]+[ \t]+[0-9]+[ \t]+[0-9]+[ \t]*(?:[\r\n]|$)/;
