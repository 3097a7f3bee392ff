import type { HostSize } from '../view/host-size.ts';
import type { Viewpoint } from '../view/viewpoint.ts';
import type { RecentTellings } from './packed-tellings.ts';
import type { Everybody } from './everybody.ts';
import type { Lineage, Look, Moment, Painter, TownPlaces } from './painter.ts';

/**
 * Draws with one painter until another takes its place, which goes on exactly where the first stopped: it is shown the
 * same, with the same moments.
 */
export class ReplaceablePainter implements Painter {
  #painter: Painter;
  #size: HostSize | null = null;
  #look: Look | null = null;
  #town: { readonly place: TownPlaces; readonly former: Float32Array } | null = null;
  #everybody: Everybody = { states: new Uint32Array(), traits: new Uint32Array() };
  #moved = 1;
  #tellings: Parameters<Painter['showTellings']> | null = null;
  #newTellers: Parameters<Painter['showNewTellers']> | null = null;
  #lineage: Lineage | null = null;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  get kind(): Painter['kind'] {
    return this.#painter.kind;
  }

  get mostPeople(): number {
    return this.#painter.mostPeople;
  }

  get canvas(): HTMLCanvasElement {
    return this.#painter.canvas;
  }

  /** People of the town that is shown. */
  get people(): number {
    return this.#everybody.states.length;
  }

  /** False while a town is shown that is too large for the present painter. */
  get canDraw(): boolean {
    return this.people <= this.#painter.mostPeople;
  }

  /** Draws with another painter from now on, and returns the former one. */
  replaceBy(next: Painter): Painter {
    if (this.#size) next.resize(this.#size);
    if (this.#look) next.setLook(this.#look);
    if (this.#town) next.showTown(this.#town.place, this.#town.former, this.#everybody);
    next.setMoved(this.#moved);
    if (this.#tellings) next.showTellings(this.#tellings[0], this.#tellings[1]);
    if (this.#newTellers) next.showNewTellers(this.#newTellers[0], this.#newTellers[1]);
    if (this.#lineage) next.showLineage(this.#lineage);
    const former = this.#painter;
    this.#painter = next;
    return former;
  }

  resize(size: HostSize): void {
    this.#size = size;
    this.#painter.resize(size);
  }

  setLook(look: Look): void {
    this.#look = look;
    this.#painter.setLook(look);
  }

  showTown(place: TownPlaces, former: Float32Array, everybody: Everybody): void {
    this.#town = { place, former };
    this.#everybody = everybody;
    this.#tellings = null;
    this.#newTellers = null;
    this.#lineage = null;
    this.#painter.showTown(place, former, everybody);
  }

  showPlaces(place: TownPlaces, former: Float32Array, moment: Moment): void {
    this.#town = { place, former };
    this.#painter.showPlaces(place, former, moment);
  }

  setMoved(share: number): void {
    this.#moved = share;
    this.#painter.setMoved(share);
  }

  showStates(states: Uint32Array): void {
    this.#everybody = { ...this.#everybody, states };
    this.#painter.showStates(states);
  }

  showTraits(traits: Uint32Array): void {
    this.#everybody = { ...this.#everybody, traits };
    this.#painter.showTraits(traits);
  }

  showTellings(days: RecentTellings, moment: Moment): void {
    this.#tellings = [days, moment];
    this.#painter.showTellings(days, moment);
  }

  showNewTellers(people: readonly number[], moment: Moment): void {
    this.#newTellers = [people, moment];
    this.#painter.showNewTellers(people, moment);
  }

  showLineage(lineage: Lineage): void {
    this.#lineage = lineage;
    this.#painter.showLineage(lineage);
  }

  /** Draws, unless the town is too large for that. */
  draw(viewpoint: Viewpoint, now: number): boolean {
    return this.canDraw && this.#painter.draw(viewpoint, now);
  }

  destroy(): void {
    this.#painter.destroy();
  }
}
