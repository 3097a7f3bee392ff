import { cellCount } from './cells.ts';
import { fitRounds } from './fit/rounds.ts';
import { mapRounds } from './map-rounds.ts';
import { mostRuns, type Plan } from './plan.ts';
import { gone, Known, type Course } from './rounds.ts';
import { seekRounds } from './seek-rounds.ts';
import { fixedCourse } from './stopping.ts';
import type { UnitRecord } from './unit-runner.ts';

/** How far a study has come with what is recorded of it, no unit twice. */
export function courseOf(plan: Plan, records: readonly UnitRecord[]): Course {
  if (plan.kind === 'map') return gone(plan, mapRounds(plan, new Known(plan, records)), records).course;
  if (plan.kind === 'seek')
    return gone(plan, seekRounds(plan, new Known(plan, records), { own: null, answers: [] }), records).course;
  if (plan.kind === 'fit')
    return gone(
      plan,
      fitRounds(plan, new Known(plan, records), { comparison: null, rounds: [], kept: [] }),
      records,
    ).course;
  return fixedCourse(plan, records);
}

/** The share of all runs of all points that a map is likely to need. */
const OF_A_MAP = 0.25;

/** Runs that seeking needs for each parameter, pair and triple of them, and for each trial. */
const OF_RAYS = [700, 700, 600];
const TRIALS = 12;

/** Rounds of a fit that are likely. */
const FIT_ROUNDS = 7;

/** How many units a study is likely to ask for, at most. */
export function likelyUnits(plan: Plan): number {
  if (plan.kind === 'seek') return seekUnits(plan);
  if (plan.kind === 'fit') return (plan.runs as number) * (1 + FIT_ROUNDS / 2);
  return cellCount(plan) * mostRuns(plan) * (plan.kind === 'map' ? OF_A_MAP : 1);
}

function seekUnits({ vary, runs }: Plan): number {
  const count = vary.length;
  const choices = [count, (count * (count - 1)) / 2, (count * (count - 1) * (count - 2)) / 6];
  return choices.reduce((sum, choice, index) => sum + choice * OF_RAYS[index]!, TRIALS * (runs as number));
}
