import { STAGES } from '../model/people.ts';
import type { Point } from './camera.ts';
import { dotRadius } from './marks.ts';
import { nearestTo, neighbourIn } from './neighbour.ts';
import type { Everybody, Look } from './painter.ts';
import { PeopleGrid } from './people-grid.ts';
import { SIZE_RANGE, sizeOf, stageOf } from './states.ts';
import type { Viewpoint } from './viewpoint.ts';

/** How far from a dot's edge a pointer still means that person, in CSS pixels. */
const POINTER_REACH = 6;

/** Where everybody stands, and who stands where. */
export class Places {
  /** Made when somebody is first looked for. */
  #grid: PeopleGrid | null = null;

  /** `positions` are x, y pairs in layout units, `spacing` is the usual distance between neighbours in them. */
  constructor(
    readonly positions: Float32Array,
    readonly spacing: number,
  ) {}

  /** Where a person stands; null where there is nobody of that number. */
  of(person: number): Point | null {
    const [x, y] = this.positions.subarray(person * 2, person * 2 + 2);
    return x === undefined || y === undefined ? null : { x, y };
  }

  /** Everybody between two corners, and some who stand just beyond. */
  inside(from: Point, to: Point): number[] {
    return this.#people.inside(from, to);
  }

  get #people(): PeopleGrid {
    return (this.#grid ??= new PeopleGrid(this.positions, this.spacing));
  }

  /** The person at, or next to, a layout point, by the dots that are drawn. */
  at(point: Point, viewpoint: Viewpoint, { theme, sized }: Look, everybody: Everybody): number | null {
    const { camera, spacing } = viewpoint;
    const { states, traits } = everybody;
    const radii = STAGES.map((_, code) => dotRadius(code, spacing, theme.weight) / camera.scale);
    return this.#people.nearest(
      point,
      POINTER_REACH / camera.scale,
      Math.max(...radii) * (sized ? 1 + SIZE_RANGE : 1),
      (person) => (radii[stageOf(states[person]!)] ?? 0) * (sized ? sizeOf(traits[person]!) : 1),
    );
  }

  /** Whoever stands nearest to a layout point, one who has heard the story before others; null where there is nobody. */
  nearest(point: Point, { states }: Everybody): number | null {
    const hasHeard = (person: number) => stageOf(states[person]!) !== 0;
    return nearestTo(this.positions, point, hasHeard) ?? nearestTo(this.positions, point);
  }

  /** Whoever stands next to a person in a direction; null at the edge of the town. */
  neighbour(person: number, direction: Point): number | null {
    return neighbourIn(this.positions, person, direction);
  }
}
