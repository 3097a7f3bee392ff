import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEAN_MOST_PEOPLE, leanFaults } from '../model/lean-rules.ts';
import { fromText } from '../model/link.ts';
import type { Checked } from '../model/faults.ts';
import { presetById, PRESETS } from '../model/presets/index.ts';
import { STANDARD_SCENARIO, type Scenario } from '../model/scenario.ts';
import { checkValues, flattened } from '../model/validation.ts';
import { fault as faultSentence } from '../words/en/faults.ts';
import { FORMATS, type Format } from './formats.ts';
import { readNetworkFile } from './network-file.ts';

export const USAGE = `Usage: npm run -s sim -- <scenario.json | preset | -> [options]

  <scenario.json>     a scenario file; - reads it from standard input
  <preset>            ${PRESETS.map(({ id }) => id).join(', ')}
  --set path=value    change one parameter (may be repeated)
  --network FILE      who knows whom: a list of ties (CSV, TSV), GraphML or GEXF; sets people
  --seed S            the luck; the same as --set seed=S
  --lean              keep no stories: counts only, by the same rules and luck, for a computed network
                      of up to ${LEAN_MOST_PEOPLE} people; null for what only stories could tell
  --runs N            run N times, with the luck S#0, S#1, …
  --format F          json (default), csv (a row for each day) or table (for people)
  --out FILE          write there instead of to standard output
  --help              this text`;

/** What one call of the command line asks for. */
export interface Options {
  readonly scenario: Scenario;
  readonly runs: number;
  /** Run without keeping stories. */
  readonly lean: boolean;
  readonly format: Format;
  readonly out: string | undefined;
  /** Sentences on what was mended in the input. */
  readonly remarks: readonly string[];
}

interface Faulty {
  /** One sentence for each fault. */
  readonly faults: readonly string[];
}

const MOST_RUNS = 1_000_000;

/** Reads the arguments: what to do, or everything that is wrong with them. */
export function readOptions(args: string[]): Options | Faulty | 'help' {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return { faults: [`${(error as Error).message} See --help.`] };
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  if (positionals.length !== 1) {
    return {
      faults: [`scenario: expected one scenario file, preset or -, found ${positionals.length}. See --help.`],
    };
  }
  return combine(readScenario(positionals[0]!), values);
}

const OPTIONS = {
  set: { type: 'string', multiple: true },
  network: { type: 'string' },
  seed: { type: 'string' },
  lean: { type: 'boolean', default: false },
  runs: { type: 'string', default: '1' },
  format: { type: 'string', default: 'json' },
  out: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

interface Values {
  readonly set?: string[];
  readonly network?: string;
  readonly seed?: string;
  readonly lean: boolean;
  readonly runs: string;
  readonly format: string;
  readonly out?: string;
}

/** The scenario's own values with those of --set and --seed over them, checked together. */
function combine(source: Source, values: Values): Options | Faulty {
  const settings = readSettings(values);
  const network = readNetworkOption(values.network);
  const checked = checkScenario({ ...source.values, ...settings.values, ...network.values }, values.lean);
  const faults = [
    ...source.faults,
    ...settings.faults,
    ...network.faults,
    ...checked.faults.map((fault) => faultSentence(fault, fault.path)),
    ...unexpected('--runs', values.runs, isRunCount, `a whole number from 1 to ${MOST_RUNS}`),
    ...unexpected('--format', values.format, isFormat, `one of ${Object.keys(FORMATS).join(', ')}`),
  ];
  if (faults.length > 0 || !isFormat(values.format)) return { faults };
  const { format, out, lean } = values;
  return {
    scenario: checked.scenario,
    runs: Number(values.runs),
    lean,
    format,
    out,
    remarks: network.remarks,
  };
}

/** For a lean run there may be more people, and what it cannot do is a fault too. */
function checkScenario(values: Record<string, unknown>, lean: boolean): Checked {
  if (!lean) return checkValues(values);
  const { scenario, faults } = checkValues(values, STANDARD_SCENARIO, { people: LEAN_MOST_PEOPLE });
  return { scenario, faults: [...faults, ...leanFaults(scenario)] };
}

const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);

const isRunCount = (text: string): boolean =>
  /^[0-9]+$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_RUNS;

function unexpected(
  option: string,
  text: string,
  isRight: (text: string) => boolean,
  expected: string,
): string[] {
  return isRight(text) ? [] : [`${option}: ${JSON.stringify(text)} – expected ${expected}.`];
}

/** Values by path with what was wrong on the way to them. */
interface Source {
  readonly values: Record<string, unknown>;
  readonly faults: readonly string[];
}

function readSettings({ set = [], seed }: Values): Source {
  const faults: string[] = [];
  // Without a prototype even a path called __proto__ is one to refuse.
  const values = Object.create(null) as Record<string, unknown>;
  for (const setting of set) {
    const equals = setting.indexOf('=');
    if (equals < 1) faults.push(`--set: ${JSON.stringify(setting)} – expected path=value.`);
    else values[setting.slice(0, equals)] = fromText(setting.slice(0, equals), setting.slice(equals + 1));
  }
  if (seed !== undefined) values['seed'] = seed;
  return { values, faults };
}

/** A network from a file makes the scenario's network an imported one, whatever it was. */
function readNetworkOption(file: string | undefined): Source & { readonly remarks: readonly string[] } {
  if (file === undefined) return { values: {}, faults: [], remarks: [] };
  const read = readNetworkFile(file);
  if ('fault' in read) return { values: {}, faults: [read.fault], remarks: [] };
  const values = { 'network.kind': 'imported', 'network.source': read.network };
  return { values, faults: [], remarks: read.remarks };
}

/** The values of a preset, or of a file; `-` is standard input. */
function readScenario(name: string): Source {
  const preset = presetById(name);
  if (preset) return { values: preset.changes, faults: [] };
  const isFile = name === '-' || name.includes('.') || name.includes('/') || existsSync(name);
  if (!isFile) {
    const known = PRESETS.map(({ id }) => id).join(', ');
    return {
      values: {},
      faults: [`scenario: ${JSON.stringify(name)} – expected a file or one of ${known}.`],
    };
  }
  const label = name === '-' ? 'standard input' : name;
  try {
    const { values, faults } = flattened(JSON.parse(readFileSync(name === '-' ? 0 : name, 'utf8')));
    return { values, faults: faults.map((fault) => faultSentence(fault, fault.path)) };
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not valid JSON' : 'cannot be read';
    return { values: {}, faults: [`scenario: ${label} ${what}: ${(error as Error).message}.`] };
  }
}
