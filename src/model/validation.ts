import { isPath, parameterOf, PATHS, type NumberParameter, type Parameter, type Path } from './parameters.ts';
import { SCENARIO_VERSION, STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from './scenario.ts';

/** What is wrong with a value; the words layer makes the sentence. */
export type Problem =
  | { readonly code: 'notAnObject' }
  | { readonly code: 'version'; readonly supported: number }
  | { readonly code: 'unknown'; readonly nearest: string | null }
  | {
      readonly code: 'type';
      readonly expected: 'number' | 'whole' | 'text' | 'flag' | 'peopleList' | 'events' | 'object';
    }
  | { readonly code: 'range'; readonly min: number; readonly max: number }
  | { readonly code: 'choice'; readonly options: readonly string[] }
  | { readonly code: 'tooLong'; readonly maxLength: number }
  | { readonly code: 'notYet' }
  | { readonly code: 'sharesAboveOne'; readonly sum: number }
  | { readonly code: 'contactsBelowPeople'; readonly people: number }
  | { readonly code: 'contactsWhole'; readonly network: string }
  | { readonly code: 'contactsEven'; readonly network: string }
  | { readonly code: 'atMostPeople'; readonly people: number }
  | { readonly code: 'personNumbers'; readonly people: number }
  | { readonly code: 'treeHasRoots' };

/** One thing wrong with a scenario: where, what was found, and what was expected. */
export interface Fault {
  readonly path: string;
  readonly value: unknown;
  readonly problem: Problem;
}

export interface Checked {
  /** Complete; where a value was at fault, the standard one (a number out of range: the nearest allowed). */
  readonly scenario: Scenario;
  readonly faults: readonly Fault[];
}

/** Parameters that only matter for what {@link isNotYet} refuses: they are kept, and change nothing. */
export const WITHOUT_EFFECT: ReadonlySet<Path> = new Set<Path>([
  'topic',
  'diners.how',
  'ties.onlineTrust',
  'network.groupSize',
  'network.mixing',
  'network.source',
  'online.contacts',
  'online.share',
  'online.mutation',
  'events',
]);

/** True for parts of the schema that no engine here runs yet; they are refused by name until one does. */
function isNotYet(path: Path, value: unknown): boolean {
  switch (path) {
    case 'network.kind':
      return ['regular', 'scaleFree', 'communities', 'computed', 'imported'].includes(value as string);
    case 'diners.how':
      return ['hubs', 'neighbours', 'spread'].includes(value as string);
    case 'online.contacts':
      return typeof value === 'number' && value > 0;
    case 'events':
      return Array.isArray(value) && value.length > 0;
    default:
      return false;
  }
}

/**
 * The values of a scenario in its nested JSON form by their paths, not yet checked.
 * @param json anything; it is trusted in nothing
 */
export function flattened(json: unknown): { values: Record<string, unknown>; faults: Fault[] } {
  if (!isObject(json))
    return { values: {}, faults: [{ path: '', value: json, problem: { code: 'notAnObject' } }] };
  const faults: Fault[] = [];
  // Without a prototype even a member called __proto__ is one to refuse.
  const values = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(json)) flatten(key, value, values, faults);
  return { values, faults };
}

/**
 * Checks values by path, then the rules that bind several of them.
 * @param base what applies where the values are silent
 */
export function checkValues(values: Record<string, unknown>, base: Scenario = STANDARD_SCENARIO): Checked {
  const faults: Fault[] = [];
  const accepted: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    const problem = problemOf(path, value);
    if (problem) faults.push({ path, value, problem });
    if (isPath(path)) accepted[path] = problem ? repaired(path, value, base) : value;
  }
  const scenario = { ...base, ...(accepted as ScenarioPatch) };
  return { scenario, faults: [...faults, ...jointFaults(scenario)] };
}

/** What is wrong with one value by itself; `null` when nothing is. */
export function problemOf(path: string, value: unknown): Problem | null {
  if (!isPath(path)) return { code: 'unknown', nearest: nearestPath(path) };
  if (isNotYet(path, value)) return { code: 'notYet' };
  return problemOfKind(parameterOf(path), value);
}

function problemOfKind(parameter: Parameter, value: unknown): Problem | null {
  switch (parameter.kind) {
    case 'number':
      return problemOfNumber(parameter, value);
    case 'choice':
      return parameter.options.includes(value as string)
        ? null
        : { code: 'choice', options: parameter.options };
    case 'text':
      if (typeof value !== 'string') return { code: 'type', expected: 'text' };
      return value.length > parameter.maxLength ? { code: 'tooLong', maxLength: parameter.maxLength } : null;
    case 'flag':
      return typeof value === 'boolean' ? null : { code: 'type', expected: 'flag' };
    case 'peopleList': {
      const isList = Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0);
      return isList ? null : { code: 'type', expected: 'peopleList' };
    }
    case 'events':
      return Array.isArray(value) ? null : { code: 'type', expected: 'events' };
  }
}

function problemOfNumber({ min, max, whole }: NumberParameter, value: unknown): Problem | null {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { code: 'type', expected: whole ? 'whole' : 'number' };
  if (value < min || value > max) return { code: 'range', min, max };
  return whole && !Number.isInteger(value) ? { code: 'type', expected: 'whole' } : null;
}

/** The nearest allowed number, or what applied before. */
function repaired(path: Path, value: unknown, base: Scenario): unknown {
  const parameter = parameterOf(path);
  const isNumber = parameter.kind === 'number' && typeof value === 'number' && Number.isFinite(value);
  if (!isNumber) return base[path];
  const inRange = Math.min(Math.max(value, parameter.min), parameter.max);
  return parameter.whole ? Math.round(inRange) : inRange;
}

/** The rules that no single value can break. */
export function jointFaults(scenario: Scenario): Fault[] {
  const people = scenario.people;
  const contacts = scenario['network.contacts'];
  const kind = scenario['network.kind'];
  const diners = scenario['diners.who'];
  const faults: Fault[] = [];
  const fault = (path: Path, problem: Problem) => faults.push({ path, value: scenario[path], problem });

  const sum = SHARES.reduce((total, path) => total + scenario[path], 0);
  // Shares typed in decimals may miss 1 by a rounding error.
  if (sum > 1 + 1e-9)
    faults.push({ path: 'listeners', value: sum, problem: { code: 'sharesAboveOne', sum } });
  if (kind !== 'mixed' && contacts >= people)
    fault('network.contacts', { code: 'contactsBelowPeople', people });
  if (kind === 'smallWorld' && contacts % 2 !== 0)
    fault('network.contacts', { code: 'contactsEven', network: kind });
  if (kind === 'tree' && contacts % 1 !== 0)
    fault('network.contacts', { code: 'contactsWhole', network: kind });
  if (scenario['diners.count'] > people) fault('diners.count', { code: 'atMostPeople', people });
  if (diners.some((person) => person >= people) || new Set(diners).size < diners.length) {
    fault('diners.who', { code: 'personNumbers', people });
  }
  if (kind === 'tree' && diners.length > 0) fault('diners.who', { code: 'treeHasRoots' });
  return faults;
}

/** The four shares of listeners that together may not exceed 1; the rest is moved by nothing. */
export const SHARES = ['listeners.act', 'listeners.forget', 'listeners.relay', 'listeners.verify'] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const GROUPS = new Set(PATHS.filter((path) => path.includes('.')).map((path) => path.split('.')[0]!));

/** Puts the members of one top-level key under their paths. */
function flatten(key: string, value: unknown, found: Record<string, unknown>, faults: Fault[]): void {
  if (key === 'version') {
    if (value === SCENARIO_VERSION) return;
    faults.push({ path: key, value, problem: { code: 'version', supported: SCENARIO_VERSION } });
  } else if (!GROUPS.has(key)) {
    found[key] = value;
  } else if (!isObject(value)) {
    faults.push({ path: key, value, problem: { code: 'type', expected: 'object' } });
  } else {
    for (const [member, inner] of Object.entries(value)) found[`${key}.${member}`] = inner;
  }
}

/** The known path that is fewest edits away, when that is near enough to be a slip of the finger. */
function nearestPath(text: string): string | null {
  const known = text.slice(0, 60);
  const ranked = PATHS.map((path) => ({ path, edits: editDistance(known, path) })).sort(
    (a, b) => a.edits - b.edits,
  );
  const best = ranked[0]!;
  return best.edits <= Math.min(3, known.length / 3) ? best.path : null;
}

/** Levenshtein's distance: insertions, deletions and replacements that lead from one text to the other. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}
