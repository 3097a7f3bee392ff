import { describe, expect, it } from 'vitest';
import { runScenario, seedOf } from '../../../src/model/study/cells.ts';
import { countsOn, pointsOf } from '../../../src/model/study/fit/data.ts';
import { OUTCOME_NAMES, type Outcomes } from '../../../src/model/study/outcomes.ts';
import { planAsJson } from '../../../src/model/study/plan-json.ts';
import { mostRuns, type Plan } from '../../../src/model/study/plan.ts';
import { studyResult, type FitResult } from '../../../src/model/study/study-result.ts';
import { UnitRunner, type UnitRecord } from '../../../src/model/study/unit-runner.ts';
import type { Unit } from '../../../src/model/study/units.ts';
import { newKernel } from '../kernels.ts';
import { answered } from './answered.ts';
import { planOf, SMALL } from './records.ts';

const DAYS = [2, 5, 10, 15, 20, 30, 40];

/** How many of 300 have heard: a logistic course whose pace is a share of those who pass it on, moved by luck. */
function madeCourse(pace: number, luck: number): number[] {
  return Array.from({ length: 41 }, (_, day) => 300 / (1 + 99 * Math.exp(-(pace + luck) * day)));
}

const fit = (json: Record<string, unknown>) => planOf({ kind: 'fit', scenario: SMALL, runs: 120, ...json });

const dataOf = (course: readonly number[]) => ({ day: DAYS, reach: DAYS.map((day) => course[day]!) });

/** A made model: the course of a run is that of its pace, and of its luck. */
const made =
  (plan: Plan) =>
  ({ cell, run }: Unit): UnitRecord => {
    const pace = runScenario(plan, cell, run)['ties.closeTrust'];
    const luck = 0.02 * (((run * 0.618034) % 1) - 0.5);
    const outcomes = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, 0])) as Outcomes;
    const countsAt = countsOn(pointsOf(plan), madeCourse(pace, luck));
    return { cell, run, seed: seedOf(plan, run), digest: '', outcomes, countsAt };
  };

const resultOf = (plan: Plan, records: readonly UnitRecord[]) => studyResult(plan, records) as FitResult;

describe('a fit', () => {
  const plan = fit({ data: dataOf(madeCourse(0.31, 0)), priors: { 'ties.closeTrust': [0.05, 0.6] } });

  it('finds the value that made the data, and says how sure that is', () => {
    const result = resultOf(plan, answered(plan, made(plan)));
    const [found] = result.parameters;
    expect(found).toMatchObject({ path: 'ties.closeTrust', from: 0.05, to: 0.6 });
    expect(found!.low).toBeLessThan(0.31);
    expect(found!.high).toBeGreaterThan(0.31);
    expect(found!.high - found!.low).toBeLessThan(0.06);
    expect(found!.told).toBeGreaterThan(0.85);
    expect(result.medians['ties.closeTrust']).toBeCloseTo(0.31, 1);
    const tolerances = result.rounds.map(({ tolerance }) => tolerance);
    expect(tolerances).toEqual([...tolerances].sort((one, other) => other - one));
    expect(result.rounds.length).toBeGreaterThan(3);
    expect(result.rounds.at(-1)!.acceptance).toBeLessThan(0.5);
    for (const { low, high, data } of result.days) {
      expect(low).toBeLessThanOrEqual(data + 1);
      expect(high).toBeGreaterThanOrEqual(data - 1);
    }
  });

  it('goes on where it was interrupted, to the same result, in whatever order runs came', () => {
    const whole = answered(plan, made(plan));
    const part = answered(plan, made(plan), [], 250);
    const again = { ...plan };
    const rest = answered(again, made(again), part.toReversed());
    expect(JSON.stringify(resultOf(again, rest.toReversed()))).toBe(JSON.stringify(resultOf(plan, whole)));
    expect(resultOf(plan, part).rounds.length).toBe(3);
    expect(whole.length).toBeLessThanOrEqual(mostRuns(plan));
  });

  it('says of a parameter that changes nothing that the data tell nothing of it', () => {
    const priors = { 'ties.closeTrust': [0.05, 0.6], 'place.food': [-1, 1] };
    const two = fit({ data: dataOf(madeCourse(0.31, 0)), priors });
    const { parameters } = resultOf(two, answered(two, made(two)));
    expect(parameters[0]!.told).toBeGreaterThan(0.7);
    expect(parameters[1]!.told).toBeLessThan(0.25);
    expect(parameters[1]!.low).toBeLessThan(-0.8);
    expect(parameters[1]!.high).toBeGreaterThan(0.8);
  });

  it('is refused after the first round where no run has such a course, and says on which day', () => {
    const course = madeCourse(0.31, 0).map((reach, day) => (day < 15 ? reach / 20 : reach));
    const steep = fit({ data: dataOf(course), priors: { 'ties.closeTrust': [0.05, 0.6] } });
    const records = answered(steep, made(steep));
    expect(records).toHaveLength(120);
    const { check, parameters } = resultOf(steep, records);
    expect(check!.isPossible).toBe(false);
    expect(parameters).toEqual([]);
    const beyond = fit({ data: dataOf(madeCourse(0.31, 0)), priors: { 'ties.closeTrust': [0.02, 0.1] } });
    const far = resultOf(beyond, answered(beyond, made(beyond))).check!;
    expect(far.isPossible).toBe(false);
    expect(far.beyond[0]).toMatchObject({ day: 2 });
    expect(far.beyond[0]!.data).toBeGreaterThan(far.beyond[0]!.high);
  });

  it('leaves out runs that failed', () => {
    const run = made(plan);
    const some = (unit: Unit): UnitRecord =>
      unit.run % 10 === 3
        ? { cell: unit.cell, run: unit.run, seed: seedOf(plan, unit.run), reason: 'broken', scenario: {} }
        : run(unit);
    const { parameters, failed } = resultOf(plan, answered(plan, some));
    expect(failed.length).toBeGreaterThan(10);
    expect(parameters[0]!.median).toBeCloseTo(0.31, 1);
  });

  it('is the same plan as JSON, and has runs of the model itself, laid beside the data', () => {
    expect(planOf(planAsJson(plan))).toEqual(plan);
    const runner = new UnitRunner(plan, newKernel());
    const record = runner.run({ cell: 400, run: 7 });
    expect(record).toMatchObject({ seed: `${plan.scenario.seed}#7` });
    expect('countsAt' in record && record.countsAt).toHaveLength(DAYS.length);
  });

  it('lays twelve days of many beside a run', () => {
    const day = Array.from({ length: 41 }, (_, index) => index);
    const long = fit({
      data: { day, reach: madeCourse(0.3, 0) },
      priors: { 'ties.closeTrust': [0.05, 0.6] },
    });
    const points = pointsOf(long);
    expect(points).toHaveLength(12);
    expect([points[0]!.day, points.at(-1)!.day]).toEqual([0, 40]);
    expect(countsOn(points, [1, 5])).toEqual([1, ...Array<number>(11).fill(5)]);
  });
});
