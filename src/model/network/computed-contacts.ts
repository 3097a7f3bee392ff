import { asIndex, type Luck } from '../basics/random.ts';

/**
 * A random regular graph whose contacts are computed when asked for: the union of pseudo-random perfect matchings, one
 * for each *slot*. Memory is that of a few tables of √people numbers a slot, however many people there are.
 *
 * A matching takes a person's number as a place in a grid, street × houses + house. Keyed rounds (a Feistel network
 * with addition; Luby & Rackoff 1988, SIAM Journal on Computing 17: 373–386) move everybody to another place; there,
 * the streets are paired by a round-robin that differs from house to house; the same rounds backwards lead to the
 * partner. This undoes itself and leaves nobody where they are. Places beyond the last person have partners too: the
 * people who are theirs are paired with each other.
 *
 * Two slots may give a pair the same tie: one of them is absent, so that the graph is simple. About
 * contacts × (contacts − 1) / 4 ties are missing for that reason, whatever the number of people.
 *
 * Everybody tells the contacts of their slots in an order of their own. Were it the order of the slots for all, two
 * people would always tell each other at the same step, and waste both tellings.
 */
export class ComputedContacts {
  private readonly streets: number;
  private readonly houses: number;
  /** Of a slot and street: how far the first, and the last, round moves everybody along it, in houses. */
  private readonly firstShift: Uint16Array;
  private readonly lastShift: Uint16Array;
  /** Of a slot and house: how far the round between moves everybody across, in streets. */
  private readonly crossShift: Uint16Array;
  /** Of a slot and house: the round of the round-robin that pairs the streets. */
  private readonly pairing: Uint16Array;
  /**
   * For a slot and a place beyond the last person: the new partner of the person whom the slot would pair with that
   * place.
   */
  private readonly beyond: Uint32Array;
  /** Orders of the slots, each twice in a row, so that every slot can come first. */
  private readonly orders: Uint8Array;
  /** The contacts of the person asked for last, since callers ask for one contact after the other. */
  private readonly kept: Uint32Array;
  private keptOf = -1;
  private keptCount = 0;

  /**
   * @param people an even number
   * @param slots contacts of each person but for double ties, below `people`
   */
  constructor(
    readonly people: number,
    readonly slots: number,
    private readonly luck: Luck,
  ) {
    this.streets = 2 * Math.ceil(Math.sqrt(people) / 2);
    this.houses = Math.ceil(people / this.streets);
    this.firstShift = this.table(0, this.streets, this.houses);
    this.crossShift = this.table(1, this.houses, this.streets);
    this.lastShift = this.table(2, this.streets, this.houses);
    this.pairing = this.table(3, this.houses, this.streets - 1);
    this.beyond = new Uint32Array(slots * (this.streets * this.houses - people));
    for (let slot = 0; slot < slots; slot++) this.pairThoseBeyond(slot);
    this.kept = new Uint32Array(slots);
    this.orders = ordersOf(slots, luck);
  }

  /** Sizes and tables, for the kernel to compute contacts from as well. */
  get tables() {
    const { slots, streets, houses, firstShift, crossShift, lastShift, pairing, beyond, orders } = this;
    return { slots, streets, houses, firstShift, crossShift, lastShift, pairing, beyond, orders };
  }

  /** The number of a person's contacts: one for each slot, less the double ties. */
  count(person: number): number {
    this.recall(person);
    return this.keptCount;
  }

  /** A person's contacts in the order in which they tell them. */
  row(person: number): Uint32Array {
    this.recall(person);
    return this.kept.slice(0, this.keptCount);
  }

  /** The contact at a place in the person's order of telling, which is to be below their {@link count}. */
  at(person: number, place: number): number {
    this.recall(person);
    return this.kept[place]!;
  }

  /**
   * Writes the first of a person's contacts in the order in which they tell them, and returns how many: `most`, or
   * fewer where there are no more.
   * @param into has room for a contact a slot
   */
  fill(person: number, into: Uint32Array, most = this.slots): number {
    const { slots, houses, orders } = this;
    const street = Math.floor(person / houses);
    const house = person - street * houses;
    const order = this.orderOf(person);
    let count = 0;
    for (let nth = 0; nth < slots && count < most; nth++) {
      const contact = this.partner(orders[order + nth]!, street, house);
      let place = 0;
      while (place < count && into[place] !== contact) place++;
      // Written in any case: the next contact overwrites a double tie.
      into[count] = contact;
      if (place === count) count++;
    }
    return count;
  }

  /** The partner of a person in a slot. The relation is mutual. */
  partnerOf(slot: number, person: number): number {
    const street = Math.floor(person / this.houses);
    return this.partner(slot, street, person - street * this.houses);
  }

  /** The index in {@link orders} at which the order of a person's tellings begins. */
  private orderOf(person: number): number {
    const { slots, luck } = this;
    const draw = luck.draw(luck.keys.order, person, 0);
    return (draw % ORDERS) * 2 * slots + asIndex(draw, slots);
  }

  private recall(person: number): void {
    if (this.keptOf === person) return;
    this.keptCount = this.fill(person, this.kept);
    this.keptOf = person;
  }

  private partner(slot: number, street: number, house: number): number {
    const { people } = this;
    const place = this.partnerPlace(slot, street, house);
    return place < people
      ? place
      : this.beyond[slot * (this.streets * this.houses - people) + place - people]!;
  }

  /**
   * The rounds forwards, the pairing, and the rounds backwards. Going round at the end of a street, or of the town, is
   * done with the sign's bits instead of a branch, which would be guessed wrong half of the time.
   */
  private partnerPlace(slot: number, fromStreet: number, fromHouse: number): number {
    const { streets, houses, firstShift, crossShift, lastShift } = this;
    const ofStreet = slot * streets;
    const ofHouse = slot * houses;
    let house = fromHouse + firstShift[ofStreet + fromStreet]! - houses;
    house += houses & (house >> 31);
    let street = fromStreet + crossShift[ofHouse + house]! - streets;
    street += streets & (street >> 31);
    house += lastShift[ofStreet + street]! - houses;
    house += houses & (house >> 31);
    street = pairedStreet(street, this.pairing[ofHouse + house]!, streets - 1);
    house -= lastShift[ofStreet + street]!;
    house += houses & (house >> 31);
    street -= crossShift[ofHouse + house]!;
    street += streets & (street >> 31);
    house -= firstShift[ofStreet + street]!;
    house += houses & (house >> 31);
    return street * houses + house;
  }

  /** One round's numbers below `range` for `size` streets or houses of each slot. */
  private table(round: number, size: number, range: number): Uint16Array {
    const key = this.luck.keys.ties;
    return Uint16Array.from({ length: this.slots * size }, (_, index) =>
      asIndex(this.luck.draw(key, index, round), range),
    );
  }

  /** Pairs with each other the people whom a slot would pair with places beyond the last person. */
  private pairThoseBeyond(slot: number): void {
    const { people, houses } = this;
    const spare = this.streets * houses - people;
    let left = -1;
    for (let place = people; place < people + spare; place++) {
      const street = Math.floor(place / houses);
      const person = this.partnerPlace(slot, street, place - street * houses);
      if (person >= people) continue;
      if (left >= 0) {
        const first = this.partnerOfPlace(slot, left);
        this.beyond[slot * spare + left - people] = person;
        this.beyond[slot * spare + place - people] = first;
        left = -1;
      } else left = place;
    }
  }

  private partnerOfPlace(slot: number, place: number): number {
    const street = Math.floor(place / this.houses);
    return this.partnerPlace(slot, street, place - street * this.houses);
  }
}

/** The opponent in one round of a round-robin by the circle method: the last stays in place, the others rotate. */
function pairedStreet(street: number, round: number, last: number): number {
  if (street === last) return (round + (last & -(round & 1))) >> 1;
  const turned = round - street;
  const other = turned + (last & (turned >> 31));
  return other === street ? last : other;
}

/** The number of orders of telling, not counting the choice of the first slot. */
export const ORDERS = 256;

/** Shuffled slots, {@link ORDERS} times, each order twice in a row. */
function ordersOf(slots: number, luck: Luck): Uint8Array {
  const orders = new Uint8Array(ORDERS * 2 * slots);
  for (let order = 0; order < ORDERS; order++) {
    const ranks = Float64Array.from({ length: slots }, (_, slot) =>
      luck.draw(luck.keys.order, slot, order + 1),
    );
    const shuffled = [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b);
    orders.set([...shuffled, ...shuffled], order * 2 * slots);
  }
  return orders;
}
