import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { begin, ended, program } from '../process.ts';
import { sim, SMALL } from '../sim.ts';

const parent = realpathSync(mkdtempSync(join(tmpdir(), 'tell-ten-folder-')));
afterAll(() => rmSync(parent, { recursive: true }));

/** A folder of its own for each test. */
let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(parent, 'f-')), 'study');
});

const SWEEP = ['sweep', '-', '--vary', 'listeners.relay=0.05..0.25/5', '--runs', '4'];
const ONE = ['--threads', '1'];

const files = () => readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
const linesOf = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
const recorded = () => files().flatMap(linesOf).length;

/** What one process gives without a folder. */
const expected = async (args = SWEEP) => (await sim([...args, ...ONE], SMALL)).out;

describe('the folder of --out', () => {
  it('has the plan, and a line for each run', async () => {
    const { status, out } = await sim([...SWEEP, ...ONE, '--out', folder], SMALL);
    expect([status, out]).toEqual([0, await expected()]);
    expect(readdirSync(folder).sort()).toEqual(['plan.json', files()[0]]);
    expect(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))).toEqual(
      (JSON.parse(out) as { plan: unknown }).plan,
    );
    const lines = linesOf(files()[0]!).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(20);
    expect(Object.keys(lines[0]!).slice(0, 5)).toEqual(['cell', 'run', 'seed', 'digest', 'reach']);
    expect(lines.slice(0, 5).every(({ run }) => run === 0)).toBe(true);
  });

  it('lets a study go on where it was, whatever was torn, to the same bytes', async () => {
    await sim([...SWEEP, ...ONE, '--out', folder], SMALL);
    const file = join(folder, files()[0]!);
    const text = readFileSync(file, 'utf8');
    for (const kept of [0, 1, Math.floor(text.length / 3), text.length - 1]) {
      for (const other of files().filter((name) => join(folder, name) !== file)) rmSync(join(folder, other));
      writeFileSync(file, text.slice(0, kept));
      const before = recorded();
      const { status, out } = await sim(['sweep', ...ONE, '--out', folder]);
      expect([status, out]).toEqual([0, await expected()]);
      expect(recorded()).toBe(20);
      expect(linesOf(files().find((name) => join(folder, name) !== file)!)).toHaveLength(20 - before);
    }
  });

  it('computes nothing twice, and only what is new where more runs are asked for', async () => {
    await sim([...SWEEP, ...ONE, '--out', folder], SMALL);
    const again = await sim(['sweep', ...ONE, '--out', folder]);
    expect([again.out, recorded()]).toEqual([await expected(), 20]);
    const more = await sim(['sweep', ...ONE, '--out', folder, '--runs', '6', '--outcome', 'visits']);
    expect(recorded()).toBe(30);
    expect(more.out).toBe(await expected([...SWEEP.slice(0, -1), '6', '--outcome', 'visits']));
    expect((await sim(['sweep', ...ONE, '--out', folder, '--runs', '4', '--outcome', 'reach'])).out).toBe(
      await expected(),
    );
  });

  it('goes on with a study that stops by itself', async () => {
    const args = ['many', '-', '--until', '5%', ...ONE];
    await sim(['many', '-', '--runs', '30', ...ONE, '--out', folder], SMALL);
    expect((await sim([...args, '--out', folder], SMALL)).out).toBe(await expected(args));
  });

  it('is refused for another study, with what differs', async () => {
    await sim([...SWEEP, ...ONE, '--out', folder], SMALL);
    const { status, out, err } = await sim(['many', '-', '--out', folder], SMALL);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(
      `--out: ${folder} has another study, whose kind is "sweep" – expected "many", or another folder.\n`,
    );
  });

  it('is refused where a line, a plan or an engine is another', async () => {
    await sim([...SWEEP, ...ONE, '--out', folder], SMALL);
    const [file] = files();
    const refused = async (pattern: RegExp) => {
      const { status, err } = await sim(['merge', folder]);
      expect([status, err]).toEqual([2, expect.stringMatching(pattern) as string]);
    };
    const as = async (name: string, pattern: RegExp) => {
      renameSync(join(folder, file!), join(folder, name));
      await refused(pattern);
      renameSync(join(folder, name), join(folder, file!));
    };
    await as(
      file!.replace(/-e\d+-/, '-e99-').replace('runs-e2', 'runs-e99'),
      /made by version 99 of the engine – expected version \d/,
    );
    await as(
      file!.replace(/-[0-9a-f]{16}-/, '-0123456789abcdef-'),
      /made for another plan than .*plan\.json – expected runs of one plan/,
    );
    const [line] = linesOf(file!);
    const other = join(folder, file!.replace(/[0-9a-f]{12}\.ndjson$/, '000000000000.ndjson'));
    writeFileSync(other, `${line!.replace(/"digest":"./, '"digest":"x')}\n`);
    await refused(/has the digest .* – expected .*; one of the two machines is wrong/);
    writeFileSync(other, 'nonsense\n');
    await refused(/line 1: "nonsense" – expected a run of this plan/);
  });
});

describe('shards', () => {
  const shard = (number: number, of: number, args = SWEEP) =>
    sim([...args, ...ONE, '--out', folder, '--shard', `${number}/${of}`], SMALL);

  it.each([2, 5])('of %d give together what one process gives, byte for byte', async (count) => {
    for (let number = count; number >= 1; number--) {
      const { status, out, err } = await shard(number, count);
      expect([status, out]).toEqual([0, '']);
      expect(err).toContain(`Shard ${number} of ${count} is in ${folder}.`);
    }
    expect(recorded()).toBe(20);
    for (const format of ['json', 'csv', 'table']) {
      const merged = await sim(['merge', folder, '--format', format]);
      expect([merged.status, merged.err]).toEqual([0, '']);
      expect(merged.out).toBe(await expected([...SWEEP, '--format', format]));
    }
  });

  it('that are missing are listed, and their runs computed by one more call', async () => {
    await shard(1, 3);
    const { status, out, err } = await sim(['merge', folder]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(
      / – 13 of 20 runs are missing; expected all, or --yes for a result of what is there\.\n/,
    );
    expect(err).toMatch(/^Missing of cell \[0\.05\]: runs [\d–, ]+\.$/m);
    expect((await sim(['merge', folder, '--yes'])).status).toBe(0);
    expect((await sim(['sweep', ...ONE, '--out', folder])).out).toBe(await expected());
    expect((await sim(['merge', folder])).out).toBe(await expected());
  });

  it('may be computed in folders of their own, and copied together', async () => {
    const [here, there] = [folder, `${folder}-2`];
    await shard(1, 2);
    folder = there;
    await shard(2, 2);
    cpSync(there, here, { recursive: true });
    expect((await sim(['merge', here])).out).toBe(await expected());
  });

  it('need a number of runs', async () => {
    const { status, err } = await shard(1, 2, ['many', '-', '--until', '5%']);
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^--shard: expected a study that asks for all its runs at once/) as string,
    ]);
  });
});

describe('threads', () => {
  it.each([2, 5])('of %d give what one gives, byte for byte', async (threads) => {
    const { status, out } = await sim([...SWEEP, '--threads', String(threads)], SMALL);
    expect([status, out]).toEqual([0, await expected()]);
  });
});

describe('a study that is ended', () => {
  /** Long enough that it can be ended in between. */
  const LONG = ['many', 'excellent-restaurant', '--runs', '4000', '--threads', '1'];

  /** Waits until a study has written some runs. */
  async function begun(): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      try {
        if (recorded() > 20) return;
      } catch {
        // The folder is not there yet.
      }
      await pause(20);
    }
    throw new Error('The study has not begun.');
  }

  it('by Ctrl-C leaves a result of what is done, and says how to go on', async () => {
    const child = begin(program([...LONG, '--out', folder]));
    const outcome = ended(child);
    await begun();
    child.kill('SIGINT');
    const { status, out, err } = await outcome;
    expect(status).toBe(130);
    expect(err).toMatch(
      new RegExp(
        `^Stopped after \\d+ runs; 4000 of each cell were asked for\\. What is done is in ${folder}; go on with: npm run -s sim -- many --out ${folder}\\n`,
        'm',
      ),
    );
    expect((JSON.parse(out) as { runs: unknown[] }).runs).toHaveLength(recorded());
  });

  it('by a kill goes on without losing or doubling a run', async () => {
    const child = begin(program([...LONG, '--out', folder]));
    const outcome = ended(child);
    await begun();
    child.kill('SIGKILL');
    await outcome;
    const [file] = files();
    appendFileSync(join(folder, file!), '{"cell":[],"run":');
    const runs = String(recorded() + 30);
    const again = await sim(['many', 'excellent-restaurant', '--runs', runs, ...ONE, '--out', folder]);
    expect(again.status).toBe(0);
    expect(again.out).toBe((await sim(['many', 'excellent-restaurant', '--runs', runs, ...ONE])).out);
    expect(recorded()).toBe(Number(runs));
  });
});
