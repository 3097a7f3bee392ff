import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/model/scenario/parameters.ts';
import { flattened } from '../../src/model/scenario/checks/validation.ts';
import { STAGES } from '../../src/model/story/stages.ts';
import { reportOf, SMALL, type Report } from './sim.ts';

describe('the JSON that the command line prints', () => {
  it('is the whole of standard output, and has the contract’s members, types and lengths', async () => {
    const report = await reportOf(['-'], SMALL);
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

  it('has the same members and counts after a lean run, and null for what only stories tell', async () => {
    const town = JSON.stringify({
      people: 300,
      network: { kind: 'computed' },
      listeners: { act: 0, forget: 0, relay: 1, verify: 0, wantDetail: 0 },
    });
    const [full, lean] = [await reportOf(['-'], town), await reportOf(['-', '--lean'], town)];
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

  it('numbers the luck of several runs, all of them different, and sums them up', async () => {
    const report = await reportOf(['-', '--runs', '4', '--seed', 'class'], SMALL);
    expect(report.runs.map(({ seed }) => seed)).toEqual(['class#0', 'class#1', 'class#2', 'class#3']);
    expect(new Set(report.runs.map(({ digest }) => digest)).size).toBe(4);
    expectSummary(report);
    const [third] = (await reportOf(['-', '--seed', 'class#2'], SMALL)).runs;
    expect(third!.digest).toBe(report.runs[2]!.digest);
  });

  it('is the same for the same seed, and runs again from the scenario it prints', async () => {
    const [first, other] = [
      await reportOf(['-', '--seed', 'x'], SMALL),
      await reportOf(['-', '--seed', 'y'], SMALL),
    ];
    const again = await reportOf(['-'], JSON.stringify(first.scenario));
    expect(again.runs[0]!.digest).toBe(first.runs[0]!.digest);
    expect(again.scenario).toEqual(first.scenario);
    expect(other.runs[0]!.digest).not.toBe(first.runs[0]!.digest);
  });

  it('takes a preset, then the file’s values, then --set in order, then --seed', async () => {
    const report = await reportOf([
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
