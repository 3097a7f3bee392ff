import type { Dots } from './points.ts';
import { beyond, cutPolygon, type Line, type Point } from './polygon.ts';
import { selectLowest, type KeyedPoints } from './select-lowest.ts';
import { clearSquare, type Square } from './square.ts';
import { townUnit } from './smooth-noise.ts';

/** A street of the plan, straight from end to end. */
export interface Street {
  /** 0 is the river, 1 the avenues, and so on to the lanes. */
  readonly level: number;
  readonly ends: readonly [Point, Point];
}

/** A piece of ground between streets, and the dots on it: those from one place to before another. */
export interface Quarter {
  readonly from: number;
  readonly to: number;
  readonly isAtRiver: boolean;
}

/** What a town is cut by. */
export interface Cuts {
  /** The polygon that no street leaves. */
  readonly edge: readonly Point[];
  /** The radius of the square beside the bridge. */
  readonly square: number;
  /** The widths of the streets by level; pieces of later levels are halved without a street. */
  readonly widths: readonly number[];
  /** How many of the people `from` … `to − 1` stand on the first side, when about this share of them should. */
  readonly splitAt: (from: number, to: number, share: number) => number;
}

/** A piece of ground with its people, whose ring comes in at one end of its way and leaves at the other. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly way: readonly [Point, Point];
  /** `null` where there are no more streets. */
  readonly ground: readonly Point[] | null;
}

/** A cut, and the stretch of it that lies in the piece. */
interface Crossing {
  readonly line: Line;
  readonly ends: readonly [Point, Point];
}

/** Dots by which a piece's long axis is found: more would change it little. */
const SAMPLE = 256;
/** The most by which a cut is turned from the short axis, in radians: a street, and what nobody sees. */
const TURN_OF_STREETS = 0.31;
const TURN_BELOW = 0.1;
/** How far from a street people stand at least, in spacings. */
const FROM_KERB = 0.2;
/** The share of the people on one bank of the river; on one side of a street at least, and how much more at most. */
const FIRST_BANK = 0.37;
const SMALLER_SIDE = 0.44;
const VARIED = 0.12;
/** The pieces that have names: those between avenues and streets of the first two levels. */
const LEVEL_OF_QUARTERS = 3;
/** How near to the river's line a corner lies that is on it, in spacings: as near as rounding leaves it. */
const ON_LINE = 0.01;

/**
 * Cuts the ring of people and the ground in halves, together, until everybody stands alone; n log n. The first cuts are
 * streets, from which the dots near them are pushed away. Of two halves the one nearer to the way in comes first, and
 * the passage between them lies where it is farthest from both ends: whoever is next on the ring stands near.
 */
export class Halving {
  readonly streets: Street[] = [];
  readonly quarters: Quarter[] = [];
  readonly #points: KeyedPoints;
  readonly #cuts: Cuts;
  #centre: Point = [0, 0];
  #river: Line | null = null;

  /** @param dots sorted in place: the dot of each place of the ring */
  constructor(dots: Dots, cuts: Cuts) {
    this.#points = { ...dots, keys: new Float64Array(dots.xs.length) };
    this.#cuts = cuts;
    const start = cuts.edge[Math.floor(cuts.edge.length / 4)]!;
    const ground = cuts.widths.length > 0 ? cuts.edge : null;
    this.#halve({ from: 0, to: dots.xs.length, level: 0, way: [start, start], ground });
    if (this.square) clearSquare(dots, this.square);
    for (const street of this.streets) this.#clear(street);
  }

  /** The square on the larger bank, in the corner between the river and the avenue that meets it; null without streets. */
  get square(): Square | null {
    if (!this.#river) return null;
    const { widths, square: radius } = this.#cuts;
    const { across, down } = this.#river;
    const [fromRiver, fromAvenue] = [widths[0]! / 2 + radius, (widths[1] ?? 0) / 2 + radius];
    const [x, y] = this.#centre;
    return {
      middle: [x + across * fromRiver - down * fromAvenue, y + down * fromRiver + across * fromAvenue],
      inland: [across, down],
      radius,
    };
  }

  #halve(piece: Piece): void {
    const { from, to, level, way, ground } = piece;
    if (to - from < 2) return;
    if (level === LEVEL_OF_QUARTERS && ground)
      this.quarters.push({ from, to, isAtRiver: ground.some((corner) => this.#isOnRiver(corner)) });
    const share =
      level === 0 ? FIRST_BANK : SMALLER_SIDE + VARIED * townUnit(from + to, FIELD_OF_SHARES + level);
    const middle = from + this.#cuts.splitAt(from, to, share);
    const line = level === 1 ? this.#throughCentre(piece, middle) : this.#acrossLongAxis(piece, middle);
    const parts = ground && cutPolygon(ground, line);
    const ends = parts?.crossing ?? this.#extent(piece, line);
    if (parts) this.#build(piece, { line, ends });
    const passage = farthest(ends, way);
    const deeper = level + 1;
    const hasStreets = parts !== null && deeper < this.#cuts.widths.length;
    this.#halve({
      from,
      to: middle,
      level: deeper,
      way: [way[0], passage],
      ground: hasStreets ? parts.before : null,
    });
    this.#halve({
      from: middle,
      to,
      level: deeper,
      way: [passage, way[1]],
      ground: hasStreets ? parts.after : null,
    });
  }

  /** A street along the cut; the dots beside it are pushed away, those farther off by less, so that none is lost. */
  #build({ from, to, level }: Piece, { line, ends }: Crossing): void {
    const { xs, ys } = this.#points;
    const width = this.#cuts.widths[level]!;
    const reach = Math.max(1.5, width * 1.6);
    if (level === 0) {
      this.#centre = between(ends[0], ends[1], 0.5);
      this.#river = line;
    }
    this.streets.push({ level, ends });
    for (let place = from; place < to; place++) {
      const far = beyond(line, xs[place]!, ys[place]!);
      if (Math.abs(far) > reach * 6) continue;
      const push = (width / 2) * Math.exp(-Math.abs(far) / reach) * (far < 0 ? -1 : 1);
      xs[place]! += line.across * push;
      ys[place]! += line.down * push;
    }
  }

  #isOnRiver([x, y]: Point): boolean {
    return this.#river !== null && Math.abs(beyond(this.#river, x, y)) < ON_LINE;
  }

  /** Moves those to its kerb who were pushed onto a street by a later one. */
  #clear({ level, ends: [from, to] }: Street): void {
    const { xs, ys } = this.#points;
    const length = distance(from, to);
    const [alongX, alongY] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const kerb = this.#cuts.widths[level]! / 2 + FROM_KERB;
    for (let place = 0; place < xs.length; place++) {
      const [x, y] = [xs[place]! - from[0], ys[place]! - from[1]];
      const aside = y * alongX - x * alongY;
      const along = x * alongX + y * alongY;
      if (Math.abs(aside) >= kerb || along < 0 || along > length) continue;
      const push = (aside < 0 ? -kerb : kerb) - aside;
      xs[place]! -= alongY * push;
      ys[place]! += alongX * push;
    }
  }

  /** The line across the piece's long axis, a little turned, that has those before `middle` on the side of the way in. */
  #acrossLongAxis({ from, to, level, way, ground }: Piece, middle: number): Line {
    const { xs, ys, keys } = this.#points;
    const turned =
      (townUnit(from + to, FIELD_OF_TURNS + level) * 2 - 1) * (ground ? TURN_OF_STREETS : TURN_BELOW);
    const angle = this.#longAxis(from, to) + turned;
    const facing = (way[1][0] - way[0][0]) * Math.cos(angle) + (way[1][1] - way[0][1]) * Math.sin(angle);
    const side = facing < 0 ? -1 : 1;
    const [across, down] = [Math.cos(angle) * side, Math.sin(angle) * side];
    for (let place = from; place < to; place++) keys[place] = xs[place]! * across + ys[place]! * down;
    return { across, down, at: this.#splitKey(from, middle, to) };
  }

  /** The line through the town's centre, which lies on the piece's edge, that has those before `middle` on one side. */
  #throughCentre({ from, to, way }: Piece, middle: number): Line {
    const { xs, ys, keys } = this.#points;
    const [x, y] = this.#centre;
    const [midX, midY] = this.#meanOf(from, to);
    const facing = Math.atan2(midY - y, midX - x);
    const turnTo = ([toX, toY]: Point) => turnBetween(facing, Math.atan2(toY - y, toX - x));
    const side = turnTo(way[0]) <= turnTo(way[1]) ? 1 : -1;
    for (let place = from; place < to; place++) keys[place] = turnTo([xs[place]!, ys[place]!]) * side;
    const angle = facing + this.#splitKey(from, middle, to) * side;
    const [across, down] = [-Math.sin(angle) * side, Math.cos(angle) * side];
    return { across, down, at: x * across + y * down };
  }

  /** Sorts the points into those before a place and those from there on by their keys; the key that parts them. */
  #splitKey(from: number, middle: number, to: number): number {
    const { keys } = this.#points;
    selectLowest(this.#points, from, to, middle - from);
    let highest = -Infinity;
    for (let place = from; place < middle; place++) if (keys[place]! > highest) highest = keys[place]!;
    return (highest + keys[middle]!) / 2;
  }

  #meanOf(from: number, to: number): Point {
    const { xs, ys } = this.#points;
    let [x, y] = [0, 0];
    for (let place = from; place < to; place++) {
      x += xs[place]!;
      y += ys[place]!;
    }
    return [x / (to - from), y / (to - from)];
  }

  /** The angle of the direction in which a piece is longest: of the larger eigenvector of its covariance. */
  #longAxis(from: number, to: number): number {
    const { xs, ys } = this.#points;
    const step = Math.max(1, Math.floor((to - from) / SAMPLE));
    let [count, sumX, sumY, sumXX, sumXY, sumYY] = [0, 0, 0, 0, 0, 0];
    for (let place = from; place < to; place += step) {
      const [x, y] = [xs[place]!, ys[place]!];
      count++;
      sumX += x;
      sumY += y;
      sumXX += x * x;
      sumXY += x * y;
      sumYY += y * y;
    }
    const spread = sumXX - (sumX * sumX) / count - sumYY + (sumY * sumY) / count;
    return Math.atan2(2 * (sumXY - (sumX * sumY) / count), spread) / 2;
  }

  /** The stretch of a line beside which a piece's dots lie. */
  #extent({ from, to }: Piece, { across, down, at }: Line): [Point, Point] {
    const { xs, ys } = this.#points;
    let [lowest, highest] = [Infinity, -Infinity];
    for (let place = from; place < to; place++) {
      const along = ys[place]! * across - xs[place]! * down;
      if (along < lowest) lowest = along;
      if (along > highest) highest = along;
    }
    const pointAt = (along: number): Point => [at * across - along * down, at * down + along * across];
    return [pointAt(lowest), pointAt(highest)];
  }
}

/** What random numbers are drawn for, apart from one another. */
const FIELD_OF_SHARES = 100;
const FIELD_OF_TURNS = 200;

/** The angle from one direction to another, −π … π. */
function turnBetween(from: number, to: number): number {
  const turn = to - from;
  return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** How far inside the end of a crossing its passage is, as a share: the middle would be nearer to both ends of the way. */
const INSIDE = 0.25;

/** The passage through a crossing: near that end of it which is farther from both ends of the way. */
function farthest([one, other]: readonly [Point, Point], [wayIn, wayOut]: readonly [Point, Point]): Point {
  const far = (point: Point) => Math.min(distance(point, wayIn), distance(point, wayOut));
  const [near, there] = [between(one, other, INSIDE), between(one, other, 1 - INSIDE)];
  return far(near) >= far(there) ? near : there;
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
