import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { STAGES } from '../../src/model/story/stages.ts';
import { PATHS } from '../../src/model/scenario/parameters.ts';
import type { RunResult, Summary } from '../../src/model/measures/result.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { flattened } from '../../src/model/scenario/checks/validation.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tell-ten-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the whole program does, as somebody types it. */
function start(args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '-s', 'sim', '--', ...args], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail).on('close', (status) => done({ status, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** What the command does in this process. */
function sim(args: readonly string[], input = ''): Outcome {
  let [out, err] = ['', ''];
  const status = runCommand([...args], {
    input: () => new TextEncoder().encode(input),
    output: (text) => (out += text),
    error: (text) => (err += text),
  });
  return { status, out, err };
}

interface Report {
  readonly scenario: Record<string, unknown>;
  readonly runs: readonly RunResult[];
  readonly summary: Summary;
}

function reportOf(args: readonly string[], input?: string): Report {
  const { status, out, err } = sim(args, input);
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out) as Report;
}

const SMALL = '{"people": 300, "days": 40}';

describe('the JSON that the command line prints', () => {
  it('is the whole of standard output, and has the contract’s members, types and lengths', async () => {
    const { status, out, err } = await start(['-'], SMALL);
    expect([status, err]).toEqual([0, '']);
    const report = JSON.parse(out) as Report;
    expect(Object.keys(report)).toEqual(['scenario', 'runs', 'summary']);
    expect(Object.keys(flattened(report.scenario).values).sort()).toEqual([...PATHS].sort());
    expect(report.scenario['version']).toBe(1);
    const [only] = report.runs;
    expect(report.runs).toHaveLength(1);
    expect(Object.keys(only!).sort()).toEqual(
      [
        ...['seed', 'days', 'reach', 'convinced', 'tellings', 'visits', 'fans', 'critics', 'tellers'],
        ...['structuralVirality', 'byDay', 'byHop', 'byGeneration', 'stages', 'digest', 'timing'],
      ].sort(),
    );
    expectColumns(only!.byDay, [
      ...['day', 'reach', 'convinced', 'newlyHeard', 'tellers', 'tellings', 'visits', 'firsthand'],
      ...['fidelity', 'retold', 'accuracy', 'sentiment', 'reproduction'],
    ]);
    expect(only!.byDay.day).toHaveLength(only!.days + 1);
    expectColumns(only!.byHop, ['hop', 'people', 'fidelity', 'p10', 'p90', 'accuracy']);
    expectColumns(only!.byGeneration, ['generation', 'people']);
    expect(Object.keys(only!.stages)).toEqual([...STAGES]);
    expect(Object.values(only!.stages).reduce((sum, count) => sum + count, 0)).toBe(300);
    expect(only!.seed).toBe('tell-ten');
    expect(only!.digest).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.keys(only!.timing).sort()).toEqual(['networkMs', 'runMs']);
    expectSummary(report);
  });

  function expectColumns(table: object, names: readonly string[]): void {
    expect(Object.keys(table).sort()).toEqual([...names].sort());
    const columns = Object.values(table) as unknown[][];
    for (const column of columns) {
      expect(column).toHaveLength(columns[0]!.length);
      expect(column.every((value) => value === null || Number.isFinite(value))).toBe(true);
    }
  }

  function expectSummary({ runs, summary }: Report): void {
    expect(Object.keys(summary).sort()).toEqual(['convinced', 'outbreakShare', 'reach', 'runs', 'visits']);
    expect(summary.runs).toBe(runs.length);
    expect(summary.outbreakShare).toBe(runs.filter(({ convinced }) => convinced >= 15).length / runs.length);
    for (const name of ['reach', 'convinced', 'visits'] as const) {
      const values = runs.map((each) => each[name]).sort((a, b) => a - b);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      expect(summary[name].mean).toBeCloseTo(mean, 9);
      expect(summary[name].sd).toBeCloseTo(Math.sqrt(squares / Math.max(1, values.length - 1)), 9);
      const at = (share: number) => {
        const place = share * (values.length - 1);
        const low = values[Math.floor(place)]!;
        return low + (values[Math.ceil(place)]! - low) * (place - Math.floor(place));
      };
      for (const [key, share] of Object.entries({ p05: 0.05, p50: 0.5, p95: 0.95 })) {
        expect(summary[name][key as 'p05']).toBeCloseTo(at(share), 9);
      }
    }
  }

  it('has the same members and counts after a lean run, and null for what only stories tell', () => {
    const town = JSON.stringify({
      people: 300,
      network: { kind: 'computed' },
      listeners: { act: 0, forget: 0, relay: 1, verify: 0, wantDetail: 0 },
    });
    const [full, lean] = [reportOf(['-'], town), reportOf(['-', '--lean'], town)];
    const [withStories, without] = [full.runs[0]!, lean.runs[0]!];
    expect(Object.keys(without)).toEqual(Object.keys(withStories));
    expect(Object.keys(without.byDay)).toEqual(Object.keys(withStories.byDay));
    expect(Object.keys(without.byHop)).toEqual(Object.keys(withStories.byHop));
    expect(without.byDay.tellings).toEqual(withStories.byDay.tellings);
    expect([without.stages, without.byGeneration]).toEqual([withStories.stages, withStories.byGeneration]);
    expect([without.digest, without.structuralVirality]).toEqual([null, null]);
    expect(new Set(without.byDay.fidelity)).toEqual(new Set([null]));
    expect(lean.summary).toEqual(full.summary);
  });

  it('numbers the luck of several runs, all of them different, and sums them up', () => {
    const report = reportOf(['-', '--runs', '4', '--seed', 'class'], SMALL);
    expect(report.runs.map(({ seed }) => seed)).toEqual(['class#0', 'class#1', 'class#2', 'class#3']);
    expect(new Set(report.runs.map(({ digest }) => digest)).size).toBe(4);
    expectSummary(report);
    const [third] = reportOf(['-', '--seed', 'class#2'], SMALL).runs;
    expect(third!.digest).toBe(report.runs[2]!.digest);
  });

  it('is the same for the same seed, and runs again from the scenario it prints', () => {
    const [first, other] = [reportOf(['-', '--seed', 'x'], SMALL), reportOf(['-', '--seed', 'y'], SMALL)];
    const again = reportOf(['-'], JSON.stringify(first.scenario));
    expect(again.runs[0]!.digest).toBe(first.runs[0]!.digest);
    expect(again.scenario).toEqual(first.scenario);
    expect(other.runs[0]!.digest).not.toBe(first.runs[0]!.digest);
  });

  it('takes a preset, then the file’s values, then --set in order, then --seed', () => {
    const report = reportOf([
      ...['ten-tell-ten', '--set', 'people=111', '--set', 'days=5', '--set', 'days=6'],
      ...['--seed', 'a', '--seed', 'b', '--set', 'telling.repeats=yes', '--set', 'name=a=b'],
    ]);
    const { values } = flattened(report.scenario);
    expect(values).toMatchObject({
      people: 111,
      days: 6,
      seed: 'b',
      name: 'a=b',
      'telling.repeats': true,
      'network.kind': 'tree',
    });
    expect(report.runs[0]!.seed).toBe('b');
  });
});

describe('the other formats', () => {
  it('csv has a row for each run and day under the names of byDay', () => {
    const { status, out } = sim(['-', '--format', 'csv', '--runs', '2', '--seed', '=1,"x"'], SMALL);
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    const report = reportOf(['-', '--runs', '2', '--seed', '=1,"x"'], SMALL);
    expect(lines[0]).toBe(['seed', ...Object.keys(report.runs[0]!.byDay)].join(','));
    expect(lines).toHaveLength(1 + report.runs.reduce((sum, { days }) => sum + days + 1, 0));
    // A spreadsheet must not take the seed for a formula.
    expect(lines[1]).toMatch(/^"'=1,""x""#0",0,1,1,1,/);
  });

  it('table is made for reading, and adds the spread of several runs', () => {
    const [one, three] = [
      sim(['-', '--format', 'table'], SMALL),
      sim(['-', '--format', 'table', '--runs', '3'], SMALL),
    ];
    expect(one.out).toMatch(/^luck +days +heard/);
    expect(one.out.split('\n')).toHaveLength(3);
    expect(three.out).toContain('tell-ten#2');
    expect(three.out).toMatch(/of 3 runs convinced 5 % of the people or more\.\n$/);
  });

  it('--out writes to a file and leaves standard output empty', () => {
    const path = join(folder, 'result.json');
    const { status, out } = sim(['-', '--out', path], SMALL);
    expect([status, out]).toEqual([0, '']);
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)).toEqual([
      'scenario',
      'runs',
      'summary',
    ]);
  });

  it('--help says how to use it', () => {
    const { status, out } = sim(['--help']);
    expect(status).toBe(0);
    for (const option of ['--set', '--seed', '--runs', '--format', '--out']) expect(out).toContain(option);
  });
});

describe('wrong input', () => {
  it('ends with status 2, nothing on standard output, and a line for each fault with path, value and expectation', () => {
    const wrong = fileWith(
      'wrong.json',
      JSON.stringify({
        people: 'many',
        place: { food: 3, 'fo\nod': 1 },
        nonsense: 1,
        days: 2.5,
        '\u001b[31m': 1,
      }),
    );
    const { status, out, err } = sim([
      ...[wrong, '--set', 'listeners.act=.9', '--set', 'listeners.forget=.9', '--set', 'people'],
      ...['--set', 'listeners.relay=-1', '--runs', '0', '--format', 'xml'],
    ]);
    expect([status, out]).toEqual([2, '']);
    const lines = err.trimEnd().split('\n');
    for (const line of [
      'people: "many" – expected a whole number from 2 to 10,000,000.',
      'place.food: 3 – expected -1 to 1.',
      'nonsense: 1 – there is no such name.',
      '\\u001b[31m: 1 – there is no such name.',
      'place.fo\\u000aod: 1 – there is no such name; the nearest is place.food.',
      'days: 2.5 – expected a whole number from 1 to 3,650.',
      'listeners.relay: -1 – expected 0 to 1.',
      'listeners: 1.86 – act, forget, relay and verify can add up to at most 1.',
      '--set: "people" – expected path=value.',
      '--runs: "0" – expected a whole number from 1 to 1,000,000.',
      '--format: "xml" – expected one of json, csv, table.',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines).toHaveLength(11);
  });

  it.each([
    ['what is no JSON', ['-'], '{"people":\n\n oops }', /^scenario: standard input is not valid JSON: /],
    ['a list', ['-'], '[1]', /^scenario: \[1\] – a scenario is a JSON object/],
    [
      'a file that cannot be written, before the minutes that this run would take',
      ['-', '--out', '/nowhere/x', '--runs', '1000000'],
      SMALL,
      /^--out: \/nowhere\/x cannot be written: no such file or directory\.$/m,
    ],
    [
      'a parser’s message with what a terminal would obey',
      ['-'],
      '{"\u001b[31m":\u009b}',
      /^scenario: standard input is not valid JSON: [^\p{Cc}]+\.$/mu,
    ],
  ])('is refused in one line: %s', (_, args, input, sentence) => {
    const { status, out, err } = sim(args, input);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.split('\n')).toHaveLength(2);
  });
});

describe('the program', () => {
  it('ends with status 2 where the input is wrong', async () => {
    const { status, out, err } = await start(['-'], '[1]');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^scenario: .*\n$/);
  });
});

describe('where nobody takes the result', () => {
  /** Runs with a standard output of one’s own making. */
  function runWith(stdout: 'pipe' | number, args: readonly string[]): Promise<Outcome> {
    const command = ['--import', 'tsx', 'src/cli/main.ts', ...args];
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', stdout, 'pipe'] });
    let err = '';
    // Whoever reads leaves at once.
    child.stdout?.destroy();
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
    return new Promise((done) => child.on('close', (status) => done({ status, out: '', err })));
  }

  it('ends in silence when the reader leaves, as one in a pipe does', async () => {
    expect(await runWith('pipe', ['ten-tell-ten'])).toEqual({ status: 0, out: '', err: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says in a sentence that the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const outcome = await runWith(full, ['--help']);
    closeSync(full);
    const err = 'Standard output cannot be written: no space left on device.\n';
    expect(outcome).toEqual({ status: 2, out: '', err });
  });
});
