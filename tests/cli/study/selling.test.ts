import { describe, expect, it } from 'vitest';
import type { CompareResult, ManyResult, SweepResult } from '../../../src/model/study/study-result.ts';
import { reportOf, sim, SMALL } from '../sim.ts';
import { resultOf } from './calls.ts';

const SELLING = JSON.stringify({
  ...{ people: 300, days: 90, diners: { count: 5 }, downline: { founders: 5 } },
  seed: 'a town that sells',
});
const OF_SELLING = ['members', 'lost', 'median', 'retailShare'] as const;

describe('studies of selling', () => {
  it('tell of each run what a run alone tells, and how it is spread', async () => {
    const many = await resultOf<ManyResult>(['many', '-', '--runs', '6'], SELLING);
    const alone = await reportOf(['-', '--runs', '6'], SELLING);
    expect(Object.keys(many.runs[0]!).slice(-4)).toEqual(OF_SELLING);
    expect(
      many.runs.map(({ members, lost, median, retailShare }) => [members, lost, median, retailShare]),
    ).toEqual(
      alone.runs.map(({ downline }) => [
        ...[downline!.members, downline!.lost, downline!.earned.p50, downline!.retailShare],
      ]),
    );
    for (const name of OF_SELLING) expect(many.summary[name]!.p50).toBe(alone.summary[name]!.p50);
  });

  it('compare plans, and say nothing of selling where nobody can', async () => {
    const args = ['compare', '-', '--with', 'plan.fee=200', '--runs', '4'];
    const { difference, pairs } = await resultOf<CompareResult>(args, SELLING);
    expect(difference.median!.mean).toBeLessThan(0);
    expect(pairs[0]!.b.members).toBeGreaterThan(0);
    const { difference: other } = await resultOf<CompareResult>([
      'compare',
      '-',
      '--with',
      'people=200',
      '--runs',
      '2',
    ]);
    for (const name of OF_SELLING) expect(other).not.toHaveProperty(name);
  });

  it('look for what they say only where somebody sells', async () => {
    const refused = await sim(['many', '-', '--outcome', 'median', '--runs', '2'], SMALL);
    expect([refused.status, refused.err]).toEqual([
      2,
      'outcome: "median" – only runs in which somebody sells tell this; expected another outcome, or “downline.founders” above 0.\n',
    ]);
    const { cells } = await resultOf<SweepResult>(
      ['sweep', '-', '--vary', 'downline.founders=0..5/2', '--runs', '2'],
      SELLING.replace('"founders":5', '"founders":0'),
    );
    expect([cells[0]!.members, cells[1]!.members!.mean > 0]).toEqual([null, true]);
  });
});
