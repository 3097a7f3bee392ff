import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/model/study/check-plan.ts';
import { courseOf } from '../../../src/model/study/course.ts';
import {
  ADOPTERS_ONLY,
  ADOPTERS_PRIORS,
  CURVE_NAMES,
  dataOfCurve,
  PUBLISHED_CURVES,
  townOfCurve,
} from '../../../src/model/study/fit/published-curves.ts';
import { dataAsJson, planAsJson } from '../../../src/model/study/plan-json.ts';
import { studyResult, type FitResult } from '../../../src/model/study/study-result.ts';
import { hasRun, UnitRunner } from '../../../src/model/study/unit-runner.ts';
import { numbers } from '../../../src/words/en/numbers.ts';
import { published } from '../../../src/words/en/published.ts';
import { published as french } from '../../../src/words/fr/published.ts';
import { newKernel } from '../kernels.ts';
import { planOf } from './records.ts';

const kernel = newKernel();

describe.each(CURVE_NAMES)('the published curve %s', (name) => {
  const { people, adopters } = PUBLISHED_CURVES[name];
  const data = dataOfCurve(name);
  const town = townOfCurve(name);
  const priors = Object.fromEntries(ADOPTERS_PRIORS.map(({ path, low, high }) => [path, [low, high]]));
  const json = { kind: 'fit', data: dataAsJson(data), runs: 100 };

  it('has as many adopters as its sentences say, in both languages', () => {
    const adopted = adopters.reduce((sum: number, count) => sum + count, 0);
    expect(data.counts.at(-1)).toBe(adopted);
    for (const { facts } of [published.curves[name], french.curves[name]]) {
      const figures = facts.replace(/(\d)[,\s](?=\d{3})/g, '$1').match(/\d+/g)!;
      expect(figures).toEqual(expect.arrayContaining([String(people), String(adopted)]));
    }
  });

  it('is refused by a town whose people mostly talk, and by the same plan read back', () => {
    const plan = planOf({ ...json, scenario: town, priors: { 'listeners.relay': [0.05, 0.4] } });
    expect(planOf(planAsJson(plan))).toEqual(plan);
    const runner = new UnitRunner(plan, kernel);
    const records = [...courseOf(plan, []).units()].map((unit) => runner.run(unit));
    expect(courseOf(plan, records).isDone).toBe(true);
    const { check, parameters } = studyResult(plan, records) as FitResult;
    expect(check!.isPossible).toBe(false);
    expect(check!.beyond.at(-1)!.data).toBeGreaterThan(check!.beyond.at(-1)!.high);
    expect(parameters).toEqual([]);
  });

  it('lies among the runs of a town whose people adopt, counted by their visits', () => {
    const plan = planOf({ ...json, scenario: { ...town, ...ADOPTERS_ONLY }, priors });
    const runner = new UnitRunner(plan, kernel);
    const records = [...courseOf(plan, []).units()].map((unit) => runner.run(unit));
    expect((studyResult(plan, records) as FitResult).check!.isPossible).toBe(true);
    for (const record of records.filter(hasRun)) expect(record.countsAt!.at(-1)).toBe(record.outcomes.visits);
  });

  it('has a scale on which the last day of the data is the last of the run', () => {
    expect(data.days.at(-1)).toBe(town.days);
    expect(
      checkPlan({ ...json, study: 1, scenario: { ...town, days: town.days! - 1 }, priors }).faults,
    ).toEqual([expect.objectContaining({ path: `data.day[${adopters.length - 1}]` })]);
  });
});

it('what is said of the women’s hazard is so: which share of those who were left adopted in each year', () => {
  const { people, adopters } = PUBLISHED_CURVES['korean-family-planning'];
  let left: number = people;
  const shares = adopters.map((count) => {
    const share = count / left;
    left -= count;
    return numbers.percent(share);
  });
  const [least, most] = [shares, shares].map((list, at) =>
    [...list].sort((one, other) => parseFloat(one) - parseFloat(other)).at(at === 0 ? 0 : -1),
  );
  expect(published.curves['korean-family-planning'].caveat).toContain(`${least} to ${most}`);
});

describe('data of a plan', () => {
  const plan = { study: 1, kind: 'fit', priors: { 'ties.closeTrust': [0.1, 0.6] } };

  it.each([{ day: [1, 2, 3] }, { day: [1, 2, 3], reach: [1, 2, 3], visits: [1, 2, 3] }])(
    'count one thing: %j is refused',
    (data) => {
      expect(checkPlan({ ...plan, data }).faults).toEqual([
        { path: 'data', value: data, problem: { code: 'dataForm', least: 3 } },
      ]);
    },
  );

  it('name what they count where a value is wrong', () => {
    expect(checkPlan({ ...plan, data: { day: [1, 2, 3], visits: [3, 2, 4] } }).faults).toEqual([
      { path: 'data.visits[1]', value: 2, problem: { code: 'dataFalls' } },
    ]);
  });
});
