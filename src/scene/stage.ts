// First, because it replaces code generation that the content security policy forbids.
import 'pixi.js/unsafe-eval';
import { Container, Ticker, WebGLRenderer } from 'pixi.js';
import { STAGES } from '../model/people.ts';
import { ArcsLayer } from './arcs-layer.ts';
import { toTown, type Camera } from './camera.ts';
import { attachControls } from './controls.ts';
import { measureHost, watchHost, type HostSize } from './host-size.ts';
import { LineageLayer } from './lineage-layer.ts';
import { appearances, dotRadius } from './marks.ts';
import type { SceneTheme } from './palette.ts';
import { PeopleGrid } from './people-grid.ts';
import { PeopleLayer } from './people-layer.ts';
import { Redraw } from './redraw.ts';
import { stageOf } from './states.ts';
import type { Telling } from './tellings.ts';
import { createViewUniforms, writeViewUniforms } from './view-uniforms.ts';
import { Viewpoint } from './viewpoint.ts';

export type { Telling } from './tellings.ts';

/** Where everybody lives. */
export interface Town {
  readonly people: number;
  /** x, y pairs in layout units; y points down, the middle is 0, 0. Kept, not copied: leave them alone. */
  readonly positions: Float32Array;
  /** The usual distance between neighbours, in layout units. */
  readonly spacing: number;
}

/** The browser has no WebGL 2, or refuses it just now. */
export class WebGLUnavailable extends Error {
  constructor() {
    super('This browser cannot draw the town: WebGL 2 is not available.');
    this.name = 'WebGLUnavailable';
  }
}

/** How far from a dot's edge a pointer still means that person, in CSS pixels. */
const POINTER_REACH = 6;

/** The strength of the day's arcs while a stage is isolated or a lineage shown. */
const DIMMED_ARCS = 0.3;

/**
 * The town on a canvas: people as dots, the day's tellings as arcs. It draws only after something changed, and
 * takes its size from its host, which needs one that does not depend on its content.
 */
export class Stage {
  readonly #renderer: WebGLRenderer;
  readonly #root = new Container();
  readonly #view = createViewUniforms();
  readonly #people = new PeopleLayer(this.#view);
  readonly #arcs = [new ArcsLayer(this.#view), new ArcsLayer(this.#view)] as const;
  readonly #lineage = new LineageLayer(this.#view);
  readonly #viewpoint = new Viewpoint();
  readonly #redraw = new Redraw((now) => this.#draw(now));
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #cleanUps: (() => void)[] = [];
  #theme: SceneTheme;
  #isolated: ReadonlySet<number> | null = null;
  #positions: Float32Array = new Float32Array();
  #states: Uint32Array = new Uint32Array();
  /** Made when somebody is first pointed at. */
  #grid: PeopleGrid | null = null;
  #spacing = 1;
  /** Which of the two sets of arcs is the present one; the other is fading. */
  #presentArcs: 0 | 1 = 0;

  /** Puts a stage into `host`; throws `WebGLUnavailable` where it cannot be drawn. */
  static async create(host: HTMLElement, theme: SceneTheme): Promise<Stage> {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2', { alpha: false, antialias: false, stencil: true });
    if (!context) throw new WebGLUnavailable();
    const { width, height, density } = measureHost(host);
    // Pixi's own clock would wake the page 60 times a second for nothing.
    Ticker.system.autoStart = false;
    const renderer = new WebGLRenderer();
    await renderer.init({
      canvas,
      context,
      width,
      height,
      resolution: density,
      autoDensity: true,
      skipExtensionImports: true,
      gcActive: false,
    });
    return new Stage(renderer, host, theme);
  }

  private constructor(renderer: WebGLRenderer, host: HTMLElement, theme: SceneTheme) {
    this.#renderer = renderer;
    this.#theme = theme;
    const arcs = this.#arcs.map(({ mesh }) => mesh);
    this.#root.addChild(this.#people.back, ...arcs, this.#people.front, this.#lineage.container);
    this.canvas.style.display = 'block';
    host.append(this.canvas);
    this.setTheme(theme);
    this.#resize(measureHost(host));
    this.#cleanUps.push(
      watchHost(host, (size) => this.#resize(size)),
      attachControls(this.canvas, this),
      this.#watchContext(),
    );
  }

  /** The element that is drawn on: role, label and tabindex are the page's. */
  get canvas(): HTMLCanvasElement {
    return this.#renderer.canvas as HTMLCanvasElement;
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
  showTown({ people, positions, spacing }: Town): void {
    if (positions.length !== people * 2) {
      throw new RangeError(
        `Expected ${people * 2} coordinates for ${people} people, got ${positions.length}`,
      );
    }
    this.#positions = positions;
    this.#spacing = spacing;
    this.#grid = null;
    this.#states = new Uint32Array(people);
    this.#people.showTown(positions);
    for (const arcs of this.#arcs) arcs.leave(0, true);
    this.showLineage([]);
    this.#viewpoint.showTown(positions, spacing);
    this.#cameraMoved();
  }

  /** Shows everybody's state (see states.ts); call it again after changing the same array's content. */
  showStates(states: Uint32Array): void {
    if (states.length !== this.#states.length) {
      throw new RangeError(`Expected the states of ${this.#states.length} people, got ${states.length}`);
    }
    this.#states = states;
    this.#people.showStates(states);
    this.#lineage.showStates(states);
    this.#redraw.request();
  }

  /** Shows the tellings of a day (at most 512 are drawn) in place of those before. */
  showTellings(tellings: readonly Telling[]): void {
    const [now, still] = [performance.now(), this.#stillness.matches];
    this.#arcs[this.#presentArcs].leave(now, still);
    this.#presentArcs = this.#presentArcs === 0 ? 1 : 0;
    this.#arcs[this.#presentArcs].enter(tellings, this.#positions, now, still);
    this.#redraw.request();
  }

  /** Changes colours and weights. */
  setTheme(theme: SceneTheme): void {
    this.#theme = theme;
    this.#renderer.background.color = theme.paper;
    this.#view.uniforms.uWeight = theme.weight;
    this.#lineage.setTheme(theme);
    this.isolate(this.#isolated);
  }

  /** Lets everybody whose stage code is not among `stages` stand back; null ends it. */
  isolate(stages: ReadonlySet<number> | null): void {
    this.#isolated = stages;
    this.#people.setLook(appearances(this.#theme, stages));
    this.#dimArcs();
  }

  /** Lights up the way a story took, from its first teller to the person selected; empty ends it. */
  showLineage(chain: readonly number[]): void {
    this.#lineage.show(chain, this.#positions, this.#states);
    this.#dimArcs();
  }

  /** The person at, or next to, a point in CSS pixels from the canvas' top left corner. */
  personAt(x: number, y: number): number | null {
    const { camera, view, spacing } = this.#viewpoint;
    const radii = STAGES.map((_, code) => dotRadius(code, spacing, this.#theme.weight) / camera.scale);
    this.#grid ??= new PeopleGrid(this.#positions, this.#spacing);
    return this.#grid.nearest(
      toTown(camera, view, { x, y }),
      POINTER_REACH / camera.scale,
      Math.max(...radii),
      (person) => radii[stageOf(this.#states[person]!)] ?? 0,
    );
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
    const [x, y] = this.#positions.subarray(person * 2, person * 2 + 2);
    if (x === undefined || y === undefined) return;
    this.#arrange(glide, () => this.#viewpoint.closeUp({ x, y }));
  }

  /** What the stage shows now, as a PNG. */
  picture(): Promise<Blob | null> {
    // The drawing buffer is only there until the browser has shown it.
    this.#redraw.now();
    return new Promise((resolve) => {
      this.canvas.toBlob(resolve);
    });
  }

  /** Takes the stage off the page and gives its memory back. */
  destroy(): void {
    for (const cleanUp of this.#cleanUps) cleanUp();
    this.#redraw.stop();
    this.#people.destroy();
    for (const arcs of this.#arcs) arcs.destroy();
    this.#lineage.destroy();
    this.#root.destroy();
    this.#renderer.destroy({ removeView: true });
  }

  #arrange(glide: boolean, move: () => void): void {
    if (glide && !this.#stillness.matches) this.#viewpoint.glide(performance.now(), move);
    else move();
    this.#cameraMoved();
  }

  #dimArcs(): void {
    const strength = this.#isolated !== null || this.#lineage.shown ? DIMMED_ARCS : 1;
    for (const arcs of this.#arcs) arcs.setLook(this.#theme.ink, strength);
    this.#redraw.request();
  }

  #cameraMoved(): void {
    // One finger scrolls the page as long as there is nothing to drag; two always pinch.
    this.canvas.style.touchAction = this.fitted ? 'pan-y' : 'none';
    this.#redraw.request();
  }

  #resize({ width, height, density }: HostSize): void {
    this.#renderer.resize(width, height, density);
    this.#viewpoint.resize({ width, height });
    // A resized canvas is blank: drawing in the same frame spares a flash.
    this.#redraw.now();
  }

  #draw(now: number): boolean {
    if (this.#renderer.context.isLost) return false;
    const moving = [this.#viewpoint, ...this.#arcs].map((part) => part.advance(now)).includes(true);
    writeViewUniforms(this.#view, this.#viewpoint, this.#renderer.resolution);
    this.#renderer.render(this.#root);
    return moving;
  }

  /** Pixi uploads everything again after a lost context; all that is left to do is to draw. */
  #watchContext(): () => void {
    const restored = () => this.#redraw.request();
    this.canvas.addEventListener('webglcontextrestored', restored);
    return () => this.canvas.removeEventListener('webglcontextrestored', restored);
  }
}
