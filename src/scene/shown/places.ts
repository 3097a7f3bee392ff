import { greatest } from '../../model/basics/extremes.ts';
import KDBush from 'kdbush';
import { STAGES } from '../../model/story/stages.ts';
import type { Point } from '../view/camera.ts';
import { dotRadius, SIZE_RANGE, sizeOf } from '../look/dot-marks.ts';
import { nearestOf, wayTo } from './neighbour.ts';
import { stageOf } from '../../model/measures/person-state.ts';
import type { Everybody } from './everybody.ts';
import type { Look } from './painter.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

/** The distance from a dot's edge at which a pointer still means that person, in CSS pixels. */
const POINTER_REACH = 6;

/** The positions of everybody, and the search for people by position. */
export class Places {
  readonly #index: KDBush;

  /**
   * `positions` are x, y pairs in layout units, `spacing` is the usual distance between neighbours in them, and `index`
   * holds them for `KDBush`, twice where people have two places.
   */
  constructor(
    readonly positions: Float32Array,
    readonly spacing: number,
    index: ArrayBufferLike,
  ) {
    this.#index = KDBush.from(index);
  }

  /** An empty town. */
  static none(): Places {
    return new Places(new Float32Array(), 1, new KDBush(0).finish().data);
  }

  /** The same people, some of them at their other places. */
  moved(positions: Float32Array): Places {
    return new Places(positions, this.spacing, this.#index.data);
  }

  /** The position of a person; null for a number that nobody has. */
  of(person: number): Point | null {
    const [x, y] = this.positions.subarray(person * 2, person * 2 + 2);
    return x === undefined || y === undefined ? null : { x, y };
  }

  /** Everybody between two corners, and who stands just beyond. */
  inside(from: Point, to: Point): number[] {
    const { spacing } = this;
    return this.#range(from.x - spacing, from.y - spacing, to.x + spacing, to.y + spacing);
  }

  /** The person at, or next to, a layout point, by the dots that are drawn. */
  at(point: Point, viewpoint: Viewpoint, { theme, sized }: Look, everybody: Everybody): number | null {
    const { camera, spacing } = viewpoint;
    const { states, traits } = everybody;
    const radii = STAGES.map((_, code) => dotRadius(code, spacing, theme.weight) / camera.scale);
    return this.edgeNear(
      point,
      POINTER_REACH / camera.scale,
      greatest(radii) * (sized ? 1 + SIZE_RANGE : 1),
      (person) => (radii[stageOf(states[person]!)] ?? 0) * (sized ? sizeOf(traits[person]!) : 1),
    );
  }

  /** The person whose dot's edge is nearest to a point; null when all edges are farther than `reach`. */
  edgeNear(
    { x, y }: Point,
    reach: number,
    largest: number,
    radiusOf: (person: number) => number,
  ): number | null {
    const { positions } = this;
    const gapTo = (person: number) =>
      Math.hypot(positions[person * 2]! - x, positions[person * 2 + 1]! - y) - radiusOf(person);
    const { person, distance } = nearestOf(this.#people(this.#index.within(x, y, reach + largest)), gapTo);
    return distance <= reach ? person : null;
  }

  /** The person nearest to a layout point, preferred people first; null where there is nobody. */
  nearest({ x, y }: Point, counts: (person: number) => boolean): number | null {
    const { positions } = this;
    const distanceTo = (person: number) => {
      const dx = positions[person * 2]! - x;
      const dy = positions[person * 2 + 1]! - y;
      return dx * dx + dy * dy;
    };
    const counted = (person: number) => (counts(person) ? distanceTo(person) : Infinity);
    return nearestOf(this.#everybody(), counted).person ?? nearestOf(this.#everybody(), distanceTo).person;
  }

  /** The next person in a direction, at most 45° off; null at the edge of the town. */
  neighbour(person: number, direction: Point): number | null {
    const from = this.of(person);
    if (!from) return null;
    const distanceTo = wayTo(this.positions, person, direction);
    for (let reach = 2 * this.spacing; ; reach *= 2) {
      const around = this.#range(from.x - reach, from.y - reach, from.x + reach, from.y + reach);
      const { person: next, distance } = nearestOf(around, distanceTo);
      // Who is farther than the box reaches may have somebody nearer beyond its edge.
      if (distance <= reach || around.length === this.positions.length / 2) return next;
    }
  }

  /** Those who have a place in a box, if not the one at which they stand. */
  #range(...box: [number, number, number, number]): number[] {
    return this.#people(this.#index.range(...box));
  }

  /** Whose the entries of the index are. */
  #people(entries: number[]): number[] {
    const people = this.positions.length / 2;
    return people === this.#index.numItems ? entries : [...new Set(entries.map((entry) => entry % people))];
  }

  *#everybody(): Iterable<number> {
    for (let person = 0; person * 2 < this.positions.length; person++) yield person;
  }
}
