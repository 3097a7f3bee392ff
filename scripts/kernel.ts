import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';
import binaryen from 'assemblyscript/binaryen';
import * as derivation from '../src/model/journal/implied.ts';
import * as held from '../src/model/measures/held-versions.ts';
import * as journal from '../src/model/journal/journal.ts';
import * as listeners from '../src/model/run/fast/listeners.ts';
import * as measures from '../src/model/measures/measures.ts';
import * as people from '../src/model/story/stages.ts';
import * as population from '../src/model/run/fast/population.ts';
import * as random from '../src/model/basics/random.ts';
import * as rules from '../src/model/run/shared/rules.ts';
import * as story from '../src/model/story/story.ts';
import * as plan from '../src/model/run/fast/telling-plan.ts';

const folder = resolve(import.meta.dirname, '../src/kernel');
export const CODES = resolve(folder, 'codes.ts');
export const COMPILED = resolve(folder, 'kernel.wasm');

const modules = [
  derivation,
  held,
  journal,
  listeners,
  measures,
  people,
  population,
  random,
  rules,
  story,
  plan,
];

/** The constants of the model that the kernel names: its language cannot read them from the model's own files. */
export function codes(): string {
  const all: Record<string, unknown> = Object.assign({}, ...modules);
  const named = new Set(readdirSync(folder).filter(isSource).flatMap(namesIn));
  const lines = [...named].sort().flatMap((name) => {
    const value = all[name];
    return isWord(value) ? `export const ${name}: ${value < 0 ? 'i32' : 'u32'} = ${String(value)};\n` : [];
  });
  return `/* Written by \`npm run kernel\` from src/model. */\n\n${lines.join('')}`;
}

const isSource = (file: string): boolean => file.endsWith('.ts') && file !== basename(CODES);
const namesIn = (file: string): string[] =>
  readFileSync(resolve(folder, file), 'utf8').match(/\b[A-Z][A-Z_]*\b/g) ?? [];

/** True for a whole number of 32 bits, with a sign or without. */
const isWord = (value: unknown): value is number =>
  typeof value === 'number' && ((value | 0) === value || value >>> 0 === value);

const OPTIONS = ['index.ts', '--outFile', 'kernel.wasm', '--runtime', 'stub', '-O3', '--noAssert'];
/** See src/model/run/kernel/kernel.ts. */
const MEMORY = ['--importMemory', '--sharedMemory', '--maximumMemory', '65536', '--enable', 'threads'];

/** Compiles the kernel from the files of its folder. @throws Error with what the compiler says */
export async function compile(): Promise<Uint8Array> {
  let compiled: Uint8Array | null = null;
  const { error, stderr } = await asc.main([...OPTIONS, ...MEMORY], {
    readFile: (name, base) => read(resolve(folder, base, name)),
    writeFile: (_, contents) => {
      compiled = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error !== null || compiled === null) throw new Error(stderr.toString());
  return inlined(compiled);
}

/** The same with the small functions of the hot loops in their callers, which engines do not do: some 5 % faster. */
function inlined(compiled: Uint8Array): Uint8Array {
  const module = binaryen.readBinary(compiled);
  module.setFeatures(binaryen.Features.All);
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setAlwaysInlineMaxSize(400);
  binaryen.setFlexibleInlineMaxSize(400);
  module.optimize();
  return module.emitBinary();
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(CODES, codes());
  writeFileSync(COMPILED, await compile());
}
