import { inPieces, type Report } from '../progress.ts';
import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import { takeTurns, type Draft } from './settling.ts';
import { isDense, type Ties } from './ties.ts';

/** Ties drawn at once: enough calls of the function for the compiler to take it seriously. */
const PIECE = 16384;

/**
 * Erdős–Rényi: people × contacts / 2 ties (rounded) between pairs chosen uniformly, no loops, no double ties.
 * A tie that would be either is drawn again. In a draft, double ties have still to be settled.
 */
export function randomTies(scenario: Scenario, luck: Luck, report: Report): Draft {
  const people = scenario.people;
  // A mean degree between people − 1 and people would ask for more pairs than there are.
  const count = Math.min(
    Math.round((people * scenario['network.contacts']) / 2),
    (people * (people - 1)) / 2,
  );
  const ties = new Uint32Array(count * 2);
  const tryFrom = (tie: number, attempt: number) => tryTie(ties, people, tie, attempt, luck);
  if (isDense(people, scenario['network.contacts'])) {
    takeTurns({ ties, tryFrom }, people);
  } else {
    inPieces(count, PIECE, report, (from, to) => {
      firstTries(ties, people, from, to, luck);
    });
  }
  return { ties, tryFrom };
}

function firstTries(ties: Ties, people: number, from: number, to: number, luck: Luck): void {
  const { ties: key, otherEnds } = luck.keys;
  for (let tie = from; tie < to; tie++) {
    const a = asIndex(luck.draw(key, tie, 0), people);
    const b = asIndex(luck.draw(otherEnds, tie, 0), people);
    ties[tie * 2] = a;
    ties[tie * 2 + 1] = b;
    if (a === b) tryTie(ties, people, tie, 1, luck);
  }
}

/** The first try from `attempt` on that is no loop. */
function tryTie(ties: Ties, people: number, tie: number, attempt: number, luck: Luck): number {
  // Two purposes: of two occasions of one purpose the first draw would leave the second no choice.
  const { ties: key, otherEnds } = luck.keys;
  for (let number = attempt; ; number++) {
    const a = asIndex(luck.draw(key, tie, number), people);
    const b = asIndex(luck.draw(otherEnds, tie, number), people);
    if (a === b) continue;
    ties[tie * 2] = a;
    ties[tie * 2 + 1] = b;
    return number;
  }
}
