import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { begin, ended, program } from '../cli/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'tell-ten-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs that last: now and then somebody who has forgotten might be reminded. */
const LASTING = JSON.stringify({
  ...{ people: 30, days: 3650, advertising: { reach: 1e-7, trust: 1 }, diners: { count: 1 } },
  ...{ telling: { fanTells: 1, relayTells: 1 }, memory: { keep: 1, cue: 1e-6 } },
});

const SHORT = JSON.stringify({ people: 12, days: 2, network: { contacts: 4 } });

it.each([
  // Each run is some 300 kB of JSON.
  ['json', LASTING, 300, /"digest":/g],
  ['csv', LASTING, 300, /#\d+"?,0,/g],
  ['table', SHORT, 150_000, /#\d+ /g],
])('as many runs as there are fit into 48 MB: %s', async (format, scenario, runs, mark) => {
  const file = join(folder, format);
  const args = ['-', '--runs', String(runs), '--format', format, '--out', file];
  const outcome = await ended(begin(program(args, ['--max-old-space-size=48'])), scenario);
  expect(outcome).toMatchObject({ status: 0, out: '' });
  let found = 0;
  let rest = '';
  for await (const text of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const pieces = (rest + text).split(mark);
    found += pieces.length - 1;
    rest = pieces.at(-1)!.slice(-20);
  }
  expect(found).toBe(runs);
});
