import type { Move, Pair } from '../move.ts';
import type { Contacts, Double } from '../contacts.ts';
import { PairSet, PIECE, type Ties, type TieSource } from '../ties.ts';

/*
 * Ties take their turns by number, and each takes the first of its tries that is not taken: that is what a network is
 * defined as. It need not be made so: let every tie have its first try, and where two want the same pair, send the one
 * with the higher number on to its next, which may in turn send away another. The outcome is the same in any order of
 * sending away (Gale & Shapley 1962, American Mathematical Monthly 69: 9–15, with one ranking for all pairs), and no
 * table of all pairs is needed, nor a list of all ties. For a random network of a million people with ten contacts each,
 * a hash table of pairs takes 2.2 times as long (medians of five, wall time) and 130 MB more.
 */

/** A network whose double ties have still to be settled. */
export interface Draft {
  /** Its ties, each at its first try. */
  readonly first: TieSource;
  /** The ties that may have to move, with numbers of their own. */
  readonly movable: Movable;
  /** The network settled, tie after tie: for dense ones, in which they try often. */
  inTurn(): TieSource;
}

/** Ties that have one try after the other. */
export interface Movable {
  readonly count: number;
  /** The first of a tie’s tries from number `attempt` on that does not depend on other ties’ luck to be allowed. */
  tryFrom(tie: number, attempt: number): Try;
  /** The ties whose first try is one of these pairs, in any order and perhaps more than once. @param pairs codes of them */
  holders(pairs: ReadonlySet<number>): number[];
}

/** The pair that a tie tries, and the number of the attempt. */
export interface Try {
  readonly number: number;
  readonly ends: Pair;
}

/** One number for a pair of people. */
export const pairCode = ([a, b]: Pair, people: number): number => Math.min(a, b) * people + Math.max(a, b);

/** Lets ties take their turns as it is defined. */
export function takeTurns(movable: Movable, people: number): Ties {
  const ties = new Uint32Array(movable.count * 2);
  const taken = new PairSet(people);
  for (let tie = 0; tie < movable.count; tie++) {
    let { number, ends } = movable.tryFrom(tie, 0);
    while (!taken.add(ends[0], ends[1])) ({ number, ends } = movable.tryFrom(tie, number + 1));
    ties.set(ends, tie * 2);
  }
  return ties;
}

/** Sends ties on until no pair is taken twice. @param rows made of the first tries @param doubles found in them */
export function settle(movable: Movable, rows: Contacts, doubles: readonly Double[]): Move[] {
  const people = rows.offsets.length - 1;
  const moves = new Map<number, Move>();
  const tries = new Map<number, Try>();
  const current = (tie: number) => tries.get(tie) ?? movable.tryFrom(tie, 0);
  const send = (tie: number) => {
    const { number, ends } = current(tie);
    const next = movable.tryFrom(tie, number + 1);
    tries.set(tie, next);
    moves.set(tie, { tie, from: moves.get(tie)?.from ?? ends, to: next.ends });
  };
  let wanted = new Set(doubles.map(({ person, contact }) => pairCode([person, contact], people)));
  while (wanted.size > 0) {
    const takers = new Set<number>();
    const sent = [...new Set([...movable.holders(wanted), ...moves.keys()])]
      .sort((one, other) => one - other)
      .filter((tie) => {
        const code = pairCode(current(tie).ends, people);
        if (takers.has(code)) return true;
        if (wanted.has(code)) takers.add(code);
        return false;
      });
    sent.forEach(send);
    wanted = newlyWanted(rows, [...moves.values()], sent);
  }
  return [...moves.values()];
}

/** The pairs of the moved ties that other ties may want as well. */
function newlyWanted(rows: Contacts, moves: readonly Move[], sent: readonly number[]): Set<number> {
  const people = rows.offsets.length - 1;
  const counts = new Map<number, number>();
  for (const { to } of moves) {
    const code = pairCode(to, people);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const justSent = new Set(sent);
  const codes = moves
    .filter(({ tie }) => justSent.has(tie))
    .map(({ to }) => ({ to, code: pairCode(to, people) }));
  const contested = codes.filter(({ to, code }) => counts.get(code)! > 1 || hasContact(rows, to[0], to[1]));
  return new Set(contested.map(({ code }) => code));
}

function hasContact({ offsets, contacts }: Contacts, person: number, contact: number): boolean {
  for (let at = offsets[person]!; at < offsets[person + 1]!; at++) if (contacts[at] === contact) return true;
  return false;
}

/** The ties of a source that are among the pairs, found by going through all of them. */
export function holdersIn(source: TieSource, people: number, pairs: ReadonlySet<number>): number[] {
  // A mark for each pair among at least 64 bits each: few ties have to be looked at twice.
  const markBits = Math.max(16, 38 - Math.clz32(pairs.size));
  const marks = new Uint32Array(1 << (markBits - 5));
  for (const pair of pairs) {
    const mark = markOf(Math.floor(pair / people), pair % people, markBits);
    marks[mark >>> 5]! |= 1 << (mark & 31);
  }
  const holders: number[] = [];
  const piece = new Uint32Array(PIECE * 2);
  for (let from = 0; from < source.count; from += PIECE) {
    const size = source.write(from, Math.min(source.count, from + PIECE), piece);
    for (const end of markedEnds(piece, size, marks, markBits)) {
      if (pairs.has(pairCode([piece[end]!, piece[end + 1]!], people))) holders.push(from + end / 2);
    }
  }
  return holders;
}

/** The same for a–b and b–a. */
const markOf = (a: number, b: number, bits: number): number =>
  Math.imul((a ^ b) + Math.imul(a + b, 0x85ebca77), 0x9e3779b1) >>> (32 - bits);

function markedEnds(ties: Ties, size: number, marks: Uint32Array, markBits: number): number[] {
  const marked: number[] = [];
  for (let end = 0; end < size; end += 2) {
    const mark = markOf(ties[end]!, ties[end + 1]!, markBits);
    if (((marks[mark >>> 5]! >>> (mark & 31)) & 1) === 1) marked.push(end);
  }
  return marked;
}
