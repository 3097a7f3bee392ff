import { stageOf } from '../../model/measures/person-state.ts';
import { NO_TELLINGS } from '../../model/story/telling-triples.ts';
import { holdsStory } from '../look/dot-marks.ts';
import { Walk } from '../motion/walk.ts';
import { toTown, toView, type Point } from '../view/camera.ts';
import type { Viewpoint } from '../view/viewpoint.ts';
import { forEach, nobody, type Everybody } from './everybody.ts';
import type { RecentTellings } from './packed-tellings.ts';
import type { Lineage, Look, Moment, Painter } from './painter.ts';
import { Places } from './places.ts';
import { checkTown, type Town } from './town.ts';

/** The surroundings of the people: their painter, the viewpoint, and a callback for changes. */
interface Surroundings {
  readonly painter: Painter;
  readonly viewpoint: Viewpoint;
  readonly look: () => Look;
  /** True where motion is unwanted. */
  readonly isStill: () => boolean;
  /** Called when people stand elsewhere; `isWalking` while they are only on the way there. */
  readonly onTown: (town: Town, isWalking: boolean) => void;
  /** Called when dots look otherwise, or other people stand out. */
  readonly onPeople: () => void;
  /** Called when anything else is to be drawn. */
  readonly onTellings: () => void;
}

const NO_LINEAGE: Lineage = { way: [], reached: NO_TELLINGS };

/** The people of the town as shown: their positions, their states, and the tellings between them. */
export class Townspeople {
  readonly #surroundings: Surroundings;
  #places = Places.none();
  #ties: Town['ties'] = new Uint32Array();
  #streets: Town['streets'] = null;
  #isTree = false;
  #everybody: Everybody = nobody(0);
  #tellings: RecentTellings = [];
  #lineage = NO_LINEAGE;
  /** While people change their places. */
  #walk: Walk | null = null;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Everything that is shown of them. */
  get shown() {
    return {
      places: this.#places,
      ties: this.#ties,
      streets: this.#streets,
      isTree: this.#isTree,
      everybody: this.#everybody,
      tellings: this.#tellings,
      lineage: this.#lineage,
    };
  }

  /** Shows another town, everybody unaware, the whole of it in view. */
  showTown(town: Town): void {
    this.#everybody = nobody(town.people);
    this.#lineage = NO_LINEAGE;
    this.#place(town, town.positions);
  }

  /**
   * Puts the same people at other places; the whole of it comes into view, unless it is the same ground.
   * @param isWalk true for letting them walk there, where motion is wanted
   */
  rearrange(town: Town, isWalk = true): void {
    const { isStill } = this.#surroundings;
    const walks = isWalk && town.people === this.#everybody.states.length && !isStill();
    this.#place(town, walks ? (this.#walk?.places() ?? this.#places.positions) : town.positions);
  }

  /** Puts some of the same people at other places that their town has for them, in a tree with these ties; the view stays. */
  shift(positions: Float32Array, ties: Town['ties']): void {
    const { painter, onPeople } = this.#surroundings;
    const walk = this.#walk;
    const former = walk?.former ?? this.#places.positions;
    this.#places = this.#places.moved(positions);
    this.#ties = ties;
    this.#isTree = true;
    // On the way to another arrangement they have only another end of it.
    this.#walk = walk && new Walk(former, positions, walk.since);
    const moment = this.#moment();
    painter.showPlaces({ positions, ties, streets: this.#streets, isTree: true }, former, {
      ...moment,
      still: moment.still || walk !== null,
    });
    onPeople();
  }

  /** Shows everybody's state (see person-state.ts); call it again after changing the same array's content. */
  showStates(states: Uint32Array): void {
    this.#everybody = { ...this.#everybody, states: forEach(this.#everybody, states) };
    this.#surroundings.painter.showStates(states);
    this.#surroundings.onPeople();
  }

  /** Shows everybody's traits (see person-traits.ts); call it again after changing the same array's content. */
  showTraits(traits: Uint32Array): void {
    this.#everybody = { ...this.#everybody, traits: forEach(this.#everybody, traits) };
    this.#surroundings.painter.showTraits(traits);
    this.#surroundings.onPeople();
  }

  /** Shows the tellings of the last days in place of those before; of many, a sample. */
  showTellings(days: RecentTellings): void {
    this.#tellings = days;
    if (this.#walk) return;
    this.#surroundings.painter.showTellings(days, this.#moment());
    this.#surroundings.onTellings();
  }

  /** Lets those pulse who begin to tell on the day shown; when motion is unwanted, a ring stands round them. */
  showNewTellers(people: readonly number[]): void {
    if (this.#walk) return;
    this.#surroundings.painter.showNewTellers(people, this.#moment());
    this.#surroundings.onTellings();
  }

  /** Lights up a lineage, from its first teller to the person selected and on from there; an empty one ends it. */
  showLineage(lineage: Lineage): void {
    this.#lineage = lineage;
    if (!this.#walk) this.#surroundings.painter.showLineage(lineage);
    this.#surroundings.onPeople();
  }

  /** The person at, or next to, a point in CSS pixels from the canvas' top left corner. */
  at(x: number, y: number): number | null {
    const { viewpoint, look } = this.#surroundings;
    const point = toTown(viewpoint.camera, viewpoint.view, { x, y });
    return this.#places.at(point, viewpoint, look(), this.#everybody);
  }

  /** Of those who know the story the one nearest to a point in CSS pixels, or else of all; null in an empty town. */
  nearestWithStory(x: number, y: number): number | null {
    const { states } = this.#everybody;
    const { viewpoint } = this.#surroundings;
    const point = toTown(viewpoint.camera, viewpoint.view, { x, y });
    return this.#places.nearest(point, (person) => holdsStory(stageOf(states[person]!)));
  }

  /** The position of a person on the screen, in CSS pixels from the canvas' top left corner. */
  placeOf(person: number): Point {
    const { camera, view } = this.#surroundings.viewpoint;
    return toView(camera, view, this.#places.of(person) ?? { x: 0, y: 0 });
  }

  /** The person nearest to the middle of the view, people who have heard the story first; null in an empty town. */
  inTheMiddle(): number | null {
    const { states } = this.#everybody;
    const { camera } = this.#surroundings.viewpoint;
    return this.#places.nearest(camera, (person) => stageOf(states[person]!) !== 0);
  }

  /** The next person in a direction; null at the edge of the town. */
  neighbourOf(person: number, direction: Point): number | null {
    return this.#places.neighbour(person, direction);
  }

  /** Lets those walk on who change their places, to the time `now`; true as long as anybody does. */
  walk(now: number): boolean {
    if (!this.#walk) return false;
    const { painter } = this.#surroundings;
    const isMoving = this.#walk.advance(now);
    painter.setMoved(this.#walk.share);
    if (isMoving) return true;
    this.#walk = null;
    painter.showTellings(this.#tellings, { now, still: true });
    painter.showLineage(this.#lineage);
    return false;
  }

  #place(town: Town, former: Float32Array): void {
    const { people, positions, spacing, index, ties, streets } = town;
    const { painter, onTown } = this.#surroundings;
    checkTown(positions, people);
    this.#places = new Places(positions, spacing, index);
    if (people !== this.#everybody.states.length) this.#everybody = nobody(people);
    this.#ties = ties;
    this.#streets = streets;
    this.#isTree = false;
    painter.showTown({ positions, ties, streets }, former, this.#everybody);
    this.#walk = former === positions ? null : new Walk(former, positions, performance.now());
    painter.setMoved(this.#walk ? 0 : 1);
    if (!this.#walk) painter.showLineage(this.#lineage);
    onTown(town, this.#walk !== null);
  }

  #moment(): Moment {
    return { now: performance.now(), still: this.#surroundings.isStill() };
  }
}
