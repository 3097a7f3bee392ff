import { describe, expect, it } from 'vitest';
import type { SensitivityResult } from '../../../src/model/study/study-result.ts';
import { sim, SMALL } from '../sim.ts';
import { fileOf, resultOf } from './calls.ts';

describe('sim sensitivity', () => {
  const OVER = ['--over', 'place.food=0..1', '--over', 'telling.relayTells=2..12'];

  it('says how much is luck, and what each parameter does', async () => {
    const args = ['sensitivity', '-', ...OVER, '--runs', '40'];
    const result = await resultOf<SensitivityResult>(args);
    expect(Object.keys(result)).toEqual(['plan', 'engine', 'summary', 'parts', 'parameters', 'failed']);
    expect(result.plan).toMatchObject({ kind: 'sensitivity', method: 'tornado', runs: 40 });
    expect(result.summary.runs).toBe(40);
    const again = await resultOf<SensitivityResult>(['sensitivity', fileOf('plan.json', result.plan)]);
    expect(again).toEqual(result);
  });

  it('gives a row for each parameter as CSV, and sentences for people', async () => {
    const args = ['sensitivity', '-', ...OVER, '--runs', '6', '--method', 'morris', '--format'];
    const csv = (await sim([...args, 'csv'], SMALL)).out.trimEnd().split('\n');
    expect(csv).toHaveLength(3);
    expect(csv[0]).toMatch(/^"path","low","high","muStar",/);
    const table = (await sim([...args, 'table'], SMALL)).out;
    expect(table).toMatch(/^6 runs with all ranges drawn\. Of the spread of reach, \d+ % is luck/);
  });
});
