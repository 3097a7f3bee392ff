import { parseArgs } from 'node:util';
import type { ListChoice } from '../model/network/import/read-form.ts';
import { shown } from '../words/grammar/printable.ts';
import { numbers } from '../words/en/numbers.ts';
import { FORMATS, type Format } from './formats.ts';

const MOST_RUNS = 1_000_000;

const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);

const isRunCount = (text: string): boolean =>
  /^[0-9]+$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_RUNS;

const isColumnList = (text: string): boolean => /^[^,]*[^, ][^,]*(?:,[^,]*[^, ][^,]*)+$/.test(text);

/** An option that takes a text of some form. */
interface TextOption {
  readonly type: 'string';
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

const text = (expected: string, accepts: TextOption['accepts'] = () => true): TextOption => ({
  type: 'string',
  accepts,
  expected,
});

const file = text('the name of a file', (name) => name !== '');
const flag = { type: 'boolean' } as const;

const OPTIONS = {
  set: text('path=value', (setting) => setting.indexOf('=') > 0),
  network: file,
  columns: text('two or more names or numbers of columns with commas between them', isColumnList),
  header: text('yes or no', (word) => word === 'yes' || word === 'no'),
  seed: text('a text'),
  lean: flag,
  runs: text(`a whole number from 1 to ${numbers.count(MOST_RUNS)}`, isRunCount),
  format: text(`one of ${Object.keys(FORMATS).join(', ')}`, isFormat),
  out: file,
  yes: flag,
  help: { ...flag, short: 'h' },
};

type Name = keyof typeof OPTIONS;

const isName = (name: string): name is Name => Object.hasOwn(OPTIONS, name);

/** The options and names of a call, each value in the form that its option needs. */
export interface Arguments {
  readonly scenarios: readonly string[];
  readonly set: readonly string[];
  readonly network: string | undefined;
  /** What is decided about the list of `--network`. */
  readonly list: ListChoice;
  readonly seed: string | undefined;
  readonly lean: boolean;
  readonly runs: number;
  readonly format: Format;
  readonly out: string | undefined;
  /** Run even where the memory may not be enough. */
  readonly yes: boolean;
  readonly help: boolean;
  /** A sentence for each option that is not as it has to be, and that is left out above. */
  readonly faults: readonly string[];
}

/** Reads the arguments of a call. The last value counts for an option that is given twice. */
export function readArguments(args: string[]): Arguments {
  // Not strictly: all that is wrong is said together, and in our own words.
  const parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const options = parsed.tokens.filter((token) => token.kind === 'option');
  const given = (name: Name): string[] =>
    options
      .filter((option) => option.name === name && faultOf(option) === null)
      .map(({ value }) => value ?? '');
  return {
    scenarios: parsed.positionals,
    set: given('set'),
    network: given('network').at(-1),
    list: listChoice(given('columns').at(-1), given('header').at(-1)),
    seed: given('seed').at(-1),
    lean: given('lean').length > 0,
    runs: Number(given('runs').at(-1) ?? 1),
    format: given('format').filter(isFormat).at(-1) ?? 'json',
    out: given('out').at(-1),
    yes: given('yes').length > 0,
    help: given('help').length > 0,
    faults: [...options.flatMap((option) => faultOf(option) ?? []), ...withoutNetwork(given)],
  };
}

const listChoice = (columns: string | undefined, header: string | undefined): ListChoice => ({
  columns: columns?.split(',').map((column) => column.trim()),
  header: header === undefined ? undefined : header === 'yes',
});

/** A sentence for each option about a list that is not given. */
function withoutNetwork(given: (name: Name) => string[]): string[] {
  const about = (['columns', 'header'] as const).filter((name) => given(name).length > 0);
  return given('network').length > 0
    ? []
    : about.map((name) => `--${name}: expected together with --network FILE.`);
}

interface Given {
  readonly name: string;
  /** The option as it was typed: `-h` for `help`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** True for `--name=value`. */
  readonly inlineValue: boolean | undefined;
}

function faultOf({ name, rawName, value, inlineValue }: Given): string | null {
  if (!isName(name)) return `${rawName}: there is no such option. See --help.`;
  const option = OPTIONS[name];
  if (option.type === 'boolean') return value === undefined ? null : unexpected(rawName, value, 'no value');
  const isMissing = value === undefined || (!inlineValue && isOption(value));
  if (isMissing) return unexpected(rawName, undefined, option.expected);
  return option.accepts(value) ? null : unexpected(rawName, value, option.expected);
}

/** True for a text that is itself one of the options: the one before it lacks its value. */
const isOption = (text: string): boolean => text.startsWith('--') && isName(text.slice(2).split('=')[0]!);

/** The sentence for a text that is not what an option wants. */
const unexpected = (option: string, text: string | undefined, expected: string): string =>
  `${option}: ${shown(text, String) ?? 'nothing'} – expected ${expected}.`;
