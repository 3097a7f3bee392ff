import {
  listenersOf,
  NO_TELLINGS,
  triplesAlong,
  type TellingTriples,
} from '../../model/story/telling-triples.ts';
import { toView, type Camera, type Point } from '../view/camera.ts';
import { CanvasArcs, type ArcStyle } from './canvas-arcs.ts';
import { drawStreets } from './canvas-streets.ts';
import { CanvasPeople, type CanvasView, type Crowd } from './canvas-people.ts';
import type { HostSize } from '../view/host-size.ts';
import {
  appearances,
  DIMMED_ARCS,
  lineageAppearances,
  LINEAGE_THICKNESS,
  NO_STAGE,
  radiusOf,
  REACHED_STRENGTH,
  RELAYING_MARK,
  TIE,
  type Appearance,
} from '../look/dot-marks.ts';
import type { Everybody } from '../shown/everybody.ts';
import type { Lineage, Look, Moment, Painter, TownPlaces } from '../shown/painter.ts';
import { Pulse, ringed } from '../motion/pulse.ts';
import { tieEnds } from '../shown/tie-ends.ts';
import type { Viewpoint } from '../view/viewpoint.ts';

const NO_LINEAGE: Lineage = { way: [], reached: NO_TELLINGS };

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
  readonly #arcs = [new CanvasArcs(), new CanvasArcs()] as const;
  readonly #wayArcs = new CanvasArcs();
  readonly #reachedArcs = new CanvasArcs();
  readonly #pulse = new Pulse();
  #density = 1;
  #look: Look | null = null;
  #positions: Float32Array = new Float32Array();
  #former: Float32Array = new Float32Array();
  #moved = 1;
  #everybody: Everybody = { states: new Uint32Array(), traits: new Uint32Array() };
  /** The settings that the pictures of people were made for; null when they are out of date. */
  #preparedFor: Camera | null = null;
  #presentArcs: 0 | 1 = 0;
  #newTellers: readonly number[] = [];
  #ties: TownPlaces['ties'] = new Uint32Array();
  #streets: TownPlaces['streets'] = null;
  #lineage: Lineage = NO_LINEAGE;

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
    this.#look = look;
  }

  showTown({ positions, ties, streets }: TownPlaces, former: Float32Array, everybody: Everybody): void {
    this.#positions = positions;
    this.#ties = ties;
    this.#streets = streets;
    this.#former = former;
    this.#everybody = everybody;
    for (const arcs of this.#arcs) arcs.leave(AT_ONCE);
    this.showNewTellers([], AT_ONCE);
    this.showLineage(NO_LINEAGE);
  }

  setMoved(share: number): void {
    this.#preparedFor = null;
    this.#moved = share;
  }

  showStates(states: Uint32Array): void {
    this.#preparedFor = null;
    this.#everybody = { ...this.#everybody, states };
  }

  showTraits(traits: Uint32Array): void {
    this.#preparedFor = null;
    this.#everybody = { ...this.#everybody, traits };
  }

  showTellings(tellings: TellingTriples, moment: Moment): void {
    this.#arcs[this.#presentArcs].leave(moment);
    this.#presentArcs = this.#presentArcs === 0 ? 1 : 0;
    this.#arcs[this.#presentArcs].enter(tellings, moment);
  }

  showNewTellers(people: readonly number[], { now, still }: Moment): void {
    this.#newTellers = ringed(people, still);
    if (this.#newTellers.length > 0) this.#pulse.begin(now, still);
    else this.#pulse.end();
  }

  showLineage(lineage: Lineage): void {
    this.#preparedFor = null;
    this.#lineage = lineage;
    this.#wayArcs.enter(triplesAlong(lineage.way), AT_ONCE);
    this.#reachedArcs.enter(lineage.reached, AT_ONCE);
  }

  draw(viewpoint: Viewpoint, now: number): boolean {
    const moving = [...this.#arcs, this.#pulse].map((part) => part.advance(now)).includes(true);
    const look = this.#look;
    if (!look) return moving;
    const view: CanvasView = { context: this.#context, viewpoint, density: this.#density };
    if (this.#preparedFor !== viewpoint.camera) this.#prepare(view, look);
    this.#preparedFor = viewpoint.camera;
    this.#context.fillStyle = look.theme.paper;
    this.#context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    const strength = this.#isLineageShown ? 0 : look.isolated === null ? 1 : DIMMED_ARCS;
    if (this.#streets && this.#moved === 1) drawStreets(view, this.#streets, look.theme);
    this.#drawTies(view, look, strength);
    this.#back.paint(view);
    for (const arcs of this.#arcs) arcs.draw(view, this.#placeOf, this.#arcStyle(look, strength));
    this.#front.paint(view);
    this.#drawPulses(view, look);
    this.#paintLineage(view, look);
    return moving;
  }

  destroy(): void {
    this.canvas.remove();
  }

  get #isLineageShown(): boolean {
    return this.#lineage.way.length > 1 || this.#lineage.reached.length > 0;
  }

  readonly #placeOf = (person: number): Point => {
    const along = (axis: 0 | 1) => {
      const [from, to] = [this.#former[person * 2 + axis]!, this.#positions[person * 2 + axis]!];
      return from + (to - from) * this.#moved;
    };
    return { x: along(0), y: along(1) };
  };

  /** Draws everybody into pictures that stay until something about them changes: arcs fly over them. */
  #prepare(view: CanvasView, look: Look): void {
    const { theme, mode, isolated } = look;
    const standsOut = this.#isLineageShown ? NO_STAGE : isolated;
    const all = this.#crowd(look, this.#positions.length / 2, appearances(theme, standsOut, mode));
    this.#back.prepare(view, all, false);
    this.#front.prepare(view, all, true);
    const { way, reached } = this.#lineage;
    const listeners = listenersOf(reached);
    const reachedLooks = appearances(theme, null, mode).map((each) => ({ ...each, front: true }));
    if (listeners.length > 0)
      this.#reachedPeople.prepare(view, this.#crowd(look, listeners, reachedLooks), true);
    const onWay = this.#crowd({ ...look, sized: false }, way, lineageAppearances(theme, mode));
    if (way.length > 0) this.#wayPeople.prepare(view, onWay, true);
  }

  #crowd(look: Look, people: number | readonly number[], looks: readonly Appearance[]): Crowd {
    return { people, placeOf: this.#placeOf, everybody: this.#everybody, look, looks };
  }

  #arcStyle({ theme }: Look, strength: number, thickness = 1): ArcStyle {
    return { ink: theme.ink, weight: theme.weight, strength, thickness };
  }

  #paintLineage(view: CanvasView, look: Look): void {
    const { way, reached } = this.#lineage;
    this.#reachedArcs.draw(view, this.#placeOf, this.#arcStyle(look, REACHED_STRENGTH));
    if (reached.length > 0) this.#reachedPeople.paint(view);
    this.#wayArcs.draw(view, this.#placeOf, this.#arcStyle(look, 1, LINEAGE_THICKNESS));
    if (way.length > 0) this.#wayPeople.paint(view);
  }

  /** Ties hold between places: while people walk there are none. */
  #drawTies({ context, viewpoint, density }: CanvasView, { theme }: Look, strength: number): void {
    if (this.#moved < 1 || strength === 0) return;
    const ends = tieEnds(this.#ties, this.#positions);
    context.save();
    context.scale(density, density);
    Object.assign(context, { strokeStyle: theme.ink, lineWidth: TIE.width * theme.weight });
    context.globalAlpha = TIE.strength * strength;
    for (let at = 0; at < ends.length; at += 4) {
      const [from, to] = [ends.subarray(at, at + 2), ends.subarray(at + 2, at + 4)].map(([x, y]) =>
        toView(viewpoint.camera, viewpoint.view, { x: x!, y: y! }),
      );
      // One by one: where ties cross they add up, as they do with WebGL.
      context.beginPath();
      context.moveTo(from!.x, from!.y);
      context.lineTo(to!.x, to!.y);
      context.stroke();
    }
    context.restore();
  }

  #drawPulses({ context, viewpoint, density }: CanvasView, { theme }: Look): void {
    const { ring } = this.#pulse;
    if (!ring) return;
    const radius = Math.max(radiusOf(RELAYING_MARK, viewpoint.spacing, theme.weight), 2) * ring.radius;
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
