import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { MapResult } from '../../../src/model/study/study-result.ts';
import { sim, SMALL } from '../sim.ts';
import { fileOf, resultOf } from './calls.ts';

const MAP = ['map', '-', '--by', 'diners.count,listeners.tellersNeeded', '--runs', '2'];

describe('sim map', () => {
  it('gives the points that were computed, and the line on which it tips', async () => {
    const result = await resultOf<MapResult>(MAP);
    expect(Object.keys(result)).toEqual(['plan', 'engine', 'axes', 'cells', 'tippingLine', 'failed']);
    expect(result.plan).toMatchObject({ kind: 'map', by: ['diners.count', 'listeners.tellersNeeded'] });
    expect(result.cells).toHaveLength(100);
    expect(result.cells.every(({ runs }) => runs === 2)).toBe(true);
    expect(await resultOf(['map', fileOf('plan.json', result.plan)])).toEqual(result);
  });

  it('goes on from its folder, and is the same then', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'tell-ten-map-'));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    const folder = join(parent, 'study');
    const first = await resultOf<MapResult>([...MAP, '--out', folder]);
    expect(await resultOf(['map', '--out', folder])).toEqual(first);
    const merged = await sim(['merge', folder]);
    expect(JSON.parse(merged.out)).toEqual(first);
  });

  it('gives a row for each point as CSV, and a picture for people', async () => {
    const csv = (await sim([...MAP, '--format', 'csv'], SMALL)).out.trimEnd().split('\n');
    expect(csv).toHaveLength(101);
    expect(csv[0]).toMatch(/^"diners\.count","listeners\.tellersNeeded","runs","outbreakShare",/);
    const lines = (await sim([...MAP, '--format', 'table'], SMALL)).out.split('\n');
    expect(lines.filter((line) => /^[·░▒▓█ ]{20}$/.test(line))).toHaveLength(10);
  });

  it('counts what it is asked to, and is the same where that is taking off', async () => {
    const half = await resultOf<MapResult>([...MAP, '--event', 'half']);
    expect(half.plan).toMatchObject({ event: 'half' });
    for (const { eventShare, runs, reach } of half.cells) {
      expect(eventShare!.value * runs).toBeCloseTo(Math.round(eventShare!.value * runs), 9);
      if (reach!.mean < 75) expect(eventShare!.value).toBeLessThanOrEqual(0.5);
    }
    const csv = (await sim([...MAP, '--event', 'half', '--format', 'csv'], SMALL)).out;
    expect(csv.split('\n')[0]).toContain('"outbreakShare.high","eventShare","eventShare.low"');
    const table = (await sim([...MAP, '--event', 'half', '--format', 'table'], SMALL)).out;
    expect(table).toContain('Half of the runs reach half of the people');
    const usual = await resultOf<MapResult>(MAP);
    expect(await resultOf([...MAP, '--event', 'tookOff'])).toEqual(usual);
    expect(usual.plan).not.toHaveProperty('event');
  });

  it.each<[string[], RegExp]>([
    [['map', '-'], /^by: nothing – a plan of the kind “map” needs this\.\n$/],
    [['map', '-', '--by', 'place.food'], /^by: \["place\.food"\] – expected a list of 2 paths of numbers/],
    [['map', '-', '--by', 'place.food,topic'], /^by\[1\]: "topic" – expected the path of a number\.\n$/],
    [
      ['map', '-', '--by', 'place.food,place.fod'],
      /^by\[1\]: "place\.fod" – there is no such name; the nearest is place\.food\.\n$/,
    ],
    [
      ['map', '-', '--by', 'place.food,place.food'],
      /^by\[1\]: "place\.food" – the plan sets this in two ways; expected one of them\.\n$/,
    ],
    [
      ['map', '-', '--by', 'place.food=0..9,people=9..3'],
      /^by\[0\]\.to: 9 – expected -1 to 1\.\nby\[1\]: \[9,3\] – expected the lowest and the highest/,
    ],
    [
      ['map', '-', '--by', 'place.food,place.price', '--shard', '1/2', '--out', '/nowhere'],
      /^--shard: expected a study that asks for all its runs at once/,
    ],
  ])('refuses what is wrong in a sentence: %j', async (args, sentence) => {
    const { status, out, err } = await sim(args, SMALL);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});
