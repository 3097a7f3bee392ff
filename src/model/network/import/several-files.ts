import type { Delimiter } from './delimiter.ts';
import { delimitedRows } from './delimited-rows.ts';
import { Gathering } from './gather-ties.ts';
import { isColumnPair } from './list-words.ts';
import { decoded } from './decoding.ts';
import type { ReadChoice } from './read-form.ts';
import { readNetwork, type ReadFile } from './read.ts';
import type { ImportedNetwork } from '../../scenario/imported-network.ts';

/** A file as somebody brought it. */
export interface BroughtFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * Reads files that were brought together: one with ties, and a table that names its people, in any order. Others are
 * left out, and named.
 * @param choice what somebody has decided about the file of ties
 * @throws ImportFailure where the one with ties cannot be read
 */
export function readTogether(files: readonly BroughtFile[], choice: ReadChoice = {}): ReadFile {
  const tables = files.map(peopleTable);
  const ofTies = Math.max(
    0,
    tables.findIndex((table) => table === null),
  );
  const { bytes, name } = files[ofTies]!;
  const read = readNetwork(bytes, name, choice);
  const ofPeople = tables.findIndex((table, at) => at !== ofTies && table !== null);
  const table = tables[ofPeople];
  const result = table ? withPeople(read, table, files[ofPeople]!.name) : read;
  const others = files.filter((_, at) => at !== ofTies && at !== ofPeople);
  return {
    how: read.how,
    network: result.network,
    repairs: [...result.repairs, ...others.map((file) => ({ code: 'otherFile', file: file.name }) as const)],
  };
}

/** Names by ids, in the order of a table. */
type PeopleTable = ReadonlyMap<string, string>;

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
const IDS = [
  'id',
  'ids',
  'key',
  'node',
  'nodes',
  'person',
  'personne',
  'vertex',
  'identifiant',
  'name',
  'nom',
  'label',
];
const NAMES = ['label', 'name', 'nom', 'full name', 'fullname', 'prénom', 'prenom'];

/** The table of people in a file with an id column and no columns of ties; `null` for any other file. */
function peopleTable({ bytes }: BroughtFile): PeopleTable | null {
  try {
    const text = decoded(bytes);
    for (const delimiter of DELIMITERS) {
      const table = tableIn(text, delimiter);
      if (table) return table;
    }
  } catch {
    // What is no table is for its reader to refuse.
  }
  return null;
}

function tableIn(text: string, delimiter: Delimiter): PeopleTable | null {
  const table = new Map<string, string>();
  let columns: { readonly id: number; readonly name: number } | null = null;
  for (const { fields } of delimitedRows(text, delimiter, () => true)) {
    if (fields.length === 0) continue;
    if (columns === null) {
      columns = peopleColumns(fields);
      if (!columns) return null;
      continue;
    }
    const id = fields[columns.id] ?? '';
    if (table.has(id)) return null;
    if (id !== '') table.set(id, fields[columns.name] ?? '');
  }
  return table.size > 0 ? table : null;
}

/** The columns of ids and names by the header of a table; `null` where it has none, or those of ties. */
function peopleColumns(header: readonly string[]): { readonly id: number; readonly name: number } | null {
  const plain = header.map((field) => field.toLowerCase());
  const columnOf = (words: readonly string[]) =>
    plain.indexOf(words.find((word) => plain.includes(word)) ?? ' ');
  const id = columnOf(IDS);
  if (id < 0 || header.length < 2 || isColumnPair(header)) return null;
  const name = columnOf(NAMES);
  return { id, name: name < 0 ? id : name };
}

/** A network with the names and the order of a table; whoever has no tie is somebody too. */
function withPeople(read: ReadFile, table: PeopleTable, file: string): Pick<ReadFile, 'network' | 'repairs'> {
  const { network } = read;
  const ids = Array.from({ length: network.people }, (_, person) => idIn(network, person));
  const unknown = ids.filter((id) => !table.has(id)).length;
  if (unknown === ids.length)
    return { ...read, repairs: [...read.repairs, { code: 'peopleUnmatched', people: unknown, file }] };
  const gathering = new Gathering();
  for (const [id, name] of table) gathering.label(gathering.person(id, 0), name);
  const people = ids.map((id) => gathering.person(id, 0));
  for (let end = 0; end < network.ties.length; end += 2)
    gathering.tie(people[network.ties[end]!]!, people[network.ties[end + 1]!]!);
  return gathering.finish([
    // Counted again, with those of the table.
    ...read.repairs.filter(({ code }) => code !== 'isolated'),
    { code: 'peopleNamed', people: table.size, file },
    { code: 'peopleUnmatched', people: unknown, file },
  ]);
}

const idIn = ({ names }: ImportedNetwork, person: number): string => names?.[person] ?? String(person);
