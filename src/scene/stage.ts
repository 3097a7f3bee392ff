import { choosePainter } from './choose-painter.ts';
import type { ColourMode, SceneTheme } from './look/palette.ts';
import { LabelsLayer, type Labelling } from './overlay/labels-layer.ts';
import { Minimap } from './overlay/minimap.ts';
import { Redraw } from './redraw.ts';
import type { Look, Painter } from './shown/painter.ts';
import type { Town } from './shown/town.ts';
import { Townspeople } from './shown/townspeople.ts';
import { attachSteering } from './steering.ts';
import { measureHost, watchHost, type HostSize } from './view/host-size.ts';
import { Looking } from './view/looking.ts';

/**
 * The town on a canvas: people as dots, the day's tellings as arcs. It draws only after something changed, and
 * takes its size from its host, which needs one that does not depend on its content.
 */
export class Stage {
  /** The people on the stage, and their interactions. */
  readonly people: Townspeople;
  /** From where they are looked at. */
  readonly looking: Looking;
  readonly #painter: Painter;
  readonly #labels = new LabelsLayer();
  readonly #minimap = new Minimap((point) => this.looking.centreOn(point));
  readonly #redraw = new Redraw((now) => this.#draw(now));
  readonly #cleanUps: (() => void)[] = [];
  #look: Look;
  #density = 1;

  /** Puts a stage into `host`. */
  static async create(host: HTMLElement, theme: SceneTheme): Promise<Stage> {
    return new Stage(await choosePainter(measureHost(host)), host, theme);
  }

  private constructor(painter: Painter, host: HTMLElement, theme: SceneTheme) {
    this.#painter = painter;
    this.#look = { theme, mode: 'stage', lastDay: 1, sized: true, isolated: null };
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const isStill = () => stillness.matches;
    const request = () => this.#redraw.request();
    this.looking = new Looking({
      canvas: this.canvas,
      placeOf: (person) => this.people.shown.places.of(person),
      isStill,
      onMove: request,
    });
    this.people = new Townspeople({
      painter,
      viewpoint: this.looking.viewpoint,
      look: () => this.#look,
      isStill,
      onTown: (town, isWalking) => this.#lookAt(town, isWalking),
      onPeople: () => {
        this.#labels.peopleChanged();
        request();
      },
      onTellings: request,
    });
    this.canvas.style.display = 'block';
    host.append(this.canvas, this.#labels.canvas, this.#minimap.canvas);
    this.#changeLook({});
    this.#resize(measureHost(host));
    this.#cleanUps.push(
      watchHost(host, (size) => this.#resize(size)),
      attachSteering(this.canvas, this.looking),
    );
    // Pixi uploads everything again after a lost context; all that is left to do is to draw.
    this.canvas.addEventListener('webglcontextrestored', request);
  }

  /** The element that is drawn on: role, label and tabindex are the page's. */
  get canvas(): HTMLCanvasElement {
    return this.#painter.canvas;
  }

  /** The way the stage is drawn: with WebGL, or without it and then only up to a limited number of people. */
  get kind(): Painter['kind'] {
    return this.#painter.kind;
  }

  get mostPeople(): number {
    return this.#painter.mostPeople;
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

  /** The current picture of the stage, drawn again with a given number of pixels per CSS pixel. */
  async picture(density: number): Promise<HTMLCanvasElement> {
    const { pictureOf } = await import('./picture.ts');
    const { viewpoint } = this.looking;
    const { labelling } = this.#labels;
    return pictureOf({ ...this.people.shown, viewpoint, look: this.#look, labelling }, density);
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

  /** Brings the whole of a town into view. */
  #lookAt({ positions, spacing, marks, sized }: Town, isWalking: boolean): void {
    this.looking.change(isWalking, () => this.looking.viewpoint.showTown(positions, spacing, marks));
    this.#changeLook({ sized });
  }

  #changeLook(change: Partial<Look>): void {
    this.#look = { ...this.#look, ...change };
    this.#painter.setLook(this.#look);
    this.#labels.forget();
    // At once: paper asks for another look than the screen, and waits for no frame.
    this.#redraw.now();
  }

  #resize(size: HostSize): void {
    this.#density = size.density;
    this.#painter.resize(size);
    this.#labels.resize(size);
    this.looking.viewpoint.resize(size);
    // A resized canvas is blank: drawing in the same frame spares a flash.
    this.#redraw.now();
  }

  #draw(now: number): boolean {
    const { viewpoint } = this.looking;
    const isWalking = this.people.walk(now);
    const isGliding = viewpoint.advance(now);
    const { places, everybody, lineage } = this.people.shown;
    if (isWalking || isGliding) this.#labels.hide();
    else this.#labels.draw({ viewpoint, places, everybody, look: this.#look, way: lineage.way });
    this.#minimap.draw(viewpoint, places.positions, this.#look.theme, this.#density);
    return this.#painter.draw(viewpoint, now) || isGliding || isWalking;
  }
}
