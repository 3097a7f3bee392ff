import { smallestOn, tried, type Candidate } from './seek-ray.ts';
import { raysOf, type Ray } from './rays.ts';
import { cellOfOwn, Seeker, type Tested } from './seeker.ts';
import { together, type Driver, type Known } from './rounds.ts';
import { MOST_TRIALS, type Plan } from './plan.ts';

/*
 * What is sought is looked for on rays from the scenario's own values: one parameter after the other, each way, then two
 * together, then three. On a ray few settings are tried at first, with few lucks, and halving finds the smallest change that
 * does. What is found is then tried with fresh lucks, and moved on a little where that says no.
 */

/** The most answers, and the most parameters that change in one. */
const MOST_ANSWERS = 5;
const MOST_CHANGED = 3;

/** Rays on which the smallest change is looked for, of those on which few settings were tried. */
const MOST_PROSPECTS = 16;

/** What was found so far; it is told while the rounds go on, so that also a study that is stopped has it. */
export interface Board {
  /** The scenario as it is. */
  own: Tested | null;
  /** Settings that do, the fewest changes first, the smallest of these first. */
  readonly answers: (Candidate & Tested)[];
}

/** The rounds in which settings are sought. */
export function* seekRounds(plan: Plan, known: Known, board: Board): Driver {
  const seeker = new Seeker(plan, known);
  const own = cellOfOwn(plan);
  yield seeker.fresh(own, 0);
  board.own = seeker.tested(own, 0);
  if (seeker.isSure(board.own)) return;
  for (let size = 1; size <= Math.min(MOST_CHANGED, plan.vary.length); size++) {
    const rays = yield* together(raysOf(plan, size).map((ray) => tried(seeker, ray)));
    const prospects = nearest(rays, MOST_PROSPECTS).map((prospect) => smallestOn(seeker, prospect));
    const candidates = nearestOnly(nearest(yield* together(prospects)), board.answers);
    while (candidates.length > 0 && board.answers.length < MOST_ANSWERS) {
      const next = candidates.splice(0, MOST_ANSWERS - board.answers.length);
      const answers = yield* together(next.map((candidate) => proved(seeker, candidate)));
      for (const answer of answers)
        if (answer && !board.answers.some((other) => isSmaller(other, answer))) board.answers.push(answer);
    }
    board.answers.sort(byChange);
    // Three at once are hard to understand, and only tried where fewer do not help.
    if (board.answers.length >= MOST_ANSWERS || (size > 1 && board.answers.length > 0)) return;
  }
}

const byChange = (one: Candidate, other: Candidate): number =>
  one.ray.axes.length - other.ray.axes.length || one.distance - other.distance;

/** What there is of some, the nearest first. */
const nearest = <One extends { readonly distance: number }>(
  some: readonly (One | null)[],
  most = Infinity,
): One[] =>
  some
    .filter((one) => one !== null)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most);

/** Of each way in which parameters change the nearest, and none that a smaller change of fewer of them does. @param candidates the nearest first */
function nearestOnly(candidates: readonly Candidate[], answers: readonly Candidate[]): Candidate[] {
  const ways = new Set<string>();
  return candidates.filter((candidate) => {
    const way = JSON.stringify([candidate.ray.axes, candidate.ray.signs]);
    if (ways.has(way) || answers.some((answer) => isSmaller(answer, candidate))) return false;
    ways.add(way);
    return true;
  });
}

const isSmaller = (one: Candidate, other: Candidate): boolean =>
  one.distance <= other.distance &&
  one.ray.axes.every((axis, index) => signOn(other.ray, axis) === one.ray.signs[index]);

const signOn = ({ axes, signs }: Ray, axis: number): number | undefined => signs[axes.indexOf(axis)];

/** A candidate with what fresh lucks say of it; moved on by ever more where they say no; `null` where that does not help. */
function* proved(seeker: Seeker, candidate: Candidate): Driver<(Candidate & Tested) | null> {
  const { points } = candidate.ray;
  let index = candidate.index;
  for (let trial = 1; trial < MOST_TRIALS && index < points.length; trial++) {
    const { cell, distance } = points[index]!;
    yield seeker.fresh(cell, trial);
    const tested = seeker.tested(cell, trial);
    if (seeker.isSure(tested)) return { ...candidate, index, distance, ...tested };
    index += 1 << (trial - 1);
  }
  return null;
}
