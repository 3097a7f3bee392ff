import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { readPlan } from '../../../src/cli/study/plan-input.ts';
import { readStudyArguments } from '../../../src/cli/study/study-arguments.ts';
import { program } from '../process.ts';
import { freePort, hasServer } from '../queue/server.ts';
import { sim } from '../sim.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const EXAMPLES = join(ROOT, 'examples');
const read = (name: string) => readFileSync(join(EXAMPLES, name), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'tell ten examples '));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes a program of the search path that is this script. */
function makeProgram(name: string, script: string): void {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/bash\n${script}\n`);
  chmodSync(path, 0o755);
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
makeProgram('tell-ten', `cd '${ROOT}' && exec ${quoted(program([]))} "$@"`);

const SMALL = join(folder, 'small plan.json');
writeFileSync(
  SMALL,
  JSON.stringify({
    study: 1,
    kind: 'sweep',
    scenario: { version: 1, people: 200, days: 30 },
    runs: 3,
    vary: [{ path: 'listeners.relay', from: 0.1, to: 0.3, steps: 3 }],
  }),
);

/** What a script of the examples writes to standard output. */
const outputOf = (script: string, args: readonly string[], environment: Record<string, string>): string =>
  execFileSync('bash', [join(EXAMPLES, script), ...args], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const inOneProcess = async () => (await sim(['sweep', SMALL, '--threads', '1'])).out;

describe('the examples for several machines', () => {
  it('have a plan without a fault', () => {
    const given = readStudyArguments('sweep', [join(EXAMPLES, 'plan.json')]);
    expect(readPlan(given, () => new Uint8Array()).faults).toEqual([]);
  });

  it('are all told of in their README', () => {
    const names = readdirSync(EXAMPLES).filter((name) => name !== 'README.md');
    expect(names.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
  });

  it('name the command and the version of the package', () => {
    const named = ['kubernetes.yaml', 'Dockerfile', 'README.md'].flatMap((name) =>
      [...read(name).matchAll(/tell-ten[:-](\d+\.\d+\.\d+)/g)].map(([, version]) => version),
    );
    expect([...new Set(named)]).toEqual([manifest.version]);
    expect(Object.keys(manifest.bin)).toEqual(['tell-ten']);
  });

  it('compute what one process computes, as an array of SLURM', async () => {
    const study = join(folder, 'slurm study');
    for (const task of ['1', '2'])
      outputOf('slurm.sh', [SMALL, study], {
        SLURM_ARRAY_TASK_ID: task,
        SLURM_ARRAY_TASK_MIN: '1',
        SLURM_ARRAY_TASK_STEP: '1',
        SLURM_ARRAY_TASK_COUNT: '2',
        SLURM_CPUS_PER_TASK: '1',
      });
    expect((await sim(['merge', study])).out).toBe(await inOneProcess());
  }, 60_000);

  it('compute what one process computes, with GNU parallel', async () => {
    // It does what parallel does with these options: the command for each line, with the line in place of {}.
    makeProgram(
      'parallel',
      `case "$*" in '--quote --jobs 100% --retries 3 tell-ten '*) ;; *) exit 1 ;; esac
       while [ "$1" != tell-ten ]; do shift; done
       while read -r line; do "\${@//\\{\\}/$line}" </dev/null; done`,
    );
    const study = join(folder, 'parallel study');
    expect(outputOf('gnu-parallel.sh', [SMALL, study], { SHARDS: '2' })).toBe(await inOneProcess());
  }, 60_000);

  it.skipIf(!hasServer)(
    'compute what one process computes, by a queue',
    async () => {
      // It does what ssh does with these options: the command, on this machine.
      makeProgram(
        'ssh',
        `case "$*" in '-tt -o ExitOnForwardFailure=yes -R '*' machine-a tell-ten work '*) ;; *) exit 1 ;; esac
       while [ "$1" != tell-ten ]; do shift; done
       exec "$@"`,
      );
      const args = [SMALL, join(folder, 'queue study'), 'machine-a'];
      expect(outputOf('queue.sh', args, { PORT: String(await freePort()) })).toBe(await inOneProcess());
    },
    60_000,
  );

  it('hand out as many shards as an indexed job of Kubernetes has completions', () => {
    const job = read('kubernetes.yaml');
    const [, list] = /args:\s+\[([^\]]*)\]/.exec(job)!;
    const [kind, ...args] = [...list!.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
    const completions = Number(/^ +completions: (\d+)$/m.exec(job)![1]);
    process.env['JOB_COMPLETION_INDEX'] = String(completions - 1);
    try {
      const given = readStudyArguments('sweep', args);
      expect([kind, given.faults]).toEqual(['sweep', []]);
      expect(given.shard).toEqual({ index: completions - 1, count: completions });
      expect(job).toContain(`limits: { cpu: '${given.threads}'`);
      for (const path of [given.out, given.scenarios[0]!.replace(/\/plan\.json$/, '')])
        expect(job).toContain(`mountPath: ${path}`);
    } finally {
      delete process.env['JOB_COMPLETION_INDEX'];
    }
    expect(job).toContain('completionMode: Indexed');
  });
});
