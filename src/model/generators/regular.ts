import type { Contacts } from '../network.ts';
import { asIndex, type Luck } from '../random.ts';
import type { Scenario } from '../scenario.ts';

/**
 * A random regular graph: everybody has exactly `contacts` contacts, no loops, no double ties; people × contacts has
 * to be even and contacts below people. Open ends are paired by luck, and what cannot be tied is repaired by
 * switching with a tie that stands (after Steger & Wormald 1999, Combinatorics, Probability and Computing 8:
 * 377–396); the outcome is uniform in the limit of many people.
 */
export function regularContacts(scenario: Scenario, luck: Luck): Contacts {
  const people = scenario.people;
  const degree = scenario['network.contacts'];
  // Where most pairs are tied it is the missing ones that are drawn: below half, a switch can always be found.
  const missing = people - 1 - degree;
  if (degree <= missing) return contactsOf(pairedUp(people, degree, luck));
  return contactsOf(complementOf(pairedUp(people, missing, luck)));
}

function contactsOf({ people, degree, contacts }: Rows): Contacts {
  const offsets = Uint32Array.from({ length: people + 1 }, (_, person) => person * degree);
  return { offsets, contacts };
}

function complementOf(rows: Rows): Rows {
  const complement = new Rows(rows.people, rows.people - 1 - rows.degree);
  for (let a = 0; a < rows.people; a++) {
    for (let b = a + 1; b < rows.people; b++) if (!rows.has(a, b)) complement.tie(a, b);
  }
  return complement;
}

/**
 * Ties all ends, round by round. What a round leaves open is either some ends that another order of pairing can tie, or
 * ends of people who all know each other; these are so few that a tie to switch with exists while degree ≤
 * (people − 1) / 2. So every round has a chance to go on, and the rounds end.
 */
function pairedUp(people: number, degree: number, luck: Luck): Rows {
  const rows = new Rows(people, degree);
  let open = Uint32Array.from({ length: people * degree }, (_, end) => Math.floor(end / degree));
  for (let round = 0; open.length > 0; round++) {
    shuffle(open, round, luck);
    let left = 0;
    for (let end = 0; end < open.length; end += 2) {
      const a = open[end]!;
      const b = open[end + 1]!;
      if (rows.canTie(a, b)) rows.tie(a, b);
      else if (round === 0 || !rows.switchInto(a, b, luck.draw(luck.keys.ties, end / 2, round * 3 + 2))) {
        open[left++] = a;
        open[left++] = b;
      }
    }
    open = open.slice(0, left);
  }
  return rows;
}

/** Fisher and Yates' shuffle; the draws are addressed by tie, end and round. */
function shuffle(ends: Uint32Array, round: number, luck: Luck): void {
  const key = luck.keys.ties;
  for (let end = ends.length - 1; end > 0; end--) {
    const other = asIndex(luck.draw(key, end >>> 1, round * 3 + (end & 1)), end + 1);
    const kept = ends[end]!;
    ends[end] = ends[other]!;
    ends[other] = kept;
  }
}

/** Rows of equal length that fill up tie by tie; they never hold a loop or a double tie. */
class Rows {
  readonly contacts: Uint32Array;
  /** Ties that each person has by now. */
  private readonly filled: Uint16Array;

  constructor(
    readonly people: number,
    readonly degree: number,
  ) {
    this.contacts = new Uint32Array(people * degree);
    this.filled = new Uint16Array(people);
  }

  has(a: number, b: number): boolean {
    const start = a * this.degree;
    const end = start + this.filled[a]!;
    for (let place = start; place < end; place++) if (this.contacts[place] === b) return true;
    return false;
  }

  canTie(a: number, b: number): boolean {
    return a !== b && !this.has(a, b);
  }

  tie(a: number, b: number): void {
    this.contacts[a * this.degree + this.filled[a]!++] = b;
    this.contacts[b * this.degree + this.filled[b]!++] = a;
  }

  /** Replaces the tie c–d that the draw points at by a–c and b–d, unless that cannot be. */
  switchInto(a: number, b: number, draw: number): boolean {
    const at = asIndex(draw, this.contacts.length);
    const c = Math.floor(at / this.degree);
    if (at - c * this.degree >= this.filled[c]!) return false;
    const d = this.contacts[at]!;
    if (!this.canTie(a, c) || !this.canTie(b, d)) return false;
    this.untie(c, d);
    this.untie(d, c);
    this.tie(a, c);
    this.tie(b, d);
    return true;
  }

  private untie(person: number, contact: number): void {
    const start = person * this.degree;
    const last = start + --this.filled[person]!;
    this.contacts[this.contacts.indexOf(contact, start)] = this.contacts[last]!;
  }
}
