import { allJointFaults } from '../scenario/checks/validation.ts';
import { cellScenario } from './cells.ts';
import type { Plan } from './plan.ts';
import { placeOn, scaleOf } from './useful-axis.ts';

/** A way to change some parameters together, from the scenario's own values on. */
export interface Ray {
  /** Indices of the parameters that change. */
  readonly axes: readonly number[];
  /** Tells apart which way each goes: −1 or 1. */
  readonly signs: readonly number[];
  /** What comes on the way, the smallest change first. */
  readonly points: readonly RayPoint[];
}

/** A setting on a ray. */
export interface RayPoint {
  readonly cell: number;
  /** How far it is from the scenario's own values: of the length of a slider, straight. */
  readonly distance: number;
}

/** How many parts of a slider's length two settings on a ray are apart. */
const PARTS = 200;

/** How much two parameters change beside each other. */
const SLOPES = [
  [1, 1],
  [3, 1],
  [1, 3],
];

const kept = new WeakMap<Plan, Map<number, readonly Ray[]>>();

/** The rays on which so many parameters change; asked for at each round, so they are kept. */
export function raysOf(plan: Plan, size: number): readonly Ray[] {
  const own = kept.get(plan) ?? new Map<number, readonly Ray[]>();
  kept.set(plan, own);
  const rays = own.get(size) ?? newRays(plan, size);
  own.set(size, rays);
  return rays;
}

function newRays(plan: Plan, size: number): Ray[] {
  const grid = new Grid(plan);
  return chosen(plan.vary.length, size).flatMap((axes) =>
    slopesOf(size).flatMap((slope) =>
      signsOf(size).flatMap((signs) => {
        const points = grid.pointsOn(
          axes,
          slope.map((part, index) => part * signs[index]!),
        );
        return points.length > 0 ? [{ axes, signs, points }] : [];
      }),
    ),
  );
}

const slopesOf = (size: number): number[][] => (size === 2 ? SLOPES : [new Array<number>(size).fill(1)]);

/** All combinations of −1 and 1. */
const signsOf = (size: number): number[][] =>
  Array.from({ length: 1 << size }, (_, bits) =>
    Array.from({ length: size }, (__, index) => ((bits >> index) & 1 ? -1 : 1)),
  );

/** All choices of so many of the numbers below a count. */
function chosen(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: count - from }, (_, index) => from + index).flatMap((first) =>
    chosen(count, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

/** The settings that a plan's axes have, with the places of their values. */
class Grid {
  private readonly places: number[][];
  /** Indices of the scenario's own values. */
  private readonly own: number[];

  constructor(private readonly plan: Plan) {
    const scales = plan.by.map((by) => scaleOf(plan.scenario, by));
    this.places = plan.vary.map(({ values }, axis) =>
      values.map((value) => placeOn(scales[axis]!, value as number)),
    );
    this.own = plan.vary.map(({ path, values }) => values.indexOf(plan.scenario[path] as number));
  }

  /** The settings in a direction, each once, up to the first that cannot be. @param slope of each axis that changes */
  pointsOn(axes: readonly number[], slope: readonly number[]): RayPoint[] {
    const found: RayPoint[] = [];
    const length = Math.sqrt(slope.reduce((sum, part) => sum + part * part, 0));
    let before = '';
    for (let step = 1; step <= PARTS * length; step++) {
      const indices = this.own.map((own, axis) => {
        const index = axes.indexOf(axis);
        return index < 0 ? own : this.nearest(axis, (slope[index]! * step) / (PARTS * length));
      });
      // A parameter that stands still is another ray's.
      const isMoved = axes.every((axis) => indices[axis] !== this.own[axis]);
      const text = indices.join();
      if (!isMoved || text === before) continue;
      before = text;
      const cell = indices.reduce((sum, index, axis) => sum * this.plan.vary[axis]!.values.length + index, 0);
      if (allJointFaults(cellScenario(this.plan, cell)).length > 0) break;
      found.push({ cell, distance: this.distanceOf(indices) });
    }
    return found;
  }

  /** The index of the value that is nearest to a place so far from the scenario's own one. */
  private nearest(axis: number, by: number): number {
    const places = this.places[axis]!;
    const wanted = places[this.own[axis]!]! + by;
    const step = by < 0 ? -1 : 1;
    let index = this.own[axis]!;
    while (
      places[index + step] !== undefined &&
      Math.abs(places[index + step]! - wanted) <= Math.abs(places[index]! - wanted)
    )
      index += step;
    return index;
  }

  private distanceOf(indices: readonly number[]): number {
    const squares = indices.map((index, axis) => {
      const away = this.places[axis]![index]! - this.places[axis]![this.own[axis]!]!;
      return away * away;
    });
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  }
}
