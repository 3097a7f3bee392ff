import { BUNDLED_NAMES, isBundledName } from '../bundled-sizes.ts';
import { isImportedNetwork, LONGEST_NAME, MOST_IMPORTED_PEOPLE, simplified } from '../imported-network.ts';
import { markedSize, type NetworkSource } from '../network-source.ts';
import { PARAMETERS } from '../parameters.ts';
import type { Fault, Problem } from './faults.ts';
import { plainTextProblem } from './plain-text.ts';

/** The meaning of a value, or its problem. */
type Found = { readonly source: NetworkSource } | { readonly fault: Fault };

const PATH = 'network.source';
const { maxLinkLength } = PARAMETERS[PATH];

const faulty = (member: string, value: unknown, problem: Problem): Found => ({
  fault: { path: `${PATH}${member}`, value, problem },
});

/**
 * The source that a value stands for. A value is a bundled name, a network that was read, or its JSON form
 * `{ "ties": [[0, 1], …], "names": ["Ann", …], "people": 3 }`, of which names and people may be missing.
 */
export function sourceFrom(value: unknown): Found {
  if (isBundledName(value) || isImportedNetwork(value)) return { source: value };
  const marked = typeof value === 'string' ? markedSize(value) : null;
  if (marked) return faulty('', value, { code: 'fileNeeded', ...marked });
  if (typeof value === 'string' && value.length > maxLinkLength)
    return faulty('', value, { code: 'tooLong', maxLength: maxLinkLength });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return faulty('', value, { code: 'source', options: BUNDLED_NAMES });
  return fromJson(value as Record<string, unknown>);
}

/** The problem with a value as a network source, if there is one. */
export function sourceFaults(value: unknown): Fault[] {
  const found = sourceFrom(value);
  return 'fault' in found ? [found.fault] : [];
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
  const wrong = names.findIndex((name) => problemOfName(name) !== null);
  return wrong < 0 ? null : faulty(`.names[${wrong}]`, names[wrong], problemOfName(names[wrong])!);
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

/** A name is one line of plain text. */
function problemOfName(value: unknown): Problem | null {
  const isShort =
    typeof value === 'string' && value.length <= 2 * LONGEST_NAME && Array.from(value).length <= LONGEST_NAME;
  return isShort ? plainTextProblem(value, true) : { code: 'sourceName', length: LONGEST_NAME };
}
