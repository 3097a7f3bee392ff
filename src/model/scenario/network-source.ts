import type { Fault, Problem } from './checks/faults.ts';
import type { Scenario } from './scenario.ts';
import { BUNDLED, BUNDLED_NAMES, isBundledName, type BundledName } from './bundled-sizes.ts';
import {
  isImportedNetwork,
  LONGEST_NAME,
  MOST_IMPORTED_PEOPLE,
  simplified,
  type ImportedNetwork,
} from './imported-network.ts';

/** Where an imported network comes from: one that is bundled, by its name, or the ties themselves. */
export type NetworkSource = BundledName | ImportedNetwork;

/** What is wrong with a source. */
export type SourceProblem =
  | { readonly code: 'source'; readonly options: readonly string[] }
  | { readonly code: 'sourceMember'; readonly members: readonly string[] }
  | { readonly code: 'sourceTies' }
  | { readonly code: 'sourceTie'; readonly most: number }
  | { readonly code: 'sourceTwice' }
  | { readonly code: 'sourceNames'; readonly people: number }
  | { readonly code: 'sourceName'; readonly length: number }
  /** A link names a file that it does not contain. */
  | { readonly code: 'fileNeeded'; readonly people: number; readonly ties: number };

/** What a value stands for, or what is wrong with it. */
type Found = { readonly source: NetworkSource } | { readonly fault: Fault };

const PATH = 'network.source';

const faulty = (member: string, value: unknown, problem: Problem): Found => ({
  fault: { path: `${PATH}${member}`, value, problem },
});

/**
 * The source that a value stands for. A value is a bundled name, a network that was read, or its JSON form
 * `{ "ties": [[0, 1], …], "names": ["Ann", …], "people": 3 }`, of which names and people may be missing.
 */
export function sourceFrom(value: unknown): Found {
  if (isBundledName(value) || isImportedNetwork(value)) return { source: value };
  const mark = typeof value === 'string' ? FILE_MARK.exec(value) : null;
  if (mark) return faulty('', value, { code: 'fileNeeded', people: Number(mark[1]), ties: Number(mark[2]) });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return faulty('', value, { code: 'source', options: BUNDLED_NAMES });
  return fromJson(value as Record<string, unknown>);
}

/** What is wrong with a value as a source. */
export function sourceFaults(value: unknown): Fault[] {
  const found = sourceFrom(value);
  return 'fault' in found ? [found.fault] : [];
}

/** How a link names a network that is too large for it; the digest stands behind people and ties. */
export const fileMark = ({ people, ties, digest }: ImportedNetwork): string =>
  `file-${people}-${ties.length / 2}-${digest}`;

const FILE_MARK = /^file-([0-9]{1,7})-([0-9]{1,9})-[0-9a-f]{16}$/;

/** The JSON form of a source, for files. */
export function sourceAsJson(source: NetworkSource): unknown {
  if (isBundledName(source)) return source;
  const { people, ties, names } = source;
  const pairs = Array.from({ length: ties.length / 2 }, (_, tie) => [ties[tie * 2], ties[tie * 2 + 1]]);
  return { people, ties: pairs, ...(names ? { names } : {}) };
}

/** How many people and ties a source has. */
export const sourceSize = (source: NetworkSource): { readonly people: number; readonly ties: number } =>
  isBundledName(source) ? BUNDLED[source] : { people: source.people, ties: source.ties.length / 2 };

/**
 * The scenario with the number of people that it really has: an imported network brings its own. Whatever puts a
 * scenario together passes it through here, so that `people` is right wherever it is read.
 */
export function settled(scenario: Scenario): Scenario {
  if (scenario['network.kind'] !== 'imported') return scenario;
  const { people } = sourceSize(scenario[PATH]);
  return people === scenario.people ? scenario : { ...scenario, people };
}

const MEMBERS = ['ties', 'names', 'people'];

type Pairs = readonly (readonly [number, number])[];

function fromJson(json: Record<string, unknown>): Found {
  const { ties, names, people } = json;
  const extra = Object.keys(json).find((member) => !MEMBERS.includes(member));
  if (extra !== undefined)
    return faulty(`.${extra}`, json[extra], { code: 'sourceMember', members: MEMBERS });
  if (!Array.isArray(ties) || ties.length === 0) return faulty('.ties', ties, { code: 'sourceTies' });
  const wrong = ties.findIndex((tie) => !isTie(tie));
  if (wrong >= 0)
    return faulty(`.ties[${wrong}]`, ties[wrong], { code: 'sourceTie', most: MOST_IMPORTED_PEOPLE - 1 });
  const pairs = ties as Pairs;
  const least = pairs.reduce((most, [a, b]) => Math.max(most, a + 1, b + 1), 0);
  if (people !== undefined && !isCount(people, least))
    return faulty('.people', people, { code: 'range', min: least, max: MOST_IMPORTED_PEOPLE });
  const count = (people as number | undefined) ?? Math.max(least, Array.isArray(names) ? names.length : 0);
  return namesFault(names, count) ?? joined(count, pairs, (names as readonly string[] | undefined) ?? null);
}

function namesFault(names: unknown, people: number): Found | null {
  if (names === undefined) return null;
  if (!Array.isArray(names) || names.length !== people || people > MOST_IMPORTED_PEOPLE)
    return faulty('.names', names, { code: 'sourceNames', people });
  const wrong = names.findIndex((name) => !isName(name));
  return wrong < 0
    ? null
    : faulty(`.names[${wrong}]`, names[wrong], { code: 'sourceName', length: LONGEST_NAME });
}

function joined(people: number, pairs: Pairs, names: readonly string[] | null): Found {
  const ends = new Uint32Array(pairs.length * 2);
  pairs.forEach((pair, tie) => ends.set(pair, tie * 2));
  const { network, doubleTies } = simplified(people, ends, names);
  return doubleTies > 0 ? faulty('.ties', doubleTies, { code: 'sourceTwice' }) : { source: network };
}

const isCount = (value: unknown, min: number): boolean =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= MOST_IMPORTED_PEOPLE;

const isPerson = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_IMPORTED_PEOPLE;

const isTie = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(isPerson) && value[0] !== value[1];

/** Half a surrogate pair is no text: it would not survive a link or a file. */
const isName = (value: unknown): boolean =>
  typeof value === 'string' && !/\p{Surrogate}/u.test(value) && Array.from(value).length <= LONGEST_NAME;
