import { fstatSync, statSync, type BigIntStats } from 'node:fs';
import { STANDARD_INPUT } from './input.ts';
import { namesWrittenTo } from './out-file.ts';

/** What the command reads, with the word for it. */
interface Input {
  readonly label: string;
  readonly file: string | typeof STANDARD_INPUT;
}

/** A sentence for each input that the file of `--out` would take the place of, by whatever name. */
export function sameFileFaults(out: string | undefined, inputs: readonly Input[]): string[] {
  if (out === undefined) return [];
  const results = existing(() => namesWrittenTo(out).map(statOf));
  return inputs.flatMap(({ label, file }) => {
    const [input] = existing(() => [statOf(file)]);
    return input?.isFile() && results.some((result) => isSame(input, result))
      ? [`--out: ${out} – this is the file of ${label}; expected another, so that it is not lost.`]
      : [];
  });
}

const statOf = (file: Input['file']): BigIntStats | undefined =>
  typeof file === 'string'
    ? statSync(file, { bigint: true, throwIfNoEntry: false })
    : fstatSync(file, { bigint: true });

const isSame = (one: BigIntStats, other: BigIntStats) => one.dev === other.dev && one.ino === other.ino;

/** What cannot be looked at is said where it is read or written. */
function existing(look: () => (BigIntStats | undefined)[]): BigIntStats[] {
  try {
    return look().filter((found) => found !== undefined);
  } catch {
    return [];
  }
}
