import { existsSync } from 'node:fs';
import { LEAN_MOST_PEOPLE, leanFaults } from '../model/run/lean-rules.ts';
import { fromText } from '../model/scenario/link/value-text.ts';
import type { Checked, Fault } from '../model/scenario/checks/faults.ts';
import { ImportFailure } from '../model/network/import/import-failure.ts';
import { decoded } from '../model/network/import/decoding.ts';
import type { ListChoice } from '../model/network/import/read-form.ts';
import { presetById, PRESETS } from '../model/scenario/presets/index.ts';
import { STANDARD_SCENARIO, type Scenario } from '../model/scenario/scenario.ts';
import { repeatedKeys } from '../model/scenario/checks/repeated-keys.ts';
import { namedPeople } from '../model/scenario/checks/people-by-name.ts';
import { sourceFrom } from '../model/scenario/checks/network-source-faults.ts';
import { isImportedNetwork } from '../model/scenario/imported-network.ts';
import { checkValues, flattened, valueFaults } from '../model/scenario/checks/validation.ts';
import { fault as faultSentence } from '../words/en/faults.ts';
import { imports } from '../words/en/imports.ts';
import { numbers } from '../words/en/numbers.ts';
import { shown } from '../words/grammar/printable.ts';
import { readArguments, type Arguments } from './arguments.ts';
import type { Format } from './formats.ts';
import { readNetworkFile, type NetworkReport } from './network-file.ts';
import { readBytes, STANDARD_INPUT } from './input.ts';
import { outFaults } from './out-file.ts';
import { processStreams, type Streams } from './output.ts';
import { sameFileFaults } from './same-file.ts';
import { reason } from './sentences.ts';

export const USAGE = `Usage: npm run -s sim -- <scenario.json | preset | -> [options]

  <scenario.json>     a scenario file; - reads it from standard input
  <preset>            ${PRESETS.map(({ id }) => id).join(', ')}
  --set path=value    change one parameter (may be repeated)
  --network FILE      the network: a list of ties or a matrix (CSV, TSV), GraphML, GEXF, Pajek, GML, UCINET DL
                      or JSON; it sets the number of people
  --columns A,B       the columns of the two people in that list, by name or by number from 1; more than two
                      are a person and several contacts
  --header yes|no     whether the first line of that list has the names of the columns
  --seed S            the luck; the same as --set seed=S
  --lean              count only, and keep no stories: the same rules and luck, for a computed network
                      of up to ${numbers.count(LEAN_MOST_PEOPLE)} people; measures of stories are null
  --runs N            run N times, with the luck S#0, S#1, …
  --format F          json (default), csv (a row for each day) or table (for people)
  --out FILE          write the result to a file instead of standard output; an older one stays until it is whole
  --yes               run even where the memory may not be enough
  -h, --help          show this text`;

/** The request of one call of the command line. */
export interface Options {
  readonly scenario: Scenario;
  readonly runs: number;
  /** Run without keeping stories. */
  readonly lean: boolean;
  readonly format: Format;
  readonly out: string | undefined;
  /** Run even where the memory may not be enough. */
  readonly yes: boolean;
  /** Sentences on how the input was read and corrected. */
  readonly remarks: readonly string[];
  /** How the network was read; left out where it comes from no file. */
  readonly network?: NetworkReport;
}

interface Faulty {
  /** One sentence for each fault. */
  readonly faults: readonly string[];
}

/** Values by path with a sentence for whatever was wrong on the way to them. */
interface Found {
  readonly values: Record<string, unknown>;
  readonly faults: readonly string[];
}

interface FoundNetwork extends Found {
  readonly remarks: readonly string[];
  readonly report?: NetworkReport;
}

/**
 * Reads the arguments: what to do, or everything that is wrong with them.
 * @param input all bytes of standard input, for a scenario named `-`
 */
export function readOptions(
  args: string[],
  input: Streams['input'] = processStreams.input,
): Options | Faulty | 'help' {
  const given = readArguments(args);
  if (given.help) return 'help';
  const scenario = readScenario(given, input);
  const settings = readSettings(given.set);
  const network = readNetworkOption(given.network, given.list);
  const seed = given.seed === undefined ? {} : { seed: given.seed };
  const checked = check(scenario.values, { ...settings.values, ...network.values, ...seed }, given.lean);
  const faults = [
    ...given.faults,
    ...scenario.faults,
    ...settings.faults,
    ...network.faults,
    ...contradictions('--network', given.network, network.values, settings.values),
    ...contradictions('--seed', given.seed, seed, settings.values),
    ...sentences(checked.faults),
    ...outFaults(given.out),
    ...sameFileFaults(given.out, inputsOf(given)),
  ];
  if (faults.length > 0) return { faults };
  const { runs, lean, format, out, yes } = given;
  const { remarks, report } = network;
  return {
    scenario: checked.scenario,
    ...{ runs, lean, format, out, yes, remarks },
    ...(report && { network: report }),
  };
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
  const named = withoutNames(values);
  const checked = checkValues({ ...values, ...named.values }, STANDARD_SCENARIO, limits);
  // What is said of a name need not be said of the list in which it stands.
  const others = checked.faults.filter(({ path }) => named.faults.every((fault) => fault.path !== path));
  const faults = [...named.faults, ...others];
  return { scenario: checked.scenario, faults: lean ? [...faults, ...leanFaults(checked.scenario)] : faults };
}

/** The first diners by number where they stand by name, which their network has to tell. */
function withoutNames(values: Found['values']): { values: Found['values']; faults: Fault[] } {
  const found = sourceFrom(values['network.source']);
  const names = 'source' in found && isImportedNetwork(found.source) ? found.source.names : null;
  if (!names || !('diners.who' in values)) return { values: {}, faults: [] };
  const path = 'diners.who';
  const { value, problem } = namedPeople(values[path], names);
  return { values: { [path]: value }, faults: problem ? [{ path, value, problem }] : [] };
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

/** The files that a call reads. */
function inputsOf({ scenarios, network }: Arguments): Parameters<typeof sameFileFaults>[1] {
  const files = scenarios.filter((name) => !presetById(name));
  return [
    ...files.map((name) => ({ label: 'the scenario', file: name === '-' ? STANDARD_INPUT : name }) as const),
    ...(network === undefined ? [] : [{ label: '--network', file: network }]),
  ];
}

/** A network from a file makes the scenario's network an imported one, whatever it was. */
function readNetworkOption(file: string | undefined, choice: ListChoice): FoundNetwork {
  if (file === undefined) return { values: {}, faults: [], remarks: [] };
  const read = readNetworkFile(file, choice);
  if ('fault' in read) return { values: {}, faults: [read.fault], remarks: [] };
  const { network, remarks, report } = read;
  const values = { 'network.kind': 'imported', 'network.source': network, people: network.people };
  return { values, faults: [], remarks, report };
}

/** The error of arguments that cannot be read at all. */
const unread = (...faults: string[]) => ({ values: null, faults });

/** The values of a preset, or of a file; `-` is standard input. */
function readScenario(
  { scenarios, faults }: Arguments,
  input: Streams['input'],
): Found | ReturnType<typeof unread> {
  const [name] = scenarios;
  if (name === undefined || scenarios.length > 1) {
    // What belongs to a misspelt option is taken for a scenario.
    if (faults.length > 0) return unread();
    return unread(
      `scenario: expected one scenario file, preset or -, found ${scenarios.length}. See --help.`,
    );
  }
  const preset = presetById(name);
  if (preset) return { values: preset.changes, faults: [] };
  const isFile = name === '-' || name.includes('.') || name.includes('/') || existsSync(name);
  if (isFile) return readFile(name, input);
  const known = PRESETS.map(({ id }) => id).join(', ');
  return unread(`scenario: ${shown(name, String) ?? ''} – expected a file or one of ${known}.`);
}

function readFile(name: string, input: Streams['input']): ReturnType<typeof readScenario> {
  const label = name === '-' ? 'standard input' : name;
  try {
    const text = decoded(name === '-' ? input() : readBytes(name));
    const { values, faults } = flattened(JSON.parse(text));
    return { values, faults: sentences([...repeatedKeys(text), ...faults]) };
  } catch (error) {
    if (error instanceof ImportFailure) return unread(`scenario: ${imports.failure(NO_TEXT, label)}`);
    if (error instanceof SyntaxError)
      return unread(`scenario: ${label} is not valid JSON: ${error.message}.`);
    return unread(`scenario: ${label} cannot be read: ${reason(error)}.`);
  }
}

const NO_TEXT = { problem: { code: 'encoding' }, line: null } as const;
