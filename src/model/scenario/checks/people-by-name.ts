import type { Problem } from './faults.ts';
import { editDistance } from './nearest-path.ts';

/** People who were listed by number or name, as numbers; as they were where one is nobody's name. */
interface NamedPeople {
  readonly value: unknown;
  readonly problem: Problem | null;
}

/**
 * The numbers of people in a list in which some stand by name; any other value as it is. Names may differ in capitals
 * where that leaves no doubt, and stand in a text with commas between them.
 * @param names of everybody; `null` where people have none
 */
export function namedPeople(value: unknown, names: readonly string[] | null): NamedPeople {
  const list = typeof value === 'string' ? listedIn(value, names) : value;
  if (!names || !Array.isArray(list) || !list.some((item) => typeof item === 'string'))
    return { value, problem: null };
  const people: unknown[] = [];
  for (const item of list as unknown[]) {
    const found = typeof item === 'string' ? personCalled(item, names) : item;
    if (typeof found === 'object' && found !== null) return { value, problem: found as Problem };
    people.push(found);
  }
  return { value: people, problem: null };
}

/** The parts of a text; the whole of it where that is somebody's name. */
const listedIn = (text: string, names: readonly string[] | null): readonly unknown[] =>
  names?.includes(plain(text))
    ? [text]
    : text
        .split(/[,;\n]/)
        .map(plain)
        .filter((part) => part !== '')
        .map((part) => (/^[0-9]{1,15}$/.test(part) && !names?.includes(part) ? Number(part) : part));

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The number of the person with a name, or what is wrong with it. */
function personCalled(written: string, names: readonly string[]): number | Problem {
  const name = plain(written);
  for (const isAlike of [(other: string) => other === name, isLike(name)]) {
    const first = names.findIndex(isAlike);
    if (first < 0) continue;
    const people = names.reduce((count, other) => count + Number(isAlike(other)), 0);
    return people === 1 ? first : { code: 'sameName', name: name.slice(0, 200), people };
  }
  return { code: 'nobodyCalled', name: name.slice(0, 200), nearest: nearestName(name, names) };
}

function isLike(name: string): (other: string) => boolean {
  const lower = name.toLowerCase();
  return (other) => other.toLowerCase() === lower;
}

/** People among whom the nearest name is looked for: whoever waits for a sentence shall not wait long. */
const MOST_COMPARED = 20_000;
/** Characters of a name that are compared. */
const LONGEST_COMPARED = 40;

/** The name that is fewest edits away, when that is near enough to be a slip of the finger. */
function nearestName(name: string, names: readonly string[]): string | null {
  const lower = name.slice(0, LONGEST_COMPARED).toLowerCase();
  let best: string | null = null;
  let fewest = Math.min(3, Math.ceil(lower.length / 2));
  for (const other of names.slice(0, MOST_COMPARED)) {
    if (Math.abs(other.length - name.length) > fewest) continue;
    const edits = editDistance(lower, other.slice(0, LONGEST_COMPARED).toLowerCase());
    if (edits > fewest || (edits === fewest && best !== null)) continue;
    [best, fewest] = [other, edits];
  }
  return best;
}
