import { JOINED_BARGAIN, JOINED_BUILDER } from './codes.ts';
import type { Books } from './books.ts';
import type { Ledger } from './ledger.ts';

/** Members in the order of joining, each with who brought them in and how far below a founder that is. */
export function descentOf({ sponsor, level, joined }: Books, ledger: Ledger) {
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
  };
}
