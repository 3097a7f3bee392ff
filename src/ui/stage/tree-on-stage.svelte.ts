import { teamOn, teamSizes, uplineOn, type Descent } from '../../model/downline/descent.ts';
import { deepestOn, placesOn } from '../../model/layout/level-rings.ts';
import type { Layout } from '../../model/layout/layout.ts';
import { largest, pairsOf, SponsorLines } from '../../model/layout/sponsor-lines.ts';
import { packTriples } from '../../model/story/telling-triples.ts';
import type { Stage } from '../../scene/stage.ts';

export { inRoles, looksOf, passedIn } from './tree-on-day.ts';

/** The most lines that are drawn: more would be grey ground. */
const MOST_LINES = 6000;

/** What is shown of a tree: the day on show, and who is selected. */
interface Moment {
  readonly descent: Descent;
  readonly day: number;
  readonly person: number | null;
}

/** Who brought whom in, on a stage, as it was on a day. */
export class TreeOnStage {
  /** The lowest level that anybody had reached. */
  deepest = $state(0);
  #shown: Moment | null = null;
  #lines: { readonly of: Descent; readonly all: SponsorLines; readonly teams: Uint32Array } | null = null;
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /**
   * Has everybody stand in their place of the tree who has joined by a day, with a line to who brought them in; the others stand
   * at the rim. Whoever is selected is lit, with all those above up to the founder, and everybody below.
   */
  show(layout: Layout, day: number, person: number | null): void {
    const { descent } = layout;
    const shown = this.#shown;
    if (!descent) {
      this.#shown = null;
      return;
    }
    if (shown?.descent === descent && shown.day === day && shown.person === person) return;
    this.#shown = { descent, day, person };
    this.deepest = deepestOn(descent, day);
    const { people } = this.#stage;
    const way = person === null ? [] : uplineOn(descent, person, day);
    const team = way.length > 0 ? teamOn(descent, person!, day) : [];
    const isLit = way.length > 1 || team.length > 0;
    const ties = isLit ? this.#linesTo(descent, team) : this.#linesOf(descent).all.upTo(day);
    people.shift(
      shown?.descent === descent && shown.day === day ? people.shown.places.positions : placesOn(layout, day),
      ties,
    );
    const reached = packTriples(
      team.map((listener) => ({ teller: descent.tellers[listener]!, listener, isNews: true })),
    );
    people.showLineage({ way, reached, isTied: true, isLight: !isLit });
    people.showNewTellers(Array.from(descent.order.filter((member) => descent.joined[member] === day)));
  }

  #linesTo(descent: Descent, team: readonly number[]): Uint32Array {
    return pairsOf(descent, largest(Uint32Array.from(team), this.#linesOf(descent).teams, MOST_LINES));
  }

  #linesOf(descent: Descent) {
    if (this.#lines?.of !== descent) {
      const teams = teamSizes(descent);
      this.#lines = { of: descent, teams, all: new SponsorLines(descent, teams, MOST_LINES) };
    }
    return this.#lines;
  }
}
