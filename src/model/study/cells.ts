import seedrandom from 'seedrandom/seedrandom.js';
import { asIndex, asUnit } from '../basics/random.ts';
import { settled } from '../scenario/network-people.ts';
import type { Scenario, ScenarioPatch } from '../scenario/scenario.ts';
import type { Plan, Range, Tried } from './plan.ts';
import { isWhole, probeCount, probeName, probeValues } from './probes.ts';

/*
 * A cell is one scenario of a plan: many has one, a comparison two, A and B, and a sweep one for each combination of
 * values. Every cell has the same luck: run r has the seed S#r.
 */

/** The cell of a sensitivity in which all ranges are drawn. */
export const DRAWN = 0;

/** The two cells of a comparison. */
export const A = 0;
export const B = 1;

/** How many cells a plan has. */
export function cellCount(plan: Plan): number {
  const { kind, vary } = plan;
  if (kind === 'compare') return 2;
  if (kind === 'sensitivity') return 1 + probeCount(plan);
  return vary.reduce((count, { values }) => count * values.length, 1);
}

/** Where a cell is: the value on each axis of a sweep, the last axis fastest; `a` or `b` of a comparison; a probe's name. */
export function cellAt(plan: Plan, cell: number): Tried[] {
  const { kind, vary } = plan;
  if (kind === 'sensitivity') return cell === DRAWN ? ['drawn'] : probeName(plan, cell - 1);
  if (kind === 'compare') return [cell === A ? 'a' : 'b'];
  return placesOfValues(vary, cell).map((place, axis) => vary[axis]!.values[place]!);
}

/** Which value of each axis a cell of a sweep has, from 0; the last axis fastest. */
export function placesOfValues(vary: Plan['vary'], cell: number): number[] {
  let rest = cell;
  return vary
    .toReversed()
    .map(({ values }) => {
      const place = rest % values.length;
      rest = Math.floor(rest / values.length);
      return place;
    })
    .reverse();
}

/** Finds cells by where they are, as a text of JSON; `undefined` for a place that no cell of the plan has. */
export function cellFinder(plan: Plan): (at: unknown) => number | undefined {
  if (plan.kind === 'compare' || plan.kind === 'sensitivity') {
    const texts = Array.from({ length: cellCount(plan) }, (_, cell) => JSON.stringify(cellAt(plan, cell)));
    return (at) => indexIn(texts, JSON.stringify(at));
  }
  const indices = plan.vary.map(({ values }) => new Map(values.map((value, index) => [value, index])));
  return (at) => {
    if (!Array.isArray(at) || at.length !== indices.length) return undefined;
    return indices.reduce<number | undefined>((cell, known, axis) => {
      const index = known.get(at[axis] as Tried);
      return cell === undefined || index === undefined ? undefined : cell * known.size + index;
    }, 0);
  };
}

function indexIn(texts: readonly string[], text: string): number | undefined {
  const index = texts.indexOf(text);
  return index < 0 ? undefined : index;
}

/** The scenario of a cell, before what is drawn for each run; it may break rules that bind several values. */
export function cellScenario(plan: Plan, cell: number): Scenario {
  if (plan.kind === 'compare') return cell === A ? plan.scenario : changed(plan);
  if (plan.kind === 'sensitivity') return plan.scenario;
  const at = cellAt(plan, cell);
  return patched(plan.scenario, Object.fromEntries(plan.vary.map(({ path }, axis) => [path, at[axis]])));
}

/** B: from the start, or by an event on the day of the fork, so that all before it is the same. */
function changed({ scenario, changes, fork }: Plan): Scenario {
  if (fork === null) return patched(scenario, changes);
  const set = changes as Readonly<Record<string, number | boolean>>;
  return { ...scenario, events: [...scenario.events, { day: fork, set }] };
}

/** A scenario with other values, as the cells of a plan have them. */
export const patched = (scenario: Scenario, values: ScenarioPatch | Record<string, unknown>): Scenario =>
  settled({ ...scenario, ...(values as ScenarioPatch) });

/** The people of each cell: a sweep may try several sizes of a town. */
export const peopleOf = (plan: Plan, cell: number): number => cellScenario(plan, cell).people;

/** The seed of a run. */
export const seedOf = ({ scenario }: Plan, run: number): string => `${scenario.seed}#${run}`;

/** The scenario of a run of a cell: with what is drawn from the ranges, which is the same in every cell. */
export function runScenario(plan: Plan, cell: number, run: number): Scenario {
  const scenario = cellScenario(plan, cell);
  if (plan.ranges.length === 0) return scenario;
  const isProbe = plan.kind === 'sensitivity' && cell !== DRAWN;
  return patched(scenario, isProbe ? probeValues(plan, cell - 1, run) : drawnOf(plan, run));
}

/** Runs of many that share what is drawn, so that their differences are luck alone. */
const LUCKS_PER_DRAW = 2;

/** The number of the draw from the ranges that a run has; two runs of many share one, all cells of a run do elsewhere. */
export const drawOf = ({ kind }: Plan, run: number): number =>
  kind === 'many' || kind === 'sensitivity' ? Math.floor(run / LUCKS_PER_DRAW) : run;

/** What is drawn from the ranges for a run; by the number of its draw alone, whatever else the plan says. */
export const drawnOf = (plan: Plan, run: number): Record<string, number> =>
  Object.fromEntries(
    plan.ranges.map((range) => [range.path, drawn(plan.scenario.seed, range, drawOf(plan, run))]),
  );

function drawn(seed: string, { path, low, high }: Range, number: number): number {
  // A stream of its own: no other range, and no luck of the run, moves it.
  const draw = seedrandom(`${seed}/ranges/${path}/${number}`).int32() >>> 0;
  return isWhole(path) ? low + asIndex(draw, high - low + 1) : low + asUnit(draw) * (high - low);
}
