import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { AFTER_THE_PICTURE, BESIDE_THE_PAGE } from './asked-at-once.ts';
import { kilobytes, table } from './table.ts';

/**
 * Bytes of compressed JavaScript: before the first picture, with the worker, and for the whole first screen, with WebGL;
 * both with the page's own code and the longest language.
 */
const BUDGETS = { 'the first picture': 200_000, 'the first screen': 300_000 };
const languages = ['src/words/en/index.ts', 'src/words/fr/index.ts'];

const root = resolve(import.meta.dirname, '..');
const app = join(root, 'dist/app');
const manifest = JSON.parse(readFileSync(join(root, 'dist/build-manifest.json'), 'utf8')) as Manifest;

/** The entry and everything that it imports statically, each once. */
function firstLoad(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key]?.imports ?? []) firstLoad(imported, seen);
  return seen;
}

const compressed = (file: string) => gzipSync(readFileSync(join(app, file))).length;
const isScript = (file: string) => file.endsWith('.js');
const filesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
if (!entry) throw new Error('The build names no entry: run npm run build first.');

function loadedWith(keys: readonly string[]): Set<string> {
  const missing = keys.filter((key) => !manifest[key]);
  // What is also imported at once is no part of its own any more, and would count nothing.
  if (missing.length > 0) throw new Error(`The build has no part of its own for ${missing.join(', ')}.`);
  return keys.reduce((seen, key) => firstLoad(key, seen), new Set<string>());
}

const scriptsOf = (keys: Iterable<string>) => [...new Set(filesOf(keys).filter(isScript))];
const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + compressed(file), 0);
const heavier = (one: string, other: string) =>
  weight(scriptsOf(loadedWith([one]))) > weight(scriptsOf(loadedWith([other]))) ? one : other;
const start = [entry, ...BESIDE_THE_PAGE, languages.reduce(heavier)];
const first = scriptsOf(loadedWith(start));
const screen = scriptsOf(loadedWith([...start, ...AFTER_THE_PICTURE]));
const then = screen.filter((file) => !first.includes(file));
const later = scriptsOf(Object.keys(manifest)).filter((file) => !screen.includes(file));
const styles = new Set([...loadedWith(start)].flatMap((key) => manifest[key]?.css ?? []));
const totals = { 'the first picture': weight(first), 'the first screen': weight(screen) };
const kinds = ['the first picture', 'the first screen'] as const;

const row = (when: string) => (file: string) => [
  file,
  when,
  kilobytes(statSync(join(app, file)).size),
  kilobytes(compressed(file)),
];
console.log(
  table([
    ['file', 'loaded', 'size', 'compressed'],
    ...first.map(row('first')),
    ...[...styles].map(row('first')),
    ...then.map(row('then')),
    ...later.map(row('later')),
    ...kinds.map((what) => [
      `JavaScript for ${what}`,
      `of ${kilobytes(BUDGETS[what])}`,
      '',
      kilobytes(totals[what]),
    ]),
    ['tell-ten.html', 'saved', kilobytes(statSync(join(root, 'dist/file/tell-ten.html')).size), ''],
  ]),
);
for (const what of kinds) {
  if (totals[what] <= BUDGETS[what]) continue;
  console.error(
    `The page loads ${kilobytes(totals[what])} of JavaScript for ${what}, more than ${kilobytes(BUDGETS[what])}.`,
  );
  process.exitCode = 1;
}
