import { later } from '../later/later.ts';
import { CanvasPainter } from './canvas/canvas-painter.ts';
import type { ColourMode, SceneTheme } from './look/palette.ts';
import { LabelsLayer, type Labelling } from './overlay/labels-layer.ts';
import type { Box } from './overlay/place-labels.ts';
import { Minimap } from './overlay/minimap.ts';
import { quietMoment } from './quiet-moment.ts';
import { Redraw } from './redraw.ts';
import type { Look, Painter } from './shown/painter.ts';
import { ReplaceablePainter } from './shown/replaceable-painter.ts';
import type { Town } from './shown/town.ts';
import { Townspeople } from './shown/townspeople.ts';
import type { Over } from './overlay/over.ts';
import { attachSteering } from './steering.ts';
import { measureHost, watchHost, type MeasuredHost } from './view/host-size.ts';
import { Looking } from './view/looking.ts';
import { webGLInTurns } from './webgl-in-turns.ts';

/** Fluent without WebGL, too. */
const FLUENT_WITHOUT_WEBGL = 20_000;

/**
 * The town: people as dots, the day's tellings as arcs. It is drawn without WebGL at first, which takes no time, and with
 * it as soon as it is ready. It draws only after something changed, and takes its size from its host, which needs one that
 * does not depend on its content.
 */
export class Stage {
  /** The element that is pointed at and has the focus, whatever draws on it: role, label and tabindex are the page's. */
  readonly surface = document.createElement('div');
  /** The people on the stage, and their interactions. */
  readonly people: Townspeople;
  /** From where they are looked at. */
  readonly looking: Looking;
  readonly #painter = new ReplaceablePainter(this.#withoutWebGL());
  readonly #labels = new LabelsLayer();
  readonly #minimap = new Minimap((point) => this.looking.centreOn(point));
  readonly #redraw = new Redraw((now) => this.#draw(now));
  readonly #steering: ReturnType<typeof attachSteering>;
  readonly #stopWatching: () => void;
  #look: Look;
  #size: MeasuredHost;
  #settle: () => void = () => undefined;
  /** Settled when WebGL draws, or is known not to come. */
  readonly settled = new Promise<void>((resolve) => (this.#settle = resolve));
  /** Told whenever something else begins to draw. */
  onPainter: () => void = () => undefined;
  /** What draws with WebGL, while the graphics card has taken the picture away. */
  #lost: Painter | null = null;
  #over: Over | null = null;
  /** People of the town that is shown, or will be. */
  #expected = 0;
  #isHurried = false;
  #isPreparing = false;
  #isGone = false;

  /** Puts a stage into `host`. */
  constructor(host: HTMLElement, theme: SceneTheme) {
    this.#look = { theme, mode: 'stage', lastDay: 1, sized: true, isolated: null };
    this.#size = measureHost(host);
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const isStill = () => stillness.matches;
    const request = () => this.#redraw.request();
    this.looking = new Looking({
      surface: this.surface,
      placeOf: (person) => this.people.shown.places.of(person),
      isStill,
      onMove: request,
    });
    this.people = new Townspeople({
      painter: this.#painter,
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
    Object.assign(this.surface.style, { position: 'absolute', inset: '0' });
    this.#putUnder(this.#painter.canvas);
    host.append(this.surface, this.#labels.canvas, this.#minimap.canvas);
    this.#painter.setLook(this.#look);
    this.#resize(this.#size);
    this.#stopWatching = watchHost(host, (size) => this.#resize(size));
    this.#steering = attachSteering(this.surface, this.looking);
  }

  /** The way the stage is drawn: with WebGL, or without it and then only up to a limited number of people. */
  get kind(): Painter['kind'] {
    return this.#painter.kind;
  }

  get mostPeople(): number {
    return this.#painter.mostPeople;
  }

  /** True while the graphics card has taken the picture away, and has not given it back. */
  get isCardLost(): boolean {
    return this.#lost !== null;
  }

  /** False while a town is shown that only WebGL can draw in time. */
  get canDraw(): boolean {
    return this.#painter.canDraw;
  }

  /** Expects a town of so many people: for a large one WebGL gets ready at once, and not only in quiet moments. */
  expect(people: number): void {
    this.#expected = people;
    if (people <= FLUENT_WITHOUT_WEBGL) return;
    this.#isHurried = true;
    void this.#prepareWebGL();
  }

  /** Writes these texts on the stage, where they have room; null: none. */
  showLabels(labelling: Labelling | null): void {
    this.#labels.show(labelling);
    this.#redraw.request();
  }

  /** Draws something over the people from now on; null ends it. */
  showOver(over: Over | null): void {
    this.#over?.canvas.remove();
    this.#over = over;
    if (over) this.surface.append(over.canvas);
    this.#redraw.request();
  }

  /** The colours in which it is drawn. */
  get theme(): SceneTheme {
    return this.#look.theme;
  }

  /** The space that texts and signs take, in CSS pixels of the stage. */
  get written(): readonly Box[] {
    return this.#labels.boxes;
  }

  /** Changes colours and weights. */
  setTheme(theme: SceneTheme): void {
    this.#changeLook({ theme });
  }

  /** Lets the colour of a person tell something else, the ramp of days end with `lastDay`, and people look otherwise. */
  setColour(mode: ColourMode, lastDay: number, looksOf: Look['looksOf'] = null): void {
    this.#changeLook({ mode, lastDay, looksOf });
  }

  /** Lets everybody whose stage code is not among `stages` stand back; null ends it. */
  isolate(stages: ReadonlySet<number> | null): void {
    this.#changeLook({ isolated: stages });
  }

  /** The current picture of the stage, drawn again with a given number of pixels per CSS pixel. */
  async picture(density: number): Promise<HTMLCanvasElement> {
    const { pictureOf } = await later(() => import('./picture.ts'));
    const { viewpoint } = this.looking;
    const { labelling } = this.#labels;
    return pictureOf({ ...this.people.shown, viewpoint, look: this.#look, labelling }, density);
  }

  /** A still copy of what the stage shows, made at once: paper, for one, waits for no frame and keeps no WebGL canvas. */
  copy(): HTMLCanvasElement {
    this.#redraw.now();
    const copy = document.createElement('canvas');
    const { canvas } = this.#painter;
    Object.assign(copy, { width: canvas.width, height: canvas.height });
    const context = copy.getContext('2d')!;
    for (const layer of [canvas, this.#labels.canvas])
      context.drawImage(layer, 0, 0, copy.width, copy.height);
    return copy;
  }

  /** Takes the stage off the page and gives its memory back. */
  destroy(): void {
    this.#isGone = true;
    this.#stopWatching();
    this.#steering.detach();
    this.#redraw.stop();
    this.#painter.destroy();
    this.#lost?.destroy();
    this.surface.remove();
    for (const { canvas } of [this.#labels, this.#minimap]) canvas.remove();
  }

  /** Brings the whole of a town into view. */
  #lookAt({ positions, spacing, marks, sized }: Town, isWalking: boolean): void {
    this.looking.change(isWalking, () => this.looking.viewpoint.showTown(positions, spacing, marks));
    this.#changeLook({ sized });
    // In software WebGL draws small towns only: a large one is for the drawing without it.
    if (!this.canDraw && this.kind === 'webgl') this.#change(this.#withoutWebGL()).destroy();
    this.expect(this.#painter.people);
    void this.#prepareWebGL();
  }

  #changeLook(change: Partial<Look>): void {
    const look = { ...this.#look, ...change };
    if (areSame(look, this.#look)) return;
    this.#look = look;
    this.#painter.setLook(look);
    this.#labels.forget();
    // At once: paper asks for another look than the screen, and waits for no frame.
    this.#redraw.now();
  }

  #resize(size: MeasuredHost): void {
    this.#size = size;
    this.#painter.resize(size);
    this.#labels.resize(size);
    this.looking.viewpoint.resize(size, size.covered);
    // A resized canvas is blank: drawing in the same frame spares a flash.
    this.#redraw.now();
  }

  /** Has WebGL take over once it is ready; where it does not come, everything stays as it is. */
  async #prepareWebGL(): Promise<void> {
    if (this.#isPreparing) return;
    this.#isPreparing = true;
    // Each step blocks the page, which nobody should notice: neither in a film, nor while they drag.
    const isBusy = () => !this.#isHurried && (this.#redraw.isPending || this.#steering.isHeld);
    const turn = () => (this.#isHurried ? Promise.resolve() : quietMoment(isBusy));
    const painter = await webGLInTurns(this.#size, () => this.#expected, turn);
    await turn();
    if (this.#isGone) painter?.destroy();
    else if (painter && this.#expected <= painter.mostPeople) this.#takeOver(painter);
    else painter?.destroy();
    this.#settle();
  }

  /** Draws without WebGL, and with the light round people and their ties as soon as that is loaded. */
  #withoutWebGL(): CanvasPainter {
    const painter = new CanvasPainter();
    const light = async () => {
      const { CanvasGlow, CanvasTies } = await later(() => import('./canvas/canvas-ground.ts'));
      painter.lightUp(new CanvasGlow(), new CanvasTies());
      this.#redraw.request();
    };
    // Without it the town is only darker.
    light().catch(() => undefined);
    return painter;
  }

  /** Has another painter draw, at once; returns the former one. */
  #change(painter: Painter): Painter {
    const former = this.#painter.replaceBy(painter);
    this.#putUnder(painter.canvas);
    this.#redraw.now();
    this.onPainter();
    return former;
  }

  #takeOver(painter: Painter): void {
    const former = this.#change(painter);
    painter.canvas.addEventListener('webglcontextlost', () => this.#doWithout(painter));
    painter.canvas.addEventListener('webglcontextrestored', () => this.#goBackTo(painter));
    // The former picture covers the new one until that has come on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => former.destroy()));
  }

  /** Draws without the graphics card, which has taken the picture away, for now or for good. */
  #doWithout(painter: Painter): void {
    if (this.#isGone || this.#painter.canvas !== painter.canvas) return;
    this.#lost = painter;
    this.#change(this.#withoutWebGL());
    painter.canvas.remove();
  }

  /** Pixi uploads everything again when the graphics card has recovered: all that is left to do is to draw. */
  #goBackTo(painter: Painter): void {
    if (this.#isGone || this.#lost !== painter) return;
    this.#lost = null;
    if (this.#painter.people > painter.mostPeople) painter.destroy();
    else this.#change(painter).destroy();
  }

  /** Puts a canvas under what is on the surface already. */
  #putUnder(canvas: HTMLCanvasElement): void {
    Object.assign(canvas.style, { position: 'absolute', top: '0', left: '0', pointerEvents: 'none' });
    this.surface.prepend(canvas);
  }

  #draw(now: number): boolean {
    const { viewpoint } = this.looking;
    const isWalking = this.people.walk(now);
    const isGliding = viewpoint.advance(now);
    const { places, everybody, lineage } = this.people.shown;
    const scene = { viewpoint, places, everybody, look: this.#look, way: lineage.way };
    if (isWalking) this.#labels.hide();
    else if (isGliding) this.#labels.drawSign(scene);
    else this.#labels.draw(scene);
    this.#over?.draw(scene, this.#size);
    this.#minimap.draw(viewpoint, places.positions, this.#look.theme, this.#size.density);
    return this.#painter.draw(viewpoint, now) || isGliding || isWalking;
  }
}

const areSame = (one: Look, other: Look) =>
  (Object.keys(one) as (keyof Look)[]).every((key) => one[key] === other[key]);
