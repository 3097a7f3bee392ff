/** A line that is not empty, without the blanks around it, and its number from 1. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of a text that are not empty, whatever ends them. */
export function* linesOf(text: string): Generator<TextLine> {
  const ends = /\r\n|\n|\r/g;
  for (let at = 0, line = 1; at <= text.length; line++) {
    const end = ends.exec(text);
    const content = text.slice(at, end?.index ?? text.length).trim();
    if (content !== '') yield { text: content, line };
    at = end ? ends.lastIndex : text.length + 1;
  }
}

/** A word of a line, and whether it stood in quotes. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * The words of a line: what stands between two quotes, or between blanks. Within quotes, `\"` is a quote; a quote that is
 * never closed is part of its word.
 * @param alsoCommas true where commas separate words as well
 */
export function wordsOf(line: string, alsoCommas = false): Word[] {
  const words: Word[] = [];
  const isSeparator = (at: number) => {
    const code = line.charCodeAt(at);
    return code <= BLANK || (alsoCommas && code === COMMA);
  };
  for (let at = 0; at < line.length;) {
    const close = line.charCodeAt(at) === QUOTE ? closingQuote(line, at) : -1;
    if (close >= 0) {
      words.push({ text: line.slice(at + 1, close).replaceAll('\\"', '"'), isQuoted: true });
      at = close + 1;
    } else if (isSeparator(at)) at++;
    else {
      const begin = at;
      while (at < line.length && !isSeparator(at)) at++;
      words.push({ text: line.slice(begin, at), isQuoted: false });
    }
  }
  return words;
}

const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;

/** The index of the quote that closes the one at an index; −1 where none does. */
function closingQuote(line: string, open: number): number {
  let close = line.indexOf('"', open + 1);
  while (close >= 0 && line[close - 1] === '\\') close = line.indexOf('"', close + 1);
  return close;
}
