import { SCENARIO_VERSION } from '../basics/versions.ts';
import { isImportedNetwork } from './imported-network.ts';
import { sourceAsJson, type NetworkSource } from './network-source.ts';
import { FACETS } from '../story/story.ts';
import type { Topic } from './topic.ts';
import { PARAMETERS, PATHS, type Parameter, type Path, type ScenarioEvent } from './parameters.ts';

type ValueOf<P extends Parameter> = P extends { kind: 'number' }
  ? number
  : P extends { kind: 'choice'; options: readonly (infer Option)[] }
    ? Option
    : P extends { kind: 'text' }
      ? string
      : P extends { kind: 'flag' }
        ? boolean
        : P extends { kind: 'events' }
          ? readonly ScenarioEvent[]
          : P extends { kind: 'networkSource' }
            ? NetworkSource
            : P extends { kind: 'topic' }
              ? Topic
              : readonly number[];

/** A complete scenario: one value for each path of the parameter table. */
export type Scenario = { readonly [P in Path]: ValueOf<(typeof PARAMETERS)[P]> };

/** Some paths and their values; a preset, a link and a change are all of this form. */
export type ScenarioPatch = Partial<Scenario>;

export type Value = Scenario[Path];

/** The scenario in which every parameter has its standard value. */
export const STANDARD_SCENARIO = Object.fromEntries(
  PATHS.map((path) => [path, PARAMETERS[path].standard]),
) as unknown as Scenario;

/** True for equal values, lists and scenarios; imported networks are told apart by their digests. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isImportedNetwork(a)) return isImportedNetwork(b) && a.digest === b.digest;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameMember(a, b, key));
}

const sameMember = (a: object, b: object, key: string): boolean =>
  Object.hasOwn(b, key) && sameValue((a as Members)[key], (b as Members)[key]);

type Members = Readonly<Record<string, unknown>>;

/** Parameters that only people read: they change no number of a run. */
const WORDS: readonly Path[] = ['topic', 'name', 'note'];

/** True for scenarios with the same run: they differ in words at most. */
export const sameRun = (a: Scenario, b: Scenario): boolean =>
  Object.keys(differences(a, b)).every((path) => WORDS.includes(path as Path));

/** The true quality of the place, a feeling of −1 … 1 for each of {@link FACETS}. */
export const truthOf = (scenario: Scenario): number[] => FACETS.map((facet) => scenario[`place.${facet}`]);

/** Only what differs from `base` (the standard scenario unless told), in table order. */
export function differences(scenario: Scenario, base: Scenario = STANDARD_SCENARIO): ScenarioPatch {
  const changed = PATHS.filter((path) => !sameValue(scenario[path], base[path]));
  return Object.fromEntries(changed.map((path) => [path, scenario[path]]));
}

/** The nested JSON form of a scenario or patch: `place.food` becomes `{ place: { food } }`. */
export function nested(values: ScenarioPatch): Record<string, unknown> {
  const json: Record<string, unknown> = { version: SCENARIO_VERSION };
  for (const path of PATHS) {
    const own = values[path];
    if (own === undefined) continue;
    const value = isImportedNetwork(own) ? sourceAsJson(own) : own;
    const [group, member] = path.split('.') as [string, string?];
    if (member === undefined) json[group] = value;
    else json[group] = { ...(json[group] as object | undefined), [member]: value };
  }
  return json;
}
