import seedrandom from 'seedrandom';
import { expect, it } from 'vitest';
import { posteriorOf } from '../../src/model/study/fit/answer.ts';
import { hasRun, UnitRunner } from '../../src/model/study/unit-runner.ts';
import { newKernel } from '../model/kernels.ts';
import { answered } from '../model/study/answered.ts';
import { planOf } from '../model/study/records.ts';

/*
 * Simulation-based calibration (Talts et al. 2018): a parameter is drawn from what is thought beforehand, a run with it gives
 * the data, and a fit to these the parameter again. Where the fit says as much as it knows, the rank of the true value among
 * those that it leaves possible is even.
 */

/** Trials; `TELL_TEN_FIT_TRIALS=200` is the long form. */
const TRIALS = Number(process.env['TELL_TEN_FIT_TRIALS'] ?? 60);

const BINS = 6;

/** What χ² of five degrees of freedom stays below in 99 of 100 cases. */
const MOST = 15.09;

const DAYS = [2, 4, 6, 8, 11, 14, 18, 22, 27, 32, 38, 45];
const PRIORS = { 'listeners.relay': [0.1, 0.4], 'ties.closeTrust': [0.3, 0.9] } as const;
const PATHS = Object.keys(PRIORS) as (keyof typeof PRIORS)[];
const SCENARIO = { people: 400, days: 45, diners: { count: 8 } };

const kernel = newKernel();

/** The ranks, 0 … 1, of the true values of a trial; `null` where the fit refused data of the model itself. */
function ranksOf(trial: number): number[] | null {
  const draws = seedrandom(`trial ${trial}`);
  const truth = PATHS.map((path) => PRIORS[path][0] + draws() * (PRIORS[path][1] - PRIORS[path][0]));
  const scenario = { ...SCENARIO, ...Object.fromEntries(PATHS.map((path, index) => [path, truth[index]!])) };
  const many = planOf({ kind: 'many', scenario: { ...scenario, seed: `true ${trial}` }, runs: 1 });
  const made = new UnitRunner(many, kernel, { reachByDay: true }).run({ cell: 0, run: 0 });
  if (!hasRun(made)) throw new Error(made.reason);
  const data = {
    day: DAYS,
    reach: DAYS.map((day) => made.reachByDay!.at(Math.min(day, made.reachByDay!.length - 1))!),
  };
  const plan = planOf({
    kind: 'fit',
    scenario: { ...SCENARIO, seed: `fit ${trial}` },
    data,
    priors: PRIORS,
    runs: 200,
  });
  const runner = new UnitRunner(plan, kernel);
  const { posterior } = posteriorOf(
    plan,
    answered(plan, (unit) => runner.run(unit)),
  );
  if (!posterior) return null;
  const { places, weights } = posterior;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return PATHS.map((path, axis) => {
    const [low, high] = PRIORS[path];
    const own = (truth[axis]! - low) / (high - low);
    return places.reduce(
      (sum, place, index) => (place[axis]! < own ? sum + weights[index]! / whole : sum),
      0,
    );
  });
}

it('the rank of the true value among those that a fit leaves possible is even', () => {
  const trials = Array.from({ length: TRIALS }, (_, trial) => ranksOf(trial));
  const ranks = trials.filter((found) => found !== null);
  const told = PATHS.map((path, axis) => {
    const counts = new Array<number>(BINS).fill(0);
    for (const found of ranks) counts[Math.min(BINS - 1, Math.floor(found[axis]! * BINS))]!++;
    const expected = ranks.length / BINS;
    const square = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    return { path, counts, square };
  });
  // Of data of the model itself, one in a hundred is refused.
  expect(TRIALS - ranks.length, JSON.stringify(told)).toBeLessThanOrEqual(Math.max(3, TRIALS / 25));
  for (const { square } of told) expect(square, JSON.stringify(told)).toBeLessThan(MOST);
});
