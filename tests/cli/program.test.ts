import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { begin, ended, program } from './process.ts';
import { SMALL, type Report } from './sim.ts';

describe('the program', () => {
  it('writes its result, and nothing else, to standard output', async () => {
    const { status, out, err } = await ended(begin(['npm', 'run', '-s', 'sim', '--', '-']), SMALL);
    expect([status, err]).toEqual([0, '']);
    expect(Object.keys(JSON.parse(out) as Report)).toEqual(['scenario', 'runs', 'summary']);
  });

  it('needs no WebAssembly, and says that it is slow where that is felt', async () => {
    const many = ['-', '--set', 'people=20001', '--set', 'days=1'];
    const { status, out, err } = await ended(begin(program(many, ['--jitless'])), SMALL);
    expect(status).toBe(0);
    expect(err).toMatch(/^(Warning: .*\n)?WebAssembly is off: it takes some twenty times as long\.\n$/);
    expect((JSON.parse(out) as Report).runs).toHaveLength(1);
  });
});

describe('where nobody takes the result', () => {
  it('ends in silence when the reader leaves, as one in a pipe does, however much is still to come', async () => {
    const child = begin(program(['ten-tell-ten', '--set', 'people=300', '--runs', '20000']), [
      'ignore',
      'pipe',
      'pipe',
    ]);
    child.stdout!.destroy();
    expect(await ended(child)).toMatchObject({
      status: 0,
      err: '',
    });
  });

  it.skipIf(!existsSync('/dev/full'))('says in a sentence that the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const outcome = await ended(begin(program(['--help']), ['ignore', full, 'pipe']));
    closeSync(full);
    const err = 'Standard output cannot be written: no space left on device.\n';
    expect(outcome).toMatchObject({ status: 2, err });
  });
});
