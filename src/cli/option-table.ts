import { parseArgs } from 'node:util';
import { shown } from '../words/grammar/printable.ts';

/** An option that takes a text of some form. */
interface TextOption {
  readonly type: 'string';
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

/** The options of a command by their names. */
type Options = Readonly<Record<string, TextOption | { readonly type: 'boolean'; readonly short?: string }>>;

/** An option that takes a text. @param expected the end of the sentence about a text that is not accepted */
export const text = (expected: string, accepts: TextOption['accepts'] = () => true): TextOption => ({
  type: 'string',
  accepts,
  expected,
});

/** An option that takes the name of a file or folder. */
export const file = text('the name of a file', (name) => name !== '');

/** An option that takes nothing. */
export const flag = { type: 'boolean' } as const;

/** What a call gives. */
export interface Given<Name extends string> {
  readonly positionals: readonly string[];
  /** The values of an option that are as they have to be; an empty one for each flag. */
  readonly values: (name: Name) => string[];
  /** The last of them, which counts. */
  readonly last: (name: Name) => string | undefined;
  /** A sentence for each option that is not as it has to be, and that is left out above. */
  readonly faults: readonly string[];
}

/** Reads the arguments of a call by the table of its options. */
export function readGiven<const Table extends Options>(
  args: string[],
  options: Table,
): Given<keyof Table & string> {
  // Not strictly: all that is wrong is said together, and in our own words.
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const found = parsed.tokens.filter((token) => token.kind === 'option');
  const values = (name: string): string[] =>
    found
      .filter((option) => option.name === name && faultOf(options, option) === null)
      .map(({ value }) => value ?? '');
  return {
    positionals: parsed.positionals,
    values,
    last: (name) => values(name).at(-1),
    faults: found.flatMap((option) => faultOf(options, option) ?? []),
  };
}

interface Token {
  readonly name: string;
  /** The option as it was typed: `-h` for `help`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** True for `--name=value`. */
  readonly inlineValue: boolean | undefined;
}

function faultOf(options: Options, { name, rawName, value, inlineValue }: Token): string | null {
  if (!Object.hasOwn(options, name)) return `${rawName}: there is no such option. See --help.`;
  const option = options[name]!;
  if (option.type === 'boolean') return value === undefined ? null : unexpected(rawName, value, 'no value');
  const isMissing = value === undefined || (!inlineValue && isOption(options, value));
  if (isMissing) return unexpected(rawName, undefined, option.expected);
  return option.accepts(value) ? null : unexpected(rawName, value, option.expected);
}

/** True for a text that is itself one of the options: the one before it lacks its value. */
const isOption = (options: Options, text: string): boolean =>
  text.startsWith('--') && Object.hasOwn(options, text.slice(2).split('=')[0]!);

/** The sentence for a text that is not what an option wants. */
export const unexpected = (option: string, text: string | undefined, expected: string): string =>
  `${option}: ${shown(text, String) ?? 'nothing'} – expected ${expected}.`;
