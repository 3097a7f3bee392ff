import type { Camera, Point, View } from './camera.ts';
import { Viewpoint, type Part } from './viewpoint.ts';

/** The surroundings that looking at the town needs. */
interface Surroundings {
  /** The element that is touched. */
  readonly surface: HTMLElement;
  /** The position of a person, in layout units; null for a number that nobody has. */
  readonly placeOf: (person: number) => Point | null;
  /** True where motion is unwanted. */
  readonly isStill: () => boolean;
  /** Called when the camera has moved. */
  readonly onMove: () => void;
}

/** The viewpoint on the town and its changes: by steps, by gliding, or to a person. */
export class Looking {
  readonly viewpoint = new Viewpoint();
  /** Called with what is seen after somebody has moved the view. */
  onLook: (part: Part) => void = () => undefined;
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** The viewpoint; another object after each move. */
  get camera(): Camera {
    return this.viewpoint.camera;
  }

  /** Width and height in CSS pixels. */
  get size(): View {
    return this.viewpoint.view;
  }

  /** True while the whole town is in view. */
  get isFitted(): boolean {
    return this.viewpoint.fitted;
  }

  /** Moves the view, as little as it takes, until a person is well inside it. */
  reveal(person: number): void {
    const place = this.#surroundings.placeOf(person);
    if (!place || this.isFitted) return;
    this.viewpoint.reveal(place);
    this.#moved();
  }

  /** Enlarges by `factor`, keeping the point at `x`, `y` (CSS pixels; the middle when left out) in place. */
  zoomBy(factor: number, x?: number, y?: number): void {
    const anchor = x === undefined || y === undefined ? undefined : { x, y };
    this.viewpoint.zoomBy(factor, anchor);
    this.#moved();
  }

  /** Moves the town by `dx`, `dy` CSS pixels. */
  panBy(dx: number, dy: number): void {
    this.viewpoint.panBy(dx, dy);
    this.#moved();
  }

  /** Moves a layout point into the middle, within the limits of the town. */
  centreOn(point: Point): void {
    this.viewpoint.centreOn(point);
    this.#moved();
  }

  /** Shows the whole town, at once or gliding there; motion that is not wanted is left out. */
  fit(glides = false): void {
    this.change(glides, () => this.viewpoint.fit());
  }

  /** Looks at one person from as near as it gets, at once or gliding there. */
  closeUp(person: number, glides = false): void {
    const place = this.#surroundings.placeOf(person);
    if (place) this.change(glides, () => this.viewpoint.closeUp(place));
  }

  /** Looks at some people together from as near as it gets, gliding there. */
  frame(people: readonly number[]): void {
    const places = people.map(this.#surroundings.placeOf).filter((place) => place !== null);
    if (places.length > 0) this.change(true, () => this.viewpoint.frame(places));
  }

  /** Makes any change of the viewpoint, at once or gliding there. */
  change(glides: boolean, move: () => void): void {
    if (glides && !this.#surroundings.isStill()) this.viewpoint.glide(performance.now(), move);
    else move();
    this.#moved();
  }

  /** Looks at the part that another view sees, which is told to nobody. */
  follow(part: Part): void {
    this.viewpoint.lookAt(part);
    this.#show();
  }

  #moved(): void {
    this.#show();
    this.onLook(this.viewpoint.part);
  }

  #show(): void {
    const { surface, onMove } = this.#surroundings;
    // One finger scrolls the page as long as there is nothing to drag; two always pinch.
    surface.style.touchAction = this.isFitted ? 'pan-y' : 'none';
    onMove();
  }
}
