/** A place in a text: its line, and what stands there. */
interface JsonPlace {
  readonly line: number;
  readonly found: string;
}

/** The keys and indices that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** A list or an object that is open, and where in it the scan is. */
interface Level {
  readonly isArray: boolean;
  at: string | number;
}

const STARTS = '{[';
const LITERAL = /^(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)$/;

/**
 * The place of a value in a text of JSON, or of what makes it no JSON, if that comes first; `null` where there is
 * neither. What a browser says of broken JSON differs from one to the next, and of good JSON it says no lines.
 * @param path to the value; `null` to look for a fault alone
 */
export function placeInJson(text: string, path: JsonPath | null): JsonPlace | null {
  const open: Level[] = [];
  let expects: 'value' | 'first' | 'key' | 'colon' | 'next' = 'value';
  for (const token of tokensOf(text)) {
    const { found } = token;
    const level = open.at(-1);
    const isEnd = level !== undefined && found === (level.isArray ? ']' : '}');
    if (isEnd && (expects === 'next' || expects === 'first')) {
      open.pop();
      expects = 'next';
    } else if (expects === 'next') {
      if (found !== ',' || !level) return token;
      if (level.isArray) level.at = Number(level.at) + 1;
      expects = level.isArray ? 'value' : 'key';
    } else if (expects === 'colon') {
      if (found !== ':') return token;
      expects = 'value';
    } else if (expects === 'key' || (expects === 'first' && !level!.isArray)) {
      if (!isText(found)) return token;
      level!.at = textOf(found);
      expects = 'colon';
    } else {
      if (!isValue(found) || isAt(open, path)) return token;
      expects = STARTS.includes(found) ? 'first' : 'next';
      if (expects === 'first') open.push({ isArray: found === '[', at: found === '[' ? 0 : '' });
    }
  }
  return open.length > 0 || expects !== 'next' ? { line: lastLine(text), found: '' } : null;
}

const isText = (token: string): boolean => token.length > 1 && token.startsWith('"') && token.endsWith('"');

const isValue = (token: string): boolean => STARTS.includes(token) || isText(token) || LITERAL.test(token);

const isAt = (open: readonly Level[], path: JsonPath | null): boolean =>
  path?.length === open.length && open.every(({ at }, depth) => at === path[depth]);

function textOf(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token;
  }
}

const TOKEN = /\r\n|\n|\r|[{}[\],:]|"|[^\s{}[\],:"]+/g;

/** The signs, texts and numbers of a text; a text that never closes is no more than its quote. */
function* tokensOf(text: string): Generator<JsonPlace> {
  const next = new RegExp(TOKEN);
  let line = 1;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const [found] = match;
    if (found === '\n' || found === '\r' || found === '\r\n') line++;
    else if (found !== '"') yield { line, found };
    else {
      const close = closingQuote(text, next.lastIndex);
      yield { line, found: close < 0 ? '"' : text.slice(match.index, close + 1) };
      if (close < 0) return;
      next.lastIndex = close + 1;
    }
  }
}

/** The index of the quote that ends the text from an index on; −1 where its line ends before. */
function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '\n' || character === '\r') return -1;
    if (character === '"') return at;
    if (character === '\\') at++;
  }
  return -1;
}

function lastLine(text: string): number {
  return text.trimEnd().split(/\r\n|\n|\r/).length;
}
