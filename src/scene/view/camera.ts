/** The camera: the point from which the stage is seen. */
export interface Camera {
  /** The layout point in the middle of the view. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels for one layout unit. */
  readonly scale: number;
}

/** Width and height of the view in CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
}

/** Parts of the view, in CSS pixels, that something else on the page covers: the whole town is shown beside them. */
export interface Covered {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box that holds everybody, in layout units. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point, in CSS pixels from the view's top left corner or in layout units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Paper left free around the town, in CSS pixels. */
const MARGIN = 16;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The box around `positions` (x, y pairs), grown by `spacing` so that a lone person has some size too. */
export function boundsOf(positions: Float32Array, spacing: number): Bounds {
  if (positions.length < 2) return { left: -spacing, top: -spacing, right: spacing, bottom: spacing };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let offset = 0; offset + 1 < positions.length; offset += 2) {
    const x = positions[offset]!;
    const y = positions[offset + 1]!;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left: left - spacing, top: top - spacing, right: right + spacing, bottom: bottom + spacing };
}

/** The camera that shows the whole of `bounds`, centred, as large as the view allows. */
export function fitCamera(bounds: Bounds, view: View): Camera {
  const room = (pixels: number) => Math.max(pixels - 2 * MARGIN, 1);
  return {
    x: (bounds.left + bounds.right) / 2,
    y: (bounds.top + bounds.bottom) / 2,
    scale: Math.min(
      room(view.width) / (bounds.right - bounds.left),
      room(view.height) / (bounds.bottom - bounds.top),
    ),
  };
}

/** The box grown so that what it holds, when the view shows all of it, lies beside what is covered. */
export function clearOf(covered: Covered, bounds: Bounds, view: View): Bounds {
  const { left, top, right, bottom } = covered;
  const free = { width: view.width - left - right, height: view.height - top - bottom };
  const { scale } = fitCamera(bounds, free);
  return {
    left: bounds.left - left / scale,
    top: bounds.top - top / scale,
    right: bounds.right + right / scale,
    bottom: bounds.bottom + bottom / scale,
  };
}

/** The layout point under a point of the view. */
export function toTown(camera: Camera, view: View, point: Point): Point {
  return {
    x: camera.x + (point.x - view.width / 2) / camera.scale,
    y: camera.y + (point.y - view.height / 2) / camera.scale,
  };
}

/** The point of the view where a layout point is seen. */
export function toView(camera: Camera, view: View, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.scale + view.width / 2,
    y: (point.y - camera.y) * camera.scale + view.height / 2,
  };
}

/** The camera at another scale that keeps what is under `anchor`, a point of the view, where it is. */
export function scaleCamera(camera: Camera, view: View, scale: number, anchor: Point): Camera {
  const held = toTown(camera, view, anchor);
  return {
    x: held.x - (anchor.x - view.width / 2) / scale,
    y: held.y - (anchor.y - view.height / 2) / scale,
    scale,
  };
}

/** The camera `share` (0 … 1) of the way between two, zooming evenly and straight on one spot. */
export function betweenCameras(from: Camera, to: Camera, share: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  // What is seen shrinks with 1 / scale: moving in step with it holds one spot of the view still.
  const zooms = Math.abs(to.scale / from.scale - 1) > 1e-6;
  const moved = zooms ? (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale) : share;
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, scale };
}

/** The camera moved so that the view holds as much of the town as it can: no edge is left far behind. */
export function keepInTown(camera: Camera, bounds: Bounds, view: View): Camera {
  const along = (centre: number, low: number, high: number, pixels: number) => {
    const middle = (low + high) / 2;
    const slack = Math.max(0, (high - low) / 2 + (MARGIN - pixels / 2) / camera.scale);
    return clamp(centre, middle - slack, middle + slack);
  };
  return {
    x: along(camera.x, bounds.left, bounds.right, view.width),
    y: along(camera.y, bounds.top, bounds.bottom, view.height),
    scale: camera.scale,
  };
}
