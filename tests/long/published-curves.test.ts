import { describe, expect, it } from 'vitest';
import {
  ADOPTERS_ONLY,
  ADOPTERS_PRIORS,
  CURVE_NAMES,
  dataOfCurve,
  townOfCurve,
  type CurveName,
} from '../../src/model/study/fit/published-curves.ts';
import { dataAsJson } from '../../src/model/study/plan-json.ts';
import { studyResult, type FitResult } from '../../src/model/study/study-result.ts';
import { UnitRunner } from '../../src/model/study/unit-runner.ts';
import { sim } from '../cli/sim.ts';
import { newKernel } from '../model/kernels.ts';
import { answered } from '../model/study/answered.ts';
import { planOf } from '../model/study/records.ts';

const RUNS = 200;

const SEED = 'published';

const PRIORS: Record<string, readonly [number, number]> = Object.fromEntries(
  ADOPTERS_PRIORS.map(({ path, low, high }) => [path, [low, high]]),
);

const kernel = newKernel();

function fitted(name: CurveName, own: Record<string, unknown>, priors: typeof PRIORS): FitResult {
  const scenario = { ...townOfCurve(name), ...ADOPTERS_ONLY, ...own, seed: SEED };
  const plan = planOf({ kind: 'fit', scenario, data: dataAsJson(dataOfCurve(name)), priors, runs: RUNS });
  const runner = new UnitRunner(plan, kernel);
  const records = answered(plan, (unit) => runner.run(unit));
  return studyResult(plan, records) as FitResult;
}

/** True where the data lie in the span of the runs that were kept, on most days. */
const isMet = ({ days }: FitResult): boolean =>
  days.filter(({ data, low, high }) => data >= low && data <= high).length > 0.8 * days.length;

describe.each(CURVE_NAMES)('the published curve %s', (name) => {
  it('is fitted by people who adopt, to the same figures here and on the command line', async () => {
    const result = fitted(name, {}, PRIORS);
    expect(result.check!.isPossible).toBe(true);
    expect(result.failed).toEqual([]);
    expect(isMet(result), JSON.stringify(result.days)).toBe(true);
    expect(result.rounds.at(-1)!.tolerance).toBeLessThan(result.rounds[0]!.tolerance / 2);
    const told = Object.fromEntries(result.parameters.map((one) => [one.path, one]));
    // Without advertising nobody would adopt in the first period.
    expect(told['advertising.reach']!.low).toBeGreaterThan(0);
    for (const { path, told: share } of result.parameters) expect(share, path).toBeGreaterThan(0.5);
    const over = Object.entries(PRIORS).flatMap(([path, ends]) => ['--over', `${path}=${ends.join('..')}`]);
    const settings = Object.entries(ADOPTERS_ONLY).flatMap(([path, value]) => ['--set', `${path}=${value}`]);
    const call = ['fit', '-', '--data', name, ...settings, ...over, '--seed', SEED, '--runs', String(RUNS)];
    const { status, out, err } = await sim(call, '{}');
    expect(status).toBe(0);
    expect(err).toContain('A curve alone cannot tell word of mouth from advertising');
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it('is fitted by advertising alone, too, so that it does not tell whether anybody told anybody', () => {
    const others = Object.entries(PRIORS).filter(([path]) => path !== 'telling.perDay');
    const result = fitted(name, { 'telling.perDay': 0 }, Object.fromEntries(others));
    expect(result.check!.isPossible).toBe(true);
    expect(isMet(result), JSON.stringify(result.days)).toBe(true);
  });
});
