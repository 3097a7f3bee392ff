import type { FirstVersions } from '../journal/first-versions.ts';
import type { Books } from './books.ts';
import { HAS_LEFT, JOINED_BARGAIN, JOINED_BUILDER } from './codes.ts';
import type { Ledger } from './ledger.ts';

/** Members in the order of joining, each with who brought them in and how far below a founder that is. */
export interface Descent extends FirstVersions {
  /** Of a person: the days of joining and leaving; −1 for never. */
  readonly joined: Int32Array;
  readonly left: Int32Array;
  /** Of a person: the role with which they joined, a code of codes.ts. */
  readonly joinedAs: Uint8Array;
}

/** Of a business up to the last day of its ledger. */
export function descentOf({ sponsor, level, joined, joinedAs }: Books, ledger: Ledger): Descent {
  const order: number[] = [];
  for (let entry = 0; entry < ledger.length; entry++) {
    const what = ledger.whatOf(entry);
    if (what === JOINED_BUILDER || what === JOINED_BARGAIN) order.push(ledger.whoOf(entry));
  }
  return {
    people: joined.length,
    order: Uint32Array.from(order),
    tellers: sponsor,
    hops: Int32Array.from(joined, (day, person) => (day < 0 ? -1 : level[person]!)),
    ...{ joined, joinedAs, left: leftOn(ledger, ledger.days - 1, joined.length) },
  };
}

/** How many stand below each, up to the last day. */
export function teamSizes({ people, order, tellers }: Descent): Uint32Array {
  const below = new Uint32Array(people);
  for (const person of order.toReversed()) {
    const sponsor = tellers[person]!;
    if (sponsor >= 0) below[sponsor]! += below[person]! + 1;
  }
  return below;
}

/** Those above somebody who has joined by a day, the founder first, and themselves; nobody for anybody else. */
export function uplineOn({ tellers, joined }: Descent, person: number, day: number): number[] {
  const upline: number[] = [];
  if (joined[person]! < 0 || joined[person]! > day) return upline;
  for (let up = person; up >= 0; up = tellers[up]!) upline.unshift(up);
  return upline;
}

/** Everybody below a person who has joined by a day, in the order of joining. */
export function teamOn({ people, order, tellers, joined }: Descent, person: number, day: number): number[] {
  const isBelow = new Uint8Array(people);
  isBelow[person] = 1;
  const team: number[] = [];
  for (const member of order) {
    if (joined[member]! > day) break;
    if (isBelow[tellers[member]!] !== 1) continue;
    isBelow[member] = 1;
    team.push(member);
  }
  return team;
}

/** The day on which each left, −1 for who had not by the end of a day. */
export function leftOn(ledger: Ledger, last: number, people: number): Int32Array {
  const left = new Int32Array(people).fill(-1);
  for (let day = 0; day <= last && day < ledger.days; day++)
    for (let entry = ledger.firstEntry(day); entry < ledger.firstEntry(day + 1); entry++)
      if (ledger.whatOf(entry) === HAS_LEFT) left[ledger.whoOf(entry)] = day;
  return left;
}
