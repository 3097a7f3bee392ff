import {
  betweenCameras,
  boundsOf,
  clearOf,
  fitCamera,
  keepInTown,
  scaleCamera,
  toView,
  type Bounds,
  type Camera,
  type Covered,
  type Point,
  type View,
} from './camera.ts';

/** The closest look: this many CSS pixels between neighbours. */
const CLOSEST = 96;

/** Even a village that is roomy when it fits can be enlarged this many times. */
const LEAST_ZOOM = 2;

/** Milliseconds a glide from one camera to another takes. */
const GLIDE = 900;

/** The distance from the view's edge, in CSS pixels, at which a searched person is shown. */
const REVEAL_MARGIN = 48;

interface Glide {
  readonly from: Camera;
  readonly to: Camera;
  readonly since: number;
}

/** A part of a view of the whole. */
export interface Part {
  /** From the middle of the whole to that of the part, in CSS pixels of a view of the whole. */
  readonly x: number;
  readonly y: number;
  /** How many times as large as in a view of the whole. */
  readonly zoom: number;
}

/** Nothing lies over the view. */
const NOTHING: Covered = { left: 0, top: 0, right: 0, bottom: 0 };

const easeInOut = (share: number) => share * share * (3 - 2 * share);

/** The camera of a stage with its limits: the town can be neither lost nor shrunk to a speck. */
export class Viewpoint {
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #view: View = { width: 1, height: 1 };
  #covered = NOTHING;
  #bounds: Bounds = boundsOf(new Float32Array(), 1);
  #spacing = 1;
  #fitted = true;
  #glide: Glide | null = null;
  /** What is looked at together, until the view is moved. */
  #framed: readonly Point[] | null = null;

  /** Replaced, never changed: compare by identity to see whether it moved. */
  get camera(): Camera {
    return this.#camera;
  }

  get view(): View {
    return this.#view;
  }

  /** The box that holds everybody, and the texts at the edge. */
  get bounds(): Bounds {
    return this.#bounds;
  }

  /** True as long as the whole town is shown; it then stays so when the view changes its size. */
  get fitted(): boolean {
    return this.#fitted;
  }

  /** CSS pixels between neighbours. */
  get spacing(): number {
    return this.#spacing * this.#camera.scale;
  }

  /** What is seen, as a part of the whole: another view of the same size, or a similar one, can look at the same. */
  get part(): Part {
    const { x, y, scale } = this.#whole();
    const camera = this.#glide?.to ?? this.#camera;
    return { x: (camera.x - x) * scale, y: (camera.y - y) * scale, zoom: camera.scale / scale };
  }

  /** Looks at the part that another view sees. */
  lookAt({ x, y, zoom }: Part): void {
    const whole = this.#whole();
    if (zoom <= 1) this.fit();
    else
      this.#moveTo({
        x: whole.x + x / whole.scale,
        y: whole.y + y / whole.scale,
        scale: whole.scale * zoom,
      });
  }

  /**
   * Looks at the whole of another town (x, y pairs and the distance between neighbours, in layout units), with the texts
   * at its edge. Where it lies on the same ground as the one before, the view stays as it is.
   */
  showTown(positions: Float32Array, spacing: number, marks: readonly Point[] = []): void {
    const [before, spacingBefore] = [this.#bounds, this.#spacing];
    this.#spacing = spacing;
    this.#bounds = boundsOf(positions, spacing);
    for (const { y } of marks) {
      const { top, bottom } = this.#bounds;
      this.#bounds = { ...this.#bounds, top: Math.min(top, y), bottom: Math.max(bottom, y) };
    }
    if (this.#fitted || spacing !== spacingBefore || !areAlike(this.#bounds, before)) this.fit();
  }

  /** Takes the view's new size in CSS pixels, and what is covered of it, which ends a glide but to what is framed. */
  resize(view: View, covered = NOTHING): void {
    this.#view = view;
    this.#covered = covered;
    if (this.#fitted) this.fit();
    else if (this.#framed) this.#frameAgain(this.#framed);
    else this.#moveTo(this.#camera);
  }

  /** Shows the whole town. */
  fit(): void {
    this.#glide = null;
    this.#framed = null;
    this.#camera = this.#whole();
    this.#fitted = true;
  }

  /** Looks at one layout point from as near as it gets. */
  closeUp(point: Point): void {
    this.#moveTo({ ...point, scale: this.#closest() });
  }

  /** Looks at some layout points together, from as near as it gets. */
  frame(points: readonly Point[]): void {
    const around = boundsOf(
      Float32Array.from(points.flatMap(({ x, y }) => [x, y])),
      this.#spacing * ROUND_FRAME,
    );
    const camera = fitCamera(around, this.#view);
    this.#moveTo({ ...camera, scale: Math.min(camera.scale, this.#closest()) });
    this.#framed = points;
  }

  /** In a view of another size; a glide on its way there goes on. */
  #frameAgain(points: readonly Point[]): void {
    const glide = this.#glide;
    this.frame(points);
    if (!glide) return;
    this.#glide = { ...glide, to: this.#camera };
    this.#camera = glide.from;
  }

  /** Moves to where `arrange` leads evenly from `now` on, in milliseconds; see `advance`. */
  glide(now: number, arrange: () => void): void {
    const from = this.#camera;
    arrange();
    const to = this.#camera;
    if (from === to) return;
    this.#camera = from;
    this.#glide = { from, to, since: now };
  }

  /** Glides on to the time `now`, in milliseconds; true as long as there is way to go. */
  advance(now: number): boolean {
    if (this.#glide === null) return false;
    const { from, to, since } = this.#glide;
    const share = Math.min(1, Math.max(0, (now - since) / GLIDE));
    this.#camera = share === 1 ? to : betweenCameras(from, to, easeInOut(share));
    if (share === 1) this.#glide = null;
    return share < 1;
  }

  /** Enlarges by `factor`, keeping what is under `anchor` (CSS pixels in the view; its middle) in place. */
  zoomBy(factor: number, anchor: Point = { x: this.#view.width / 2, y: this.#view.height / 2 }): void {
    const scale = Math.min(Math.max(this.#camera.scale * factor, this.#whole().scale), this.#closest());
    // Scaling by nothing would still round, and count as a move.
    if (scale !== this.#camera.scale) this.#moveTo(scaleCamera(this.#camera, this.#view, scale, anchor));
  }

  /** Moves, as little as it takes, until a layout point is well inside the view. */
  reveal(point: Point): void {
    const { x, y } = toView(this.#camera, this.#view, point);
    const { width, height } = this.#view;
    const into = (at: number, size: number) => {
      const margin = Math.min(REVEAL_MARGIN, size / 4);
      return Math.min(Math.max(at, margin), size - margin) - at;
    };
    const [dx, dy] = [into(x, width), into(y, height)];
    if (dx !== 0 || dy !== 0) this.panBy(dx, dy);
  }

  /** Moves what is seen by `dx`, `dy` CSS pixels. */
  panBy(dx: number, dy: number): void {
    const { x, y, scale } = this.#camera;
    this.#moveTo({ x: x - dx / scale, y: y - dy / scale, scale });
  }

  /** Moves a layout point into the middle, within the limits of the town. */
  centreOn(point: Point): void {
    this.#moveTo({ ...point, scale: this.#camera.scale });
  }

  #whole(): Camera {
    return fitCamera(this.#reach, this.#view);
  }

  /** The town with the paper on which something else stands. */
  get #reach(): Bounds {
    return clearOf(this.#covered, this.#bounds, this.#view);
  }

  #closest(): number {
    return Math.max(CLOSEST / this.#spacing, this.#whole().scale * LEAST_ZOOM);
  }

  #moveTo(wanted: Camera): void {
    this.#glide = null;
    this.#framed = null;
    const least = this.#whole().scale;
    const scale = Math.max(wanted.scale, least);
    const next = keepInTown({ ...wanted, scale }, this.#reach, this.#view);
    const { x, y } = this.#camera;
    if (next.x === x && next.y === y && next.scale === this.#camera.scale) return;
    this.#camera = next;
    this.#fitted = next.scale === least;
  }
}

/** Spacings round what is framed, for the names of those who stand there. */
const ROUND_FRAME = 4;

/** How far the edges of the same ground may be apart, as a share of its width: dots push each other about. */
const ALIKE = 0.01;

const areAlike = (one: Bounds, other: Bounds): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every(
    (side) => Math.abs(one[side] - other[side]) < ALIKE * (one.right - one.left),
  );
