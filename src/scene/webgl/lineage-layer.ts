import { Container } from 'pixi.js';
import { listenersOf, triplesAlong } from '../../model/story/telling-triples.ts';
import { ArcsLayer } from './arcs-layer.ts';
import { appearances, lineageAppearances, LINEAGE_ARCS, REACHED_STRENGTH } from '../look/dot-marks.ts';
import { parseColour } from '../look/colour.ts';
import { arcColours } from '../shown/arc-colours.ts';
import type { Everybody } from '../shown/everybody.ts';
import type { Lineage, Look } from '../shown/painter.ts';
import { PeopleLayer } from './people-layer.ts';
import type { ViewUniforms } from './view-uniforms.ts';

/** The people of one part of the picture, and where they live. */
interface Group {
  readonly layer: PeopleLayer;
  people: readonly number[];
}

/**
 * The path of one person's story, over everything else: ringed people and heavy arcs. Under them are the people it
 * then reached, drawn as usual, with thin arcs.
 */
export class LineageLayer {
  readonly container = new Container();
  readonly #way: Group;
  readonly #reached: Group;
  readonly #arcs: ArcsLayer;
  readonly #thinArcs: ArcsLayer;
  /** True where everybody else is drawn as ever. */
  #isLight = false;
  #positions: Float32Array = new Float32Array();
  #everybody: Everybody = { states: new Uint32Array(), traits: new Uint32Array() };
  #look: Look | null = null;

  constructor(view: ViewUniforms) {
    this.#way = { layer: new PeopleLayer(view), people: [] };
    this.#reached = { layer: new PeopleLayer(view), people: [] };
    this.#arcs = new ArcsLayer(view, LINEAGE_ARCS.thickness, LINEAGE_ARCS.casing);
    this.#thinArcs = new ArcsLayer(view);
    const [reached, way] = [this.#reached.layer.meshes, this.#way.layer.meshes];
    for (const part of [this.#thinArcs.mesh, ...reached, this.#arcs.mesh, ...way])
      this.container.addChild(part);
  }

  /** True when there are arcs to show: then everybody else is drawn paler. */
  get shown(): boolean {
    return !this.#isLight && (this.#way.people.length > 1 || this.#reached.people.length > 0);
  }

  /** Shows the way from the first teller to the last listener, and the tellings that followed; empty: none. */
  show(
    { way, reached, isLight = false, isTied = false }: Lineage,
    positions: Float32Array,
    everybody: Everybody,
  ): void {
    this.#isLight = isLight;
    this.#way.people = way;
    this.#reached.people = listenersOf(reached);
    for (const { layer, people } of [this.#way, this.#reached]) {
      const places = new Float32Array(people.length * 2);
      people.forEach((person, place) => {
        places[place * 2] = positions[person * 2]!;
        places[place * 2 + 1] = positions[person * 2 + 1]!;
      });
      layer.showTown(places);
    }
    this.showStates(everybody.states);
    this.showTraits(everybody.traits);
    this.#positions = positions;
    this.#everybody = everybody;
    const moment = { now: 0, still: true };
    this.#arcs.enter([triplesAlong(way)], positions, this.#ink, moment);
    this.#thinArcs.enter(isTied ? [] : [reached], positions, this.#colourOf, moment);
  }

  /** Takes the states of everybody in town. */
  showStates(states: Uint32Array): void {
    for (const { layer, people } of [this.#way, this.#reached])
      if (people.length > 0) layer.showStates(Uint32Array.from(people, (person) => states[person] ?? 0));
  }

  /** Takes the traits of everybody in town. */
  showTraits(traits: Uint32Array): void {
    for (const { layer, people } of [this.#way, this.#reached])
      if (people.length > 0) layer.showTraits(Uint32Array.from(people, (person) => traits[person] ?? 0));
  }

  setLook(look: Look): void {
    const { theme, mode, looksOf } = look;
    this.#way.layer.setLook(lineageAppearances(theme, mode, looksOf));
    this.#way.layer.setColour({ ...look, sized: false });
    this.#reached.layer.setLook(appearances(theme, null, mode, looksOf));
    this.#reached.layer.setColour(look);
    this.#look = look;
    this.#arcs.setLook(theme, 1);
    this.#arcs.colour(this.#positions, this.#ink);
    this.#thinArcs.setLook(theme, REACHED_STRENGTH);
    this.#thinArcs.colour(this.#positions, this.#colourOf);
  }

  get #colourOf() {
    return this.#look ? arcColours(this.#look, this.#everybody) : this.#ink;
  }

  get #ink() {
    const ink = parseColour(this.#look?.theme.ink ?? '#000000');
    return () => ink;
  }

  destroy(): void {
    for (const part of [this.#way.layer, this.#reached.layer, this.#arcs, this.#thinArcs]) part.destroy();
    this.container.destroy();
  }
}
