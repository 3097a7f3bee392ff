import { ImportFailure } from './import-failure.ts';
import type { JsonPath } from './json-place.ts';
import { unexpected } from './numbered-people.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The people and ties of a document, and where in it they stand. */
export interface NodeLinkParts {
  /** `null` where only ties name the people. */
  readonly nodes: readonly unknown[] | null;
  readonly nodesAt: JsonPath;
  readonly edges: readonly unknown[];
  readonly edgesAt: JsonPath;
  /** True where ties are directed unless they say otherwise. */
  readonly isDirected: boolean;
}

/**
 * Finds people and ties in a document, in the form of networkx, D3, vis.js, Cytoscape, graphology or JSON Graph, of
 * lists of contacts by name, or of a list of ties alone.
 * @throws ImportFailure where it has neither
 */
export function partsOf(json: unknown): NodeLinkParts {
  if (isList(json)) return partsOfList(json, []);
  if (!isObject(json)) throw unexpected('nodesAndEdges', '', null);
  const { elements, graph } = json;
  if (isList(elements)) return partsOfList(elements, ['elements']);
  if (isObject(elements)) return partsOfObject(elements, ['elements']) ?? none(json);
  const inner = isObject(graph) ? partsOfObject(graph, ['graph']) : null;
  return partsOfObject(json, []) ?? inner ?? partsOfContacts(json) ?? none(json);
}

function none(json: JsonObject): never {
  if ('study' in json) throw new ImportFailure({ code: 'plan' });
  if ('version' in json) throw new ImportFailure({ code: 'scenario' });
  throw unexpected('nodesAndEdges', '', null);
}

/** A list of ties; or, of Cytoscape, of people and ties. */
function partsOfList(list: readonly unknown[], at: JsonPath): NodeLinkParts {
  const parts = { nodesAt: at, edges: list, edgesAt: at, isDirected: false };
  const isPerson = (item: unknown) => isObject(item) && isObject(item['data']) && !('source' in item['data']);
  if (!list.some(isPerson)) return { ...parts, nodes: null };
  // Places are kept, so that each still stands where the document has it.
  const nodes = list.map((item) => (isPerson(item) ? item : undefined));
  return { ...parts, nodes, edges: list.map((item) => (isPerson(item) ? undefined : item)) };
}

const NODES = ['nodes', 'vertices'];
const EDGES = ['links', 'edges', 'ties', 'relationships'];

function partsOfObject(object: JsonObject, at: JsonPath): NodeLinkParts | null {
  const nodesKey = NODES.find((key) => isList(object[key]) || isObject(object[key]));
  const edgesKey = EDGES.find((key) => isList(object[key]));
  const nodes = nodesKey === undefined ? namesOf(object) : listOf(object[nodesKey]);
  const isDirected = object['directed'] === true || directedType(object);
  const nodesAt = [...at, nodesKey ?? 'names'];
  if (edgesKey !== undefined)
    return { nodes, nodesAt, edges: object[edgesKey] as unknown[], edgesAt: [...at, edgesKey], isDirected };
  const { adjacency } = object;
  if (!nodes || !isList(adjacency)) return null;
  return { nodes, nodesAt, edges: adjacent(nodes, adjacency), edgesAt: [...at, 'adjacency'], isDirected };
}

const directedType = ({ options }: JsonObject): boolean =>
  isObject(options) && options['type'] === 'directed';

/** People listed by name alone, as a scenario's file has them. */
const namesOf = ({ names }: JsonObject): readonly unknown[] | null =>
  isList(names) ? names.map((name, id) => ({ id, name })) : null;

/** People by their ids, as JSON Graph has them, in the form of a list. */
function listOf(nodes: unknown): readonly unknown[] {
  if (isList(nodes)) return nodes;
  return Object.entries(nodes as JsonObject).map(([id, node]) => (isObject(node) ? { id, ...node } : { id }));
}

/** Everybody's contacts as ties: those of the first person, then those of the next. */
function adjacent(nodes: readonly unknown[], adjacency: readonly unknown[]): unknown[] {
  const edges: unknown[] = [];
  adjacency.forEach((contacts, person) => {
    if (!isList(contacts)) return;
    for (const contact of contacts) edges.push({ source: nodes[person], target: contact });
  });
  return edges;
}

const isName = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** Lists of contacts by name: `{"Ann": ["Bob", "Cleo"]}`. */
function partsOfContacts(json: JsonObject): NodeLinkParts | null {
  const entries = Object.entries(json);
  const isOfNames = ([, contacts]: [string, unknown]) => isList(contacts) && contacts.every(isName);
  if (entries.length === 0 || !entries.every(isOfNames)) return null;
  const edges = entries.flatMap(([person, contacts]) =>
    (contacts as readonly unknown[]).map((contact) => [person, contact]),
  );
  return { nodes: Object.keys(json), nodesAt: [], edges, edgesAt: [], isDirected: false };
}
