import { cellScenario } from './cells.ts';
import type { Plan } from './plan.ts';
import type { RunRecord } from './unit-runner.ts';

/** What happens in a run or does not: the story takes off, half of the town hears about it. */
export const EVENTS = ['tookOff', 'half'] as const;

export type EventName = (typeof EVENTS)[number];

/** True where it happened in a run of a town with so many people. */
export const happened = (event: EventName, { outcomes }: RunRecord, people: number): boolean =>
  event === 'half' ? 2 * (outcomes.reach ?? 0) >= people : outcomes.outbreak === 1;

/** The people of each cell: a sweep may try several sizes of a town. */
export const peopleOf = (plan: Plan, cell: number): number => cellScenario(plan, cell).people;
