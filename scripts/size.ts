import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { BESIDE_THE_PAGE } from './asked-at-once.ts';
import { kilobytes, table } from './table.ts';

/** All compressed JavaScript before the first picture, with the worker, the stage's painter and the longest language. */
const budget = 300_000;
const languages = ['src/words/en/index.ts', 'src/words/fr/index.ts'];

const root = resolve(import.meta.dirname, '..');
const app = join(root, 'dist/app');
const manifest = JSON.parse(readFileSync(join(app, 'build-manifest.json'), 'utf8')) as Manifest;

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
const start = [entry, ...BESIDE_THE_PAGE].reduce((seen, key) => firstLoad(key, seen), new Set<string>());
const scriptsOf = (keys: Iterable<string>) => [...new Set(filesOf(keys).filter(isScript))];
const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + compressed(file), 0);
const inLanguage = (key: string) => scriptsOf(firstLoad(key, new Set(start)));
const first = languages.map(inLanguage).reduce((a, b) => (weight(a) > weight(b) ? a : b));
const later = scriptsOf(Object.keys(manifest)).filter((file) => !first.includes(file));
const styles = new Set([...start].flatMap((key) => manifest[key]?.css ?? []));
const total = weight(first);

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
    ...later.map(row('later')),
    ['JavaScript at first', `of ${kilobytes(budget)}`, '', kilobytes(total)],
    ['tell-ten.html', 'saved', kilobytes(statSync(join(root, 'dist/file/tell-ten.html')).size), ''],
  ]),
);
if (total > budget) {
  console.error(
    `The page loads ${kilobytes(total)} of JavaScript at first, more than its ${kilobytes(budget)}.`,
  );
  process.exitCode = 1;
}
