import { stageOf } from '../../model/measures/person-state.ts';
import { heardOnOf } from '../../model/measures/person-traits.ts';
import { UNAWARE } from '../../model/story/stages.ts';
import { toTown, toView } from '../view/camera.ts';
import type { HostSize } from '../view/host-size.ts';
import type { Over, Under } from './over.ts';

/** Radius of a ring as a share of the distance between neighbours, and its least and most in CSS pixels. */
const RADIUS = 0.5;
const LEAST = 1.6;
const MOST = 14;

/** From so many CSS pixels on a ring is dashed: a smaller one would be a few dots. */
const DASHED_FROM = 3;

/** Strokes and gaps of a dashed ring. */
const PARTS = 10;

/** CSS pixels of a ring's line, and how much of it those get who heard in both. */
const WIDTH = 1.25;
const PALE = 0.5;

/** Another run of the same town as rings over it: dashed round those who heard only there, whole round those who did in both. */
export class Outline implements Over {
  readonly canvas = document.createElement('canvas');

  /**
   * @param traits of each person in the other run, packed as in person-traits.ts
   * @param day until which it is shown
   */
  constructor(
    private readonly traits: Uint32Array,
    private readonly day: number,
  ) {
    Object.assign(this.canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  draw(scene: Under, { width, height, density }: HostSize): void {
    const { canvas } = this;
    Object.assign(canvas, { width: width * density, height: height * density });
    Object.assign(canvas.style, { width: `${String(width)}px`, height: `${String(height)}px` });
    const radius = Math.min(MOST, Math.max(LEAST, RADIUS * scene.viewpoint.spacing));
    const { alone, both } = this.#rings(scene, radius);
    const context = canvas.getContext('2d')!;
    context.scale(density, density);
    context.lineWidth = WIDTH;
    context.strokeStyle = scene.look.theme.ink;
    context.globalAlpha = PALE;
    context.stroke(both);
    context.globalAlpha = 1;
    const part = (2 * Math.PI * radius) / PARTS;
    context.setLineDash(radius < DASHED_FROM ? [] : [part, part]);
    context.stroke(alone);
  }

  #rings({ viewpoint, places, everybody }: Under, radius: number): { alone: Path2D; both: Path2D } {
    const { camera, view } = viewpoint;
    const [alone, both] = [new Path2D(), new Path2D()];
    const corner = (x: number, y: number) => toTown(camera, view, { x, y });
    for (const person of places.inside(corner(0, 0), corner(view.width, view.height))) {
      if (heardOnOf(this.traits[person]!) > this.day) continue;
      const { x, y } = toView(camera, view, places.of(person)!);
      const path = stageOf(everybody.states[person]!) === UNAWARE ? alone : both;
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
    }
    return { alone, both };
  }
}

/** How many people heard by a day only in another run, only in this one, and in both. */
interface HeardApart {
  readonly there: number;
  readonly here: number;
  readonly both: number;
}

/**
 * Counts who heard where.
 * @param traits of each person in the other run @param states of each person in this one, on the same day
 */
export function heardApart(traits: Uint32Array, states: Uint32Array, day: number): HeardApart {
  let [there, here, both] = [0, 0, 0];
  for (let person = 0; person < states.length; person++) {
    const isHere = stageOf(states[person]!) !== UNAWARE;
    const isThere = heardOnOf(traits[person]!) <= day;
    if (isHere && isThere) both++;
    else if (isHere) here++;
    else if (isThere) there++;
  }
  return { there, here, both };
}
