import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import { PairSet, type Ties } from './ties.ts';

/**
 * Erdős–Rényi: people × contacts / 2 ties (rounded) between pairs chosen uniformly, no loops, no double ties.
 * A tie that would be either is drawn again.
 */
export function randomTies(scenario: Scenario, luck: Luck): Ties {
  const people = scenario.people;
  // A mean degree between people − 1 and people would ask for more pairs than there are.
  const count = Math.min(
    Math.round((people * scenario['network.contacts']) / 2),
    (people * (people - 1)) / 2,
  );
  const ties = new Uint32Array(count * 2);
  const taken = new PairSet(people, count);
  const key = luck.keys.ties;
  for (let tie = 0; tie < count; tie++) {
    for (let attempt = 0; ; attempt++) {
      const a = asIndex(luck.draw(key, tie, attempt * 2), people);
      const b = asIndex(luck.draw(key, tie, attempt * 2 + 1), people);
      if (a === b || !taken.add(a, b)) continue;
      ties[tie * 2] = a;
      ties[tie * 2 + 1] = b;
      break;
    }
  }
  return ties;
}
