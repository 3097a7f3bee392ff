import type { SimulationClient } from '../../client/simulation-client.ts';
import type { StudyCrew } from '../../client/study-crew.ts';
import type { HandIn, ManyFound, RunFound } from '../../lesson/hand-in/hand-in.ts';
import type { Recomputed } from '../../lesson/hand-in/verdict.ts';
import { TASKS } from '../../lesson/tasks/index.ts';
import type { Attempt } from '../../lesson/tasks/judge.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { hasRun, type RunRecord, type UnitRecord } from '../../model/study/unit-runner.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { judged } from '../lesson/judged.ts';
import { runToEnd, type WholeRun } from '../lesson/run-to-end.ts';
import { asksFirst, estimateOf } from '../session/run-estimate.ts';
import { MOST_UNASKED } from '../study/study-cost.ts';

/** Who recomputes what was handed in. */
export interface Computers {
  /** Of a worker that does nothing else. */
  readonly client: SimulationClient;
  /** Gets what computes many runs, when it is wanted. */
  readonly crew: () => Promise<StudyCrew>;
}

/** Bytes that all workers may take together, about. */
const MOST_BYTES = 1e9;

/** True for what takes so long to recompute that somebody has to ask for it. */
export const isLarge = ({ scenario, many }: HandIn): boolean =>
  asksFirst(scenario) || estimateOf(scenario).seconds * (1 + (many?.runs ?? 0)) > MOST_UNASKED;

/** What a run came to. */
export const foundIn = ({ byDay, days }: Pick<WholeRun, 'byDay' | 'days'>): RunFound => ({
  reach: byDay.reach.at(-1)!,
  visits: byDay.firsthand.at(-1)!,
  days,
});

/** What many runs came to: those with the lucks 0, 1, … up to the first that is missing. `null` for none. */
export function manyIn(records: readonly RunRecord[]): ManyFound | null {
  const inOrder = records.toSorted((one, other) => one.run - other.run);
  const runs = inOrder.filter(({ run }, place) => run === place);
  const sum = (name: 'outbreak' | 'reach') =>
    runs.reduce((total, { outcomes }) => total + (outcomes[name] ?? 0), 0);
  return runs.length === 0 ? null : { runs: runs.length, outbreaks: sum('outbreak'), reach: sum('reach') };
}

/**
 * Finds again what was handed in, from its scenario alone.
 * @param onrun told how many more runs are over
 * @throws Error where a run failed, or nobody waits any more
 */
export async function recompute(
  { scenario, many, solved }: HandIn,
  { client, crew }: Computers,
  stop: AbortSignal,
  onrun: (runs: number) => void,
): Promise<Recomputed> {
  const run = await runToEnd(client, scenario);
  stop.throwIfAborted();
  onrun(1);
  const found = many && manyIn(await manyRuns(scenario, many.runs, await crew(), { stop, onrun }));
  const attempts: Attempt[] = [];
  for (const task of TASKS) {
    const answer = solved[task.id];
    const ontowns = (towns: number) => onrun(towns);
    if (answer) attempts.push(await judged(task, answer, { crew, stop, ontowns }));
  }
  return { digest: run.digest, found: foundIn(run), many: found, attempts };
}

async function manyRuns(
  scenario: Scenario,
  runs: number,
  crew: StudyCrew,
  { stop, onrun }: { readonly stop: AbortSignal; readonly onrun: (runs: number) => void },
): Promise<RunRecord[]> {
  const records: UnitRecord[] = [];
  const plan = planOf(scenario, { kind: 'many', runs });
  const units = Array.from({ length: runs }, (_, run) => ({ cell: 0, run })).values();
  const done = (come: readonly UnitRecord[]) => {
    for (const record of come) records.push(record);
    onrun(come.length);
  };
  await crew.compute({ plan, units, done, stop }, Math.floor(MOST_BYTES / estimateOf(scenario).bytes));
  stop.throwIfAborted();
  return records.map((record) => {
    if (hasRun(record)) return record;
    throw new Error(record.reason);
  });
}
