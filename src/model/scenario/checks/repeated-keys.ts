import { MOST_FAULTS, type Fault } from './faults.ts';

/** An object or a list that is open where the text is read. */
interface Open {
  readonly path: string;
  /** The keys so far; `null` for a list. */
  readonly keys: Set<string> | null;
  /** The key, or the index, of what comes next. */
  key: string;
  isKeyDue: boolean;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/**
 * The keys that stand more than once in one object, the first {@link MOST_FAULTS} of them: of the same keys, JSON's reader
 * silently takes the last.
 * @param json a text that is JSON
 * @param at the path of what it is a part of
 */
export function repeatedKeys(json: string, at = ''): Fault[] {
  const faults: Fault[] = [];
  const opened: Open[] = [];
  for (const [token] of json.matchAll(TOKEN)) {
    const here = opened.at(-1);
    if (token === '{' || token === '[') opened.push(openedIn(here ? pathOf(here) : at, token === '{'));
    else if (token === '}' || token === ']') opened.pop();
    else if (token === ',' && here) next(here);
    else if (token.startsWith('"') && here?.isKeyDue) {
      here.key = JSON.parse(token) as string;
      here.isKeyDue = false;
      if (here.keys!.has(here.key)) faults.push(repeatedAt(pathOf(here)));
      here.keys!.add(here.key);
    }
    if (faults.length >= MOST_FAULTS) break;
  }
  return faults;
}

const openedIn = (path: string, isObject: boolean): Open => ({
  path,
  keys: isObject ? new Set() : null,
  key: isObject ? '' : '0',
  isKeyDue: isObject,
});

function next(open: Open): void {
  if (open.keys) open.isKeyDue = true;
  else open.key = String(Number(open.key) + 1);
}

function pathOf({ path, keys, key }: Open): string {
  if (keys === null) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

const repeatedAt = (path: string): Fault => ({ path, value: undefined, problem: { code: 'repeated' } });
