import { Container } from 'pixi.js';
import { ArcsLayer } from './arcs-layer.ts';
import { lineageAppearances } from './marks.ts';
import type { Everybody, Look } from './painter.ts';
import { PeopleLayer } from './people-layer.ts';
import type { ViewUniforms } from './view-uniforms.ts';

/** How much thicker than a telling of the day. */
const THICKNESS = 2;

/** The way one person's story took, over everything else: ringed people and heavy arcs. */
export class LineageLayer {
  readonly container = new Container();
  readonly #people: PeopleLayer;
  readonly #arcs: ArcsLayer;
  #chain: readonly number[] = [];

  constructor(view: ViewUniforms) {
    this.#people = new PeopleLayer(view);
    this.#arcs = new ArcsLayer(view, THICKNESS);
    this.container.addChild(this.#arcs.mesh, this.#people.front);
  }

  /** Whether there is a way to show. */
  get shown(): boolean {
    return this.#chain.length > 0;
  }

  /** Shows the way from the first teller to the last listener; empty: none. */
  show(chain: readonly number[], positions: Float32Array, { states, traits }: Everybody): void {
    this.#chain = chain;
    const places = new Float32Array(chain.length * 2);
    chain.forEach((person, place) => {
      places.set(positions.subarray(person * 2, person * 2 + 2), place * 2);
    });
    this.#people.showTown(places);
    this.showStates(states);
    this.showTraits(traits);
    const tellings = chain
      .slice(1)
      .map((listener, place) => ({ teller: chain[place]!, listener, news: true }));
    this.#arcs.enter(tellings, positions, 0, true);
  }

  /** Takes the states of everybody in town. */
  showStates(states: Uint32Array): void {
    if (!this.shown) return;
    this.#people.showStates(Uint32Array.from(this.#chain, (person) => states[person] ?? 0));
  }

  /** Takes the traits of everybody in town. */
  showTraits(traits: Uint32Array): void {
    if (!this.shown) return;
    this.#people.showTraits(Uint32Array.from(this.#chain, (person) => traits[person] ?? 0));
  }

  setLook({ theme, mode, lastDay }: Look): void {
    this.#people.setLook(lineageAppearances(theme, mode));
    this.#people.setColour(theme, mode, lastDay);
    this.#arcs.setLook(theme.ink, 1);
  }

  destroy(): void {
    this.#people.destroy();
    this.#arcs.destroy();
    this.container.destroy();
  }
}
