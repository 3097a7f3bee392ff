import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FitResult } from '../../../src/model/study/study-result.ts';
import { sim, SMALL } from '../sim.ts';
import { fileOf, resultOf } from './calls.ts';

const folder = mkdtempSync(join(tmpdir(), 'tell-ten-fit-'));

/** A file with these lines. */
function csvOf(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, lines);
  return file;
}

const DATA = csvOf('campaign.csv', '\ufeffday;heard\r\n10;34\r\n2;9\r\n5;18\r\n20;\r\n15;52\r\n');
const FIT = ['fit', '-', '--data', DATA, '--over', 'listeners.relay=0.05..0.4', '--runs', '60'];

describe('sim fit', () => {
  it('gives what the data say of each parameter, round by round, and a plan that gives the same', async () => {
    const { out } = await sim([...FIT, '--over', 'ties.closeTrust=0.2..0.9', '--threads', '1'], SMALL);
    const result = JSON.parse(out) as FitResult;
    expect(result.plan).toMatchObject({
      kind: 'fit',
      data: { day: [2, 5, 10, 15], reach: [9, 18, 34, 52] },
      priors: { 'listeners.relay': [0.05, 0.4], 'ties.closeTrust': [0.2, 0.9] },
    });
    expect(result.check!.isPossible).toBe(true);
    expect(result.parameters.map(({ path }) => path)).toEqual(['listeners.relay', 'ties.closeTrust']);
    for (const { low, median, high } of result.parameters) {
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
    }
    expect(result.days.map(({ day }) => day)).toEqual([2, 5, 10, 15]);
    expect(result.link).toMatch(/^#e=\d+&s=1&.*listeners\.relay=/);
    expect(await resultOf(['fit', fileOf('plan.json', result.plan)])).toEqual(result);
  });

  it('goes on in a folder where it was stopped, says what was made of the file, and gives tables', async () => {
    const out = join(folder, 'out');
    const { status, err } = await sim([...FIT, '--out', out], SMALL);
    expect(status).toBe(0);
    expect(err).toContain('The days were put in order.');
    expect(err).toContain('One line has no count, from line 5 on, and was left out.');
    const again = await sim(['fit', '--out', out, '--format', 'csv']);
    expect(again.out.split('\n')[0]).toBe('"path","from","to","median","low","high","p25","p75","told"');
    const table = (await sim(['fit', '--out', out, '--format', 'table'])).out;
    expect(table).toMatch(/^This scenario has such courses/);
    expect(table).toMatch(/round\s+new runs\s+accepted\s+tolerance/);
  });

  it('says in a sentence that the scenario has no such course', async () => {
    const steep = csvOf('steep.csv', '1,250\n2,270\n3,280\n');
    const call = ['fit', '-', '--data', steep, '--over', 'ties.closeTrust=0.2..0.5', '--runs', '60'];
    const { status, out } = await sim([...call, '--format', 'table'], SMALL);
    expect(status).toBe(0);
    expect(out).toMatch(/^No: between these ends .* on day 1 the data say 250\.0, and its runs have/);
  });

  it('takes a published curve by its name, with its town, and says whose it is', async () => {
    const curve = ['fit', '-', '--data', 'medical-innovation', '--set', 'people=130', '--runs', '40'];
    const { out, err } = await sim([...curve, '--over', 'listeners.relay=0.05..0.4', '--threads', '1'], '{}');
    const { plan, check } = JSON.parse(out) as FitResult;
    expect(plan['scenario']).toMatchObject({ people: 130, days: 170, network: { kind: 'communities' } });
    expect(plan['data']).toMatchObject({
      day: expect.arrayContaining([170]),
      visits: expect.arrayContaining([109]),
    });
    expect(check!.isPossible).toBe(false);
    expect(err).toContain('medical-innovation: Coleman, Katz & Menzel (1966)');
    expect(err).toContain('advertising explains this curve');
  });

  it('lays what the file counts beside the same of the runs', async () => {
    const call = ['fit', '-', '--data', DATA, '--counts', 'convinced', '--over', 'listeners.relay=0.05..0.4'];
    const { out } = await sim([...call, '--runs', '40', '--threads', '1'], SMALL);
    expect((JSON.parse(out) as FitResult).plan['data']).toMatchObject({ convinced: [9, 18, 34, 52] });
  });

  it.each<[string[], RegExp]>([
    [
      ['fit', '-', '--data', DATA, '--counts', 'fans'],
      /--counts: "?fans"? – expected one of reach, convinced/,
    ],
    [['fit', '-'], /data: nothing – a plan of the kind “fit” needs this/],
    [['fit', '-', '--data', join(folder, 'none.csv'), '--over', 'people=9..90'], /none\.csv cannot be read/],
    [
      ['fit', '-', '--data', csvOf('words.csv', '1,4\n2,many\n3,9'), '--over', 'place.food=0..1'],
      /words\.csv, line 2: “many” – expected how many, as a number from 0/,
    ],
    [
      ['fit', '-', '--data', csvOf('late.csv', '1,4\n2,5\n999,9'), '--over', 'place.food=0..1'],
      /data\.day\[2\]: 999 – expected a whole number from 0 to/,
    ],
    [
      ['fit', '-', '--data', DATA, '--over', 'place.food'],
      /--over: "place\.food" – expected path=lowest\.\.highest/,
    ],
  ])('refuses %j with a sentence', async (call, sentence) => {
    const { status, out, err } = await sim(call, SMALL);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});
