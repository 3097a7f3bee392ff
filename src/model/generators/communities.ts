import { inPieces, partOf, type Report } from '../progress.ts';
import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import { takeTurns, type Draft } from './settling.ts';
import { isDense, type Ties } from './ties.ts';

/** Ties drawn at once. */
const PIECE = 16384;

/**
 * Groups of `groupSize` people with consecutive numbers; the last group has who is left. Of the people × contacts / 2
 * ties (rounded) a share `mixing` joins people of different groups, the rest people of the same group, both between
 * pairs chosen uniformly. A last group too small for its part of the ties has all it can hold, and the mean degree is
 * that much less than `contacts`; any other group has room, or validation refuses the scenario. In a draft, double ties
 * between groups have still to be settled.
 */
export function communityTies(scenario: Scenario, luck: Luck, report: Report): Draft {
  const people = scenario.people;
  const { between, within } = tieCounts(scenario);
  const room = new Uint32Array((between + within) * 2);
  const size = tieWithin(scenario, within, room, luck, partOf(report, 0, 0.7));
  const ties = room.subarray(0, size + between * 2);
  const tryFrom = (tie: number, attempt: number) =>
    tryTie(ties, people, scenario['network.groupSize'], { tie, drawn: tie - size / 2 }, attempt, luck);
  const draft = { ties, tryFrom };
  if (isDense(people, scenario['network.contacts'])) takeTurns(draft, people, size / 2);
  else {
    inPieces(between, PIECE, partOf(report, 0.7, 1), (from, to) => {
      for (let tie = from; tie < to; tie++) tryFrom(size / 2 + tie, 0);
    });
  }
  return draft;
}

function tieCounts(scenario: Scenario): { between: number; within: number } {
  const people = scenario.people;
  // A mean degree between people − 1 and people would ask for more pairs than there are.
  const wanted = (people * Math.min(scenario['network.contacts'], people - 1)) / 2;
  const between = Math.round(wanted * scenario['network.mixing']);
  return { between, within: Math.round(wanted) - between };
}

/** Spreads the ties over the groups in proportion to their people; returns the number of ends. */
function tieWithin(scenario: Scenario, within: number, ties: Ties, luck: Luck, report: Report): number {
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
    report(next / people);
  }
  return size;
}

/** Ties people of different groups: the first try from `attempt` on that is no tie within a group. */
function tryTie(
  ties: Ties,
  people: number,
  groupSize: number,
  { tie, drawn }: { tie: number; drawn: number },
  attempt: number,
  luck: Luck,
): number {
  const { ties: key, otherEnds } = luck.keys;
  for (let number = attempt; ; number++) {
    const a = asIndex(luck.draw(key, drawn, number), people);
    const b = asIndex(luck.draw(otherEnds, drawn, number), people);
    if (Math.floor(a / groupSize) === Math.floor(b / groupSize)) continue;
    ties[tie * 2] = a;
    ties[tie * 2 + 1] = b;
    return number;
  }
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
  /** Of each card dealt the place it was taken from. */
  private readonly moved: Uint32Array;

  constructor(groupSize: number) {
    this.cards = Uint32Array.from({ length: pairsAmong(groupSize) }, (_, card) => card);
    this.moved = new Uint32Array(this.cards.length);
  }

  /** Writes the group's ties from `size` on and returns where they end. */
  deal({ group, first, members, count }: Deal, ties: Ties, size: number, luck: Luck): number {
    const { cards, moved } = this;
    const pairs = pairsAmong(members);
    const ofGroup = luck.ofPerson(luck.keys.groupTies, group);
    let end = size;
    for (let tie = 0; tie < count; tie++) {
      const at = tie + asIndex(luck.onOccasion(ofGroup, tie), pairs - tie);
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
