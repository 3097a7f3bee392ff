import { ENGINE_VERSION, SCENARIO_VERSION } from '../../basics/versions.ts';
import type { BundledName } from '../bundled-sizes.ts';
import { withDinersByNumber } from '../checks/diners-by-name.ts';
import type { Checked, Fault } from '../checks/faults.ts';
import { allJointFaults, checkValues } from '../checks/validation.ts';
import type { ImportedNetwork } from '../imported-network.ts';
import { fileMark } from '../network-source.ts';
import { repeatedKeys } from '../checks/repeated-keys.ts';
import { isPath, parameterOf, type Path } from '../parameters.ts';
import { differences, STANDARD_SCENARIO, type Scenario, type Value } from '../scenario.ts';
import { MARK, markOf, written, type Fields } from './mark.ts';
import { findFields, OWN_FIELDS, VIEW_FIELDS, type FoundFields } from './mend-link.ts';
import { asText, fromDamagedText } from './value-text.ts';

/*
 * A link's fragment: `#e=4&s=1&d=0123456789abcdef&people=2000&place.food=-0.4&z=1a2b`. `e` is the version of the engine
 * it was made with, `s` that of the scenario, `d` the digest of its run; then comes only what differs from the standard
 * scenario, by path, so that a person can read and edit it. `day`, `colour`, `layout` and `person` may say how the page
 * looks at the run. `z` is a mark over all before it: without it, something is
 * missing at the end. Links made before there were marks begin with `s`; whoever writes one by hand writes it so too.
 */

/** The content of a link: a scenario and, if the link has it, the digest of its maker's run. */
export interface Linked extends Checked {
  readonly digest?: string;
  /** The fields for the page's view, as they are written; to be checked by whoever shows it. */
  readonly view?: Readonly<Record<string, string>>;
  /** True for a link that could not be used, so that its scenario is not what its maker meant. */
  readonly isRefused?: true;
}

/** The longest fragment that is read, in characters; no scenario needs as much. */
const LONGEST_LINK = 65_536;

/**
 * The fragment of a link to this scenario, without `#`; with no path in it, the standard scenario.
 * @param digest that of the scenario's run, once it is over
 * @param view fields for the page's view
 */
export function linkTo(scenario: Scenario, digest?: string | null, view: Fields = []): string {
  const changed = Object.entries(differences(scenario)) as [Path, Value][];
  const text = written([
    ['e', String(ENGINE_VERSION)],
    ['s', String(SCENARIO_VERSION)],
    ...(digest ? [['d', digest] as const] : []),
    ...view,
    ...changed.map(([path, value]) => [path, asText(value)] as const),
  ]);
  return `${text}&${MARK}=${markOf(text)}`;
}

/**
 * Reads a link's fragment, with or without `#`, also one that was changed on its way. A number out of range is brought
 * into it, and an unknown name passed over; with a graver fault, or where that number no longer suits the others, the
 * whole link is refused, and the standard scenario comes back with the faults.
 * @param brought the network that a link was made with, where it was too large for the link
 * @param namesOf the names of a bundled network's people, by which somebody may have written the first diners
 */
export function readLink(
  fragment: string,
  brought?: ImportedNetwork,
  namesOf: (network: BundledName) => readonly string[] | null = () => null,
): Linked {
  if (/^#?$/.test(fragment)) return { scenario: STANDARD_SCENARIO, faults: [] };
  if (fragment.length > LONGEST_LINK) return refused([tooLong(fragment)]);
  const found = findFields(fragment);
  const own = new Map(found.fields);
  const version = own.get('s');
  const cut = cutFaultsOf(found);
  if (version !== String(SCENARIO_VERSION))
    return refused(cut.length > 0 ? cut : [versionFault(version ?? '')]);
  const mended = valuesIn(found, brought);
  const named = withDinersByNumber(mended.values, namesOf);
  const checked = checkValues(named.values);
  const ofEngine = engineFaultsOf(own.get('e') ?? null);
  const faults = [
    ...cut,
    ...ofEngine,
    ...mended.faults,
    ...(named.faults.length > 0 ? named.faults : checked.faults),
  ];
  const isUsable = faults.every((fault) => isTolerable(fault, mended.values));
  if (!isUsable || allJointFaults(checked.scenario).length > 0) return refused(faults);
  const digest = own.get('d');
  const view = Object.fromEntries(found.fields.filter(([name]) => VIEW_FIELDS.some((own) => own === name)));
  return {
    ...checked,
    faults,
    ...(digest === undefined ? {} : { digest }),
    ...(Object.keys(view).length > 0 ? { view } : {}),
  };
}

const refused = (faults: readonly Fault[]): Linked => ({
  scenario: STANDARD_SCENARIO,
  faults,
  isRefused: true,
});

const tooLong = ({ length }: string): Fault => ({
  path: 'link',
  value: length,
  problem: { code: 'linkTooLong', max: LONGEST_LINK },
});

/** Versions are counted from 1: what has none, or something else, is no link of ours. */
const versionFault = (version: string): Fault => ({
  path: 'version',
  value: version,
  problem: /^[1-9][0-9]*$/.test(version)
    ? { code: 'version', supported: SCENARIO_VERSION }
    : { code: 'foreign', engine: ENGINE_VERSION },
});

const cutFaultsOf = ({ isWhole }: FoundFields): Fault[] =>
  isWhole ? [] : [{ path: 'link', value: null, problem: { code: 'cutOff' } }];

/** A link of another engine still opens, but its run may be another. */
const engineFaultsOf = (engine: string | null): Fault[] =>
  engine === null || engine === String(ENGINE_VERSION)
    ? []
    : [{ path: 'engine', value: engine, problem: { code: 'engine', engine: ENGINE_VERSION } }];

/** The values of a link by their paths, and what was mended to read them. */
function valuesIn(found: FoundFields, brought?: ImportedNetwork) {
  // Without a prototype even a name like __proto__ is one to pass over.
  const values = Object.create(null) as Record<string, unknown>;
  const faults: Fault[] = [];
  for (const [path, text] of valueFields(found)) {
    const { value, isMended } = fromDamagedText(path, text);
    values[path] = value;
    if (isObject(value)) for (const fault of repeatedKeys(text, path)) faults.push(fault);
    if (isMended) faults.push({ path, value: text, problem: { code: 'readAs', as: value } });
  }
  if (brought && values['network.source'] === fileMark(brought)) values['network.source'] = brought;
  const last = found.fields.at(-1)?.[0] ?? '';
  if (found.leftOut) faults.push({ path: last, value: found.leftOut, problem: { code: 'leftOut' } });
  return { values, faults };
}

/** True for what a link writes as JSON. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What stands before the mark; without one, the last field may only be the beginning of what was meant. */
function valueFields({ fields, isWhole }: FoundFields): Fields {
  const at = fields.findIndex(([name]) => name === MARK);
  const end = at >= 0 ? at : isWhole ? fields.length : -1;
  return fields.slice(0, end).filter(([name]) => !OWN_FIELDS.includes(name));
}

/**
 * True for a fault with which a link may open all the same: a number by itself that was brought into its range, a text
 * from which something was left out, a name that nobody knows, and what was mended or is said to be missing.
 */
function isTolerable({ path, problem }: Fault, values: Readonly<Record<string, unknown>>): boolean {
  switch (problem.code) {
    case 'range':
      return isPath(path);
    case 'unknown':
      return path in values;
    case 'hidden':
    case 'unprintable':
      return isPath(path) && parameterOf(path).kind === 'text';
    case 'engine':
    case 'cutOff':
    case 'readAs':
    case 'leftOut':
    case 'repeated':
      return true;
    default:
      return false;
  }
}
