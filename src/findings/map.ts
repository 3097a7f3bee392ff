import { nearestPoints } from '../model/study/map.ts';
import type { EventName } from '../model/study/events.ts';
import { isPossible } from '../model/study/map-rounds.ts';
import type { Plan } from '../model/study/plan.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';
import { isDoubtful, triedRuns, type TriedRuns } from './sweep.ts';

/** A point of a map: its values, and what their runs say together. */
export interface MapPoint extends TriedRuns {
  /** Of the first number, and of the second. */
  readonly values: readonly [number, number];
}

/** A place of a map: what the nearest point says; `null` before one is near, and where values do not go together. */
export interface MapPlace {
  readonly point: MapPoint | null;
  readonly isPossible: boolean;
}

/** What many runs with the values of two parameters say together. */
export interface MapFacts {
  /** The values of both, from the least. */
  readonly axes: readonly [readonly number[], readonly number[]];
  /** Those that were computed, in the order of their values. */
  readonly points: readonly MapPoint[];
  /** All places, the second number fastest. */
  readonly places: readonly MapPlace[];
  /** The fewest and the most runs of a point. */
  readonly least: number;
  readonly most: number;
  readonly event: EventName;
  /** The share of the places at which it happens in most runs. */
  readonly share: number;
  /** By number: by how much the share of runs in which it happens is larger in the upper half of its values, −1 … 1. */
  readonly rising: readonly [number, number];
  /** The point that is nearest to the scenario's own values; `null` where these are beyond the map. */
  readonly own: MapPoint | null;
  /** True where luck may decide on which side of the line the scenario is. */
  readonly isOnLine: boolean;
}

const HALF = 0.5;

/** The facts of a map of two numbers, so far. @param own the scenario's values of both */
export function mapFacts(plan: Plan, runs: readonly RunRecord[], own: readonly [number, number]): MapFacts {
  const [first, second] = plan.vary;
  const axes = [first!.values as readonly number[], second!.values as readonly number[]] as const;
  const rows = axes[1].length;
  const byCell = new Map<number, RunRecord[]>();
  for (const run of runs) {
    const others = byCell.get(run.cell);
    if (others) others.push(run);
    else byCell.set(run.cell, [run]);
  }
  const points = new Map<number, MapPoint>();
  for (const cell of [...byCell.keys()].sort((one, other) => one - other))
    points.set(cell, {
      values: [axes[0][Math.floor(cell / rows)]!, axes[1][cell % rows]!],
      ...triedRuns(plan, { cell, runs: byCell.get(cell)! }, 'reach'),
    });
  const near = nearestPoints([axes[0].length, rows], (place) => points.has(place));
  const places = near.map((cell, place): MapPlace => ({
    point: cell === null || !isPossible(plan, place) ? null : points.get(cell)!,
    isPossible: isPossible(plan, place),
  }));
  const counts = [...points.values()].map((point) => point.runs.length);
  const ownPlace = placeOf(axes, own);
  const mine = ownPlace === null ? null : places[ownPlace]!.point;
  return {
    ...{ axes, places, own: mine, event: plan.event },
    points: [...points.values()],
    least: counts.reduce((least, count) => Math.min(least, count), Infinity),
    most: counts.reduce((most, count) => Math.max(most, count), 0),
    share: meanOf(places.map(({ point }) => (point?.share ? Number(point.share.value >= HALF) : null))),
    rising: [
      risingOf(places, (place) => Math.floor(place / rows) / Math.max(1, axes[0].length - 1)),
      risingOf(places, (place) => (place % rows) / Math.max(1, rows - 1)),
    ],
    isOnLine: mine !== null && isDoubtful(mine),
  };
}

/** The place of two values, or of those nearest to them; `null` beyond the ends of the map. */
function placeOf(axes: MapFacts['axes'], own: readonly [number, number]): number | null {
  const indices = axes.map((values, axis) => {
    const value = own[axis]!;
    if (value < values[0]! || value > values.at(-1)!) return null;
    return values.reduce(
      (best, one, index) => (Math.abs(one - value) < Math.abs(values[best]! - value) ? index : best),
      0,
    );
  });
  const [column, row] = indices as [number | null, number | null];
  return column === null || row === null ? null : column * axes[1].length + row;
}

/** By how much the share is larger where a number is in the upper half of its values. @param at where a place is on its axis, 0 … 1 */
function risingOf(places: readonly MapPlace[], at: (place: number) => number): number {
  const shares = (isUpper: boolean) =>
    places.map(({ point }, place) => (at(place) >= HALF === isUpper ? (point?.share?.value ?? null) : null));
  return meanOf(shares(true)) - meanOf(shares(false));
}

function meanOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}
