import { toTown, toView, type Camera, type Point, type View } from './view/camera.ts';
import { choosePainter } from './choose-painter.ts';
import { attachControls } from './steering.ts';
import { measureHost, watchHost, type HostSize } from './view/host-size.ts';
import { LabelsLayer, type Labelling } from './overlay/labels-layer.ts';
import { Minimap } from './overlay/minimap.ts';
import { Move } from './motion/walk.ts';
import type { ColourMode, SceneTheme } from './look/palette.ts';
import { type Everybody, forEach, nobody } from './shown/everybody.ts';
import type { Look, Moment, Painter } from './shown/painter.ts';
import { Places } from './shown/places.ts';
import { Redraw } from './redraw.ts';
import { stageOf } from '../model/measures/person-state.ts';
import type { Telling } from './shown/packed-tellings.ts';
import { checkTown, type Town } from './shown/town.ts';
import { Viewpoint } from './view/viewpoint.ts';

export type { Telling } from './shown/packed-tellings.ts';

/**
 * The town on a canvas: people as dots, the day's tellings as arcs. It draws only after something changed, and
 * takes its size from its host, which needs one that does not depend on its content.
 */
export class Stage {
  readonly #painter: Painter;
  #tellings: readonly Telling[] = [];
  readonly #labels = new LabelsLayer();
  readonly #minimap = new Minimap((point) => this.#arrange(false, () => this.#viewpoint.centreOn(point)));
  #density = 1;
  readonly #viewpoint = new Viewpoint();
  readonly #redraw = new Redraw((now) => this.#draw(now));
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #cleanUps: (() => void)[] = [];
  #look: Look;
  #places = Places.none();
  #ties: Town['ties'] = new Uint32Array();
  #everybody: Everybody = nobody(0);
  /** While people change their places. */
  #move: Move | null = null;
  #lineage: readonly [chain: readonly number[], reached: readonly Telling[]] = [[], []];

  /** Puts a stage into `host`. */
  static async create(host: HTMLElement, theme: SceneTheme): Promise<Stage> {
    return new Stage(await choosePainter(measureHost(host)), host, theme);
  }

  private constructor(painter: Painter, host: HTMLElement, theme: SceneTheme) {
    this.#painter = painter;
    this.#look = { theme, mode: 'stage', lastDay: 1, sized: true, isolated: null };
    this.canvas.style.display = 'block';
    host.append(this.canvas, this.#labels.canvas, this.#minimap.canvas);
    this.#changeLook({});
    this.#resize(measureHost(host));
    this.#cleanUps.push(
      watchHost(host, (size) => this.#resize(size)),
      attachControls(this.canvas, this),
    );
    // Pixi uploads everything again after a lost context; all that is left to do is to draw.
    this.canvas.addEventListener('webglcontextrestored', () => this.#redraw.request());
  }

  /** The element that is drawn on: role, label and tabindex are the page's. */
  get canvas(): HTMLCanvasElement {
    return this.#painter.canvas;
  }

  /** Whether it is drawn with WebGL, or without, and then only for so many people. */
  get kind(): Painter['kind'] {
    return this.#painter.kind;
  }

  get mostPeople(): number {
    return this.#painter.mostPeople;
  }

  /** Where the town is looked at from; another object after each move. */
  get camera(): Camera {
    return this.#viewpoint.camera;
  }

  /** Whether the whole town is in view. */
  get fitted(): boolean {
    return this.#viewpoint.fitted;
  }

  /** Shows another town, everybody unaware, the whole of it in view. */
  showTown(town: Town): void {
    this.#everybody = nobody(town.people);
    this.#lineage = [[], []];
    this.#settle(town, town.positions);
  }

  /** Lets the same people walk to other places, unless motion is unwanted; the whole of it comes into view. */
  rearrange(town: Town): void {
    if (town.people !== this.#everybody.states.length || this.#stillness.matches)
      this.#settle(town, town.positions);
    else this.#settle(town, this.#move?.places() ?? this.#places.positions);
  }

  /** Shows everybody's state (see person-state.ts); call it again after changing the same array's content. */
  showStates(states: Uint32Array): void {
    this.#everybody = { ...this.#everybody, states: forEach(this.#everybody, states) };
    this.#painter.showStates(states);
    this.#labels.peopleChanged();
    this.#redraw.request();
  }

  /** Shows everybody's traits (see person-traits.ts); call it again after changing the same array's content. */
  showTraits(traits: Uint32Array): void {
    this.#everybody = { ...this.#everybody, traits: forEach(this.#everybody, traits) };
    this.#painter.showTraits(traits);
    this.#labels.peopleChanged();
    this.#redraw.request();
  }

  /** Shows the tellings of a day (at most 512 are drawn) in place of those before. */
  showTellings(tellings: readonly Telling[]): void {
    this.#tellings = tellings;
    if (this.#move) return;
    this.#painter.showTellings(tellings, this.#moment());
    this.#redraw.request();
  }

  /** Lets those pulse who begin to tell on the day shown; when motion is unwanted, a ring stands round them. */
  showNewTellers(people: readonly number[]): void {
    if (this.#move) return;
    this.#painter.showNewTellers(people, this.#moment());
    this.#redraw.request();
  }

  /** Writes these texts on the stage, where they have room; null: none. */
  showLabels(labelling: Labelling | null): void {
    this.#labels.show(labelling);
    this.#redraw.request();
  }

  /** Changes colours and weights. */
  setTheme(theme: SceneTheme): void {
    this.#changeLook({ theme });
  }

  /** Lets the colour of a person tell something else; the ramp of days ends with `lastDay`. */
  setColour(mode: ColourMode, lastDay: number): void {
    this.#changeLook({ mode, lastDay });
  }

  /** Lets everybody whose stage code is not among `stages` stand back; null ends it. */
  isolate(stages: ReadonlySet<number> | null): void {
    this.#changeLook({ isolated: stages });
  }

  /**
   * Lights up the way a story took, from its first teller to the person selected, and the tellings that followed from
   * what that person said; empty ends it.
   */
  showLineage(chain: readonly number[], reached: readonly Telling[] = []): void {
    this.#lineage = [chain, reached];
    this.#labels.peopleChanged();
    if (!this.#move) this.#painter.showLineage(chain, reached);
    this.#redraw.request();
  }

  /** The person at, or next to, a point in CSS pixels from the canvas' top left corner. */
  personAt(x: number, y: number): number | null {
    const { camera, view } = this.#viewpoint;
    const point = toTown(camera, view, { x, y });
    return this.#places.at(point, this.#viewpoint, this.#look, this.#everybody);
  }

  /** Where a person is seen, in CSS pixels from the canvas' top left corner. */
  placeOf(person: number): Point {
    const { camera, view } = this.#viewpoint;
    return toView(camera, view, this.#places.of(person) ?? { x: 0, y: 0 });
  }

  /** Whoever lives nearest to the middle of the view, one who has heard the story before others; null in an empty town. */
  middlePerson(): number | null {
    const { states } = this.#everybody;
    return this.#places.nearest(this.camera, (person) => stageOf(states[person]!) !== 0);
  }

  /** Whoever lives next to a person in a direction; null at the edge of the town. */
  neighbourOf(person: number, direction: Point): number | null {
    return this.#places.neighbour(person, direction);
  }

  /** Moves the view, as little as it takes, until a person is well inside it. */
  reveal(person: number): void {
    const place = this.#places.of(person);
    if (!place || this.fitted) return;
    this.#viewpoint.reveal(place);
    this.#cameraMoved();
  }

  /** Enlarges by `factor`, keeping the point at `x`, `y` (CSS pixels; the middle when left out) in place. */
  zoomBy(factor: number, x?: number, y?: number): void {
    const anchor = x === undefined || y === undefined ? undefined : { x, y };
    this.#viewpoint.zoomBy(factor, anchor);
    this.#cameraMoved();
  }

  /** Moves the town by `dx`, `dy` CSS pixels. */
  panBy(dx: number, dy: number): void {
    this.#viewpoint.panBy(dx, dy);
    this.#cameraMoved();
  }

  /** Shows the whole town, at once or gliding there; motion that is not wanted is left out. */
  fit(glide = false): void {
    this.#arrange(glide, () => this.#viewpoint.fit());
  }

  /** Looks at one person from as near as it gets, at once or gliding there. */
  closeUp(person: number, glide = false): void {
    const place = this.#places.of(person);
    if (place) this.#arrange(glide, () => this.#viewpoint.closeUp(place));
  }

  /** Width and height in CSS pixels. */
  get size(): View {
    return this.#viewpoint.view;
  }

  /** What the stage shows now, once more, with so many pixels for each CSS pixel. */
  async picture(density: number): Promise<HTMLCanvasElement> {
    const { pictureOf } = await import('./picture.ts');
    const shown = { viewpoint: this.#viewpoint, look: this.#look, places: this.#places };
    const told = { ties: this.#ties, everybody: this.#everybody };
    const day = { tellings: this.#tellings, lineage: this.#lineage };
    return pictureOf({ ...shown, ...told, ...day, labelling: this.#labels.labelling }, density);
  }

  /** A still copy of what the stage shows, made at once: paper, for one, waits for no frame and keeps no WebGL canvas. */
  copy(): HTMLCanvasElement {
    this.#redraw.now();
    const copy = document.createElement('canvas');
    Object.assign(copy, { width: this.canvas.width, height: this.canvas.height });
    const context = copy.getContext('2d')!;
    for (const layer of [this.canvas, this.#labels.canvas])
      context.drawImage(layer, 0, 0, copy.width, copy.height);
    return copy;
  }

  /** Takes the stage off the page and gives its memory back. */
  destroy(): void {
    for (const cleanUp of this.#cleanUps) cleanUp();
    this.#redraw.stop();
    this.#painter.destroy();
    this.#labels.canvas.remove();
    this.#minimap.canvas.remove();
  }

  #settle({ people, positions, spacing, index, marks, ties, sized }: Town, former: Float32Array): void {
    checkTown(positions, people);
    this.#places = new Places(positions, spacing, index);
    if (people !== this.#everybody.states.length) this.#everybody = nobody(people);
    this.#ties = ties;
    this.#painter.showTown({ positions, ties }, former, this.#everybody);
    this.#changeLook({ sized });
    this.#move = former === positions ? null : new Move(former, positions, performance.now());
    this.#painter.setMoved(this.#move ? 0 : 1);
    if (!this.#move) this.#painter.showLineage(...this.#lineage);
    this.#arrange(this.#move !== null, () => this.#viewpoint.showTown(positions, spacing, marks));
  }

  #changeLook(change: Partial<Look>): void {
    this.#look = { ...this.#look, ...change };
    this.#painter.setLook(this.#look);
    this.#labels.forget();
    // At once: paper asks for another look than the screen, and waits for no frame.
    this.#redraw.now();
  }

  #arrange(glide: boolean, move: () => void): void {
    if (glide && !this.#stillness.matches) this.#viewpoint.glide(performance.now(), move);
    else move();
    this.#cameraMoved();
  }

  #cameraMoved(): void {
    // One finger scrolls the page as long as there is nothing to drag; two always pinch.
    this.canvas.style.touchAction = this.fitted ? 'pan-y' : 'none';
    this.#redraw.request();
  }

  #resize(size: HostSize): void {
    this.#density = size.density;
    this.#painter.resize(size);
    this.#labels.resize(size);
    this.#viewpoint.resize(size);
    // A resized canvas is blank: drawing in the same frame spares a flash.
    this.#redraw.now();
  }

  #draw(now: number): boolean {
    const isMoving = this.#walk(now);
    const isGliding = this.#viewpoint.advance(now);
    if (isMoving || isGliding) this.#labels.hide();
    else this.#labels.draw(this.#viewpoint, this.#places, this.#everybody, this.#look, this.#lineage[0]);
    this.#minimap.draw(this.#viewpoint, this.#places.positions, this.#look.theme, this.#density);
    return this.#painter.draw(this.#viewpoint, now) || isGliding || isMoving;
  }

  /** True as long as people change their places. */
  #walk(now: number): boolean {
    if (!this.#move) return false;
    const isMoving = this.#move.advance(now);
    this.#painter.setMoved(this.#move.share);
    if (isMoving) return true;
    this.#move = null;
    this.#painter.showLineage(...this.#lineage);
    return false;
  }

  #moment(): Moment {
    return { now: performance.now(), still: this.#stillness.matches };
  }
}
