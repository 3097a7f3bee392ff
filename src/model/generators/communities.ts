import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import { PairSet, type Ties } from './ties.ts';

/**
 * Groups of `groupSize` people with consecutive numbers; the last group has who is left. Of the people × contacts / 2
 * ties (rounded) a share `mixing` joins people of different groups, the rest people of the same group, both between
 * pairs chosen uniformly. A last group too small for its part of the ties has all it can hold, and the mean degree is
 * that much less than `contacts`; any other group has room, or validation refuses the scenario.
 */
export function communityTies(scenario: Scenario, luck: Luck): Ties {
  const { between, within } = tieCounts(scenario);
  const ties = new Uint32Array((between + within) * 2);
  const size = tieWithin(scenario, within, ties, luck);
  const end = tieBetween(scenario, between, ties, size, luck);
  return ties.subarray(0, end);
}

function tieCounts(scenario: Scenario): { between: number; within: number } {
  const people = scenario.people;
  // A mean degree between people − 1 and people would ask for more pairs than there are.
  const wanted = (people * Math.min(scenario['network.contacts'], people - 1)) / 2;
  const between = Math.round(wanted * scenario['network.mixing']);
  return { between, within: Math.round(wanted) - between };
}

/** Spreads the ties over the groups in proportion to their people; returns the number of ends. */
function tieWithin(scenario: Scenario, within: number, ties: Ties, luck: Luck): number {
  const people = scenario.people;
  const groupSize = Math.min(scenario['network.groupSize'], people);
  const deck = new PairDeck(groupSize);
  const upTo = (person: number) => Math.round((within * person) / people);
  let size = 0;
  for (let first = 0, group = 0; first < people; first += groupSize, group++) {
    const next = Math.min(first + groupSize, people);
    const members = next - first;
    const count = Math.min(upTo(next) - upTo(first), pairsAmong(members));
    size = deck.deal({ group, first, members, count }, ties, size, luck);
  }
  return size;
}

/** Ties people of different groups; a tie within a group, or one that is there already, is drawn again. */
function tieBetween(scenario: Scenario, between: number, ties: Ties, start: number, luck: Luck): number {
  const people = scenario.people;
  const groupSize = scenario['network.groupSize'];
  const taken = new PairSet(people, between);
  const key = luck.keys.ties;
  for (let tie = 0; tie < between; tie++) {
    for (let attempt = 0; ; attempt++) {
      const a = asIndex(luck.draw(key, tie, attempt * 2), people);
      const b = asIndex(luck.draw(key, tie, attempt * 2 + 1), people);
      if (Math.floor(a / groupSize) === Math.floor(b / groupSize) || !taken.add(a, b)) continue;
      ties[start + tie * 2] = a;
      ties[start + tie * 2 + 1] = b;
      break;
    }
  }
  return start + between * 2;
}

const pairsAmong = (members: number): number => (members * (members - 1)) / 2;

interface Deal {
  readonly group: number;
  /** The member with the lowest number. */
  readonly first: number;
  readonly members: number;
  /** Ties wanted, at most as many as there are pairs. */
  readonly count: number;
}

/**
 * The pairs of a group as a deck of cards, shuffled as far as it is dealt: one draw a tie, however full the group; and
 * because each group and tie has its own draw, one tie more leaves the others as they were.
 */
class PairDeck {
  private readonly cards: Uint32Array;

  constructor(groupSize: number) {
    this.cards = Uint32Array.from({ length: pairsAmong(groupSize) }, (_, card) => card);
  }

  /** Writes the group's ties from `size` on and returns where they end. */
  deal({ group, first, members, count }: Deal, ties: Ties, size: number, luck: Luck): number {
    const { cards } = this;
    const pairs = pairsAmong(members);
    const moved = new Uint32Array(count);
    let end = size;
    for (let tie = 0; tie < count; tie++) {
      const at = tie + asIndex(luck.draw(luck.keys.groupTies, group, tie), pairs - tie);
      const card = cards[at]!;
      cards[at] = cards[tie]!;
      moved[tie] = at;
      const higher = higherOf(card);
      ties[end++] = first + higher;
      ties[end++] = first + card - pairsAmong(higher);
    }
    for (let tie = 0; tie < count; tie++) {
      cards[tie] = tie;
      cards[moved[tie]!] = moved[tie]!;
    }
    return end;
  }
}

/** The higher member of the pair on a card: cards go 0–1, 0–2, 1–2, 0–3, 1–3, … */
function higherOf(card: number): number {
  const higher = Math.floor((1 + Math.sqrt(1 + 8 * card)) / 2);
  return pairsAmong(higher) > card ? higher - 1 : higher;
}
