import type { Contacts } from '../network.ts';
import type { Double } from '../telling-order.ts';
import { PairSet, type Ties } from './ties.ts';

/*
 * Ties take their turns by number, and each takes the first of its tries that is not taken: that is what a network is
 * defined as. It need not be made so: let every tie have its first try, and where two want the same pair, send the one
 * with the higher number on to its next, which may in turn send away another. The outcome is the same in any order of
 * sending away (Gale & Shapley 1962, American Mathematical Monthly 69: 9–15, with one ranking for all pairs), and no
 * table of all pairs is needed.
 */

/** Ties that have had their first tries, and what they try next. */
export interface Draft {
  readonly ties: Ties;
  /**
   * Gives a tie the first of its tries from number `attempt` on that does not depend on other ties' luck to be allowed;
   * returns the number of that try.
   */
  readonly tryFrom: (tie: number, attempt: number) => number;
}

/** A tie that had to move. */
export interface Move {
  readonly tie: number;
  /** The ends it had, and those it has in the end. */
  readonly from: readonly [number, number];
  to: readonly [number, number];
}

/** Lets ties from number `first` on take their turns as it is defined; for dense networks, where they try often. */
export function takeTurns({ ties, tryFrom }: Draft, people: number, first = 0): void {
  const taken = new PairSet(people);
  for (let tie = first; tie * 2 < ties.length; tie++) {
    let attempt = tryFrom(tie, 0);
    while (!taken.add(ties[tie * 2]!, ties[tie * 2 + 1]!)) attempt = tryFrom(tie, attempt + 1);
  }
}

/** One number for a pair of people. */
type PairCode = (ends: readonly [number, number]) => number;

/** Sends ties on until no pair is taken twice. @param rows made of the ties as they are @param doubles found in them */
export function settle({ ties, tryFrom }: Draft, rows: Contacts, doubles: readonly Double[]): Move[] {
  const people = rows.offsets.length - 1;
  const pair: PairCode = ([a, b]) => Math.min(a, b) * people + Math.max(a, b);
  const moves = new Map<number, Move>();
  const attempts = new Map<number, number>();
  const send = (tie: number) => {
    const from = endsOf(ties, tie);
    attempts.set(tie, tryFrom(tie, (attempts.get(tie) ?? tryFrom(tie, 0)) + 1));
    const move = moves.get(tie) ?? { tie, from, to: from };
    move.to = endsOf(ties, tie);
    moves.set(tie, move);
  };
  let wanted = new Set(doubles.map(({ person, contact }) => pair([person, contact])));
  while (wanted.size > 0) {
    const takers = new Map<number, number>();
    const sent = tiesAmong(ties, people, wanted, pair).filter((tie) => {
      const code = pair(endsOf(ties, tie));
      if (takers.has(code)) return true;
      takers.set(code, tie);
      return false;
    });
    sent.forEach(send);
    wanted = newlyWanted(rows, [...moves.values()], sent, pair);
  }
  return [...moves.values()];
}

/** The pairs of the ties just sent on, as far as others may have them. */
function newlyWanted(
  rows: Contacts,
  moves: readonly Move[],
  sent: readonly number[],
  pair: PairCode,
): Set<number> {
  const counts = new Map<number, number>();
  for (const { to } of moves) counts.set(pair(to), (counts.get(pair(to)) ?? 0) + 1);
  const justSent = new Set(sent);
  const contested = moves.filter(
    ({ tie, to }) => justSent.has(tie) && (counts.get(pair(to))! > 1 || hasContact(rows, ...to)),
  );
  return new Set(contested.map(({ to }) => pair(to)));
}

const endsOf = (ties: Ties, tie: number): [number, number] => [ties[tie * 2]!, ties[tie * 2 + 1]!];

function hasContact({ offsets, contacts }: Contacts, person: number, contact: number): boolean {
  for (let at = offsets[person]!; at < offsets[person + 1]!; at++) if (contacts[at] === contact) return true;
  return false;
}

/** Ends looked through at once: enough calls of the function for the compiler to take it seriously. */
const PIECE = 32768;

/** The numbers of the ties whose pair is wanted, ascending. */
function tiesAmong(ties: Ties, people: number, wanted: ReadonlySet<number>, pair: PairCode): number[] {
  // A mark for each wanted pair among at least 64 bits each: few ties have to be looked at twice.
  const markBits = Math.max(16, 38 - Math.clz32(wanted.size));
  const marks = new Uint32Array(1 << (markBits - 5));
  for (const code of wanted) {
    const mark = markOf(Math.floor(code / people), code % people, markBits);
    marks[mark >>> 5]! |= 1 << (mark & 31);
  }
  const marked: number[] = [];
  for (let end = 0; end < ties.length; end += PIECE) {
    findMarked(ties, end, Math.min(ties.length, end + PIECE), marks, markBits, marked);
  }
  return marked.filter((tie) => wanted.has(pair(endsOf(ties, tie))));
}

/** The same for a–b and b–a. */
const markOf = (a: number, b: number, bits: number): number =>
  Math.imul((a ^ b) + Math.imul(a + b, 0x85ebca77), 0x9e3779b1) >>> (32 - bits);

function findMarked(
  ties: Ties,
  from: number,
  to: number,
  marks: Uint32Array,
  markBits: number,
  marked: number[],
): void {
  for (let end = from; end < to; end += 2) {
    const mark = markOf(ties[end]!, ties[end + 1]!, markBits);
    if (((marks[mark >>> 5]! >>> (mark & 31)) & 1) === 1) marked.push(end / 2);
  }
}
