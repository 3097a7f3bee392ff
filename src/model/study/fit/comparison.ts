import type { DataPoint } from './data.ts';
import { varianceOf } from '../statistics.ts';

/** Neighbours by which it is told how alone a course is among those of the first round. */
const NEIGHBOURS = 5;

/** Runs of the first round that are asked how alone they are, at most. */
const MOST_ASKED = 500;

/** The share of the first round's runs that have to be at least as alone as the data: as rarely, data of the model itself are refused. */
const LEAST_SHARE = 0.01;

/** The least spread of a day, in roots of people: where all runs are alike, one person is still no wide way. */
const LEAST_SPREAD = 0.25;

/** A day of the data that lies beyond all runs of the first round. */
export interface Beyond extends DataPoint {
  readonly low: number;
  readonly high: number;
}

/**
 * Lays courses beside the data: by the square roots of counts, of which luck moves large and small ones about as far, in
 * spreads of the first round.
 */
export class Comparison {
  /** How many runs of the first round are at least as alone among the others as the data are, as a share. */
  readonly share: number;
  /** True where the first round has courses such as that of the data. */
  readonly isPossible: boolean;
  /** Days on which the data lie beyond all runs of the first round. */
  readonly beyond: readonly Beyond[];
  private readonly spreads: readonly number[];
  private readonly data: readonly number[];

  /** @param first how many there were by the days of the data, for each run of the first round; `null` for one that failed */
  constructor(
    readonly points: readonly DataPoint[],
    first: readonly (readonly number[] | null)[],
  ) {
    const there = first.filter((counts) => counts !== null);
    this.spreads = points.map((_, day) =>
      Math.max(
        LEAST_SPREAD,
        Math.sqrt(there.length < 2 ? 0 : varianceOf(there.map((counts) => Math.sqrt(counts[day]!)))),
      ),
    );
    this.data = this.placed(points.map(({ data }) => data));
    const courses = there.map((counts) => this.placed(counts));
    this.share = shareAsAlone(courses, this.data);
    // Of fewer than a hundred runs, none at all is the least.
    const least = Math.max(LEAST_SHARE, 2 / (1 + Math.min(MOST_ASKED, there.length)));
    this.isPossible = there.length > NEIGHBOURS && this.share >= least;
    this.beyond = points.flatMap((point, day) => {
      const [low, high] = endsOf(there.map((counts) => counts[day]!));
      return point.data < low || point.data > high ? [{ ...point, low, high }] : [];
    });
  }

  /** How far a course is from the data, by day: in spreads, above 0 where it has more. */
  differences(counts: readonly number[]): number[] {
    return this.placed(counts).map((value, day) => value - this.data[day]!);
  }

  /** How far a course is from the data. @param counts `null` for a run that failed, which is infinitely far */
  distanceOf(counts: readonly number[] | null): number {
    return counts === null ? Infinity : lengthOf(this.differences(counts));
  }

  private placed(counts: readonly number[]): number[] {
    return counts.map((value, day) => Math.sqrt(value) / this.spreads[day]!);
  }
}

const lengthOf = (differences: readonly number[]): number =>
  Math.sqrt(differences.reduce((sum, difference) => sum + difference * difference, 0) / differences.length);

function endsOf(values: readonly number[]): [low: number, high: number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** How many of some courses are at least as far from their nearest neighbours as another one is, as a share. */
function shareAsAlone(courses: readonly (readonly number[])[], other: readonly number[]): number {
  const alone = loneliness(other, courses);
  const asked = courses.slice(0, MOST_ASKED);
  const others = asked.map((course, index) => loneliness(course, courses, index));
  return (1 + others.filter((one) => one >= alone).length) / (1 + asked.length);
}

/** The mean distance to the nearest of some courses. @param own index of the course itself among them */
function loneliness(course: readonly number[], courses: readonly (readonly number[])[], own = -1): number {
  const nearest: number[] = new Array<number>(NEIGHBOURS).fill(Infinity);
  for (const [index, other] of courses.entries()) {
    if (index === own) continue;
    let square = 0;
    for (const [day, value] of course.entries()) {
      const difference = value - other[day]!;
      square += difference * difference;
    }
    if (square >= nearest[NEIGHBOURS - 1]!) continue;
    const place = nearest.findIndex((far) => square < far);
    nearest.splice(place, 0, square);
    nearest.length = NEIGHBOURS;
  }
  return nearest.reduce((sum, square) => sum + Math.sqrt(square), 0) / NEIGHBOURS;
}
