import {
  boundsOf,
  fitCamera,
  keepInTown,
  scaleCamera,
  type Bounds,
  type Camera,
  type Point,
  type View,
} from './camera.ts';

/** The closest look: this many CSS pixels between neighbours. */
const CLOSEST = 96;

/** Even a village that is roomy when it fits can be enlarged this many times. */
const LEAST_ZOOM = 2;

/** The camera of a stage with its limits: the town can be neither lost nor shrunk to a speck. */
export class Viewpoint {
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #view: View = { width: 1, height: 1 };
  #bounds: Bounds = boundsOf(new Float32Array(), 1);
  #spacing = 1;
  #fitted = true;

  /** Replaced, never changed: compare by identity to see whether it moved. */
  get camera(): Camera {
    return this.#camera;
  }

  get view(): View {
    return this.#view;
  }

  /** True as long as the whole town is shown; it then stays so when the view changes its size. */
  get fitted(): boolean {
    return this.#fitted;
  }

  /** CSS pixels between neighbours. */
  get spacing(): number {
    return this.#spacing * this.#camera.scale;
  }

  /** Looks at the whole of another town (x, y pairs and the distance between neighbours, in layout units). */
  showTown(positions: Float32Array, spacing: number): void {
    this.#spacing = spacing;
    this.#bounds = boundsOf(positions, spacing);
    this.fit();
  }

  /** Takes the view's new size in CSS pixels. */
  resize(view: View): void {
    this.#view = view;
    if (this.#fitted) this.fit();
    else this.#moveTo(this.#camera);
  }

  /** Shows the whole town. */
  fit(): void {
    this.#camera = fitCamera(this.#bounds, this.#view);
    this.#fitted = true;
  }

  /** Enlarges by `factor`, keeping what is under `anchor` (CSS pixels in the view; its middle) in place. */
  zoomBy(factor: number, anchor: Point = { x: this.#view.width / 2, y: this.#view.height / 2 }): void {
    const least = fitCamera(this.#bounds, this.#view).scale;
    const most = Math.max(CLOSEST / this.#spacing, least * LEAST_ZOOM);
    const scale = Math.min(Math.max(this.#camera.scale * factor, least), most);
    if (scale !== this.#camera.scale) this.#moveTo(scaleCamera(this.#camera, this.#view, scale, anchor));
  }

  /** Moves what is seen by `dx`, `dy` CSS pixels. */
  panBy(dx: number, dy: number): void {
    const { x, y, scale } = this.#camera;
    this.#moveTo({ x: x - dx / scale, y: y - dy / scale, scale });
  }

  #moveTo(wanted: Camera): void {
    const least = fitCamera(this.#bounds, this.#view).scale;
    const scale = Math.max(wanted.scale, least);
    const next = keepInTown({ ...wanted, scale }, this.#bounds, this.#view);
    const { x, y } = this.#camera;
    if (next.x === x && next.y === y && next.scale === this.#camera.scale) return;
    this.#camera = next;
    this.#fitted = next.scale === least;
  }
}
