import { describe, expect, it } from 'vitest';
import type { CompareResult, ManyResult, SweepResult } from '../../../src/model/study/study-result.ts';
import { reportOf, sim, SMALL } from '../sim.ts';
import { fileOf, resultOf } from './calls.ts';

describe('sim many', () => {
  it('gives the runs that the scenario has alone, and what they have in common', async () => {
    const many = await resultOf<ManyResult>(['many', '-', '--runs', '5', '--seed', 'x']);
    const alone = await reportOf(['-', '--runs', '5', '--seed', 'x'], SMALL);
    expect(many.runs.map(({ digest }) => digest)).toEqual(alone.runs.map(({ digest }) => digest));
    expect(Object.keys(many)).toEqual(['plan', 'engine', 'runs', 'summary', 'failed']);
    expect(Object.keys(many.runs[0]!)).toEqual([
      ...['seed', 'digest', 'reach', 'convinced', 'visits', 'fans', 'critics', 'tellings', 'tellers'],
      ...['days', 'retold', 'accuracy', 'outbreak'],
    ]);
    expect(many.plan).toMatchObject({
      study: 1,
      kind: 'many',
      scenario: { people: 300, seed: 'x' },
      runs: 5,
    });
    expect(many.summary.reach!.p50).toBe(alone.summary.reach.p50);
    expect(many.summary.outbreakShare!.value).toBe(alone.summary.outbreakShare);
  });

  it('stops by itself where the interval is short enough', async () => {
    const { runs, summary, plan } = await resultOf<ManyResult>([
      'many',
      '-',
      '--until',
      '5%',
      '--level',
      '90%',
    ]);
    expect(plan).toMatchObject({ runs: { until: 0.05, level: 0.9, most: 2000 } });
    expect([40, 80, 160, 320, 640]).toContain(runs.length);
    expect(summary.reach!.high! - summary.reach!.low!).toBeLessThanOrEqual(2 * 0.05 * 300);
  });

  it('gives a row for each run as CSV, and sentences for people', async () => {
    const csv = (await sim(['many', '-', '--runs', '4', '--format', 'csv'], SMALL)).out.trimEnd().split('\n');
    expect(csv).toHaveLength(5);
    expect(csv[0]).toMatch(/^"seed","digest","reach",/);
    const table = (await sim(['many', '-', '--runs', '4', '--format', 'table'], SMALL)).out;
    expect(table).toMatch(/^It takes off in \d+ % of 4 runs \(\d+ % to \d+ %\)\.\n/);
    expect(table).toMatch(/^reach +\d/m);
  });
});

describe('sim compare', () => {
  const sum = ({ both, onlyA, onlyB, neither }: CompareResult['takeOff']) => both + onlyA + onlyB + neither;

  it('compares with the same luck what --with changes', async () => {
    const result = await resultOf<CompareResult>([
      'compare',
      '-',
      '--with',
      'diners.count=3',
      '--runs',
      '12',
    ]);
    expect(Object.keys(result)).toEqual([
      'plan',
      'engine',
      'pairs',
      'takeOff',
      'difference',
      'whereBoth',
      'failed',
    ]);
    expect(result.plan['changes']).toEqual({ 'diners.count': 3 });
    expect([sum(result.takeOff), result.pairs.length]).toEqual([12, 12]);
    expect(Object.keys(result.pairs[0]!)).toEqual(['seed', 'a', 'b']);
    const { better, equal, worse } = result.difference.reach!;
    expect(better + equal + worse).toBe(12);
  });

  it('compares two scenarios in all that differs, but for luck and names', async () => {
    const b = fileOf('b.json', { people: 300, days: 40, seed: 'other', name: 'B', place: { food: -0.5 } });
    const { plan } = await resultOf<CompareResult>(['compare', '-', b, '--runs', '2']);
    expect(plan['changes']).toEqual({ 'place.food': -0.5 });
    const alike = await sim(['compare', '-', fileOf('a.json', { people: 300, days: 40, seed: 'y' })], SMALL);
    expect([alike.status, alike.err]).toEqual([2, expect.stringMatching(/expected a scenario that differs/)]);
  });

  it('forks on a day, and refuses what no event can change', async () => {
    const fork = ['--with', 'advertising.reach=0.1', '--fork', '20', '--runs', '3'];
    const { plan, difference } = await resultOf<CompareResult>(['compare', '-', ...fork]);
    expect(plan['fork']).toBe(20);
    expect(difference.reach!.mean).toBeGreaterThan(0);
    const { status, out, err } = await sim(['compare', '-', '--with', 'people=200', '--fork', '3'], SMALL);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('changes.people: 200 – fixed when the town is built; events cannot change it.\n');
  });

  it('gives two rows for each pair as CSV, and the table of take-offs for people', async () => {
    const args = ['compare', '-', '--with', 'diners.count=3', '--runs', '3', '--format'];
    expect((await sim([...args, 'csv'], SMALL)).out.trimEnd().split('\n')).toHaveLength(7);
    expect((await sim([...args, 'table'], SMALL)).out).toMatch(/^of 3 pairs +B takes off +B does not$/m);
  });
});

describe('sim sweep', () => {
  const VARY = ['--vary', 'listeners.relay=0.05..0.25/3', '--vary', 'network.kind=random,mixed'];

  it('tries every combination of the values', async () => {
    const result = await resultOf<SweepResult>(['sweep', '-', ...VARY, '--runs', '3']);
    expect(Object.keys(result)).toEqual(['plan', 'engine', 'cells', 'tippingLine', 'failed']);
    expect(result.cells.map(({ at }) => at)).toEqual([
      ...[
        [0.05, 'random'],
        [0.05, 'mixed'],
      ],
      ...[
        [0.15, 'random'],
        [0.15, 'mixed'],
      ],
      ...[
        [0.25, 'random'],
        [0.25, 'mixed'],
      ],
    ]);
    expect(result.cells.every(({ runs }) => runs === 3)).toBe(true);
  });

  it('takes its plan from a file, with what options say over it', async () => {
    const { plan } = await resultOf<SweepResult>([
      'sweep',
      '-',
      ...VARY,
      '--runs',
      '1',
      '--range',
      'place.food=0..0.5',
    ]);
    const file = fileOf('plan.json', plan);
    const again = await resultOf<SweepResult>(['sweep', file]);
    expect(again.plan).toEqual(plan);
    const other = await resultOf<SweepResult>([
      'sweep',
      file,
      '--runs',
      '2',
      '--seed',
      'z',
      '--set',
      'days=9',
    ]);
    expect(other.plan).toEqual({
      ...plan,
      runs: 2,
      scenario: { version: 1, people: 300, days: 9, seed: 'z' },
    });
    expect((await sim(['many', file])).err).toMatch(/^kind: "sweep" – expected many\.$/m);
  });

  it('gives a row for each cell as CSV and for people', async () => {
    const args = ['sweep', '-', ...VARY, '--runs', '2', '--format'];
    const csv = (await sim([...args, 'csv'], SMALL)).out.trimEnd().split('\n');
    expect(csv).toHaveLength(7);
    expect(csv[0]).toMatch(/^"listeners\.relay","network\.kind","runs","outbreakShare","outbreakShare\.low"/);
    expect((await sim([...args, 'table'], SMALL)).out).toMatch(/Half of the runs take off /);
  });

  it('refuses a grid of a billion cells with its estimate, at once', async () => {
    const axes = ['place.food', 'place.price', 'place.setting'].flatMap((path) => [
      '--vary',
      `${path}=0..1/1000`,
    ]);
    const { status, out, err } = await sim(['sweep', '-', ...axes], SMALL);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^sweep: 1,000,000,000 cells × 20 runs – this may take up to [\d,]+ days; expected at most 1,000,000 runs/,
    );
  });

  it('asks before what takes more than a day', async () => {
    const args = ['sweep', '-', '--vary', 'people=9000000,10000000', '--runs', '90000'];
    expect((await sim(args, SMALL)).err).toMatch(
      /^sweep: 2 cells × 90,000 runs – this may take up to .*--yes to run all the same\.\n$/,
    );
  });
});

describe('wrong arguments of a study', () => {
  it('are keys that stand twice in a plan, of which one would be lost', async () => {
    const { status, err } = await sim(['many', '-'], '{"study": 1, "kind": "many", "runs": 3, "runs": 30}');
    expect([status, err]).toEqual([
      2,
      'runs: nothing – it stands more than once, and only the last counts.\n',
    ]);
  });

  it.each<[string[], RegExp]>([
    [
      ['many'],
      /^many: expected a scenario, a preset or a plan, or --out with the folder of a study\. See --help\.\n$/,
    ],
    [['many', 'nowhere'], /^scenario: "nowhere" – expected a file or one of /],
    [['many', '-', 'x'], /^many: expected one scenario, preset or plan, found 2\. See --help\.\n$/],
    [['many', '-', '--runs', '0'], /^--runs: "0" – expected a whole number from 1 to 1,000,000\.\n$/],
    [['many', '-', '--until', 'soon'], /^--until: "soon" – expected a share of the people such as 2%\.\n$/],
    [
      ['many', '-', '--until', '2%', '--runs', '3'],
      /^--until: 2% – expected this or --runs 3, not both\.\n$/,
    ],
    [['many', '-', '--until', '90%'], /^runs\.until: 0\.9 – expected 0\.0001 to 0\.5\.\n$/],
    [['many', '-', '--threads', '0'], /^--threads: "0" – expected a whole number from 1 to 256\.\n$/],
    [['many', '-', '--lean'], /^--lean: there is no such option\. See --help\.\n$/],
    [
      ['many', '-', '--set', 'people=x', '--outcome', 'y'],
      /^--outcome: "y" – expected one of [^\n]*\npeople: "x" – [^\n]*\n$/,
    ],
    [['many', '-', '--shard', '1/2'], /^--shard: 1\/2 – expected together with --out DIR/],
    [
      ['many', '-', '--range', 'place.food=3'],
      /^--range: "place\.food=3" – expected path=lowest\.\.highest\.\n$/,
    ],
    [['compare', '-'], /^changes: nothing – a plan of the kind “compare” needs this\.\n$/],
    [
      ['compare', '-', 'excellent-restaurant', '--with', 'days=3'],
      /^--with: "days=3" – expected this or the second scenario, not both\.\n$/,
    ],
    [['sweep', '-'], /^vary: nothing – a plan of the kind “sweep” needs this\.\n$/],
    [
      ['sweep', '-', '--vary', 'people=1..x/3'],
      /^vary\[0\]\.from: 1 – [^\n]*\nvary\[0\]\.to: "x" – expected a whole number[^\n]*\n$/,
    ],
    [
      ['sweep', '-', '--vary', 'diners.count=1,2', '--until', '2%'],
      /^runs: \{"until":0\.02\} – only many and compare stop/,
    ],
    [['sensitivity', '-'], /^ranges: nothing – a plan of the kind “sensitivity” needs this\.\n$/],
    [
      ['sensitivity', '-', '--over', 'place.food=1'],
      /^--over: "place\.food=1" – expected path=lowest\.\.highest\.\n$/,
    ],
    [
      ['sensitivity', '-', '--over', 'place.food=0..1', '--method', 'guess'],
      /^--method: "guess" – expected one of tornado, morris\.\n$/,
    ],
    [
      ['many', '-', '--method', 'morris'],
      /^method: "morris" – only a plan of the kind “sensitivity” has this/,
    ],
    [['many', '-', '--people', '3'], /^--people: there is no such option\. See --help\.\n$/],
    [['compare', '-', '--people', '3'], /^--people: there is no such option\. See --help\.\n$/],
    [['merge'], /^merge: expected one folder, found 0\. See --help\.\n$/],
    [['merge', '/nowhere'], /^merge: \/nowhere – expected a folder with the plan\.json of a study\.\n$/],
  ])('are refused in a sentence with path, value and expectation: %j', async (args, sentence) => {
    const { status, out, err } = await sim(args, SMALL);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  it('of --help are answered with all that there is', async () => {
    for (const kind of ['many', 'compare', 'sweep', 'sensitivity', 'merge']) {
      const { status, out } = await sim([kind, '--help']);
      expect(status).toBe(0);
      expect(out).toContain('--shard I/N');
    }
  });
});
