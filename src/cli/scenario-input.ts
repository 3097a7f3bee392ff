import { existsSync } from 'node:fs';
import { LEAN_MOST_PEOPLE, leanFaults } from '../model/run/lean-rules.ts';
import { fromText } from '../model/scenario/link/value-text.ts';
import type { Checked, Fault } from '../model/scenario/checks/faults.ts';
import { ImportFailure } from '../model/network/import/import-failure.ts';
import { decoded } from '../model/network/import/decoding.ts';
import type { ReadChoice } from '../model/network/import/read-form.ts';
import { presetById, ALL_PRESETS } from '../model/scenario/presets/index.ts';
import { STANDARD_SCENARIO, type Scenario } from '../model/scenario/scenario.ts';
import { repeatedKeys } from '../model/scenario/checks/repeated-keys.ts';
import { withDinersByNumber } from '../model/scenario/checks/diners-by-name.ts';
import { bundledNetwork } from '../model/network/import/bundled.ts';
import { checkValues, flattened, valueFaults } from '../model/scenario/checks/validation.ts';
import { fault as faultSentence } from '../words/en/faults.ts';
import { imports } from '../words/en/imports.ts';
import { shown } from '../words/grammar/printable.ts';
import type { ScenarioArguments } from './arguments.ts';
import { readNetworkFile, type NetworkReport } from './network-file.ts';
import { readBytes, STANDARD_INPUT } from './input.ts';
import type { Streams } from './output.ts';
import type { sameFileFaults } from './same-file.ts';
import { reason } from './sentences.ts';

/** The scenario of a call, with whatever is wrong with it. */
export interface ScenarioInput {
  readonly scenario: Scenario;
  /** One sentence for each fault. */
  readonly faults: readonly string[];
  /** Sentences on how the input was read and corrected. */
  readonly remarks: readonly string[];
  /** How the network was read; left out where it comes from no file. */
  readonly report?: NetworkReport;
}

/** Values by path with a sentence for whatever was wrong on the way to them. */
export interface Found {
  readonly values: Record<string, unknown>;
  readonly faults: readonly string[];
}

interface FoundNetwork extends Found {
  readonly remarks: readonly string[];
  readonly report?: NetworkReport;
}

/**
 * Reads the scenario of a call: its own values with those of the options over them, and everything that is wrong.
 * @param own what is read of the scenario by its name
 */
export function readScenarioInput(
  given: ScenarioArguments,
  own: ReturnType<typeof readScenario>,
  lean = false,
): ScenarioInput {
  const settings = readSettings(given.set);
  const network = readNetworkOption(given.network, given.reading);
  const seed = given.seed === undefined ? {} : { seed: given.seed };
  const checked = check(own.values, { ...settings.values, ...network.values, ...seed }, lean);
  const { remarks, report } = network;
  return {
    scenario: checked.scenario,
    faults: [
      ...given.faults,
      ...own.faults,
      ...settings.faults,
      ...network.faults,
      ...contradictions('--network', given.network, network.values, settings.values),
      ...contradictions('--seed', given.seed, seed, settings.values),
      ...sentences(checked.faults),
    ],
    remarks,
    ...(report && { report }),
  };
}

/** The files that a call reads. */
export function inputsOf({ scenarios, network }: ScenarioArguments): Parameters<typeof sameFileFaults>[1] {
  const files = scenarios.filter((name) => !presetById(name));
  return [
    ...files.map((name) => ({ label: 'the scenario', file: name === '-' ? STANDARD_INPUT : name }) as const),
    ...(network === undefined ? [] : [{ label: '--network', file: network }]),
  ];
}

const sentences = (faults: readonly Fault[]): string[] =>
  faults.map((fault) => faultSentence(fault, fault.path));

/**
 * The scenario's own values with those of the options over them, checked together; for a lean run there may be more
 * people, and what it cannot do is a fault too.
 * @param own `null` for a scenario that could not be read, of which nobody can tell what suits it
 */
function check(own: Found['values'] | null, options: Found['values'], lean: boolean): Checked {
  const limits = lean ? { people: LEAN_MOST_PEOPLE } : {};
  if (own === null) {
    const faults = Object.entries(options).flatMap(([path, value]) => valueFaults(path, value, limits));
    return { scenario: STANDARD_SCENARIO, faults };
  }
  const values = { ...own, ...options };
  const named = withDinersByNumber(values, (name) => bundledNetwork(name).names);
  const checked = checkValues(named.values, STANDARD_SCENARIO, limits);
  // What is said of a name need not be said of the list in which it stands.
  const others = checked.faults.filter(({ path }) => named.faults.every((fault) => fault.path !== path));
  const faults = [...named.faults, ...others];
  return { scenario: checked.scenario, faults: lean ? [...faults, ...leanFaults(checked.scenario)] : faults };
}

/** A sentence for each value that an option gives in one way and --set in another: one of them would be lost. */
function contradictions(
  option: string,
  text: string | undefined,
  values: Found['values'],
  settings: Found['values'],
): string[] {
  const found = Object.keys(values).filter((path) => path in settings && settings[path] !== values[path]);
  return found.map((path) => {
    const other = `--set ${path}=${shown(settings[path], String) ?? ''}`;
    return `${option}: ${shown(text, String) ?? ''} – expected this or ${other}, not both.`;
  });
}

function readSettings(settings: readonly string[]): Found {
  const faults: string[] = [];
  // Without a prototype even a path called __proto__ is one to refuse.
  const values = Object.create(null) as Found['values'];
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    const path = setting.slice(0, equals);
    const value = fromText(path, setting.slice(equals + 1));
    // It is no parameter, but stands in every file.
    if (path !== 'version') values[path] = value;
    else for (const sentence of sentences(flattened({ version: value }).faults)) faults.push(sentence);
  }
  return { values, faults };
}

/** A network from a file makes the scenario's network an imported one, whatever it was. */
function readNetworkOption(file: string | undefined, choice: ReadChoice): FoundNetwork {
  if (file === undefined) return { values: {}, faults: [], remarks: [] };
  const read = readNetworkFile(file, choice);
  if ('fault' in read) return { values: {}, faults: [read.fault], remarks: [] };
  const { network, remarks, report } = read;
  const values = { 'network.kind': 'imported', 'network.source': network, people: network.people };
  return { values, faults: [], remarks, report };
}

/** The error of arguments that cannot be read at all. */
const unread = (...faults: string[]) => ({ values: null, faults });

/** The scenario of a call as it is read by its name. */
export function readScenario(
  given: ScenarioArguments,
  input: Streams['input'],
): Found | ReturnType<typeof unread> {
  const { scenarios, faults } = given;
  const [name] = scenarios;
  if (name !== undefined && scenarios.length === 1) return valuesOf(readNamed(name, input));
  // What belongs to a misspelt option is taken for a scenario.
  if (faults.length > 0) return unread();
  return unread(`scenario: expected one scenario file, preset or -, found ${scenarios.length}. See --help.`);
}

/** The values of what a name stands for, as a scenario. */
export function valuesOf(named: Named): Found | ReturnType<typeof unread> {
  if ('fault' in named) return unread(named.fault);
  if ('values' in named) return { values: named.values, faults: [] };
  const { values, faults } = flattened(named.json);
  return { values, faults: sentences([...repeatedKeys(named.text), ...faults]) };
}

/** What a name stands for: the values of a preset, what a file holds, or the sentence that says why neither. */
export type Named =
  | { readonly values: Found['values'] }
  | { readonly json: unknown; readonly text: string }
  | { readonly fault: string };

/** Reads what a name stands for: a preset, or a file; `-` is standard input. */
export function readNamed(name: string, input: Streams['input']): Named {
  const preset = presetById(name);
  if (preset) return { values: preset.changes };
  const isFile = name === '-' || name.includes('.') || name.includes('/') || existsSync(name);
  if (isFile) return readJson(name, input);
  const known = ALL_PRESETS.map(({ id }) => id).join(', ');
  return { fault: `scenario: ${shown(name, String) ?? ''} – expected a file or one of ${known}.` };
}

/**
 * Reads a file of JSON; `-` is standard input.
 * @param what the file is, for the sentence that says why it cannot be read
 */
export function readJson(
  name: string,
  input: Streams['input'],
  what = 'scenario',
): Exclude<Named, { readonly values: unknown }> {
  const label = name === '-' ? 'standard input' : name;
  try {
    const text = decoded(name === '-' ? input() : readBytes(name));
    return { json: JSON.parse(text) as unknown, text };
  } catch (error) {
    if (error instanceof ImportFailure) return { fault: `${what}: ${imports.failure(NO_TEXT, label)}` };
    if (error instanceof SyntaxError)
      return { fault: `${what}: ${label} is not valid JSON: ${reason(error)}.` };
    return { fault: `${what}: ${label} cannot be read: ${reason(error)}.` };
  }
}

const NO_TEXT = { problem: { code: 'encoding' }, line: null } as const;
