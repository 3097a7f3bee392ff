import { chmodSync, copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Builds the command line into dist/cli: one file for the program, one for its threads, and what both need. In plain
 * JavaScript, so that it can be asked whether that is necessary before anything is compiled.
 */

const ROOT = resolve(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist/cli');
const KERNELS = join(ROOT, 'dist/kernel');

/** The program, as it is built. */
export const PROGRAM = join(BUILT, 'main.js');

/** What the program is made of. */
const SOURCES = [
  'src/cli',
  'src/model',
  'src/words',
  'src/kernel',
  'package-lock.json',
  'scripts/build-cli.js',
];

/** True where the program is newer than all it is made of. */
export function isFresh() {
  const built = statSync(PROGRAM, { throwIfNoEntry: false });
  return built !== undefined && SOURCES.every((source) => newest(join(ROOT, source)) < built.mtimeMs);
}

/** When the newest of a folder's files, or a file, was changed. A folder tells of what was taken away. */
function newest(path) {
  const status = statSync(path);
  const entries = status.isDirectory() ? readdirSync(path) : [];
  return entries.reduce((latest, name) => Math.max(latest, newest(join(path, name))), status.mtimeMs);
}

/** Builds the program; several may do so at the same time. */
export async function buildCli() {
  const { build } = await import('vite');
  const part = join(ROOT, `dist/cli.part-${process.pid}`);
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // All that it needs is in it: it starts at once, and runs where nothing else is installed. Only a queue needs packages
    // that whoever has one installs beside it.
    ssr: { noExternal: true, external: ['bullmq', 'ioredis'], target: 'node' },
    build: {
      ssr: true,
      outDir: part,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: { main: join(ROOT, 'src/cli/main.ts'), thread: join(ROOT, 'src/cli/study/thread.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          banner: ({ name }) => (name === 'main' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  });
  mkdirSync(KERNELS, { recursive: true });
  for (const kernel of ['kernel.wasm', 'lean-kernel.wasm'])
    copyFileSync(join(ROOT, 'src/kernel', kernel), join(KERNELS, kernel));
  putInPlace(part);
}

/** Gives the files their places, the program last: whoever starts it meanwhile finds all that it needs. */
function putInPlace(part) {
  mkdirSync(BUILT, { recursive: true });
  const names = readdirSync(part).sort(
    (one, other) => Number(one === 'main.js') - Number(other === 'main.js'),
  );
  for (const name of names) renameSync(join(part, name), join(BUILT, name));
  for (const name of readdirSync(BUILT))
    if (!names.includes(name)) rmSync(join(BUILT, name), { force: true });
  chmodSync(PROGRAM, 0o755);
  rmSync(part, { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCli();
