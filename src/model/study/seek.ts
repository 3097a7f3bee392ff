import { linkTo } from '../scenario/link/link.ts';
import { cellAt, cellScenario } from './cells.ts';
import type { Plan, Tried } from './plan.ts';
import { gone, Known } from './rounds.ts';
import { seekRounds, type Board } from './seek-rounds.ts';
import type { Estimate } from './statistics.ts';
import type { UnitRecord } from './unit-runner.ts';

/** A setting in which it is as it is wanted. */
interface SeekAnswer {
  /** Only what differs from the scenario. */
  readonly changes: Readonly<Record<string, Tried>>;
  /** How far that is: of the length of a slider, straight. */
  readonly distance: number;
  /** How often it is so with fresh lucks. */
  readonly chance: Estimate;
  /** The fragment of a link to it. */
  readonly link: string;
}

/** The smallest changes that reach what is wanted, the fewest parameters first. */
export function seekOf(plan: Plan, records: readonly UnitRecord[]) {
  const board: Board = { own: null, answers: [] };
  gone(plan, seekRounds(plan, new Known(plan, records), board), records);
  return {
    runs: plan.runs as number,
    asItIs: board.own?.chance ?? null,
    answers: board.answers.map(({ cell, distance, chance }): SeekAnswer => ({
      changes: changesOf(plan, cell),
      ...{ distance, chance },
      link: `#${linkTo(cellScenario(plan, cell))}`,
    })),
  };
}

function changesOf(plan: Plan, cell: number): Record<string, Tried> {
  const at = cellAt(plan, cell);
  return Object.fromEntries(
    plan.vary.flatMap(({ path }, axis) =>
      at[axis] === plan.scenario[path] ? [] : [[path, at[axis]!] as const],
    ),
  );
}
