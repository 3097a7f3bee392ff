import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** The one-file build. */
export const singleFilePath = join(root, 'dist/file/tell-ten.html');

/** A running server of the built page. */
export interface Served {
  /** Its address, with a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/** Builds the page and the single file unless both are newer than everything they are made from; throws when it fails. */
export function ensureBuilt(): void {
  const sources = [
    'src',
    'workers',
    'public',
    'scripts',
    'index.html',
    'vite.config.ts',
    'package-lock.json',
  ];
  const newest = Math.max(...sources.map((name) => lastChange(join(root, name))));
  const oldest = Math.min(
    ...['dist/app/index.html', 'dist/file/tell-ten.html'].map((name) => lastChange(join(root, name))),
  );
  if (oldest > newest) return;
  console.log('Building the page, because it is missing or older than its source.');
  const { status } = spawnSync('npm run build', {
    cwd: root,
    // Under Vitest it would be another page: Svelte with all that it checks while one develops.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The page could not be built: npm run build says why.');
}

/** Serves the built page on a free port of this machine only. */
export async function serveBuiltApp(): Promise<Served> {
  const server = await preview({
    root,
    logLevel: 'warn',
    // Port 0 lets the system choose a free one.
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const place = server.httpServer.address();
  if (place === null || typeof place === 'string') throw new Error('The preview server has no port.');
  return { address: `http://127.0.0.1:${String(place.port)}/`, close: () => server.close() };
}

/** Milliseconds; 0 for what is missing. */
function lastChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
