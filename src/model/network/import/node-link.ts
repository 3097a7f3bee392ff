import { Gathering, type ReadNetwork } from './gather-ties.ts';
import { ImportFailure, type ImportProblem } from './import-failure.ts';
import { placeInJson } from './json-place.ts';
import { isObject, partsOf, type JsonObject, type NodeLinkParts } from './node-link-parts.ts';
import { unexpected } from './numbered-people.ts';
import { tieValue } from './tie-values.ts';

/**
 * Reads people and ties from JSON; ties name people by their ids or by their places in the list.
 * @param threshold ties with a weight below it are left out; `undefined` for none
 * @throws ImportFailure with the line at which it cannot be read, and for a scenario
 */
export function readNodeLink(text: string, threshold?: number): ReadNetwork {
  return new Reader(text, partsOf(parsed(text)), threshold).read();
}

/** What Python writes for a number that is none, though it is no JSON. */
const NO_NUMBER = /([:,[]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The browsers differ in what they say.
  }
  const mended = text.replace(NO_NUMBER, '$1null');
  try {
    return JSON.parse(mended) as unknown;
  } catch {
    const fault = placeInJson(mended, null);
    throw unexpected('json', fault?.found ?? '', fault?.line ?? null);
  }
}

/** The text of an id; `null` for what can be none. */
function idText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return String(value);
  // Tuples of networkx.
  const isTuple =
    Array.isArray(value) && value.every((it) => typeof it === 'string' || typeof it === 'number');
  return isTuple && value.length > 0 ? value.join(', ') : null;
}

/** The first of these members that can be an id or a name. */
function firstOf(object: JsonObject, members: readonly string[]): string | null {
  for (const member of members) {
    const text = idText(object[member]);
    if (text !== null) return text;
  }
  return null;
}

const IDS = ['id', 'key', '_id', 'name', 'label'];
const NAMES = ['label', 'name', 'title'];
const ENDS = { source: ['source', 'from', 'start'], target: ['target', 'to', 'end'] } as const;

/** What a node or an edge says of itself; Cytoscape has it one level further in. */
const content = (item: JsonObject): JsonObject =>
  isObject(item['data']) ? { ...item, ...item['data'] } : item;

/** A tie as it is written, and its place in the document. */
interface Tie {
  readonly edge: unknown;
  readonly place: number;
}

class Reader {
  private readonly gathering: Gathering;
  private readonly counts = { directed: 0, doublePeople: 0 };
  /** People by the ids that nodes give them, and by their places among the nodes. */
  private readonly byId = new Map<string, number>();
  private readonly byPlace: number[] = [];

  constructor(
    private readonly text: string,
    private readonly parts: NodeLinkParts,
    threshold: number | undefined,
  ) {
    this.gathering = new Gathering(threshold);
  }

  read(): ReadNetwork {
    const { nodes, edges } = this.parts;
    nodes?.forEach((node, place) => {
      if (node !== undefined) this.person(node, place);
    });
    const ties: Tie[] = edges
      .map((edge, place) => ({ edge, place }))
      .filter(({ edge }) => edge !== undefined);
    const ends = ties.flatMap((tie) => [this.end(tie, 'source'), this.end(tie, 'target')]);
    const isByPlace = nodes !== null && !ends.every((end) => this.byId.has(end)) && ends.every(this.isPlace);
    ties.forEach((tie, index) => {
      const [a, b] = [0, 1].map((side) => this.personAt(ends[index * 2 + side]!, isByPlace, tie.place));
      this.tie(tie.edge, a!, b!);
    });
    const { directed, doublePeople } = this.counts;
    return this.gathering.finish([
      { code: 'directed', ties: directed },
      { code: 'doublePeople', people: doublePeople },
    ]);
  }

  private readonly isPlace = (end: string): boolean =>
    /^[0-9]+$/.test(end) && Number(end) < (this.parts.nodes?.length ?? 0);

  private person(node: unknown, place: number): void {
    const { attributes, ...own } = isObject(node) ? content(node) : { id: node };
    const id = firstOf(own, IDS) ?? String(place);
    if (this.byId.has(id)) this.counts.doublePeople++;
    const person = this.gathering.person(id, 0);
    this.byId.set(id, person);
    this.byPlace[place] = person;
    const name = firstOf(own, NAMES) ?? (isObject(attributes) ? firstOf(attributes, NAMES) : null);
    this.gathering.label(person, name ?? '');
  }

  /** The id or the place that a tie names. @throws ImportFailure where it names nobody */
  private end({ edge, place }: Tie, side: 'source' | 'target'): string {
    const value = Array.isArray(edge)
      ? (edge as unknown[])[side === 'source' ? 0 : 1]
      : ENDS[side].map((member) => (isObject(edge) ? content(edge)[member] : undefined)).find(isGiven);
    // D3 puts the people themselves in the place of their ids.
    const id = isObject(value) ? firstOf(content(value), IDS) : idText(value);
    if (id === null) this.fail({ code: 'missingAttribute', element: 'edge', attribute: side }, place);
    return id;
  }

  private personAt(end: string, isByPlace: boolean, place: number): number {
    if (this.parts.nodes === null) return this.gathering.named(end, 0);
    const person = isByPlace ? this.byPlace[Number(end)] : this.byId.get(end);
    if (person === undefined) this.fail({ code: 'unknownPerson', id: end.slice(0, 80) }, place);
    return person;
  }

  private tie(edge: unknown, a: number, b: number): void {
    const own = isObject(edge) ? content(edge) : {};
    const weight: unknown = Array.isArray(edge) ? edge[2] : (own['weight'] ?? own['value']);
    if (!this.gathering.values.isTie(tieValue(weight))) return;
    this.gathering.tie(a, b);
    const isMutual = own['undirected'] === true || own['directed'] === false;
    if (own['directed'] === true || (this.parts.isDirected && !isMutual)) this.counts.directed++;
  }

  private fail(problem: ImportProblem, place: number): never {
    const found = placeInJson(this.text, [...this.parts.edgesAt, place]);
    throw new ImportFailure(problem, found?.line ?? null);
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
