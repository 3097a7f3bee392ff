// First, because it replaces code generation that the content security policy forbids.
import 'pixi.js/unsafe-eval';
import { Container, extensions, MeshPipe, Ticker, WebGLRenderer } from 'pixi.js';
import { NO_TELLINGS } from '../../model/story/telling-triples.ts';
import { ArcsLayer } from './arcs-layer.ts';
import type { HostSize } from '../view/host-size.ts';
import { GlowLayer } from './glow-layer.ts';
import { LineageLayer } from './lineage-layer.ts';
import { appearances, DIMMED_ARCS, DIMMED_GLOW, NO_STAGE, tieStrength } from '../look/dot-marks.ts';
import { Flight } from '../motion/flight.ts';
import type { Rgb } from '../look/colour.ts';
import { arcColours } from '../shown/arc-colours.ts';
import type { RecentTellings } from '../shown/packed-tellings.ts';
import type { Everybody } from '../shown/everybody.ts';
import { glowOf } from '../shown/glow.ts';
import type { Lineage, Look, Moment, Painter, TownPlaces } from '../shown/painter.ts';
import { PeopleLayer } from './people-layer.ts';
import { PulseLayer } from './pulse-layer.ts';
import { StreetsLayer } from './streets-layer.ts';
import { TiesLayer } from './ties-layer.ts';
import { createViewUniforms, writeViewUniforms } from './view-uniforms.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

// What else Pixi could draw is left out of the page.
extensions.add(MeshPipe);

const BLACK: Rgb = [0, 0, 0];

/** Draws a million people with WebGL 2. */
export class WebGLPainter implements Painter {
  readonly kind = 'webgl';
  readonly mostPeople: number;
  readonly #renderer: WebGLRenderer;
  readonly #root = new Container();
  readonly #view = createViewUniforms();
  readonly #glow = new GlowLayer(this.#view);
  readonly #streets = new StreetsLayer(this.#view);
  readonly #ties = new TiesLayer(this.#view);
  readonly #people = new PeopleLayer(this.#view);
  readonly #arcs = new ArcsLayer(this.#view);
  readonly #pulses = new PulseLayer(this.#view);
  readonly #lineage = new LineageLayer(this.#view);
  #positions: Float32Array = new Float32Array();
  #everybody: Everybody = { states: new Uint32Array(), traits: new Uint32Array() };
  #look: Look | null = null;
  #isGlowKnown = false;
  #moved = 1;
  #isTree = false;
  /** Of those who have other places since. */
  readonly #shift = new Flight();

  /** Draws on the canvas of a context, which is fast enough for so many people. */
  static async create(
    context: WebGL2RenderingContext,
    { width, height, density }: HostSize,
    mostPeople: number,
  ): Promise<WebGLPainter> {
    // Pixi's own clock would wake the page 60 times a second for nothing.
    Ticker.system.autoStart = false;
    const renderer = new WebGLRenderer();
    await renderer.init({
      canvas: context.canvas as HTMLCanvasElement,
      context,
      width,
      height,
      resolution: density,
      autoDensity: true,
      skipExtensionImports: true,
      gcActive: false,
    });
    return new WebGLPainter(renderer, mostPeople);
  }

  private constructor(renderer: WebGLRenderer, mostPeople: number) {
    this.#renderer = renderer;
    this.mostPeople = mostPeople;
    const [silent, ...loud] = this.#people.meshes;
    const [pulses, lineage] = [this.#pulses.mesh, this.#lineage.container];
    const ground = [this.#glow.mesh, this.#streets.container, this.#ties.mesh, silent!];
    for (const part of [...ground, this.#arcs.mesh, ...loud, pulses, lineage]) this.#root.addChild(part);
  }

  /**
   * Makes its programs, so that no film stops for them.
   * @param turn awaited before each of them, which blocks the page, in software for some hundredths of a second
   */
  async compile(turn: () => Promise<void>): Promise<void> {
    for (const { shader } of [this.#people.meshes[0]!, this.#arcs.mesh, this.#pulses.mesh]) {
      await turn();
      this.#renderer.shader.bind(shader!, true);
    }
  }

  get canvas(): HTMLCanvasElement {
    return this.#renderer.canvas as HTMLCanvasElement;
  }

  resize({ width, height, density }: HostSize): void {
    this.#renderer.resize(width, height, density);
  }

  setLook(look: Look): void {
    const { theme, mode, isolated, looksOf } = look;
    this.#look = look;
    this.#isGlowKnown = false;
    this.#renderer.background.color = theme.paper;
    this.#view.uniforms.uWeight = theme.weight;
    this.#streets.setTheme(theme);
    const standsOut = this.#lineage.shown ? NO_STAGE : isolated;
    this.#people.setLook(appearances(theme, standsOut, mode, looksOf));
    this.#people.setColour(look);
    this.#pulses.setInk(theme.ink);
    this.#lineage.setLook(look);
    this.#arcs.colour(this.#positions, this.#colourOf);
    this.#dimArcs();
  }

  showTown(
    { positions, ties, streets, isTree = false }: TownPlaces,
    former: Float32Array,
    everybody: Everybody,
  ): void {
    this.#positions = positions;
    this.#everybody = everybody;
    this.#isGlowKnown = false;
    this.#isTree = isTree;
    this.#streets.show(streets);
    this.#ties.show(ties, positions);
    this.#people.showTown(positions, former);
    this.#people.showStates(everybody.states);
    this.#people.showTraits(everybody.traits);
    this.#arcs.clear();
    this.showNewTellers([], { now: 0, still: true });
    this.showLineage({ way: [], reached: NO_TELLINGS });
  }

  showPlaces(
    { positions, ties, isTree = false }: TownPlaces,
    former: Float32Array,
    { now, still }: Moment,
  ): void {
    this.#positions = positions;
    this.#isGlowKnown = false;
    this.#people.showPlaces(positions, former);
    this.#isTree = isTree;
    this.#ties.show(ties, positions);
    this.#dimArcs();
    this.#shift.enter(now, still);
  }

  setMoved(share: number): void {
    this.#shift.clear();
    this.#moved = share;
    this.#isGlowKnown = false;
    this.#people.setMoved(share);
    this.#ties.setMoved(share);
    this.#streets.setMoved(share);
  }

  showStates(states: Uint32Array): void {
    this.#everybody = { ...this.#everybody, states };
    this.#isGlowKnown = false;
    this.#people.showStates(states);
    this.#lineage.showStates(states);
  }

  showTraits(traits: Uint32Array): void {
    this.#everybody = { ...this.#everybody, traits };
    this.#people.showTraits(traits);
    this.#lineage.showTraits(traits);
  }

  showTellings(days: RecentTellings, moment: Moment): void {
    this.#arcs.enter(days, this.#positions, this.#colourOf, moment);
  }

  showNewTellers(people: readonly number[], { now, still }: Moment): void {
    this.#pulses.begin(people, this.#positions, now, still);
  }

  showLineage(lineage: Lineage): void {
    const wasShown = this.#lineage.shown;
    this.#lineage.show(lineage, this.#positions, this.#everybody);
    if (this.#look && wasShown !== this.#lineage.shown) this.setLook(this.#look);
  }

  draw(viewpoint: Viewpoint, now: number): boolean {
    if (this.#renderer.context.isLost) return false;
    const moving = [this.#arcs, this.#pulses, this.#shift].map((part) => part.advance(now)).includes(true);
    if (this.#shift.isVisible) this.#people.setMoved(this.#shift.reached);
    this.#lightUp(viewpoint);
    writeViewUniforms(this.#view, viewpoint, this.#renderer.resolution);
    this.#renderer.render(this.#root);
    return moving;
  }

  destroy(): void {
    this.#glow.destroy();
    this.#streets.destroy();
    this.#ties.destroy();
    this.#people.destroy();
    this.#arcs.destroy();
    this.#pulses.destroy();
    this.#lineage.destroy();
    this.#root.destroy();
    this.#renderer.destroy({ removeView: true });
  }

  /** The light holds at places: while people walk there is none. */
  #lightUp({ spacing, camera }: Viewpoint): void {
    if (this.#isGlowKnown || !this.#look) return;
    this.#isGlowKnown = true;
    const glow =
      this.#moved < 1
        ? null
        : glowOf(this.#positions, spacing / camera.scale, this.#everybody.states, this.#look);
    this.#glow.show(glow, this.#lineage.shown ? DIMMED_GLOW : 1);
  }

  get #colourOf() {
    return this.#look ? arcColours(this.#look, this.#everybody) : () => BLACK;
  }

  #dimArcs(): void {
    if (!this.#look) return;
    const [isLineage, isIsolated] = [this.#lineage.shown, this.#look.isolated !== null];
    this.#arcs.setLook(this.#look.theme, isLineage ? 0 : isIsolated ? DIMMED_ARCS : 1);
    this.#ties.setLook(this.#look.theme.ink, tieStrength(this.#isTree, isLineage, isIsolated));
  }
}
