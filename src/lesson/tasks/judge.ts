import { greatest } from '../../model/basics/extremes.ts';
import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { Plan } from '../../model/study/plan.ts';
import { cellCount } from '../../model/study/cells.ts';
import { hasRun, type Keeps, type RunRecord, type UnitRecord } from '../../model/study/unit-runner.ts';
import type { Unit } from '../../model/study/units.ts';
import { trialsOf } from './answer.ts';
import { tested, UNTESTED, type Call, type Tested } from './sequential-test.ts';
import type { Answer, Task, Trial, TrialName } from './task.ts';

/** What came of a trial: in `held` of `runs` towns, which have the lucks `seed#0`, `seed#1`, … */
export interface Tally {
  readonly trial: TrialName;
  readonly held: number;
  readonly runs: number;
  readonly call: Call;
  readonly wanted: Trial['wanted'];
  /** The share of towns that was asked for. */
  readonly share: number;
  readonly seed: string;
}

/**
 * An answer that was checked, as JSON. Whoever has the task and the answer finds the same again: what is written here need
 * not be believed.
 */
export interface Attempt {
  /** The task's name. */
  readonly task: string;
  readonly answer: Answer;
  /** Of the model that found the verdict; another may find another. */
  readonly engine: number;
  /** Whether the answer is right. */
  readonly verdict: Call;
  /** The trials behind it; those after one that says no are not run. */
  readonly trials: readonly Tally[];
}

/** Runs that are wanted next. */
export interface Round {
  readonly plan: Plan;
  readonly keeps: Keeps;
  readonly units: readonly Unit[];
}

/** Towns that are run before it is looked again whether it is clear; how many changes no verdict. */
const TOWNS = 24;

/**
 * Checks an answer: yields the runs that are wanted, and is given their records, in whatever order they came. The same task
 * and answer give the same verdict, wherever and whoever runs them.
 * @throws Error where a run failed
 */
export function* judging(task: Task, answer: Answer): Generator<Round, Attempt, readonly UnitRecord[]> {
  const trials: Tally[] = [];
  for (const group of byPlan(trialsOf(task, answer))) {
    for (const tally of yield* trying(group)) trials.push(tally);
    if (trials.some(isWrong)) break;
  }
  return { task: task.id, answer, engine: ENGINE_VERSION, verdict: verdictOf(trials), trials };
}

const verdictOf = (trials: readonly Tally[]): Call =>
  trials.some(isWrong) ? 'no' : trials.some(({ call }) => call === 'close') ? 'close' : 'yes';

const isWrong = ({ call, wanted }: Tally): boolean => call !== 'close' && call !== wanted;

/** {@link judging} by one who runs units at once. @param runner of a plan */
export function judge(
  task: Task,
  answer: Answer,
  runner: (plan: Plan, keeps: Keeps) => { run(unit: Unit): UnitRecord },
): Attempt {
  const check = judging(task, answer);
  let next = check.next();
  while (!next.done) {
    const { plan, keeps, units } = next.value;
    const hand = runner(plan, keeps);
    next = check.next(units.map((unit) => hand.run(unit)));
  }
  return next.value;
}

/** Trials that look at the same runs, in their order. */
function byPlan(trials: readonly Trial[]): readonly (readonly Trial[])[] {
  const groups = new Map<Plan, Trial[]>();
  for (const trial of trials) groups.set(trial.plan, [...(groups.get(trial.plan) ?? []), trial]);
  return [...groups.values()];
}

function* trying(trials: readonly Trial[]): Generator<Round, Tally[], readonly UnitRecord[]> {
  const [{ plan, keeps }] = trials as readonly [Trial, ...Trial[]];
  let states: readonly Tested[] = trials.map(() => UNTESTED);
  for (let from = 0; states.some(({ call }) => call === null); from += TOWNS) {
    const most = greatest(trials.map(({ bar }) => bar.most));
    const units = unitsBetween(from, Math.min(from + TOWNS, most), cellCount(plan));
    for (const cells of townsIn(yield { plan, keeps, units }))
      states = trials.map(({ holds, bar }, place) => tested(states[place]!, holds(cells), bar));
  }
  return trials.map((trial, place) => tallyOf(trial, states[place]!));
}

const unitsBetween = (from: number, to: number, cells: number): Unit[] =>
  Array.from({ length: (to - from) * cells }, (_, place) => ({
    cell: place % cells,
    run: from + Math.floor(place / cells),
  }));

/** The records of each town, by cell, in the order of the runs. */
function townsIn(records: readonly UnitRecord[]): RunRecord[][] {
  const towns = new Map<number, RunRecord[]>();
  for (const record of records.toSorted((a, b) => a.run - b.run || a.cell - b.cell)) {
    if (!hasRun(record)) throw new Error(record.reason);
    towns.set(record.run, [...(towns.get(record.run) ?? []), record]);
  }
  return [...towns.values()];
}

const tallyOf = ({ name, bar, wanted, plan }: Trial, { held, runs, call }: Tested): Tally => ({
  trial: name,
  held,
  runs,
  call: call!,
  wanted,
  share: bar.middle,
  seed: plan.scenario.seed,
});
