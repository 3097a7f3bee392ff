import { decimal } from '../../basics/decimal.ts';
import { ENGINE_VERSION, SCENARIO_VERSION } from '../../basics/versions.ts';
import { isPath, parameterOf, type Path } from '../parameters.ts';
import { differences, STANDARD_SCENARIO, type Scenario, type Value } from '../scenario.ts';
import { isImportedNetwork, type ImportedNetwork } from '../imported-network.ts';
import { fileMark } from '../network-source.ts';
import { sourceAsText, sourceFromText } from './network-text.ts';
import type { Checked, Fault } from '../checks/faults.ts';
import { allJointFaults, checkValues } from '../checks/validation.ts';

/*
 * A link's fragment: `#s=1&e=1&d=0123456789abcdef&people=2000&place.food=-0.4`. `s` is the scenario's version, `e` that
 * of the engine it was made with, `d` the digest of its run; the rest is only what differs from the standard scenario,
 * by path, so that a person can read and edit it.
 */

/** The content of a link: a scenario and, if the link has it, the digest of its maker's run. */
export interface Linked extends Checked {
  readonly digest?: string;
  /** True for a link that could not be used, so that its scenario is not what its maker meant. */
  readonly isRefused?: true;
}

/**
 * The fragment of a link to this scenario, without `#`; with no path in it, the standard scenario.
 * @param digest that of the scenario's run, once it is over
 */
export function linkTo(scenario: Scenario, digest?: string | null): string {
  const changed = Object.entries(differences(scenario)) as [Path, Value][];
  const fields = new URLSearchParams({ s: String(SCENARIO_VERSION), e: String(ENGINE_VERSION) });
  if (digest) fields.set('d', digest);
  for (const [path, value] of changed) fields.set(path, asText(value));
  return fields.toString();
}

/**
 * Reads a link's fragment, with or without `#`. A number out of range is brought into it; with a graver fault,
 * or where that number no longer suits the others, the whole link is refused, and the standard scenario comes back with
 * the faults.
 * @param brought the network that a link was made with, where it was too large for the link
 */
export function readLink(fragment: string, brought?: ImportedNetwork): Linked {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  if (fields.size === 0) return { scenario: STANDARD_SCENARIO, faults: [] };
  const version = fields.get('s');
  if (version !== String(SCENARIO_VERSION)) return refused([versionFault(version ?? '')]);
  const engineFaults = engineFaultsOf(fields.get('e'));
  const digest = fields.get('d');
  for (const own of ['s', 'e', 'd']) fields.delete(own);
  const values: Record<string, unknown> = Object.fromEntries(
    [...fields].map(([path, text]) => [path, fromText(path, text)]),
  );
  if (brought && fields.get('network.source') === fileMark(brought)) values['network.source'] = brought;
  const checked = checkValues(values);
  const faults = [...engineFaults, ...checked.faults];
  if (!faults.every(isTolerable) || allJointFaults(checked.scenario).length > 0) return refused(faults);
  return { ...checked, faults, ...(digest === null ? {} : { digest }) };
}

const refused = (faults: readonly Fault[]): Linked => ({
  scenario: STANDARD_SCENARIO,
  faults,
  isRefused: true,
});

/** Versions are counted from 1: what has none, or something else, is no link of ours. */
const versionFault = (version: string): Fault => ({
  path: 'version',
  value: version,
  problem: /^[1-9][0-9]*$/.test(version)
    ? { code: 'version', supported: SCENARIO_VERSION }
    : { code: 'foreign' },
});

/** A link of another engine still opens, but its run may be another. */
const engineFaultsOf = (engine: string | null): Fault[] =>
  engine === null || engine === String(ENGINE_VERSION)
    ? []
    : [{ path: 'engine', value: engine, problem: { code: 'engine', engine: ENGINE_VERSION } }];

/**
 * True for a fault with which a link may open all the same: a number by itself that was brought into its range, or
 * another engine.
 */
const isTolerable = ({ path, problem }: Fault): boolean =>
  problem.code === 'engine' || (problem.code === 'range' && isPath(path));

function asText(value: Value): string {
  if (isImportedNetwork(value)) return sourceAsText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * The value that a text stands for, by the kind of its parameter; a text that cannot be one is returned
 * unchanged, for validation to refuse.
 */
export function fromText(path: string, text: string): unknown {
  // No parameter, but a number that stands in every file.
  if (path === 'version') return decimal(text) ?? text;
  if (!isPath(path)) return text;
  switch (parameterOf(path).kind) {
    case 'number':
      return decimal(text.trim()) ?? text;
    case 'flag':
      return FLAGS.get(text) ?? text;
    case 'networkSource':
      return sourceFromText(text) ?? (text.startsWith('{') ? parsedOr(text) : text);
    case 'topic':
      return text.startsWith('{') ? parsedOr(text) : text;
    case 'peopleList':
    case 'events':
      return parsedOr(text);
    default:
      return text;
  }
}

const FLAGS = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
