import { asIndex, type Luck } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { takeTurns, type Draft } from './settle-ties.ts';
import { joined, tiesOf, type Ties, type TieSource } from '../ties.ts';
import { UniformTies } from './uniform.ts';

/**
 * Groups of `groupSize` people with consecutive numbers; the last group has who is left. Of the people × contacts / 2
 * ties (rounded) a share `mixing` joins people of different groups, the rest people of the same group, both between
 * pairs chosen uniformly. A last group too small for its part of the ties has all it can hold, and the mean degree is
 * that much less than `contacts`; any other group has room, or validation refuses the scenario.
 */
export function communityTies(scenario: Scenario, luck: Luck): Draft {
  const { people, 'network.groupSize': groupSize } = scenario;
  // A mean degree between people − 1 and people would ask for more pairs than there are.
  const wanted = (people * Math.min(scenario['network.contacts'], people - 1)) / 2;
  const between = Math.round(wanted * scenario['network.mixing']);
  const outside = new UniformTies(people, between, groupSize, luck);
  const inside = new GroupTies(people, Math.min(groupSize, people), Math.round(wanted) - between, luck);
  return {
    first: joined(inside, outside),
    movable: outside,
    inTurn: () => joined(inside, tiesOf(takeTurns(outside, people))),
  };
}

const pairsAmong = (members: number): number => (members * (members - 1)) / 2;

/** Members of a group at most, as numbers that fit one half of a card. */
const HALF_BITS = 16;
const HALF = (1 << HALF_BITS) - 1;

/**
 * The ties within groups, group after group. The pairs of a group are a deck of cards that is shuffled only as far
 * as it is dealt, with one draw a tie however full the group. Each group and tie has its own draw, so one tie more
 * leaves the others as they were.
 */
class GroupTies implements TieSource {
  readonly isEven = true;
  readonly count: number;
  /** 1–0, 2–0, 2–1, 3–0, … when in order: the cards of fewer members are the first ones. */
  private readonly cards: Uint32Array;
  /** Of each card dealt the place it was taken from. */
  private readonly moved: Uint32Array;
  /** The group being dealt to, and the ties that it has. */
  private group = 0;
  private dealt = 0;

  constructor(
    private readonly people: number,
    private readonly groupSize: number,
    private readonly wanted: number,
    private readonly luck: Luck,
  ) {
    this.cards = new Uint32Array(pairsAmong(groupSize));
    this.moved = new Uint32Array(this.cards.length);
    for (let higher = 1, card = 0; higher < groupSize; higher++) {
      for (let lower = 0; lower < higher; lower++) this.cards[card++] = (higher << HALF_BITS) | lower;
    }
    const last = Math.ceil(people / groupSize) - 1;
    this.count = this.upTo(last * groupSize) + this.tiesOf(last);
  }

  /** The number of ties of a group: its share in proportion to its people, up to its capacity. */
  private tiesOf(group: number): number {
    const first = group * this.groupSize;
    const members = this.membersOf(group);
    return Math.min(this.upTo(first + members) - this.upTo(first), pairsAmong(members));
  }

  private membersOf(group: number): number {
    return Math.min(this.groupSize, this.people - group * this.groupSize);
  }

  /** The ties of all groups that end by this person. */
  private upTo(person: number): number {
    return Math.round((this.wanted * person) / this.people);
  }

  write(from: number, to: number, piece: Ties): number {
    if (from === 0) this.begin(0);
    let size = 0;
    while (size < (to - from) * 2) {
      const ties = this.tiesOf(this.group);
      const next = Math.min(ties, this.dealt + to - from - size / 2);
      size = this.deal(next, size, piece);
      if (next === ties) this.begin(this.group + 1);
    }
    return size;
  }

  /** Deals cards until the group has so many ties; writes from `size` on and returns where that ends. */
  private deal(next: number, size: number, piece: Ties): number {
    const { cards, moved, group, luck } = this;
    const first = group * this.groupSize;
    const pairs = pairsAmong(this.membersOf(group));
    const ofGroup = luck.ofPerson(luck.keys.groupTies, group);
    let end = size;
    for (let tie = this.dealt; tie < next; tie++) {
      const at = tie + asIndex(luck.onOccasion(ofGroup, tie), pairs - tie);
      const card = cards[at]!;
      cards[at] = cards[tie]!;
      cards[tie] = card;
      moved[tie] = at;
      piece[end] = first + (card >>> HALF_BITS);
      piece[end + 1] = first + (card & HALF);
      end += 2;
    }
    this.dealt = next;
    return end;
  }

  /** Puts the cards in order again, for another group. */
  private begin(group: number): void {
    const { cards, moved } = this;
    for (let tie = this.dealt - 1; tie >= 0; tie--) {
      const card = cards[tie]!;
      cards[tie] = cards[moved[tie]!]!;
      cards[moved[tie]!] = card;
    }
    this.group = group;
    this.dealt = 0;
  }
}
