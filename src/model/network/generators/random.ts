import type { Luck } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { takeTurns, type Draft } from './settle-ties.ts';
import { tiesOf } from '../ties.ts';
import { UniformTies } from './uniform.ts';

/**
 * Erdős–Rényi: people × contacts / 2 ties (rounded) between pairs chosen uniformly, no loops, no double ties.
 * A tie that would be either is drawn again.
 */
export function randomTies(scenario: Scenario, luck: Luck): Draft {
  const people = scenario.people;
  // A mean degree between people − 1 and people would ask for more pairs than there are.
  const count = Math.min(
    Math.round((people * scenario['network.contacts']) / 2),
    (people * (people - 1)) / 2,
  );
  const ties = new UniformTies(people, count, 1, luck);
  return { first: ties, movable: ties, inTurn: () => tiesOf(takeTurns(ties, people)) };
}
