import { Comparison } from './comparison.ts';
import { pointsOf } from './data.ts';
import { cellOfPlace, drawsOf, evenPlaces, Proposals, type Place } from './space.ts';
import { MOST_FIT_ROUNDS, type Plan } from '../plan.ts';
import type { Driver, Known } from '../rounds.ts';
import type { Unit } from '../units.ts';

/*
 * Sequential approximate Bayesian computation (Lenormand, Jabot & Deffuant 2013): runs of settings from everywhere first, of
 * which the half that is nearest to the data is kept; then runs of settings about those, and again the nearest half of what
 * was kept and what is new, until hardly any new run is nearer. Every run has a luck of its own.
 */

/** The share of new runs that has to be nearer than the tolerance before, so that another round is worth it. */
const LEAST_ACCEPTED = 0.05;

/** A run of a setting, and how far it is from the data. */
export interface Particle {
  readonly unit: Unit;
  readonly place: Place;
  /** What it counts, so that all places were as likely beforehand. */
  readonly weight: number;
  /** From the data, in spreads of the first round; infinite for a run that failed. */
  readonly distance: number;
}

/** What a round came to. */
export interface FitRound {
  /** Runs that are new. */
  readonly runs: number;
  /** The distance of the farthest run that was kept. */
  readonly tolerance: number;
  /** The share of the new runs that were nearer than the tolerance before; of the first round, that were kept. */
  readonly acceptance: number;
}

/** What was found so far; it is told while the rounds go on, so that also a study that is stopped has it. */
export interface FitBoard {
  comparison: Comparison | null;
  readonly rounds: FitRound[];
  /** The runs nearest to the data, the nearest first. */
  kept: readonly Particle[];
}

/** The runs that are kept of each round. */
const keptOf = ({ runs }: Plan): number => Math.floor((runs as number) / 2);

/** The rounds in which a scenario is fitted to data. */
export function* fitRounds(plan: Plan, known: Known, board: FitBoard): Driver {
  const first = evenPlaces(plan, plan.runs as number);
  const units = unitsAt(plan, first, 0);
  yield units;
  const comparison = new Comparison(
    pointsOf(plan),
    units.map((unit) => known.get(unit)?.countsAt ?? null),
  );
  board.comparison = comparison;
  const distanceOf = (unit: Unit) => comparison.distanceOf(known.get(unit)?.countsAt ?? null);
  keepNearest(
    plan,
    board,
    units.map((unit, index) => ({ unit, place: first[index]!, weight: 1, distance: distanceOf(unit) })),
  );
  if (!comparison.isPossible || board.kept.length === 0) return;
  let isWorth = true;
  for (let round = 1; round <= MOST_FIT_ROUNDS && isWorth; round++) {
    const proposed = proposedIn(plan, round, board.kept);
    yield proposed.units;
    const acceptance = keepNearest(
      plan,
      board,
      proposed.units.map((unit, index) => ({
        ...{ unit, place: proposed.places[index]!, weight: 1 / proposed.densities[index]! },
        distance: distanceOf(unit),
      })),
    );
    isWorth = acceptance >= LEAST_ACCEPTED;
  }
}

const unitsAt = ({ vary }: Plan, places: readonly Place[], from: number): Unit[] =>
  places.map((place, index) => ({ cell: cellOfPlace(vary, place), run: from + index }));

/** Keeps the nearest of what was kept and what is new. @returns the share of the new ones that lay within the tolerance before */
function keepNearest(plan: Plan, board: FitBoard, fresh: readonly Particle[]): number {
  const before = board.rounds.at(-1)?.tolerance ?? null;
  const near = [...board.kept, ...fresh].filter(({ distance }) => Number.isFinite(distance));
  near.sort((one, other) => one.distance - other.distance || one.unit.run - other.unit.run);
  board.kept = near.slice(0, keptOf(plan));
  const isIn = ({ distance }: Particle) =>
    before === null ? board.kept.at(-1)!.distance >= distance : distance < before;
  const acceptance = board.kept.length === 0 ? 0 : fresh.filter(isIn).length / fresh.length;
  const tolerance = board.kept.at(-1)?.distance ?? Infinity;
  board.rounds.push({ runs: fresh.length, tolerance, acceptance });
  return acceptance;
}

/** Settings that a round asks for. */
interface Proposed {
  /** The runs that were kept before, of which they were made. */
  readonly made: readonly Particle[];
  readonly units: readonly Unit[];
  readonly places: readonly Place[];
  /** How likely each was. */
  readonly densities: readonly number[];
}

/** Rounds are gone through again for each that follows: what a plan proposes is made once, as long as the same runs were kept. */
const made = new WeakMap<Plan, Proposed[]>();

function proposedIn(plan: Plan, round: number, kept: readonly Particle[]): Proposed {
  const before = made.get(plan) ?? [];
  made.set(plan, before);
  const known = before[round];
  if (known && isSame(known.made, kept)) return known;
  const count = (plan.runs as number) - keptOf(plan);
  const proposals = new Proposals(
    kept.map(({ place }) => place),
    kept.map(({ weight }) => weight),
  );
  const draw = drawsOf(`${plan.scenario.seed}/fit/round/${round}`);
  const places = Array.from({ length: count }, () => proposals.propose(draw));
  const from = (plan.runs as number) + (round - 1) * count;
  const proposed = {
    ...{ made: kept, places, units: unitsAt(plan, places, from) },
    densities: places.map((place) => proposals.densityAt(place)),
  };
  before[round] = proposed;
  return proposed;
}

const isSame = (one: readonly Particle[], other: readonly Particle[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ unit, distance, weight }, index) =>
      unit.run === other[index]!.unit.run &&
      distance === other[index]!.distance &&
      weight === other[index]!.weight,
  );
