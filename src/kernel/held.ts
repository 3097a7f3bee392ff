import {
  BLOCK,
  FULL,
  HELD_ACCURACY,
  HELD_DETAILED_PEOPLE,
  HELD_FIDELITY,
  HELD_PEOPLE,
  HELD_RETOLD_FIDELITY,
  HELD_RETOLD_PEOPLE,
  HELD_SUMS,
  HELD_VALENCE,
  LOST,
} from './from-model';
import { impliedAt } from './implied';
import { Entry, entryAt } from './journal';
import { feelingOf, lostOf } from './received';
import { doubleOf } from './store';

/** Four facets. */
@unmanaged
class Facets {
  food: i16;
  price: i16;
  setting: i16;
  service: i16;
}

/** Entries to be counted and, as their complements, those to be counted no longer. */
export const turns: usize = memory.data(2 * BLOCK * 4, 8);
/** Sums over the versions held, as doubles. */
const heldSums: usize = memory.data(HELD_SUMS * 8, 8);
/** How the place is. */
const truth = changetype<Facets>(memory.data(offsetof<Facets>(), 8));

/** Nobody holds anything yet. */
export function beginHeld(): void {
  memory.fill(heldSums, 0, HELD_SUMS * 8);
}

export function addressOfHeldSums(): usize {
  return heldSums;
}

export function addressOfTruth(): usize {
  return changetype<usize>(truth);
}

/** Adds the listed versions to the sums of what is held, or takes them away. @param last the list's end */
export function weigh(last: usize): void {
  let held: i32 = 0;
  let retold: i32 = 0;
  let detailed: i32 = 0;
  let fidelitySum: i64 = 0;
  let retoldSum: i64 = 0;
  let accuracySum: i64 = 0;
  let valenceSum: i64 = 0;
  for (let turn = turns; turn < last; turn += 4) {
    const listed = load<i32>(turn);
    const sign = (listed >> 31) | 1;
    const at = (listed ^ (listed >> 31)) as u32;
    const entry = entryAt(at);
    const implied = impliedAt(at);
    const fidelity = carried(entry, facetsOf(entryAt(implied.source)));
    const isRetold = (implied.retellings & 0xffff) !== 0;
    const details =
      4 - lostOf(entry.food) - lostOf(entry.price) - lostOf(entry.setting) - lostOf(entry.service);
    const feelings =
      feelingOf(entry.food) + feelingOf(entry.price) + feelingOf(entry.setting) + feelingOf(entry.service);
    held += sign;
    fidelitySum += (sign * fidelity) as i64;
    retold += isRetold ? sign : 0;
    retoldSum += isRetold ? ((sign * fidelity) as i64) : 0;
    accuracySum += (sign * carried(entry, truth)) as i64;
    detailed += details > 0 ? sign : 0;
    if (details > 0) valenceSum += (sign * feelings * (12 / (details as i32))) as i64;
  }
  addUp(HELD_PEOPLE, held);
  addUp(HELD_FIDELITY, fidelitySum as f64);
  addUp(HELD_RETOLD_PEOPLE, retold);
  addUp(HELD_RETOLD_FIDELITY, retoldSum as f64);
  addUp(HELD_ACCURACY, accuracySum as f64);
  addUp(HELD_DETAILED_PEOPLE, detailed);
  addUp(HELD_VALENCE, valenceSum as f64);
}

function facetsOf(entry: Entry): Facets {
  return changetype<Facets>(changetype<usize>(entry) + offsetof<Entry>('food'));
}

/** How much of an original the version of an entry still carries. */
function carried(entry: Entry, original: Facets): i32 {
  return (
    carriedOf(entry.food, original.food) +
    carriedOf(entry.price, original.price) +
    carriedOf(entry.setting, original.setting) +
    carriedOf(entry.service, original.service)
  );
}

/** What one facet adds to what a version carries of its original. */
function carriedOf(facet: i32, original: i32): i32 {
  return facet === LOST ? 0 : 2 * (FULL as i32) - abs<i32>(facet - original);
}

function addUp(sum: usize, value: f64): void {
  store<f64>(doubleOf(heldSums, sum as u32), load<f64>(doubleOf(heldSums, sum as u32)) + value);
}
