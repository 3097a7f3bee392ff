import type { Ray } from './rays.ts';
import type { Driver } from './rounds.ts';
import { SEARCH_RUNS } from './plan.ts';
import type { Seeker } from './seeker.ts';

/** A setting that seems to do. */
export interface Candidate {
  readonly ray: Ray;
  /** Its index among the points of its ray. */
  readonly index: number;
  readonly distance: number;
}

/** Between two settings that were tried, one that does seems to lie. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A ray with the gaps on it, the nearest first. */
export interface Prospect {
  readonly ray: Ray;
  readonly gaps: readonly Gap[];
  /** Of the far end of the nearest gap. */
  readonly distance: number;
}

/** How much is tried on a ray: settings and lucks at first, lucks in halving, and down to which part of the ray. */
interface Effort {
  readonly points: number;
  readonly lucks: number;
  readonly halvingLucks: number;
  readonly finest: number;
}

const OF_ONE: Effort = { points: 12, lucks: 10, halvingLucks: 20, finest: 0 };
const OF_SEVERAL: Effort = { points: 6, lucks: 6, halvingLucks: 12, finest: 1 / 60 };

const effortOn = ({ axes }: Ray): Effort => (axes.length === 1 ? OF_ONE : OF_SEVERAL);

/** How far a share of so few lucks may fall short of what is sought. */
const SLACK = 0.25;

/** Tries a few settings of a ray; `null` where none of them, and nothing between them, seems to do. */
export function* tried(seeker: Seeker, ray: Ray): Driver<Prospect | null> {
  const { points, lucks } = effortOn(ray);
  const places = evenly(ray.points.length, points);
  const cellAt = (place: number) => ray.points[place]!.cell;
  yield places.flatMap((place) => seeker.units(cellAt(place), lucks));
  const gaps = places.flatMap((to, order): Gap[] => {
    const from = order === 0 ? -1 : places[order - 1]!;
    const isNear = seeker.shareAt(cellAt(to), lucks) >= seeker.goal - SLACK;
    const isPassed = from >= 0 && seeker.isPassed(cellAt(from), cellAt(to), lucks);
    return isNear || isPassed ? [{ from, to }] : [];
  });
  return gaps.length === 0 ? null : { ray, gaps, distance: ray.points[gaps[0]!.to]!.distance };
}

/** The smallest change on a ray that seems to do; `null` where none does after all. */
export function* smallestOn(seeker: Seeker, { ray, gaps }: Prospect): Driver<Candidate | null> {
  for (const gap of gaps) {
    const index = yield* smallestIn(seeker, ray, gap);
    if (index !== null) return { ray, index, distance: ray.points[index]!.distance };
  }
  return null;
}

/** So many indices below a count, the last one among them. */
function evenly(count: number, wanted: number): number[] {
  const parts = Math.min(count, wanted);
  return Array.from({ length: parts }, (_, part) => Math.round(((part + 1) * count) / parts) - 1);
}

/** By halving, the first setting in a gap that does; `null` where the last one does not, and none between. */
function* smallestIn(seeker: Seeker, ray: Ray, { from, to }: Gap): Driver<number | null> {
  const { halvingLucks, finest } = effortOn(ray);
  const cellAt = (index: number) => ray.points[index]!.cell;
  let [below, above] = [from, to];
  while (above - below > Math.max(1, finest * ray.points.length)) {
    const middle = Math.floor((below + above) / 2);
    yield [cellAt(middle), cellAt(above)].flatMap((cell) => seeker.units(cell, halvingLucks));
    const does = seeker.shareAt(cellAt(middle), halvingLucks) >= seeker.goal;
    const isBeyond = !does && seeker.isSameSide(cellAt(middle), cellAt(above), halvingLucks);
    if (does || isBeyond) above = middle;
    else below = middle;
  }
  yield seeker.units(cellAt(above), SEARCH_RUNS);
  return seeker.shareAt(cellAt(above), SEARCH_RUNS) >= seeker.goal ? above : null;
}
