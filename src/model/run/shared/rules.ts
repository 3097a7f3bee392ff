import { asCoin, asNormal, asUnit } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FULL, LOST, asFacet } from '../../story/story.ts';
import * as scalar from './scalar-rules.ts';

export { belief, detail, freshness, memoryStrength, stageAfterVisit, tellingsOfDay } from './scalar-rules.ts';

/** What a convinced listener does; settled once for each person. */
export const REACTIONS = ['act', 'forget', 'relay', 'verify', 'none'] as const;
export const ACT = 1;
export const FORGET = 2;
export const RELAY = 3;
export const VERIFY = 4;
export const NONE = 5;

/**
 * The reaction that wins the race: the smallest −ln uₖ / wₖ. Unlike cumulative boundaries, raising one share at the
 * expense of another changes few other people's reaction.
 * @param draws one for each of {@link REACTIONS}
 * @param weights of the same; those at 0 never win
 * @returns a code, ACT … NONE
 */
export function settleReaction(draws: ArrayLike<number>, weights: readonly number[]): number {
  let winner = NONE;
  let best = Infinity;
  for (let which = 0; which < weights.length; which++) {
    const time = weights[which]! > 0 ? scalar.raceTime(asUnit(draws[which]!), weights[which]!) : Infinity;
    if (time < best) {
      best = time;
      winner = which + 1;
    }
  }
  return winner;
}

/** The five shares as weights; *none* is the rest. */
export function reactionWeights(scenario: Scenario): number[] {
  const shares = [
    scenario['listeners.act'],
    scenario['listeners.forget'],
    scenario['listeners.relay'],
    scenario['listeners.verify'],
  ];
  const rest = 1 - shares.reduce((sum, share) => sum + share, 0);
  // Shares that add up to 1 in decimals may leave a crumb, on which nobody should land.
  return [...shares, rest > 1e-9 ? rest : 0];
}

/** More hearings than this of one person are not counted. */
export const MOST_HEARINGS = 65_535;

/** Believed tellings it takes to convince somebody with that many contacts. */
export const believedNeeded = (
  { 'listeners.tellersNeeded': tellers, 'listeners.shareNeeded': share }: Threshold,
  contacts: number,
): number => scalar.believedNeeded(tellers, share, contacts);

type Threshold = Pick<Scenario, 'listeners.tellersNeeded' | 'listeners.shareNeeded'>;

/**
 * What a visitor feels in the end, about −3 … 1; see {@link scalar.satisfaction}.
 * @param expected mean of the facets told, −1 … 1; `null` for visitors who expect nothing
 */
export const satisfaction = (experience: number, expected: number | null, letdown: number): number =>
  scalar.satisfaction(experience, expected ?? experience, letdown);

/** One facet of the experience: the place's true value with the luck of the day, as a facet. */
export const liveFacet = (truth: number, variation: number, draw: number): number =>
  asFacet(truth + variation * asNormal(draw));

/** One facet of what a campaign promises: the place's true value moved towards 1, as a facet. */
export const promiseFacet = (truth: number, boast: number): number => asFacet(truth + boast * (1 - truth));

/**
 * One facet after one spoken retelling: loss, sharpening, assimilation, noise, flip, in this order.
 * @param facet a facet, or {@link LOST}
 * @param mood the teller's, standard deviation `listeners.moodSpread`
 * @param draw its lower bits decide loss and flip, its upper bits the noise
 */
export function driftFacet(drift: Drift, facet: number, mood: number, draw: number): number {
  if (facet === LOST) return LOST;
  const coin = asCoin(draw);
  const loss = drift['drift.loss'];
  if (coin < loss) return LOST;
  const assimilation = drift['drift.assimilation'];
  let feeling = (facet / FULL) * (1 + drift['drift.sharpening']);
  feeling = (1 - assimilation) * feeling + assimilation * mood;
  feeling += drift['drift.noise'] * asNormal(draw);
  // What remains of the coin above the loss is uniform again.
  const isFlipped = coin < loss + (1 - loss) * drift['drift.flip'];
  return isFlipped ? -asFacet(feeling) : asFacet(feeling);
}

/** What of a scenario the drift needs. */
export type Drift = Pick<
  Scenario,
  'drift.loss' | 'drift.sharpening' | 'drift.assimilation' | 'drift.noise' | 'drift.flip'
>;

/**
 * Of how many pairs of a tree's members a tie lies on the way, which is what it adds to the sum of their distances.
 * @param below members on the far side of the tie
 * @param all members of the tree
 */
export const pairsApart = (below: number, all: number): number => below * (all - below);
