import type { ReadChoice } from '../model/network/import/read-form.ts';
import { decimal } from '../model/basics/decimal.ts';
import { numbers } from '../words/en/numbers.ts';
import { FORMATS, type Format } from './formats.ts';
import { file, flag, readGiven, text, type Given } from './option-table.ts';

const MOST_RUNS = 1_000_000;

const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);

const isRunCount = (text: string): boolean =>
  /^[0-9]+$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_RUNS;

const isColumnList = (text: string): boolean => /^[^,]*[^, ][^,]*(?:,[^,]*[^, ][^,]*)+$/.test(text);

/** A text of the form `path=value`. */
export const isSetting = (setting: string): boolean => setting.indexOf('=') > 0;

/** Options that say what the scenario is, in every command that runs one. */
export const SCENARIO_OPTIONS = {
  set: text('path=value', isSetting),
  network: file,
  columns: text('two or more names or numbers of columns with commas between them', isColumnList),
  threshold: text('a number above 0', (word) => (decimal(word) ?? 0) > 0),
  header: text('yes or no', (word) => word === 'yes' || word === 'no'),
  seed: text('a text'),
} as const;

const OPTIONS = {
  ...SCENARIO_OPTIONS,
  lean: flag,
  runs: text(`a whole number from 1 to ${numbers.count(MOST_RUNS)}`, isRunCount),
  format: text(`one of ${Object.keys(FORMATS).join(', ')}`, isFormat),
  out: file,
  yes: flag,
  help: { ...flag, short: 'h' },
} as const;

/** What a call says of its scenario. */
export interface ScenarioArguments {
  readonly scenarios: readonly string[];
  readonly set: readonly string[];
  readonly network: string | undefined;
  /** What is decided about the file of `--network`. */
  readonly reading: ReadChoice;
  readonly seed: string | undefined;
  /** A sentence for each option that is not as it has to be, and that is left out above. */
  readonly faults: readonly string[];
}

/** The options and names of a call, each value in the form that its option needs. */
export interface Arguments extends ScenarioArguments {
  readonly lean: boolean;
  readonly runs: number;
  readonly format: Format;
  readonly out: string | undefined;
  /** Run even where the memory may not be enough. */
  readonly yes: boolean;
  readonly help: boolean;
}

/** Reads the arguments of a call. The last value counts for an option that is given twice. */
export function readArguments(args: string[]): Arguments {
  const given = readGiven(args, OPTIONS);
  const isGiven = (name: 'lean' | 'yes' | 'help') => given.values(name).length > 0;
  return {
    ...scenarioArguments(given),
    lean: isGiven('lean'),
    runs: Number(given.last('runs') ?? 1),
    format: given.values('format').filter(isFormat).at(-1) ?? 'json',
    out: given.last('out'),
    yes: isGiven('yes'),
    help: isGiven('help'),
  };
}

/** What a call says of its scenario, whatever else its command takes. */
export function scenarioArguments(given: Given<keyof typeof SCENARIO_OPTIONS>): ScenarioArguments {
  return {
    scenarios: given.positionals,
    set: given.values('set'),
    network: given.last('network'),
    reading: readChoice(given),
    seed: given.last('seed'),
    faults: [...given.faults, ...withoutNetwork(given)],
  };
}

function readChoice({ last }: Given<keyof typeof SCENARIO_OPTIONS>): ReadChoice {
  const [header, threshold] = [last('header'), last('threshold')];
  return {
    columns: last('columns')
      ?.split(',')
      .map((column) => column.trim()),
    header: header === undefined ? undefined : header === 'yes',
    threshold: threshold === undefined ? undefined : Number(threshold),
  };
}

/** A sentence for each option about a file that is not given. */
function withoutNetwork({ values }: Given<keyof typeof SCENARIO_OPTIONS>): string[] {
  const about = (['columns', 'header', 'threshold'] as const).filter((name) => values(name).length > 0);
  return values('network').length > 0
    ? []
    : about.map((name) => `--${name}: expected together with --network FILE.`);
}
