import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { OutFile } from '../../src/cli/out-file.ts';
import { begin, ended, makePipe, program } from './process.ts';
import { sim, SMALL } from './sim.ts';

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'tell-ten-out-')));
afterAll(() => rmSync(parent, { recursive: true }));

/** A folder of its own for each test, with an older result in it. */
let folder = '';
let old = '';
beforeEach(() => {
  folder = mkdtempSync(join(parent, 'f-'));
  old = join(folder, 'result');
  writeFileSync(old, 'precious');
});

const membersOf = (file: string) => Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
const MEMBERS = ['scenario', 'runs', 'summary'];

describe('the file of --out', () => {
  it('has the same bytes as standard output would have, and that is left empty', async () => {
    for (const format of ['csv', 'table']) {
      const args = ['-', '--format', format, '--runs', '3'];
      expect(await sim([...args, '--out', old], SMALL)).toEqual({ status: 0, out: '', err: '' });
      expect(readFileSync(old, 'utf8')).toBe((await sim(args, SMALL)).out);
    }
    await sim(['-', '--out', old], SMALL);
    expect(membersOf(old)).toEqual(MEMBERS);
    expect(readdirSync(folder)).toEqual(['result']);
  });

  it('keeps its permissions, and a link to it stays a link, whether the file is there or not', async () => {
    chmodSync(old, 0o640);
    const [link, dangling] = [join(folder, 'link'), join(folder, 'dangling')] as const;
    symlinkSync('result', link);
    symlinkSync('absent', dangling);
    for (const out of [link, dangling])
      expect(await sim(['-', '--out', out], SMALL)).toMatchObject({ status: 0 });
    expect(membersOf(old)).toEqual(MEMBERS);
    expect(membersOf(join(folder, 'absent'))).toEqual(MEMBERS);
    expect([readlinkSync(link), readlinkSync(dangling)]).toEqual(['result', 'absent']);
    expect(statSync(old).mode & 0o777).toBe(0o640);
  });

  it('is written beside the part of another call, which is left alone', async () => {
    writeFileSync(`${old}.part`, 'of another');
    expect(await sim(['-', '--out', old], SMALL)).toMatchObject({ status: 0 });
    expect(membersOf(old)).toEqual(MEMBERS);
    expect(readFileSync(`${old}.part`, 'utf8')).toBe('of another');
    expect(readdirSync(folder).sort()).toEqual(['result', 'result.part']);
  });

  it.skipIf(process.platform === 'win32')('may be a pipe, which gets the result as it comes', async () => {
    const pipe = join(folder, 'pipe');
    makePipe(pipe);
    const reader = ended(begin(['cat', pipe]));
    expect(await sim(['-', '--out', pipe, '--format', 'csv'], SMALL)).toMatchObject({ status: 0 });
    expect((await reader).out).toBe((await sim(['-', '--format', 'csv'], SMALL)).out);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

it('a result that cannot have its name is kept in its part file, and the sentence says where', () => {
  const out = new OutFile(old);
  out.write('hard-won');
  rmSync(old);
  mkdirSync(join(old, 'in the way'), { recursive: true });
  expect(() => out.end()).toThrow(
    new RegExp(`^--out: ${old} cannot be written: .*\\. The result is in ${old}\\.part\\.$`),
  );
  out.discard();
  expect(readFileSync(`${old}.part`, 'utf8')).toBe('hard-won');
});

describe('an older result stays as it was', () => {
  const ENDLESS = ['ten-tell-ten', '--set', 'people=300', '--runs', '20000', '--out'];

  /** Resolves when the part file has something in it. */
  const partWritten = () =>
    new Promise<void>((done) => {
      const part = `${old}.part`;
      const watcher = watch(folder, () => {
        // It may be gone between two calls: what is asked is answered by one.
        if (!statSync(part, { throwIfNoEntry: false })?.size) return;
        watcher.close();
        done();
      });
    });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'when %s comes in the middle, and nothing is left beside it',
    async (signal) => {
      const written = partWritten();
      const child = begin(program([...ENDLESS, old]));
      const end = ended(child);
      await written;
      child.kill(signal);
      expect(await end).toMatchObject({ status: null, signal, err: '' });
      expect(readFileSync(old, 'utf8')).toBe('precious');
      expect(readdirSync(folder)).toEqual(['result']);
    },
  );

  it.skipIf(process.platform === 'win32')('when there is no room for the new one', async () => {
    const limited = ['sh', '-c', 'ulimit -f 512; exec "$@"', 'sh', ...program([...ENDLESS, old])];
    expect(await ended(begin(limited))).toMatchObject({
      status: 2,
      err: `--out: ${old} cannot be written: file too large.\n`,
    });
    expect(readFileSync(old, 'utf8')).toBe('precious');
    expect(readdirSync(folder)).toEqual(['result']);
  });
});
