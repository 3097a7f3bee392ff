import seedrandom from 'seedrandom';

/** A network as it is written into a file: ties may be double, lead to oneself or have a value of 0. */
export interface WrittenNetwork {
  readonly names: readonly string[];
  readonly ties: readonly (readonly [from: number, to: number, value: number])[];
  /** Changes from network to network; writers choose their ways by it. */
  readonly way: number;
}

const FIRST = [
  'Anna',
  'Zoë',
  'Jean-Luc',
  'Łukasz',
  'Özge',
  'Nuño',
  'Siân',
  '明',
  'Ioana',
  "O'Neil",
  'Bo',
  'Ève',
];
const LAST = ['Lee', 'de Vries', 'Ng', 'Žák', 'Sørensen', 'Abu Bakr'];

/** A random network of 8 to 60 people; the same for the same number. */
export function randomNetwork(number: number): WrittenNetwork {
  const random = seedrandom(`file ${number}`);
  const below = (end: number) => Math.floor(random() * end);
  const people = 8 + below(53);
  const nameOf = [
    (person: number) => `${FIRST[person % FIRST.length]!} ${LAST[below(LAST.length)]!} ${person}`,
    (person: number) => `${FIRST[person % FIRST.length]!}${person}`,
    (person: number) => `p${String(person).padStart(3, '0')}`,
    (person: number) => String(person + 1),
  ][number % 4]!;
  const names = Array.from({ length: people }, (_, person) => nameOf(person));
  const value = () => (random() < 0.1 ? 0 : 1 + below(9));
  const ties = Array.from({ length: people + below(3 * people) }, () => {
    const from = below(people);
    // Somebody who writes down themselves is rare.
    const to = random() < 0.02 ? from : below(people);
    return [from, to, value()] as const;
  });
  const again = ties.slice(0, 3).map(([from, to, kept]) => [to, from, kept] as const);
  return { names, ties: [...ties, ...again, [0, 1, 2]], way: number >> 2 };
}

type Writer = (network: WrittenNetwork) => string;

const lineEnd = ({ way }: WrittenNetwork) => (way % 2 === 0 ? '\n' : '\r\n');

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A name in quotes where it needs them, or in every second network. */
const cell = (name: string, sign: string, way: number): string =>
  name.includes(sign) || way % 3 === 0 ? quoted(name) : name;

const list =
  (sign: string): Writer =>
  (network) => {
    const { names, ties, way } = network;
    const header = way % 2 === 0 ? [['from', 'to', 'weight'].join(sign)] : [];
    const rows = ties.map(([from, to, value]) =>
      [cell(names[from]!, sign, way), cell(names[to]!, sign, way), value].join(sign),
    );
    return [...header, ...rows, ''].join(lineEnd(network));
  };

/** Whom everybody is tied to with a value above 0. */
const contactsOf = ({ names, ties }: WrittenNetwork): number[][] =>
  names.map((_, person) =>
    ties.filter(([from, , value]) => from === person && value > 0).map(([, to]) => to),
  );

const adjacency: Writer = (network) =>
  contactsOf(network)
    .map((contacts, person) => [person, ...contacts].map((at) => quoted(network.names[at]!)).join(','))
    .join(lineEnd(network));

const matrix =
  (sign: string, isWeighted: boolean): Writer =>
  (network) => {
    const { names, ties } = network;
    const rows = names.map((name, row) => {
      const values = names.map((_, column) => {
        const value = ties.findLast(([from, to]) => from === row && to === column)?.[2] ?? 0;
        return isWeighted ? value : Math.min(1, value);
      });
      return [quoted(name), ...values].join(sign);
    });
    return [['""', ...names.map(quoted)].join(sign), ...rows].join(lineEnd(network));
  };

const pajek: Writer = (network) => {
  const { names, ties, way } = network;
  const people = names.map((name, at) => `${at + 1} "${name}"${way % 3 === 0 ? ' 0.1 0.25 0.5' : ''}`);
  const rows = ties.map(([from, to, value]) => `${from + 1} ${to + 1} ${value}`);
  const half = way % 2 === 0 ? 0 : rows.length >> 1;
  return [
    `*Vertices ${names.length}`,
    ...people,
    ...(half > 0 ? ['*Arcs', ...rows.slice(0, half)] : []),
    '*Edges',
    ...rows.slice(half),
  ].join(lineEnd(network));
};

const gml: Writer = (network) => {
  const { names, ties } = network;
  const people = names.map((name, id) => `  node [\n    id ${id}\n    label "${name}"\n  ]`);
  const rows = ties.map(
    ([from, to, value]) => `  edge [\n    source ${from}\n    target ${to}\n    value ${value}\n  ]`,
  );
  return ['graph [', '  directed 0', ...people, ...rows, ']'].join('\n');
};

const ucinet: Writer = (network) => {
  const { names, ties, way } = network;
  const labels = names.map((name) => `"${name}"`).join(',');
  const head = `dl n=${names.length} format=${way % 2 === 0 ? 'edgelist1' : 'nodelist1'}`;
  const rows =
    way % 2 === 0
      ? ties.map(([from, to, value]) => `${from + 1} ${to + 1} ${value}`)
      : contactsOf(network).map((contacts, person) => [person, ...contacts].map((at) => at + 1).join(' '));
  return [head, 'labels:', labels, 'data:', ...rows].join(lineEnd(network));
};

const nodeLink: Writer = ({ names, ties, way }) =>
  JSON.stringify({
    directed: false,
    nodes: names.map((label, id) => (way % 2 === 0 ? { id, label } : { id: `n${id}`, name: label })),
    [way % 3 === 0 ? 'edges' : 'links']: ties.map(([from, to, weight]) =>
      way % 2 === 0 ? { source: from, target: to, weight } : { source: `n${from}`, target: `n${to}`, weight },
    ),
  });

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

const graphml: Writer = ({ names, ties }) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="d0" for="node" attr.name="label" attr.type="string"/>',
    '<key id="d1" for="edge" attr.name="weight" attr.type="double"/>',
    '<graph edgedefault="undirected">',
    ...names.map((name, id) => `<node id="n${id}"><data key="d0">${inXml(name)}</data></node>`),
    ...ties.map(
      ([from, to, value]) => `<edge source="n${from}" target="n${to}"><data key="d1">${value}</data></edge>`,
    ),
    '</graph>',
    '</graphml>',
  ].join('\n');

const gexf: Writer = ({ names, ties }) =>
  [
    '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected"><nodes>',
    ...names.map((name, id) => `<node id="${id}" label="${inXml(name)}"/>`),
    '</nodes><edges>',
    ...ties.map(
      ([from, to, value], id) => `<edge id="${id}" source="${from}" target="${to}" weight="${value}"/>`,
    ),
    '</edges></graph></gexf>',
  ].join('\n');

/** How each format is written, by the names that {@link plainly} knows, with the extension of its files. */
export const WRITERS: readonly (readonly [format: string, extension: string, write: Writer])[] = [
  ['list by commas', 'csv', list(',')],
  ['list by semicolons', 'csv', list(';')],
  ['list by tabs', 'tsv', list('\t')],
  ['rows of contacts', 'csv', adjacency],
  ['matrix of 0 and 1', 'csv', matrix(',', false)],
  ['matrix of weights', 'csv', matrix(';', true)],
  ['Pajek', 'net', pajek],
  ['GML', 'gml', gml],
  ['UCINET DL', 'dl', ucinet],
  ['JSON', 'json', nodeLink],
  ['GraphML', 'graphml', graphml],
  ['GEXF', 'gexf', gexf],
];
