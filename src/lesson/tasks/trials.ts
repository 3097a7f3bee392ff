import type { Path } from '../../model/scenario/parameters.ts';
import { settled } from '../../model/scenario/network-people.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../../model/scenario/scenario.ts';
import { A, B } from '../../model/study/cells.ts';
import type { Plan } from '../../model/study/plan.ts';
import { planOf } from '../../model/study/plan-of.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import type { Bar } from './sequential-test.ts';
import { onStep } from './answer.ts';
import type { SettingTask, Trial } from './task.ts';

/** The luck of the towns that answers are checked on, which no stage shows. */
const UNSEEN = 'unseen';

/** “At least 80 % of towns”: a true 70 % fails and a true 90 % passes, but for 3 in 100 at most. */
export const FOUR_OF_FIVE: Bar = { low: 0.7, middle: 0.8, high: 0.9, most: 400 };

/** A town for a task. */
export const townOf = (changes: ScenarioPatch): Scenario => settled({ ...STANDARD_SCENARIO, ...changes });

/** Many towns with a task's scenario, but for some changes. */
export const unseen = (scenario: Scenario, changes: ScenarioPatch = {}): Plan =>
  planOf({ ...scenario, ...changes, seed: UNSEEN }, { kind: 'many', runs: FOUR_OF_FIVE.most });

/** Towns in pairs of the same luck, with and without some changes. @param fork the day from which they differ */
export const unseenPairs = (scenario: Scenario, changes: ScenarioPatch, fork: number | null = null): Plan =>
  planOf({ ...scenario, seed: UNSEEN }, { kind: 'compare', runs: FOUR_OF_FIVE.most, changes, fork });

/** Something that shall hold in four of five towns. @param holds of a town, or of a pair of them */
export const inMostTowns = (
  plan: Plan,
  holds: (a: RunRecord, b: RunRecord) => boolean,
  more: Partial<Trial> = {},
): Trial => ({
  name: 'answer',
  plan,
  keeps: {},
  holds: (cells) => holds(cells[A]!, cells[B]!),
  bar: FOUR_OF_FIVE,
  wanted: 'yes',
  ...more,
});

/** The scenario's values where all of some parameters have the same one. */
export const setTo = (paths: readonly Path[], value: number): ScenarioPatch =>
  Object.fromEntries(paths.map((path) => [path, value]));

/** A setting that shall hold in four of five towns, and the one a step smaller shall not. */
export function smallest(task: SettingTask, value: number, holds: (run: RunRecord) => boolean): Trial[] {
  const { scenario, paths, low, step } = task;
  const at = (steps: number) => unseen(scenario, setTo(paths, onStep(task, steps)));
  const steps = Math.round((value - low) / step);
  const answer = inMostTowns(at(steps), holds);
  return steps === 0
    ? [answer]
    : [answer, inMostTowns(at(steps - 1), holds, { name: 'smaller', wanted: 'no' })];
}

/** A share of towns that shall be the one that was predicted. @param near how far from it the truth may be */
export function aboutShare(
  plan: Plan,
  value: number,
  near: number,
  holds: (run: RunRecord) => boolean,
): Trial[] {
  const ends = [
    { name: 'notLess', middle: value - near, wanted: 'yes' },
    { name: 'notMore', middle: value + near, wanted: 'no' },
  ] as const;
  return ends
    .filter(({ middle }) => middle > 0 && middle < 1)
    .map(({ name, middle, wanted }) => ({
      ...inMostTowns(plan, holds, { name, wanted }),
      bar: {
        low: Math.max(middle - CLEARLY, middle / 2),
        middle,
        high: Math.min(middle + CLEARLY, (1 + middle) / 2),
        most: MOST_FOR_SHARES,
      },
    }));
}

/** How far the true share is from an end for it to be clear on which side it lies. */
const CLEARLY = 0.04;
const MOST_FOR_SHARES = 3000;
