import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sim, SMALL } from './sim.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist/cli/main.js');

const empty = realpathSync(mkdtempSync(join(tmpdir(), 'tell-ten-package-')));
afterAll(() => rmSync(empty, { recursive: true }));

const run = (command: string, args: string[], cwd: string, input = '') =>
  execFileSync(command, args, { cwd, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });

const MANY = ['many', '-', '--runs', '6'];

describe('the built command', () => {
  it('is built where its source is newer, and gives what the source gives, in threads, too', async () => {
    const build = () => run('npm', ['run', '-s', 'sim', '--', ...MANY, '--threads', '2'], ROOT, SMALL);
    const first = build();
    expect(first).toBe((await sim([...MANY, '--threads', '1'], SMALL)).out);
    const fresh = statSync(BUILT).mtimeMs;
    expect(build()).toBe(first);
    expect(statSync(BUILT).mtimeMs).toBe(fresh);
    utimesSync(BUILT, 0, 0);
    expect(build()).toBe(first);
    expect(statSync(BUILT).mtimeMs).toBeGreaterThan(fresh);
  });
});

describe('the package', () => {
  /** The command, as npm links it. */
  const command = join(empty, 'node_modules/.bin/tell-ten');

  beforeAll(() => {
    run('npm', ['pack', '--silent', '--pack-destination', empty], ROOT);
    const [file] = readdirSync(empty);
    run('tar', ['-xzf', file!], empty);
    mkdirSync(join(empty, 'node_modules/.bin'), { recursive: true });
    renameSync(join(empty, 'package'), join(empty, 'node_modules/tell-ten'));
    symlinkSync('../tell-ten/dist/cli/main.js', command);
  });

  it('runs in an empty project, where nothing else is installed', async () => {
    expect(run(command, [...MANY, '--threads', '2'], empty, SMALL)).toBe(
      (await sim([...MANY, '--threads', '1'], SMALL)).out,
    );
    expect(run(command, ['ten-tell-ten', '--set', 'people=500', '--format', 'csv'], empty)).toMatch(
      /^"seed","day",/,
    );
  });

  it('says what a queue needs, where that is not installed', () => {
    for (const args of [['work'], ['status'], MANY]) {
      const { status, stdout, stderr } = spawnSync(command, [...args, '--queue', 'redis://127.0.0.1'], {
        cwd: empty,
        input: SMALL,
        encoding: 'utf8',
      });
      const sentence = '--queue needs bullmq and ioredis: npm install bullmq ioredis\n';
      expect([status, stdout, stderr]).toEqual([2, '', sentence]);
    }
  });

  it('has the program and its notices, and nothing of the page', () => {
    const names = readdirSync(join(empty, 'node_modules/tell-ten'), { recursive: true }).map(String);
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'THIRD-PARTY-NOTICES.md', join('dist/kernel', 'kernel.wasm')]),
    );
    expect(names.filter((name) => /^(src|tests|dist.(app|file))/.test(name))).toEqual([]);
  });
});
