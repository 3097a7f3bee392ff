import { listenersOf, NO_TELLINGS, triplesAlong } from '../../model/story/telling-triples.ts';
import { RELAYING } from '../../model/story/stages.ts';
import { toView, type Camera, type Point } from '../view/camera.ts';
import { CanvasArcs, type ArcStyle } from './canvas-arcs.ts';
import type { CanvasGlow } from './canvas-glow.ts';
import { drawStreets } from './canvas-streets.ts';
import type { CanvasTies } from './canvas-ties.ts';
import { CanvasPeople, type CanvasView, type Crowd } from './canvas-people.ts';
import type { HostSize } from '../view/host-size.ts';
import {
  appearances,
  DIMMED_ARCS,
  DIMMED_GLOW,
  dotRadius,
  lineageAppearances,
  LINEAGE_ARCS,
  NO_STAGE,
  REACHED_STRENGTH,
  tieStrength,
  type Appearance,
} from '../look/dot-marks.ts';
import { parseColour } from '../look/colour.ts';
import { arcColours } from '../shown/arc-colours.ts';
import type { RecentTellings } from '../shown/packed-tellings.ts';
import type { Everybody } from '../shown/everybody.ts';
import type { Lineage, Look, Moment, Painter, TownPlaces } from '../shown/painter.ts';
import { Flight } from '../motion/flight.ts';
import { Pulse, ringed } from '../motion/pulse.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

const NO_LINEAGE: Lineage = { way: [], reached: NO_TELLINGS };

/** The layers of people under the arcs, and over them. */
const [SILENT, LOUD] = [[0], [1, 2]];

/** Of more people nobody is seen on the way to another place. */
const MOST_MOVED = 20_000;

const AT_ONCE: Moment = { now: 0, still: true };

/** Draws the same stage without WebGL, for fewer people; and pictures to keep, of any size. */
export class CanvasPainter implements Painter {
  readonly kind = 'canvas';
  // Above these a picture takes more than some tenths of a second.
  readonly mostPeople = 200_000;
  readonly canvas = document.createElement('canvas');
  readonly #context = this.canvas.getContext('2d', { alpha: false })!;
  readonly #back = new CanvasPeople();
  readonly #front = new CanvasPeople();
  readonly #reachedPeople = new CanvasPeople();
  readonly #wayPeople = new CanvasPeople();
  readonly #arcs = new CanvasArcs();
  readonly #wayArcs = new CanvasArcs();
  readonly #reachedArcs = new CanvasArcs();
  readonly #pulse = new Pulse();
  /** Of those who have other places since. */
  readonly #shift = new Flight();
  #ground: { readonly glow: CanvasGlow; readonly ties: CanvasTies } | null = null;
  #isGlowKnown = false;
  #density = 1;
  #look: Look | null = null;
  #positions: Float32Array = new Float32Array();
  #former: Float32Array = new Float32Array();
  #moved = 1;
  #everybody: Everybody = { states: new Uint32Array(), traits: new Uint32Array() };
  /** The settings that the pictures of people were made for; null when they are out of date. */
  #preparedFor: Camera | null = null;
  #newTellers: readonly number[] = [];
  #ties: TownPlaces['ties'] = new Uint32Array();
  #streets: TownPlaces['streets'] = null;
  #isTree = false;
  #lineage: Lineage = NO_LINEAGE;

  /** Draws this light round people, and ties between them, from now on. */
  lightUp(glow: CanvasGlow, ties: CanvasTies): void {
    this.#ground = { glow, ties };
    this.#isGlowKnown = false;
  }

  resize({ width, height, density }: HostSize): void {
    this.#preparedFor = null;
    this.#density = density;
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.round(height * density);
    this.canvas.style.width = `${String(width)}px`;
    this.canvas.style.height = `${String(height)}px`;
  }

  setLook(look: Look): void {
    this.#preparedFor = null;
    this.#isGlowKnown = false;
    this.#look = look;
    for (const arcs of [this.#arcs, this.#reachedArcs]) arcs.colour(this.#positions, this.#colourOf);
    this.#wayArcs.colour(this.#positions, this.#ink);
  }

  showTown(
    { positions, ties, streets, isTree = false }: TownPlaces,
    former: Float32Array,
    everybody: Everybody,
  ): void {
    this.#positions = positions;
    this.#ties = ties;
    this.#streets = streets;
    this.#isTree = isTree;
    this.#former = former;
    this.#everybody = everybody;
    this.#isGlowKnown = false;
    this.#arcs.clear();
    this.showNewTellers([], AT_ONCE);
    this.showLineage(NO_LINEAGE);
  }

  showPlaces(
    { positions, ties, isTree = false }: TownPlaces,
    former: Float32Array,
    { now, still }: Moment,
  ): void {
    this.#preparedFor = null;
    this.#isGlowKnown = false;
    this.#positions = positions;
    this.#ties = ties;
    this.#isTree = isTree;
    this.#former = former;
    // Each step on the way is a picture of everybody.
    this.#shift.enter(now, still || positions.length > 2 * MOST_MOVED);
  }

  setMoved(share: number): void {
    this.#shift.clear();
    this.#preparedFor = null;
    this.#moved = share;
  }

  showStates(states: Uint32Array): void {
    this.#preparedFor = null;
    this.#isGlowKnown = false;
    this.#everybody = { ...this.#everybody, states };
  }

  showTraits(traits: Uint32Array): void {
    this.#preparedFor = null;
    this.#everybody = { ...this.#everybody, traits };
  }

  showTellings(days: RecentTellings, moment: Moment): void {
    this.#arcs.enter(days, this.#positions, this.#colourOf, moment);
  }

  showNewTellers(people: readonly number[], { now, still }: Moment): void {
    this.#newTellers = ringed(people, still);
    if (this.#newTellers.length > 0) this.#pulse.begin(now, still);
    else this.#pulse.end();
  }

  showLineage(lineage: Lineage): void {
    this.#preparedFor = null;
    this.#lineage = lineage;
    const way = [triplesAlong(lineage.way)];
    this.#wayArcs.enter(way, this.#positions, this.#ink, AT_ONCE);
    this.#reachedArcs.enter(
      lineage.isTied ? [] : [lineage.reached],
      this.#positions,
      this.#colourOf,
      AT_ONCE,
    );
  }

  draw(viewpoint: Viewpoint, now: number): boolean {
    const { reached } = this.#shift;
    const moving = [this.#arcs.flight, this.#pulse, this.#shift]
      .map((part) => part.advance(now))
      .includes(true);
    if (this.#shift.reached !== reached) this.#preparedFor = null;
    const look = this.#look;
    if (!look) return moving;
    const view: CanvasView = { context: this.#context, viewpoint, density: this.#density };
    if (this.#preparedFor !== viewpoint.camera) this.#prepare(view, look);
    this.#preparedFor = viewpoint.camera;
    this.#context.fillStyle = look.theme.paper;
    this.#context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    const strength = this.#isLineageShown ? 0 : look.isolated === null ? 1 : DIMMED_ARCS;
    if (this.#moved === 1) this.#drawGlow(view, look);
    if (this.#streets && this.#moved === 1) drawStreets(view, this.#streets, look.theme);
    this.#drawTies(view, look, tieStrength(this.#isTree, this.#isLineageShown, look.isolated !== null));
    this.#back.paint(view);
    this.#arcs.draw(view, arcStyle(look, strength));
    this.#front.paint(view);
    this.#drawPulses(view, look);
    this.#paintLineage(view, look);
    return moving;
  }

  destroy(): void {
    this.canvas.remove();
  }

  get #isLineageShown(): boolean {
    const { way, reached, isLight } = this.#lineage;
    return !isLight && (way.length > 1 || reached.length > 0);
  }

  get #colourOf() {
    return this.#look ? arcColours(this.#look, this.#everybody) : this.#ink;
  }

  get #ink() {
    const ink = parseColour(this.#look?.theme.ink ?? '#000000');
    return () => ink;
  }

  readonly #placeOf = (person: number): Point => ({
    x: this.#along(person * 2),
    y: this.#along(person * 2 + 1),
  });

  /** Where somebody is on their way, by the place in a list of positions. */
  readonly #along = (at: number): number => {
    const to = this.#positions[at]!;
    const share = this.#shift.isVisible ? this.#shift.reached : this.#moved;
    return share === 1 ? to : this.#former[at]! + (to - this.#former[at]!) * share;
  };

  /** Draws everybody into pictures that stay until something about them changes: arcs fly over them. */
  #prepare(view: CanvasView, look: Look): void {
    const { theme, mode, isolated, looksOf } = look;
    const standsOut = this.#isLineageShown ? NO_STAGE : isolated;
    const all = this.#crowd(look, this.#positions.length / 2, appearances(theme, standsOut, mode, looksOf));
    this.#back.prepare(view, all, SILENT);
    this.#front.prepare(view, all, LOUD);
    const { way, reached } = this.#lineage;
    const listeners = listenersOf(reached);
    const reachedCrowd = this.#crowd(look, listeners, appearances(theme, null, mode, looksOf));
    if (listeners.length > 0) this.#reachedPeople.prepare(view, reachedCrowd, [...SILENT, ...LOUD]);
    const onWay = this.#crowd({ ...look, sized: false }, way, lineageAppearances(theme, mode, looksOf));
    if (way.length > 0) this.#wayPeople.prepare(view, onWay, LOUD);
  }

  #crowd(look: Look, people: number | readonly number[], looks: readonly Appearance[]): Crowd {
    return { people, along: this.#along, everybody: this.#everybody, look, looks };
  }

  #paintLineage(view: CanvasView, look: Look): void {
    const { way, reached } = this.#lineage;
    this.#reachedArcs.draw(view, arcStyle(look, REACHED_STRENGTH));
    if (reached.length > 0) this.#reachedPeople.paint(view);
    this.#wayArcs.draw(view, arcStyle(look, 1, LINEAGE_ARCS));
    if (way.length > 0) this.#wayPeople.paint(view);
  }

  #drawGlow(view: CanvasView, look: Look): void {
    if (!this.#ground) return;
    const { glow } = this.#ground;
    const spacing = view.viewpoint.spacing / view.viewpoint.camera.scale;
    if (!this.#isGlowKnown) glow.prepare(this.#positions, spacing, this.#everybody.states, look);
    this.#isGlowKnown = true;
    glow.paint(view, this.#isLineageShown ? DIMMED_GLOW : 1);
  }

  /** Ties hold between places: while people walk there are none. */
  #drawTies(view: CanvasView, look: Look, strength: number): void {
    if (this.#moved < 1 || strength === 0) return;
    const tied = { pairs: this.#ties, positions: this.#positions };
    this.#ground?.ties.draw(view, tied, look.theme, strength);
  }

  #drawPulses({ context, viewpoint, density }: CanvasView, { theme }: Look): void {
    const { ring } = this.#pulse;
    if (!ring) return;
    const radius = Math.max(dotRadius(RELAYING, viewpoint.spacing, theme.weight), 2) * ring.radius;
    context.globalAlpha = ring.opacity;
    context.strokeStyle = theme.ink;
    context.lineWidth = 1.2 * theme.weight * density;
    for (const person of this.#newTellers) {
      const { x, y } = toView(viewpoint.camera, viewpoint.view, this.#placeOf(person));
      context.beginPath();
      context.arc(x * density, y * density, radius * density, 0, 2 * Math.PI);
      context.stroke();
    }
    context.globalAlpha = 1;
  }
}

/** @param shape of arcs that are not a day's */
const arcStyle = ({ theme }: Look, strength: number, shape = { thickness: 1, casing: 0 }): ArcStyle => ({
  ...shape,
  paper: theme.paper,
  weight: theme.weight,
  strength,
});
