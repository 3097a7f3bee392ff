import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { lineEnds } from './delimited-rows.ts';
import { ImportFailure, type ImportProblem, type Repair } from './import-failure.ts';
import { Gathering, type ReadNetwork } from './gather-ties.ts';
import { tieValue } from './tie-values.ts';

/** Elements within each other: real files have about ten. */
const DEEPEST = 100;
/** Characters that are handed to the parser at a time. */
const PIECE = 1 << 16;

/** A network and which of the two formats it was in. */
export interface XmlNetwork {
  readonly format: 'GraphML' | 'GEXF';
  readonly read: ReadNetwork;
}

/**
 * Reads GraphML or GEXF, by what its root element is. Entities that a document declares are refused, never expanded.
 * @param threshold ties with a weight below it are left out; `undefined` for none
 * @throws ImportFailure with the line at which the document cannot be read
 */
export function readXml(text: string, threshold?: number): XmlNetwork {
  const parser = new SaxesParser();
  const reader = new Reader(parser, threshold);
  onlyStandardEntities(parser.ENTITIES);
  parser.on('error', (error) => {
    const unread = text.slice(reader.position, parser.position);
    const stray = strayAmpersand(unread);
    if (stray >= 0)
      throw new ImportFailure({ code: 'ampersand' }, parser.line - lineEnds(unread.slice(stray)));
    const detail = error.message.replace(/^[0-9:]+ /, '').replace(/\.$/, '');
    throw new ImportFailure({ code: 'malformedXml', detail }, parser.line);
  });
  parser.on('doctype', (doctype) => {
    const entity = doctype.indexOf('<!ENTITY');
    if (entity >= 0)
      throw new ImportFailure({ code: 'entities' }, parser.line - lineEnds(doctype.slice(entity)));
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (content) => reader.text(content));
  parser.on('cdata', (content) => reader.text(content));
  parser.on('closetag', (tag) => reader.close(tag));
  for (let start = 0; start < text.length; start += PIECE) parser.write(text.slice(start, start + PIECE));
  parser.close();
  return reader.finish();
}

/** Comments and literal text, in which an & may stand, and an & that begins no entity. */
const AMPERSAND = /<!--(?:[^]*?-->|[^]*)|<!\[CDATA\[(?:[^]*?\]\]>|[^]*)|(&)(?!#?[\w:.-]{1,80};)/g;

/**
 * The index of an & that begins no entity, −1 where there is none. The parser notices it only at the next semicolon,
 * perhaps many lines later, or at the end, and then reports another error.
 */
function strayAmpersand(text: string): number {
  for (const found of text.matchAll(AMPERSAND)) if (found[1] !== undefined) return found.index;
  return -1;
}

/** Takes away what the table inherits from every object: `&constructor;` is no entity. */
function onlyStandardEntities(entities: Record<string, string>): void {
  Object.assign(entities, { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" });
  Object.setPrototypeOf(entities, null);
}

type Attributes = Readonly<Record<string, string>>;

/** The name without the prefix of its namespace. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The settings that apply to the elements within a graph, a node or an edge. */
interface Scope {
  readonly isDirected: boolean;
  readonly person: number;
}

const SCOPES = ['graph', 'node', 'edge'];

/** Elements whose text is the name of their node: those of yEd, and of yFiles for HTML. */
const LABELS = ['NodeLabel', 'Label.Text'];

/** An edge, until it closes. */
interface Edge {
  readonly source: number;
  readonly target: number;
  weight: string | null;
}

/** Puts people and ties together from elements; GraphML and GEXF differ in little that matters here. */
class Reader {
  private readonly gathering: Gathering;
  /** Ids that nodes declared, and the line in which an edge first named one that no node had declared yet. */
  private readonly declared = new Set<string>();
  private readonly awaited = new Map<string, number>();
  /** Nodes that are boxes around others: they are nobody. */
  private readonly boxes = new Set<string>();
  private readonly counts = { directed: 0, hyperedges: 0, doublePeople: 0, boxTies: 0 };
  private isGexf = false;
  private isDynamic = false;
  private depth = 0;
  private graphs = 0;
  /** GraphML: the keys of data that hold a name, and of data that hold a weight. */
  private readonly nameKeys = new Set<string>();
  private readonly weightKeys = new Set<string>();
  /**
   * The current scope: whether the ties of the open graph are directed, and the person of the open node, −1 for
   * none.
   */
  private scope: Scope = { isDirected: false, person: -1 };
  /** The scopes around it: graphs stand within nodes, and nodes within graphs. */
  private readonly around: Scope[] = [];
  /** The text of a person's name while it is being read. */
  private name: string | null = null;
  private edge: Edge | null = null;
  /** The text of an edge's weight while it is being read. */
  private weight: string | null = null;
  /** The index at which the last tag ended, in characters. */
  position = 0;

  constructor(
    private readonly place: { readonly line: number; readonly position: number },
    threshold: number | undefined,
  ) {
    this.gathering = new Gathering(threshold);
  }

  open({ name, attributes }: SaxesTagPlain): void {
    const element = localName(name);
    this.depth++;
    this.position = this.place.position;
    if (this.depth > DEEPEST) this.fail({ code: 'tooDeep', max: DEEPEST });
    if (this.depth === 1 && !['graphml', 'gexf'].includes(element))
      this.fail({ code: 'wrongRoot', root: name.slice(0, 80) });
    if (this.depth === 1) this.isGexf = element === 'gexf';
    if (element === 'graph') this.openGraph(attributes);
    else if (element === 'key') this.openKey(attributes);
    else if (element === 'node') this.openNode(attributes);
    else if (element === 'edge') this.addEdge(attributes);
    else if (element === 'hyperedge') this.counts.hyperedges++;
    else if (element === 'data') this.openData(attributes);
    else if (LABELS.includes(element) && this.scope.person >= 0) this.name = '';
  }

  text(content: string): void {
    if (this.name !== null) this.name += content;
    if (this.weight !== null) this.weight += content;
  }

  close({ name }: SaxesTagPlain): void {
    this.depth--;
    if (this.name !== null) this.gathering.label(this.scope.person, this.name.trim());
    this.name = null;
    if (this.edge !== null && this.weight !== null) this.edge.weight = this.weight.trim();
    this.weight = null;
    if (localName(name) === 'edge') this.closeEdge();
    if (SCOPES.includes(localName(name))) this.scope = this.around.pop()!;
  }

  finish(): XmlNetwork {
    for (const [id, line] of this.awaited)
      throw new ImportFailure({ code: 'unknownPerson', id: id.slice(0, 80) }, line);
    const { directed, hyperedges, doublePeople, boxTies } = this.counts;
    const repairs: Repair[] = [
      { code: 'directed', ties: directed },
      { code: 'hyperedges', ties: hyperedges },
      { code: 'doublePeople', people: doublePeople },
      { code: 'boxes', boxes: this.boxes.size },
      { code: 'boxTies', ties: boxTies },
    ];
    if (this.graphs > 1) repairs.push({ code: 'graphs', graphs: this.graphs });
    if (this.isDynamic) repairs.push({ code: 'dynamic' });
    return { format: this.isGexf ? 'GEXF' : 'GraphML', read: this.gathering.finish(repairs) };
  }

  private openGraph({ edgedefault, defaultedgetype, mode }: Attributes): void {
    this.enter({ isDirected: edgedefault === 'directed' || defaultedgetype === 'directed', person: -1 });
    this.graphs++;
    this.isDynamic ||= mode === 'dynamic';
  }

  private openKey({ id = '', for: of, 'attr.name': name = '' }: Attributes): void {
    if (of !== 'edge' && /^(?:label|name)$/i.test(name)) this.nameKeys.add(id);
    if (of !== 'node' && /^weight$/i.test(name)) this.weightKeys.add(id);
  }

  private openNode(attributes: Attributes): void {
    const id = this.required('node', 'id', attributes['id']);
    if (attributes['yfiles.foldertype'] !== undefined) {
      this.boxes.add(id);
      this.enter({ ...this.scope, person: -1 });
      return;
    }
    const person = this.gathering.person(id, this.place.line);
    this.enter({ ...this.scope, person });
    if (this.declared.has(id)) this.counts.doublePeople++;
    this.declared.add(id);
    this.awaited.delete(id);
    this.gathering.label(person, attributes['label'] ?? '');
  }

  private addEdge(attributes: Attributes): void {
    const { isDirected: isByDefault } = this.scope;
    this.enter({ ...this.scope, person: -1 });
    const ends = [attributes['source'], attributes['target']];
    if (ends.some((end) => end !== undefined && this.boxes.has(end))) {
      this.counts.boxTies++;
      return;
    }
    const source = this.end('source', ends[0]);
    const target = this.end('target', ends[1]);
    const { directed, type, weight } = attributes;
    this.edge = { source, target, weight: weight ?? null };
    const isDirected = directed === 'true' || type === 'directed';
    const isMutual = directed === 'false' || type === 'undirected' || type === 'mutual';
    if (isDirected || (isByDefault && !isMutual)) this.counts.directed++;
  }

  private closeEdge(): void {
    const { edge } = this;
    this.edge = null;
    if (edge === null) return;
    if (this.gathering.values.isTie(tieValue(edge.weight), this.place.line))
      this.gathering.tie(edge.source, edge.target);
  }

  private openData({ key = '' }: Attributes): void {
    const { person } = this.scope;
    if (this.edge !== null && this.weightKeys.has(key)) this.weight = '';
    if (person >= 0 && this.nameKeys.has(key)) this.name = '';
  }

  private enter(scope: Scope): void {
    this.around.push(this.scope);
    this.scope = scope;
  }

  /** The person at one end of an edge; a later node may still declare them. */
  private end(attribute: string, value: string | undefined): number {
    const id = this.required('edge', attribute, value);
    if (!this.declared.has(id) && !this.awaited.has(id)) this.awaited.set(id, this.place.line);
    return this.gathering.person(id, this.place.line);
  }

  private required(element: string, attribute: string, value: string | undefined): string {
    return value ?? this.fail({ code: 'missingAttribute', element, attribute });
  }

  private fail(problem: ImportProblem): never {
    throw new ImportFailure(problem, this.place.line);
  }
}
