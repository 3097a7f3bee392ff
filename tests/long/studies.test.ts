import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import seedrandom from 'seedrandom';
import { afterAll, expect, it } from 'vitest';
import { begin, ended, hasKept, keptRuns, program } from '../cli/process.ts';

const parent = mkdtempSync(join(tmpdir(), 'tell-ten-killed-'));
afterAll(() => rmSync(parent, { recursive: true }));

const KILLS = 20;

/** Each shard has 500 runs, and every second kill; a fast machine makes more before it is killed. */
const RUNS_A_KILL = 25;

/** 1 000 runs, some longer than others. */
const SWEEP = [
  ...['sweep', 'excellent-restaurant', '--set', 'people=1000', '--runs', '40'],
  ...['--vary', 'listeners.relay=0.05..0.3/5', '--vary', 'people=500,1000,2000,4000,8000'],
];

it('two shards that are killed at random twenty times lose nothing, and double nothing', async () => {
  const folder = join(parent, 'study');
  const draws = seedrandom('kills');
  const shard = (number: number) => program([...SWEEP, '--out', folder, '--shard', `${number}/2`]);
  for (let kill = 0; kill < KILLS; kill++) {
    const child = begin(shard(1 + (kill % 2)));
    const outcome = ended(child);
    await hasKept(folder, Math.floor((kill + draws()) * RUNS_A_KILL), () => child.exitCode === null);
    child.kill('SIGKILL');
    await outcome;
  }
  // Shards that were over before would prove nothing.
  expect(keptRuns(folder).length).toBeLessThan(1000);
  expect(existsSync(join(folder, 'plan.json'))).toBe(true);
  const shards = await Promise.all([1, 2].map((number) => ended(begin(shard(number)))));
  expect(shards.map(({ status }) => status)).toEqual([0, 0]);
  const [merged, whole] = [
    await ended(begin(program(['merge', folder]))),
    await ended(begin(program(SWEEP))),
  ];
  expect([merged.status, whole.status]).toEqual([0, 0]);
  expect(merged.out).toBe(whole.out);
});
