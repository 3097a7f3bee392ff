import { FACET_COUNT, LOST } from './from-model';

/** A version that reaches somebody: from a teller, an advertisement, or their own visit. */
@unmanaged
export class Received {
  food: i16;
  price: i16;
  setting: i16;
  service: i16;
  /** The entry that it comes from, `NO_PARENT` or `SENT`. */
  parent: u32;
  /** Retellings since the visit that it stems from, and since day 0; only the lean kernel keeps them. */
  hop: u32;
  generation: u32;
  /** Facets that are lost. */
  lost: u32;
  /** The feeling, which stays when the last facet is lost. */
  isGood: bool;

  /** All four facets in one word. */
  get story(): u64 {
    return load<u64>(changetype<usize>(this));
  }

  set story(facets: u64) {
    store<u64>(changetype<usize>(this), facets);
  }
}

/** What was received last: overwritten by whatever is received next. */
export const received = changetype<Received>(memory.data(offsetof<Received>(), 8));

/** Four lost facets. */
const NOTHING: u64 = 0x8000800080008000;

/** Receives nothing at all, which is said to be good. */
export function receiveNothing(parent: u32): void {
  received.story = NOTHING;
  received.parent = parent;
  received.lost = FACET_COUNT;
  received.isGood = true;
}

/** Receives four facets, none of which is lost. */
export function receiveFacets(food: i32, price: i32, setting: i32, service: i32): void {
  received.food = food as i16;
  received.price = price as i16;
  received.setting = setting as i16;
  received.service = service as i16;
  received.lost = 0;
  received.isGood = food + price + setting + service >= 0;
}

/** 1 for a facet that is lost. */
export function lostOf(facet: i32): u32 {
  return facet === LOST ? 1 : 0;
}

/** What a facet adds to the sum of feelings. */
export function feelingOf(facet: i32): i32 {
  return facet === LOST ? 0 : facet;
}
