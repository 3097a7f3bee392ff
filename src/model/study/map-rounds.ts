import { allJointFaults } from '../scenario/checks/validation.ts';
import { cellScenario, peopleOf } from './cells.ts';
import { happened } from './events.ts';
import { mostRuns, type Plan } from './plan.ts';
import type { Driver, Known } from './rounds.ts';
import { shareOf } from './statistics.ts';
import { shuffled, type Unit } from './units.ts';

/*
 * A map is computed where it is of interest. Points four steps apart come first, with few runs each. A square whose points
 * are not all on one side of the tipping line is cut into four, down to a step; before that, a point of which so few runs
 * cannot tell the side gets more. All points of a round have their first run before any has its second.
 */

/** Runs that a point has at first, and that are added where they do not tell. */
const FEW = 5;

/** Steps between the first points, and the most steps of an axis that are all first points. */
const WIDEST = 4;
const FEWEST = 10;

/** Half of the runs. */
const HALF = 0.5;

/** A square between points: its lowest point on both axes, and its width along each. */
interface Square {
  readonly from: readonly [number, number];
  readonly widths: readonly [number, number];
}

/** The rounds of a map: points, and how many runs each needs. */
export function* mapRounds(plan: Plan, known: Known): Driver {
  const points = new Points(plan, known);
  let squares = firstSquares(points.sizes);
  for (;;) {
    for (const square of squares)
      for (const point of cornersOf(square, points.sizes)) points.want(point, FEW);
    yield* points.missing();
    const open = squares.filter((square) => points.isCrossed(square));
    const doubtful = new Set(open.flatMap((square) => points.doubtfulIn(square)));
    for (const point of doubtful) points.want(point, points.runsOf(point) + FEW);
    if (doubtful.size > 0) continue;
    const cut = new Set(open.filter(({ widths: [right, up] }) => right > 1 || up > 1));
    if (cut.size === 0) return;
    squares = squares.flatMap((square) => (cut.has(square) ? quartersOf(square, points.sizes) : [square]));
  }
}

/** The points of a map, and how many runs of each are wanted so far. */
class Points {
  readonly sizes: readonly [number, number];
  private readonly wanted = new Map<number, number>();
  private readonly people = new Map<number, number>();
  private asked: Unit[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly known: Known,
  ) {
    this.sizes = [plan.vary[0]!.values.length, plan.vary[1]!.values.length];
  }

  runsOf(point: number): number {
    return this.wanted.get(point) ?? 0;
  }

  /** Wants so many runs of a point, as far as its values go together. */
  want(point: number, runs: number): void {
    const before = this.runsOf(point);
    const most = Math.min(runs, mostRuns(this.plan));
    if (before >= most || !isPossible(this.plan, point)) return;
    this.wanted.set(point, most);
    for (let run = before; run < most; run++) this.asked.push({ cell: point, run });
  }

  /** Yields what was wanted since the last round: all points once before any twice. */
  *missing(): Driver {
    const units = this.asked;
    this.asked = [];
    if (units.length === 0) return;
    const order = shuffled(
      units.length,
      `${this.plan.scenario.seed}/map/${this.wanted.size}/${units.length}`,
    );
    yield [...order].map((index) => units[index]!);
  }

  /** The points of a square that are known, those of finer squares at its sides included. */
  private within({ from, widths }: Square): number[] {
    const found: number[] = [];
    for (let x = from[0]; x <= Math.min(from[0] + widths[0], this.sizes[0] - 1); x++)
      for (let y = from[1]; y <= Math.min(from[1] + widths[1], this.sizes[1] - 1); y++)
        if (this.runsOf(x * this.sizes[1] + y) > 0) found.push(x * this.sizes[1] + y);
    return found;
  }

  /** True where the tipping line goes through a square: in some of its points it happens in half of the runs, in others not. */
  isCrossed(square: Square): boolean {
    const sides = this.within(square)
      .map((point) => this.shareAt(point))
      .filter((share) => share !== null);
    return sides.some((share) => share < HALF) && sides.some((share) => share >= HALF);
  }

  /** The points of a square that more runs could still carry to the other side. */
  doubtfulIn(square: Square): number[] {
    return this.within(square).filter((point) => this.isDoubtful(point));
  }

  private isDoubtful(point: number): boolean {
    const runs = this.runsOf(point);
    const share = this.shareAt(point);
    if (share === null || runs >= mostRuns(this.plan)) return false;
    const { low, high } = shareOf(Math.round(share * runs), runs, this.plan.level);
    return low <= HALF && HALF <= high;
  }

  /** In how many of the wanted runs of a point it happened; `null` where none could be run. */
  private shareAt(point: number): number | null {
    const people = this.peopleAt(point);
    let [there, times] = [0, 0];
    for (let run = 0; run < this.runsOf(point); run++) {
      const record = this.known.get({ cell: point, run });
      if (!record) continue;
      there++;
      if (happened(this.plan.event, record, people)) times++;
    }
    return there === 0 ? null : times / there;
  }

  private peopleAt(point: number): number {
    let people = this.people.get(point);
    if (people === undefined) {
      people = peopleOf(this.plan, point);
      this.people.set(point, people);
    }
    return people;
  }
}

const possible = new WeakMap<Plan, Map<number, boolean>>();

/** True where the values of a point go together; asked often, so it is kept. */
export function isPossible(plan: Plan, point: number): boolean {
  const kept = possible.get(plan) ?? new Map<number, boolean>();
  possible.set(plan, kept);
  let answer = kept.get(point);
  if (answer === undefined) {
    answer = allJointFaults(cellScenario(plan, point)).length === 0;
    kept.set(point, answer);
  }
  return answer;
}

/** The widest squares, which leave about ten along each axis. */
function firstSquares(sizes: readonly [number, number]): Square[] {
  const [columns, rows] = sizes.map((size) => {
    const width = widthFor(size - 1);
    return Array.from({ length: Math.max(1, Math.ceil((size - 1) / width)) }, (_, index) => index * width);
  });
  const widths = [widthFor(sizes[0] - 1), widthFor(sizes[1] - 1)] as const;
  return columns!.flatMap((x) => rows!.map((y): Square => ({ from: [x, y], widths })));
}

function widthFor(steps: number): number {
  let width = WIDEST;
  while (width > 1 && steps / width < FEWEST) width /= 2;
  return width;
}

function cornersOf({ from, widths }: Square, [columns, rows]: readonly [number, number]): number[] {
  const [x, y] = from;
  const [right, top] = [Math.min(x + widths[0], columns - 1), Math.min(y + widths[1], rows - 1)];
  return [x * rows + y, x * rows + top, right * rows + y, right * rows + top];
}

/** The four squares of half the width; two where one side is a step already. */
function quartersOf({ from, widths }: Square, sizes: readonly [number, number]): Square[] {
  const halves = widths.map((width) => Math.max(1, width / 2)) as [number, number];
  const offsets = halves.map((half, axis) =>
    half < widths[axis]! && from[axis]! + half < sizes[axis]! - 1 ? [0, half] : [0],
  );
  return offsets[0]!.flatMap((x) =>
    offsets[1]!.map((y): Square => ({ from: [from[0] + x, from[1] + y], widths: halves })),
  );
}
