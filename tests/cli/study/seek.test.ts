import { describe, expect, it } from 'vitest';
import type { SeekResult } from '../../../src/model/study/study-result.ts';
import { sim, SMALL } from '../sim.ts';
import { fileOf, resultOf } from './calls.ts';

const SEEK = ['seek', '-', '--want', 'reach>=50', '--by', 'diners.count', '--runs', '40', '--chance', '70%'];

describe('sim seek', () => {
  it('gives the smallest changes with their chance and a link', async () => {
    const result = await resultOf<SeekResult>(SEEK);
    expect(Object.keys(result)).toEqual(['plan', 'engine', 'runs', 'asItIs', 'answers', 'failed']);
    expect(result.plan).toMatchObject({ kind: 'seek', want: { reach: [50, null] }, chance: 0.7, runs: 40 });
    const [answer] = result.answers;
    expect(answer!.changes['diners.count']).toBeGreaterThan(1);
    expect(answer!.chance.low).toBeGreaterThanOrEqual(0.7);
    expect(answer!.link).toMatch(/^#e=\d+&s=1&.*diners\.count=/);
    expect(await resultOf(['seek', fileOf('plan.json', result.plan)])).toEqual(result);
  });

  it('gives a row for each answer as CSV, and a sentence on how it is for people', async () => {
    const csv = (await sim([...SEEK, '--format', 'csv'], SMALL)).out.trimEnd().split('\n');
    expect(csv[0]).toBe('"diners.count","distance","runs","chance","chance.low","chance.high","link"');
    expect(csv.length).toBeGreaterThan(1);
    const table = (await sim([...SEEK, '--format', 'table'], SMALL)).out;
    expect(table).toMatch(/^As it is, reach is at least 50\.0 in \d+ % of the runs/);
  });

  it.each<[string[], RegExp]>([
    [
      ['seek', '-'],
      /^by: nothing – a plan of the kind “seek” needs this\.\nwant: nothing – a plan of the kind “seek” needs this\.\n$/,
    ],
    [
      ['seek', '-', '--want', 'much'],
      /^--want: "much" – expected an outcome and its bound, such as 'reach>=50%', 'visits<=200' or 'reach=20%\.\.40%'\.\n/,
    ],
    [
      ['seek', '-', '--want', 'rich>=3', '--by', 'people'],
      /^want\.rich: \[3,null\] – expected one of reach, convinced/,
    ],
    [
      ['seek', '-', '--want', 'reach=40%..20%', '--by', 'people'],
      /^want\.reach: \[0\.4,0\.2\] – expected an outcome with its lowest and its highest value/,
    ],
    [
      ['seek', '-', '--want', 'reach>=1%', '--by', 'people', '--chance', '100%'],
      /^chance: 1 – expected 0\.05 to 0\.99\.\n$/,
    ],
    [
      ['seek', '-', '--want', 'reach>=1%', '--by', 'people', '--runs', '9000'],
      /^runs: 9,?000 – expected 1 to 2,?000\.\n$/,
    ],
    [['many', '-', '--by', 'people'], /^by: \["people"\] – only a plan of the kind “map” or “seek” has this/],
  ])('refuses what is wrong in a sentence: %j', async (args, sentence) => {
    const { status, out, err } = await sim(args, SMALL);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });
});
