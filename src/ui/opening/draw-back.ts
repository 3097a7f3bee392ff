import { stageOf } from '../../model/measures/person-state.ts';
import { UNAWARE } from '../../model/story/stages.ts';
import { drawStreets } from '../../scene/canvas/canvas-streets.ts';
import { betweenCameras, toView, type Camera, type Point, type View } from '../../scene/view/camera.ts';
import type { Stage } from '../../scene/stage.ts';
import type { Box } from './horseshoe.ts';

/** CSS pixels between neighbours close up. */
const CLOSE = 62;
/** Radius of a silent dot close up, and as the whole town shows it, in CSS pixels. */
const DOT = 4;
const SMALL_DOT = 1.2;
/** More people are not drawn one by one while the view draws back. */
const MOST_DRAWN = 20_000;

/** Two cameras on the whole window: close to somebody who stands at a point of it, and as the stage shows the town. */
export interface WayBack {
  readonly from: Camera;
  readonly to: Camera;
  readonly view: View;
}

/** The way from a close look at somebody to the stage's own view of the town. */
export function wayBack(stage: Stage, person: number, at: Point, view: View): WayBack {
  const { places } = stage.people.shown;
  const place = places.of(person) ?? { x: 0, y: 0 };
  const scale = CLOSE / places.spacing;
  const { camera, size } = stage.looking;
  const { left, top } = stage.surface.getBoundingClientRect();
  return {
    view,
    from: {
      x: place.x - (at.x - view.width / 2) / scale,
      y: place.y - (at.y - view.height / 2) / scale,
      scale,
    },
    to: {
      x: camera.x + (view.width / 2 - left - size.width / 2) / camera.scale,
      y: camera.y + (view.height / 2 - top - size.height / 2) / camera.scale,
      scale: camera.scale,
    },
  };
}

/**
 * The way of a telling in the drawing, from the guest to just before who hears it.
 * @param bend how much of its length it is bent: upwards, or below 0 downwards
 */
export function arcTo(from: Point, { x, y }: Point, bend: number): string {
  const [dx, dy] = [x - from.x, y - from.y];
  const bent = bend * Math.sign(dx);
  const middle = { x: from.x + dx / 2 + dy * bent, y: from.y + dy / 2 - dx * bent };
  const near = 1 - 16 / Math.hypot(x - middle.x, y - middle.y);
  const end = { x: middle.x + (x - middle.x) * near, y: middle.y + (y - middle.y) * near };
  return `M${from.x} ${from.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;
}

/** Slow, fast, slow. */
export const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/** Where a place of the town is seen on the way, `share` (0 … 1) of it. */
export const seenAt = ({ from, to, view }: WayBack, place: Point, share: number): Point =>
  toView(betweenCameras(from, to, share), view, place);

/** What stands out of the crowd: people who are drawn by others, and boxes with writing. */
interface Others {
  readonly people: ReadonlySet<number>;
  readonly written: readonly Box[];
}

/** Draws the streets of the town, and everybody who has heard nothing, `share` (0 … 1) of the way back. */
export function drawTown(
  canvas: HTMLCanvasElement,
  way: WayBack,
  stage: Stage,
  share: number,
  others: Others,
): void {
  const { view } = way;
  const density = Math.min(2, devicePixelRatio);
  if (canvas.width !== Math.round(view.width * density)) {
    canvas.width = Math.round(view.width * density);
    canvas.height = Math.round(view.height * density);
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  const camera = betweenCameras(way.from, way.to, share);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const { streets } = stage.people.shown;
  if (streets) drawStreets({ context, viewpoint: { camera, view }, density }, streets, stage.theme);
  context.setTransform(density, 0, 0, density, 0, 0);
  drawSilent(context, { camera, view }, stage, share, others);
}

/** Draws everybody who has heard nothing: who would stand under writing appears as the view draws back. */
function drawSilent(
  context: CanvasRenderingContext2D,
  { camera, view }: { camera: Camera; view: View },
  stage: Stage,
  share: number,
  { people, written }: Others,
): void {
  const { places, everybody } = stage.people.shown;
  const { positions } = places;
  if (everybody.states.length > MOST_DRAWN) return;
  const radius = DOT + (SMALL_DOT - DOT) * share;
  context.fillStyle = getComputedStyle(context.canvas).color;
  context.beginPath();
  for (let person = 0; person < everybody.states.length; person++) {
    if (people.has(person) || stageOf(everybody.states[person]!) !== UNAWARE) continue;
    const place = { x: positions[person * 2]!, y: positions[person * 2 + 1]! };
    const { x, y } = toView(camera, view, place);
    if (x < -9 || y < -9 || x > view.width + 9 || y > view.height + 9) continue;
    const isCovered = written.some((one) => x > one.left && x < one.right && y > one.top && y < one.bottom);
    const size = isCovered ? radius * share : radius;
    context.moveTo(x + size, y);
    context.arc(x, y, size, 0, 2 * Math.PI);
  }
  context.fill();
}
