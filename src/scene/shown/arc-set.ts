import { countOf } from '../../model/story/telling-triples.ts';
import type { Rgb } from '../look/colour.ts';
import { Flight } from '../motion/flight.ts';
import type { Moment } from './painter.ts';
import {
  crowdOpacity,
  MOST_TELLINGS,
  packTellings,
  TELLING_STRIDE,
  type RecentTellings,
} from './packed-tellings.ts';

/** Tellings that are drawn as arcs: those of the last day grow, those before grow weaker. */
export class ArcSet {
  /** See TELLING_STRIDE; the first `count` are meant. */
  readonly packed = new Float32Array(MOST_TELLINGS * TELLING_STRIDE);
  readonly flight = new Flight();
  #count = 0;
  #days: RecentTellings = [];

  get count(): number {
    return this.flight.isVisible ? this.#count : 0;
  }

  /** 0 … 1. */
  get opacity(): number {
    return crowdOpacity(countOf(this.#days[0] ?? new Uint32Array()));
  }

  /** Lets the latest of these tellings fly from teller to listener, or have arrived when `still`. */
  enter(
    days: RecentTellings,
    positions: Float32Array,
    colourOf: (teller: number) => Rgb,
    { now, still }: Moment,
  ): void {
    this.#days = days;
    this.colour(positions, colourOf);
    this.flight.enter(now, still);
  }

  /** Gives what is shown other colours. */
  colour(positions: Float32Array, colourOf: (teller: number) => Rgb): void {
    this.#count = packTellings(this.#days, positions, colourOf, this.packed);
  }

  clear(): void {
    this.#days = [];
    this.#count = 0;
    this.flight.clear();
  }
}
