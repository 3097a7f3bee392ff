import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { kilobytes, table } from './table.ts';

/** What the page may load before it can start: compressed JavaScript, the inlined worker included. */
const budget = 250_000;

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
const firstKeys = firstLoad(entry);
// Loaded beside the first run, where the browser can draw with it: told, not counted.
const painter = filesOf(firstLoad('src/scene/webgl-painter.ts', new Set(firstKeys))).filter(isScript);
const first = filesOf(firstKeys).filter(isScript);
const later = filesOf(Object.keys(manifest)).filter((file) => isScript(file) && !first.includes(file));
const styles = new Set([...firstKeys].flatMap((key) => manifest[key]?.css ?? []));
const total = first.reduce((sum, file) => sum + compressed(file), 0);

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
    [
      'JavaScript with the stage',
      '',
      '',
      kilobytes([...new Set([...first, ...painter])].reduce((sum, file) => sum + compressed(file), 0)),
    ],
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
