import { ImportFailure } from './failure.ts';

/** What stands between two fields; spaces are any run of blanks and tabs. */
export type Delimiter = '\t' | ';' | ',' | ' ';

/** One record: its fields, and the line (from 1) in which it begins. */
export interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Goes through the records of a text as RFC 4180 describes them, with any delimiter. A field in quotes may contain
 * delimiters, line ends and doubled quotes and is kept as it stands; any other is freed of blanks around it. A quote
 * that does not enclose its whole field is part of it. Lines without anything are passed over.
 * @throws ImportFailure for a quote that is never closed
 */
export function* delimitedRows(text: string, delimiter: Delimiter, start = 0, firstLine = 1): Generator<Row> {
  const scan = new Scan(text, delimiter, start, firstLine);
  while (!scan.isDone) {
    const row = scan.row();
    if (row) yield row;
  }
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const TAB = 0x09;

class Scan {
  private readonly separator: number;
  private readonly isByBlanks: boolean;

  constructor(
    private readonly text: string,
    delimiter: Delimiter,
    private at: number,
    private line: number,
  ) {
    this.separator = delimiter.charCodeAt(0);
    this.isByBlanks = delimiter === ' ';
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  /** The record that begins here; `null` for an empty line. Afterwards stands behind its line end. */
  row(): Row | null {
    const line = this.line;
    const fields: string[] = [];
    this.skipBlanks();
    while (!this.endsLine(this.at)) {
      fields.push(this.field());
      this.skipBlanks();
      if (this.isByBlanks || this.endsLine(this.at)) continue;
      this.at++;
      this.skipBlanks();
      // What follows the last delimiter of a line is a field, too, though an empty one.
      if (this.endsLine(this.at)) fields.push('');
    }
    this.passLineEnd();
    return fields.length > 0 ? { line, fields } : null;
  }

  private field(): string {
    const quoted = this.text.charCodeAt(this.at) === QUOTE ? this.quotedField() : null;
    if (quoted !== null) return quoted;
    const start = this.at;
    while (!this.endsField(this.at)) this.at++;
    let end = this.at;
    while (end > start && this.isBlank(end - 1)) end--;
    return this.text.slice(start, end);
  }

  /** The text between two quotes, or `null` when they do not enclose the whole field. */
  private quotedField(): string | null {
    let close = this.at + 1;
    for (; ; close += 2) {
      close = this.text.indexOf('"', close);
      if (close < 0) throw new ImportFailure({ code: 'openQuote' }, this.line);
      if (this.text.charCodeAt(close + 1) !== QUOTE) break;
    }
    let after = close + 1;
    while (!this.isByBlanks && this.isBlank(after)) after++;
    if (!this.endsField(after)) return null;
    const inner = this.text.slice(this.at + 1, close);
    this.line += lineEnds(inner);
    this.at = close + 1;
    return inner.replaceAll('""', '"');
  }

  private endsField(at: number): boolean {
    const isSeparator = this.isByBlanks ? this.isBlank(at) : this.text.charCodeAt(at) === this.separator;
    return isSeparator || this.endsLine(at);
  }

  private endsLine(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === LINE_FEED || code === RETURN || at >= this.text.length;
  }

  private isBlank(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === BLANK || (code === TAB && this.separator !== TAB);
  }

  private skipBlanks(): void {
    while (this.isBlank(this.at)) this.at++;
  }

  private passLineEnd(): void {
    const isPair =
      this.text.charCodeAt(this.at) === RETURN && this.text.charCodeAt(this.at + 1) === LINE_FEED;
    this.at += isPair ? 2 : 1;
    this.line++;
  }
}

/** How many line ends of any kind a text has. */
function lineEnds(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) count++;
  }
  return count;
}
