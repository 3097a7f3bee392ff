import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import binaryen from 'assemblyscript/binaryen';
import * as random from '../src/model/basics/random.ts';
import * as implied from '../src/model/journal/implied.ts';
import * as journal from '../src/model/journal/journal.ts';
import * as measureLists from '../src/model/journal/measure-lists.ts';

import * as computed from '../src/model/network/computed-contacts.ts';
import * as contract from '../src/model/run/kernel/contract.ts';
import * as rules from '../src/model/run/shared/rules.ts';
import * as sample from '../src/model/run/shared/telling-sample.ts';
import * as stages from '../src/model/story/stages.ts';
import * as story from '../src/model/story/story.ts';

const folder = resolve(import.meta.dirname, '../src/kernel');
export const FROM_MODEL = resolve(folder, 'from-model.ts');

/** The two kernels: one that keeps stories, and one that only counts. */
export const KERNELS = {
  full: resolve(folder, 'kernel.wasm'),
  lean: resolve(folder, 'lean-kernel.wasm'),
} as const;

const modules = [random, implied, journal, measureLists, computed, contract, rules, sample, stages, story];
const counts = {
  STAGE_COUNT: stages.STAGES.length,
  REACTION_COUNT: rules.REACTIONS.length,
};

/** What the kernel knows of the model: its language cannot read it from the model's own files. */
export function fromModel(): string {
  return [
    '/* Written by `npm run kernel` from src/model. */\n',
    constants(),
    record('Parameters', 'What can be set and may change during a run', contract.KERNEL_PATHS, 'f64'),
    record('LuckKeys', 'The key of each purpose that a draw can have', random.PURPOSES, 'u32'),
  ].join('\n');
}

/** The constants that the kernel names. */
function constants(): string {
  const all: Record<string, unknown> = Object.assign({}, ...modules, counts);
  const named = new Set(readdirSync(folder).filter(isSource).flatMap(namesIn));
  return [...named]
    .sort()
    .flatMap((name) => {
      const value = all[name];
      return isWord(value) ? `export const ${name}: ${value < 0 ? 'i32' : 'u32'} = ${String(value)};\n` : [];
    })
    .join('');
}

/** A record with a field for each name, in their order. */
function record(name: string, about: string, fields: readonly string[], type: string): string {
  const lines = fields.map((field) => `  ${fieldName(field)}: ${type};\n`);
  return `/** ${about}. */\n@unmanaged\nexport class ${name} {\n${lines.join('')}}\n`;
}

/** `telling.relayTells` is `tellingRelayTells`. */
const fieldName = (path: string): string =>
  path.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());

const isSource = (file: string): boolean => file.endsWith('.ts') && file !== basename(FROM_MODEL);
const namesIn = (file: string): string[] =>
  [
    ...readFileSync(resolve(folder, file), 'utf8').matchAll(/import \{([^}]*)\} from '\.\/from-model'/g),
  ].flatMap(([, names = '']) => names.match(/\b[A-Z][A-Z_]+\b/g) ?? []);

/** True for a whole number of 32 bits, with a sign or without. */
const isWord = (value: unknown): value is number =>
  typeof value === 'number' && ((value | 0) === value || value >>> 0 === value);

const OPTIONS = ['index.ts', '--outFile', 'kernel.wasm', '--runtime', 'stub', '-O3', '--noAssert'];

/**
 * Compiles one of the kernels from the files of its folder.
 * @param edit what to make of a file's text first; tests break rules with it
 * @throws Error with what the compiler says
 */
export async function compile(
  kernel: keyof typeof KERNELS,
  edit: (file: string, text: string) => string = (_, text) => text,
): Promise<Uint8Array<ArrayBuffer>> {
  let compiled: Uint8Array<ArrayBuffer> | null = null;
  const { error, stderr } = await asc.main(OPTIONS, {
    readFile: (name, base) => {
      // Files of the model are imported with their ending, to which the compiler adds one.
      const path = resolve(folder, base, name).replace(/\.ts\.ts$/, '.ts');
      const text = sourceOf(path, kernel === 'lean');
      return text && edit(basename(path), text);
    },
    writeFile: (_, contents) => {
      compiled = contents as Uint8Array<ArrayBuffer>;
    },
    listFiles: () => [],
  });
  if (error !== null || compiled === null) throw new Error(stderr.toString());
  return inlined(compiled);
}

/** A file as this kernel is to have it. */
function sourceOf(path: string, isLean: boolean): string | null {
  const source = read(path);
  if (basename(path) !== 'settings.ts' || source === null) return source;
  return source.replace('IS_LEAN: bool = false', `IS_LEAN: bool = ${String(isLean)}`);
}

/** No more of WebAssembly than Node 20.19 and every browser of its time know. */
const FEATURES =
  binaryen.Features.MutableGlobals |
  binaryen.Features.SignExt |
  binaryen.Features.NontrappingFPToInt |
  binaryen.Features.BulkMemory |
  binaryen.Features.BulkMemoryOpt;

/** The same with the small functions of the hot loops in their callers, which engines do not do: some 5 % faster. */
function inlined(compiled: Uint8Array): Uint8Array<ArrayBuffer> {
  const module = binaryen.readBinary(compiled);
  module.setFeatures(FEATURES);
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setAlwaysInlineMaxSize(100);
  binaryen.setFlexibleInlineMaxSize(200);
  module.optimize();
  return module.emitBinary() as Uint8Array<ArrayBuffer>;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(FROM_MODEL, fromModel());
  writeFileSync(KERNELS.full, await compile('full'));
  writeFileSync(KERNELS.lean, await compile('lean'));
}
