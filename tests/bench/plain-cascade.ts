import type { Contacts } from '../../src/model/network/contacts.ts';
import type { Luck } from '../../src/model/basics/random.ts';

const UNAWARE = 0;
const HEARD = 1;
const CONVINCED = 2;

/**
 * The yardstick: word of mouth as one writes it down with typed arrays when all that is wanted is who is convinced.
 * Nobody has a story, there is no journal, and nothing is measured. Returns the tellings made.
 */
export function plainCascade(
  { offsets, contacts }: Contacts,
  luck: Luck,
  trust: number,
  first: number,
): number {
  const people = offsets.length - 1;
  const state = new Uint8Array(people);
  let today = new Uint32Array(people);
  let tomorrow = new Uint32Array(people);
  const chance = trust * 2 ** 32;
  today[0] = first;
  state[first] = CONVINCED;
  let tellings = 0;
  for (let tellers = 1; tellers > 0;) {
    let convinced = 0;
    for (let index = 0; index < tellers; index++) {
      const teller = today[index]!;
      const end = offsets[teller + 1]!;
      for (let place = offsets[teller]!; place < end; place++) {
        const listener = contacts[place]!;
        tellings++;
        if (state[listener] === CONVINCED) continue;
        if (luck.draw(luck.keys.belief, teller, listener) < chance) {
          state[listener] = CONVINCED;
          tomorrow[convinced++] = listener;
        } else if (state[listener] === UNAWARE) state[listener] = HEARD;
      }
    }
    [today, tomorrow] = [tomorrow, today];
    tellers = convinced;
  }
  return tellings;
}
