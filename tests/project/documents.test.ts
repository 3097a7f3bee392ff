import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ENGINE_VERSION } from '../../src/model/basics/versions.ts';
import {
  KEPT_KEYS,
  NETWORKS_KEY,
  BETS_KEY,
  ROOM_KEY,
  RUNS_KEY,
  STUDIES_KEY,
  TALKS_KEY,
  VISIT_KEY,
} from '../../src/state/page/storage.ts';
import { SAMPLE_SCENARIOS } from '../model/sample-scenarios.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const read = (path: string) => readFileSync(path, 'utf8');

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('names only scripts that package.json has', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name ?? ''))).toEqual([]);
  });

  it('links only to files that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? '');
    expect(linked.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });
});

it("calls the README's own test command on the test machine", () => {
  const commands = [...read('README.md').matchAll(/```sh\n(.*)\n```/g)].map(([, line]) => line);
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(read('.ci/run')).toContain(commands[1]);
});

it('gives one version number everywhere', () => {
  expect(read('CITATION.cff')).toContain(`\nversion: ${manifest.version}\n`);
  expect(read('CHANGELOG.md')).toContain(manifest.version);
});

it('describes the current version of the engine in the changelog', () => {
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^### ${String(ENGINE_VERSION)}$`, 'm'));
});

it('counts the scenarios whose digests are held', () => {
  const NUMBERS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'];
  const [, told] = /holds the digests of (\w+) scenarios/.exec(read('CONTRIBUTING.md'))!;
  expect(told).toBe(NUMBERS[SAMPLE_SCENARIOS.length - 10]);
});

describe('folders', () => {
  /** Files of each folder, by its path. */
  const folders = ['src', 'workers', 'scripts'].flatMap((top) => [
    top,
    ...readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  ]);
  const filesIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  it('explain themselves where they have more than five files', () => {
    const large = folders.filter(
      (folder) => filesIn(folder).filter((name) => name !== 'README.md').length > 5,
    );
    const silent = large.filter((folder) => !filesIn(folder).includes('README.md'));
    expect(silent).toEqual([]);
  });

  // The model's own is its description, and names files of all its folders.
  const described = folders.filter(
    (folder) => folder !== 'src/model' && filesIn(folder).includes('README.md'),
  );

  it.each(described)('have a README that names what is there: %s', (folder) => {
    const named = [
      ...read(join(folder, 'README.md')).matchAll(/`([\w./-]+(?:\.(?:ts|js|svelte|css|json)|\/))`/g),
    ].map(([, name]) => name!);
    const isThere = (name: string) => existsSync(name) || existsSync(join(folder, name));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

it('has unit tests in folders that are named as those of what they test', () => {
  const tops = readdirSync('tests').filter((top) => existsSync(join('src', top)));
  const folders = tops.flatMap((top) =>
    readdirSync(join('tests', top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(folders.filter((folder) => !existsSync(folder.replace(/^tests/, 'src')))).toEqual([]);
});

describe('what the page has the browser keep', () => {
  it('is named in SECURITY.md, all of it and nothing else', () => {
    const named = [...read('SECURITY.md').matchAll(/`(tell-ten\.\w+)`/g)].map(([, key]) => key);
    expect(named.sort()).toEqual(
      [...KEPT_KEYS, BETS_KEY, NETWORKS_KEY, ROOM_KEY, RUNS_KEY, STUDIES_KEY, TALKS_KEY, VISIT_KEY].sort(),
    );
  });

  it('goes through those keys only', () => {
    const keeping = /\b(?:localStorage|sessionStorage|indexedDB|cookie|cookieStore|caches)\b/;
    const sources = ['src', 'workers'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    );
    const keepers = sources.filter((path) => /\.(?:ts|svelte)$/.test(path) && keeping.test(read(path)));
    expect(keepers.sort()).toEqual([
      'src/state/page/first-visit.ts',
      'src/state/page/room-storage.ts',
      'src/state/page/storage.ts',
    ]);
  });
});
