import { withoutEntities } from './entities.ts';
import { Gathering, type ReadNetwork } from './gather-ties.ts';
import { ImportFailure } from './import-failure.ts';
import { unexpected } from './numbered-people.ts';
import { tieValue } from './tie-values.ts';
import { lineEnds } from './delimited-rows.ts';

/** Lists within each other: real files have about five. */
const DEEPEST = 100;

/**
 * Reads a graph of GML: lists of keys with values, within each other. Comments begin with #.
 * @param threshold ties with a weight below it are left out; `undefined` for none
 * @throws ImportFailure with the line at which it cannot be read, and for several graphs
 */
export function readGml(text: string, threshold?: number): ReadNetwork {
  const reader = new Reader(threshold);
  let key: string | null = null;
  for (const token of tokensOf(text)) {
    const { kind, line } = token;
    if (kind === 'open') reader.open(key ?? fail('key', '[', line), line);
    else if (key === null && kind === 'close') reader.close(line);
    else if (key === null) {
      key = kind === 'word' && /^[A-Za-z_]/.test(token.text) ? token.text : fail('key', token.text, line);
      continue;
    } else if (kind === 'close') fail('gmlValue', ']', line);
    else reader.value(key, token);
    key = null;
  }
  return reader.finish(key);
}

function fail(expected: 'key' | 'gmlValue', found: string, line: number): never {
  throw unexpected(expected, found, line);
}

interface Token {
  readonly kind: 'open' | 'close' | 'text' | 'word';
  readonly text: string;
  readonly line: number;
}

const BRACKETS = { '[': 'open', ']': 'close' } as const;
/** A bracket, a comment, or a word; a text in quotes is found by hand, since it may be as long as the file. */
const TOKEN = /[[\]]|#[^\r\n]*|"|[^\s[\]"]+/g;

/** The brackets, texts and words of a file. @throws ImportFailure for a quote that is never closed */
function* tokensOf(text: string): Generator<Token> {
  const next = new RegExp(TOKEN);
  let line = 1;
  let counted = 0;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const [token] = found;
    line += lineEnds(text.slice(counted, found.index));
    counted = found.index;
    if (token.startsWith('#')) continue;
    if (token !== '"') {
      yield { kind: token === '[' || token === ']' ? BRACKETS[token] : 'word', text: token, line };
      continue;
    }
    const close = text.indexOf('"', next.lastIndex);
    if (close < 0) throw new ImportFailure({ code: 'openQuote' }, line);
    yield { kind: 'text', text: text.slice(next.lastIndex, close), line };
    next.lastIndex = close + 1;
  }
}

/** What a node or an edge says of itself. */
interface Element {
  readonly kind: 'node' | 'edge';
  readonly line: number;
  readonly values: Map<string, string>;
}

class Reader {
  private readonly gathering: Gathering;
  private readonly counts = { directed: 0, doublePeople: 0 };
  /** The lists that are open, by their keys. */
  private readonly path: string[] = [];
  private element: Element | null = null;
  private graphs = 0;
  private isDirected = false;
  private readonly declared = new Set<string>();
  /** Ids that edges named before a node declared them, with the line of the first. */
  private readonly awaited = new Map<string, number>();

  constructor(threshold: number | undefined) {
    this.gathering = new Gathering(threshold);
  }

  open(key: string, line: number): void {
    const name = key.toLowerCase();
    this.path.push(name);
    if (this.path.length > DEEPEST) throw new ImportFailure({ code: 'tooDeep', max: DEEPEST }, line);
    if (this.path.length === 1 && name === 'graph' && ++this.graphs > 1)
      throw new ImportFailure({ code: 'severalNetworks' }, line);
    const isElement = this.path.length === 2 && this.path[0] === 'graph';
    if (isElement && (name === 'node' || name === 'edge'))
      this.element = { kind: name, line, values: new Map() };
  }

  close(line: number): void {
    if (this.path.length === 0) throw unexpected('key', ']', line);
    if (this.path.length === 2 && this.element) this.end(this.element);
    this.path.pop();
  }

  value(key: string, { text, kind }: Token): void {
    const name = key.toLowerCase();
    if (this.path.length === 1 && this.path[0] === 'graph' && name === 'directed')
      this.isDirected = Number(text) === 1;
    if (this.path.length !== 2 || !this.element) return;
    this.element.values.set(name, kind === 'text' ? withoutEntities(text) : text);
  }

  /** @param key that still waits for its value */
  finish(key: string | null): ReadNetwork {
    if (this.path.length > 0 || key !== null) throw unexpected('bracket', '', null);
    if (this.graphs === 0) throw unexpected('graph', '', null);
    for (const [id, line] of this.awaited)
      throw new ImportFailure({ code: 'unknownPerson', id: id.slice(0, 80) }, line);
    const { directed, doublePeople } = this.counts;
    return this.gathering.finish([
      { code: 'directed', ties: directed },
      { code: 'doublePeople', people: doublePeople },
    ]);
  }

  private end({ kind, line, values }: Element): void {
    if (kind === 'node') this.node(line, values);
    else this.edge(line, values);
    this.element = null;
  }

  private node(line: number, values: ReadonlyMap<string, string>): void {
    const id = idOf(values, 'node', 'id', line);
    // A box that yEd draws around people is nobody.
    if (values.get('isgroup') === '1') return;
    if (this.declared.has(id)) this.counts.doublePeople++;
    this.declared.add(id);
    this.awaited.delete(id);
    const person = this.gathering.person(id, line);
    this.gathering.label(person, (values.get('label') || values.get('name')) ?? '');
  }

  private edge(line: number, values: ReadonlyMap<string, string>): void {
    const ends = ['source', 'target'].map((end) => this.personAt(idOf(values, 'edge', end, line), line));
    if (!this.gathering.values.isTie(tieValue(values.get('weight') ?? values.get('value')))) return;
    this.gathering.tie(ends[0]!, ends[1]!);
    if (this.isDirected) this.counts.directed++;
  }

  private personAt(id: string, line: number): number {
    if (!this.declared.has(id) && !this.awaited.has(id)) this.awaited.set(id, line);
    return this.gathering.person(id, line);
  }
}

/** An id, in which 1.0 is 1. @throws ImportFailure where there is none */
function idOf(values: ReadonlyMap<string, string>, element: string, attribute: string, line: number): string {
  const id = values.get(attribute);
  if (id === undefined || id === '')
    throw new ImportFailure({ code: 'missingAttribute', element, attribute }, line);
  return /^[+-]?[0-9]+\.0*$/.test(id) ? String(Number(id)) : id;
}
