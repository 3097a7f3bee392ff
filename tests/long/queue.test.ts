import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import seedrandom from 'seedrandom';
import { afterAll, expect, it } from 'vitest';
import { begin, ended, hasKept, keptRuns, program } from '../cli/process.ts';
import { describeQueue } from '../cli/queue/describe-queue.ts';
import { startServer, until } from '../cli/queue/server.ts';

const parent = mkdtempSync(join(tmpdir(), 'tell-ten-queue-killed-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(parent, { recursive: true });
});

const KILLS = 20;

/** The study has 1 000 runs, and some come between a kill and its end. */
const RUNS_A_KILL = 45;

/** 1 000 runs, some longer than others. */
const SWEEP = [
  ...['sweep', 'excellent-restaurant', '--set', 'people=1000', '--runs', '40'],
  ...['--vary', 'listeners.relay=0.05..0.3/5', '--vary', 'people=10000,20000,40000,80000,160000'],
];

/** Kills a process. @returns false where it had ended before */
async function killed(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) return false;
  const gone = ended(child);
  child.kill('SIGKILL');
  await gone;
  return true;
}

describeQueue('a study by a queue', () => {
  it('whose workers and gatherer are killed at random twenty times, and whose server is emptied, loses nothing, and doubles nothing', async () => {
    const server = await startServer();
    const folder = join(parent, 'study');
    const draws = seedrandom('kills of a queue');
    const calls = [
      [...SWEEP, '--queue', server.url, '--out', folder],
      ['work', '--queue', server.url, '--threads', '1'],
      ['work', '--queue', server.url, '--threads', '1'],
    ];
    for (const args of calls) children.push(begin(program(args), 'ignore'));
    let [kills, found] = [0, 0];
    for (; kills < KILLS; kills++) {
      await hasKept(
        folder,
        Math.floor((kills + draws()) * RUNS_A_KILL),
        () => children[0]!.exitCode === null,
      );
      if (kills === KILLS / 2) await server.redis.flushall();
      const chosen = Math.floor(draws() * calls.length);
      if (await killed(children[chosen]!)) found++;
      children[chosen] = begin(program(calls[chosen]!), 'ignore');
    }
    // A study that was over before would prove nothing.
    expect(found).toBe(KILLS);
    expect(new Set(keptRuns(folder)).size).toBeLessThan(1000);

    await killed(children[0]!);
    const last = await ended(begin(program(calls[0]!)));
    for (const child of children) child.kill('SIGINT');
    const whole = await ended(begin(program(SWEEP)));
    expect([last.status, whole.status]).toEqual([0, 0]);
    expect(last.out).toBe(whole.out);
    const runs = keptRuns(folder);
    expect([runs.length, new Set(runs).size]).toEqual([1000, 1000]);
    await until('nothing is left in Redis', async () => (await server.redis.keys('*:study:*')).length === 0);
    await server.stop();
  });
});
