import { describe, expect, it } from 'vitest';
import { Table } from '../../src/cli/table.ts';
import { reportOf, sim, SMALL } from './sim.ts';

describe('the other formats', () => {
  it('csv has a row for each run and day under the names of byDay', async () => {
    const { status, out } = await sim(['-', '--format', 'csv', '--runs', '2', '--seed', '=1,"x"'], SMALL);
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    const report = await reportOf(['-', '--runs', '2', '--seed', '=1,"x"'], SMALL);
    expect(lines[0]).toBe(
      ['seed', ...Object.keys(report.runs[0]!.byDay)].map((name) => `"${name}"`).join(','),
    );
    expect(lines).toHaveLength(1 + report.runs.reduce((sum, { days }) => sum + days + 1, 0));
    // A spreadsheet must not take the seed for a formula.
    expect(lines[1]).toMatch(/^"'=1,""x""#0",0,1,1,1,/);
  });

  it('table is made for reading, and adds the spread of several runs', async () => {
    const [one, three] = [
      await sim(['-', '--format', 'table'], SMALL),
      await sim(['-', '--format', 'table', '--runs', '3'], SMALL),
    ];
    expect(one.out).toMatch(/^luck +days +heard/);
    expect(one.out.split('\n')).toHaveLength(3);
    expect(three.out).toContain('tell-ten#2');
    expect(three.out).toMatch(/of 3 runs convinced 5 % of the people or more\.\n$/);
  });

  it('table has as many runs as there are: what is done with one is never done with all at once', async () => {
    const { runs, summary } = await reportOf(['-'], SMALL);
    const table = new Table();
    for (let run = 0; run < 150_000; run++) table.run(runs[0]!);
    let lines = 0;
    for (const text of table.tail(summary)) lines += Number(text.startsWith('tell-ten '));
    expect(lines).toBe(150_000);
  });

  it('--help says how to use it', async () => {
    const { status, out } = await sim(['--help']);
    expect(status).toBe(0);
    for (const option of ['--set', '--seed', '--runs', '--format', '--out', '--yes'])
      expect(out).toContain(option);
  });
});
