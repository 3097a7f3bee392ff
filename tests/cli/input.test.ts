import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { begin, ended, makePipe, program } from './process.ts';
import { sim, SMALL } from './sim.ts';

const parent = mkdtempSync(join(tmpdir(), 'tell-ten-input-'));
afterAll(() => rmSync(parent, { recursive: true }));

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(parent, 'f-'))));
const fileWith = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const MEGABYTE = 1024 * 1024;
const TOO_LARGE = 'cannot be read: it has more than 64 MB, the most that is read.\n';

describe('what is read', () => {
  it.skipIf(!existsSync('/dev/zero'))('has a limit even where it has no end', async () => {
    expect(await sim(['/dev/zero'])).toEqual({ status: 2, out: '', err: `scenario: /dev/zero ${TOO_LARGE}` });
    expect(await sim(['-', '--network', '/dev/zero'], SMALL)).toMatchObject({
      status: 2,
      err: `--network: /dev/zero ${TOO_LARGE}`,
    });
  });

  it('has the same limit for a scenario, by the bytes and not by what the text says', async () => {
    const large = fileWith('large.json', Buffer.alloc(65 * MEGABYTE, ' '));
    expect(await sim([large])).toMatchObject({ status: 2, err: `scenario: ${large} ${TOO_LARGE}` });
  });

  it.skipIf(process.platform === 'win32')('may come through a named pipe', async () => {
    const pipe = join(folder, 'pipe.json');
    makePipe(pipe);
    const writer = ended(begin(['sh', '-c', 'printf %s "$0" > "$1"', SMALL, pipe]));
    expect(await sim([pipe, '--format', 'table'])).toMatchObject({ status: 0, err: '' });
    await writer;
  });

  it.skipIf(process.platform === 'win32')(
    'may come through a standard input that does not wait',
    async () => {
      // With O_NONBLOCK a read fails until there is text.
      const script = `
      const { spawn } = require('node:child_process');
      const { constants, openSync } = require('node:fs');
      const [pipe, ...command] = process.argv.slice(1);
      const input = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
      spawn(command[0], command.slice(1), { stdio: [input, 'inherit', 'inherit'] });`;
      const pipe = join(folder, 'pipe');
      makePipe(pipe);
      const reader = ended(
        begin([process.execPath, '-e', script, pipe, ...program(['-', '--format', 'table'])]),
      );
      const writer = ended(begin(['sh', '-c', '{ sleep 0.5; printf %s "$0"; } > "$1"', SMALL, pipe]));
      expect(await reader).toMatchObject({
        status: 0,
        err: '',
        out: expect.stringContaining('tell-ten') as string,
      });
      await writer;
    },
  );
});

describe('an input', () => {
  it('is never the file that is written, by whatever name', async () => {
    const scenario = fileWith('town.json', SMALL);
    const [soft, hard] = [join(folder, 'soft.json'), join(folder, 'hard.json')];
    symlinkSync(scenario, soft);
    linkSync(scenario, hard);
    for (const out of [scenario, soft, hard]) {
      expect(await sim([scenario, '--out', out])).toEqual({
        status: 2,
        out: '',
        err: `--out: ${out} – this is the file of the scenario; expected another, so that it is not lost.\n`,
      });
    }
    const network = fileWith('ties.csv.part', 'Ann,Bob\n');
    const { status, err } = await sim(['-', '--network', network, '--out', join(folder, 'ties.csv')], SMALL);
    expect([status, err]).toEqual([2, expect.stringContaining('this is the file of --network')]);
    expect([readFileSync(scenario, 'utf8'), readFileSync(network, 'utf8')]).toEqual([SMALL, 'Ann,Bob\n']);
  });

  it.skipIf(process.platform === 'win32')('is not written over where it is standard input', async () => {
    const scenario = fileWith('town.json', SMALL);
    const child = begin(['sh', '-c', 'exec "$@" < "$0"', scenario, ...program(['-', '--out', scenario])]);
    expect(await ended(child)).toMatchObject({
      status: 2,
      err: expect.stringContaining('the scenario') as string,
    });
    expect(readFileSync(scenario, 'utf8')).toBe(SMALL);
  });
});
