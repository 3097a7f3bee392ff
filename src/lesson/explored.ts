import type { Path } from '../model/scenario/parameters.ts';
import { settled } from '../model/scenario/network-people.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../model/scenario/scenario.ts';
import type { Plan } from '../model/study/plan.ts';
import { planOf } from '../model/study/plan-of.ts';
import type { Keeps } from '../model/study/unit-runner.ts';
import type { Stepped } from './tasks/task.ts';

/** What a figure draws: those who have heard by day, what is left by retelling, how visitors left, or what became of the town. */
export type FigureKind = 'reach' | 'left' | 'visitors' | 'town';

/** Something about a sentence of “How it works” that can be dragged, and what it does to a small town. */
export interface Explored extends Stepped {
  readonly id: string;
  readonly kind: FigureKind;
  readonly scenario: Scenario;
}

/** Runs that a figure is made of. */
export const FIGURE_RUNS = 9;

const KEEPS: Readonly<Record<FigureKind, Keeps>> = {
  reach: { reachByDay: true },
  left: { leftByHop: true },
  visitors: {},
  town: {},
};

const town = (changes: ScenarioPatch): Scenario =>
  settled({ ...STANDARD_SCENARIO, seed: 'figure', people: 600, days: 40, 'diners.count': 5, ...changes });

const explored = (
  id: string,
  kind: FigureKind,
  paths: readonly Path[],
  [low, high, step]: readonly [number, number, number],
  changes: ScenarioPatch,
): Explored => ({ id, kind, paths, low, high, step, scenario: town(changes) });

/** One for each sentence about a day, in their order. */
export const EXPLORED: readonly Explored[] = [
  explored(
    'place',
    'visitors',
    ['place.food', 'place.price', 'place.setting', 'place.service'],
    [-1, 1, 0.1],
    {
      ...{ days: 1, 'diners.count': 300 },
      ...{ 'place.food': 0.5, 'place.price': 0.5, 'place.setting': 0.5, 'place.service': 0.5 },
    },
  ),
  explored('perDay', 'reach', ['telling.perDay'], [0.5, 10, 0.5], { days: 20, 'listeners.relay': 0.3 }),
  explored('loss', 'left', ['drift.loss'], [0, 0.5, 0.01], {
    ...{ people: 2000, days: 10, 'diners.count': 200, 'network.kind': 'tree', 'network.contacts': 1 },
    ...{ 'listeners.act': 0, 'listeners.forget': 0, 'listeners.relay': 1, 'listeners.verify': 0 },
    ...{ 'listeners.wantDetail': 0, 'ties.closeTrust': 1 },
  }),
  explored('trust', 'reach', ['ties.closeTrust'], [0, 1, 0.01], { 'listeners.relay': 0.3 }),
  explored('act', 'town', ['listeners.act'], [0, 0.4, 0.02], {
    'listeners.relay': 0.3,
    'listeners.forget': 0.2,
  }),
  explored('cue', 'town', ['memory.cue'], [0, 0.05, 0.001], {
    'listeners.forget': 0.5,
    'listeners.relay': 0.3,
  }),
  explored('fans', 'reach', ['telling.fanTells'], [1, 20, 1], {
    ...{ days: 60, 'network.contacts': 20, 'listeners.act': 0.25, 'listeners.relay': 0, 'visits.delay': 2 },
  }),
];

/** The runs of a figure where what is dragged has a value. */
export function figurePlan({ paths, scenario, kind }: Explored, value: number): { plan: Plan; keeps: Keeps } {
  const values = Object.fromEntries(paths.map((path) => [path, value]));
  return {
    plan: planOf({ ...scenario, ...values }, { kind: 'many', runs: FIGURE_RUNS }),
    keeps: KEEPS[kind],
  };
}
