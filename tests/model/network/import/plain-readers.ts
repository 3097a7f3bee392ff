/*
 * Readers that know exactly the files that are written here, and nothing of the reader under test: they share no line
 * with it. What cannot be mistaken in them is the measure of what can be mistaken in it.
 */

/** Everybody by name, and each tie once, by the names of its ends in order. */
export interface PlainNetwork {
  readonly people: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/** A tie as a text that does not depend on which end comes first. */
export const tieOf = (a: string, b: string): string => [a, b].sort().join(' – ');

class Found implements PlainNetwork {
  readonly people = new Set<string>();
  readonly ties = new Set<string>();

  tie(a: string | undefined, b: string | undefined, value: unknown = 1): void {
    if (a === undefined || b === undefined) throw new Error('A tie without an end was written.');
    if (a !== b && Number(value) !== 0) this.ties.add(tieOf(a, b));
  }
}

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line !== '');

/** The cells of a line; no sign stands within one. */
const cellsOf = (line: string, sign: string): string[] =>
  line.split(sign).map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'));

function fromList(text: string, sign: string): PlainNetwork {
  const found = new Found();
  for (const line of linesOf(text)) {
    const [from, to, value] = cellsOf(line, sign);
    if (value === 'weight') continue;
    for (const name of [from!, to!]) found.people.add(name);
    found.tie(from, to, value);
  }
  return found;
}

function fromContacts(text: string): PlainNetwork {
  const found = new Found();
  for (const line of linesOf(text)) {
    const [person, ...contacts] = cellsOf(line, ',');
    for (const name of [person!, ...contacts]) found.people.add(name);
    for (const contact of contacts) found.tie(person, contact);
  }
  return found;
}

function fromMatrix(text: string, sign: string): PlainNetwork {
  const found = new Found();
  const [[, ...names] = [], ...rows] = linesOf(text).map((line) => cellsOf(line, sign));
  for (const name of names) found.people.add(name);
  for (const [name, ...values] of rows)
    values.forEach((value, column) => found.tie(name, names[column], value));
  return found;
}

function fromPajek(text: string): PlainNetwork {
  const found = new Found();
  const names: string[] = [];
  for (const line of linesOf(text)) {
    const person = /^\d+ "(.*)"/.exec(line)?.[1];
    const tie = /^(\d+) (\d+) (\d+)$/.exec(line);
    if (person !== undefined) names.push(person);
    else if (tie) found.tie(names[Number(tie[1]) - 1], names[Number(tie[2]) - 1], tie[3]);
  }
  for (const name of names) found.people.add(name);
  return found;
}

function fromGml(text: string): PlainNetwork {
  const found = new Found();
  const names = [...text.matchAll(/label "(.*)"/g)].map(([, name]) => name!);
  for (const name of names) found.people.add(name);
  for (const [, from, to, value] of text.matchAll(/source (\d+)\s+target (\d+)\s+value (\d+)/g))
    found.tie(names[Number(from)], names[Number(to)], value);
  return found;
}

function fromUcinet(text: string): PlainNetwork {
  const found = new Found();
  const [head = '', , labels = '', , ...rows] = linesOf(text);
  const names = cellsOf(labels, ',');
  for (const name of names) found.people.add(name);
  for (const row of rows) {
    const numbers = row.split(' ').map(Number);
    const [from = 0, ...others] = numbers;
    if (head.includes('edgelist')) found.tie(names[from - 1], names[others[0]! - 1], others[1]);
    else for (const other of others) found.tie(names[from - 1], names[other - 1]);
  }
  return found;
}

interface Written {
  readonly nodes: readonly { id: string | number; label?: string; name?: string }[];
  readonly links?: readonly { source: string | number; target: string | number; weight: number }[];
  readonly edges?: Written['links'];
}

function fromNodeLink(text: string): PlainNetwork {
  const found = new Found();
  const { nodes, links, edges } = JSON.parse(text) as Written;
  const names = new Map(nodes.map(({ id, label, name }) => [id, label ?? name!]));
  for (const name of names.values()) found.people.add(name);
  for (const { source, target, weight } of links ?? edges!)
    found.tie(names.get(source), names.get(target), weight);
  return found;
}

function fromXml(text: string, person: RegExp, tie: RegExp): PlainNetwork {
  const found = new Found();
  const plain = (name: string) => name.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const names = new Map([...text.matchAll(person)].map(([, id, name]) => [id!, plain(name!)]));
  for (const name of names.values()) found.people.add(name);
  for (const [, from, to, value] of text.matchAll(tie)) found.tie(names.get(from!), names.get(to!), value);
  return found;
}

/** The readers, by the format's name. */
const READERS: Readonly<Record<string, (text: string) => PlainNetwork>> = {
  'list by commas': (text) => fromList(text, ','),
  'list by semicolons': (text) => fromList(text, ';'),
  'list by tabs': (text) => fromList(text, '\t'),
  'rows of contacts': fromContacts,
  'matrix of 0 and 1': (text) => fromMatrix(text, ','),
  'matrix of weights': (text) => fromMatrix(text, ';'),
  Pajek: fromPajek,
  GML: fromGml,
  'UCINET DL': fromUcinet,
  JSON: fromNodeLink,
  GraphML: (text) =>
    fromXml(
      text,
      /<node id="(.*?)"><data key="d0">(.*?)</g,
      /<edge source="(.*?)" target="(.*?)"><data key="d1">(.*?)</g,
    ),
  GEXF: (text) =>
    fromXml(
      text,
      /<node id="(.*?)" label="(.*?)"/g,
      /<edge id=".*?" source="(.*?)" target="(.*?)" weight="(.*?)"/g,
    ),
};

/** Reads a file that was written here. @throws Error for a format without a plain reader */
export function plainly(format: string, text: string): PlainNetwork {
  const reader = READERS[format];
  if (!reader) throw new Error(`Nobody reads ${format} plainly.`);
  return reader(text);
}
