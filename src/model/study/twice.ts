import seedrandom from 'seedrandom/seedrandom.js';
import { asIndex } from '../basics/random.ts';
import type { Plan } from './plan.ts';
import { placeOf, unitCount, type Unit } from './units.ts';

/** Of so many units that follow each other, one is computed twice. */
const BLOCK = 100;

/**
 * True for a unit that is computed twice where several machines compute a study, so that a machine that is wrong is found:
 * one of each hundred, drawn, so that every cell has its turn.
 */
export function isComputedTwice(plan: Plan, unit: Unit): boolean {
  const place = placeOf(plan, unit);
  const first = place - (place % BLOCK);
  const draw = seedrandom(`${plan.scenario.seed}/twice/${first}`).int32() >>> 0;
  return place === first + asIndex(draw, Math.min(BLOCK, unitCount(plan) - first));
}
