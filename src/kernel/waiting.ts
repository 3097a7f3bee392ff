import { NEVER } from './constants';
import { lastDay } from './people';
import { allocate, doubleOf } from './store';
import { memoryStrength } from '../model/run/shared/scalar-rules';

/**
 * Waiting for something that may happen on any day: all who began on the same day share the chance of still waiting,
 * and each person's one draw says at which chance their turn has come. While the chances stay as they are, the day on
 * which that will be is known from the start, so that nobody has to be asked day by day.
 */
@unmanaged
export class Waiting {
  /** The first day on which the present chances hold. */
  since: u32;
  /** The chance on each day: this times what `keep` leaves of it after so many days. */
  scale: f64;
  keep: f64;
  /** By a day before `since` on which waiting began: the chance of still waiting when the chances changed. */
  left: usize;
  /** By days waited: the chance of still waiting for those who began since then. */
  fresh: usize;
}

export const visits = changetype<Waiting>(memory.data(offsetof<Waiting>(), 8));
export const reminders = changetype<Waiting>(memory.data(offsetof<Waiting>(), 8));
export const advertising = changetype<Waiting>(memory.data(offsetof<Waiting>(), 8));

/** Forgets what held in the run before. */
export function beginWaiting(): void {
  begin(visits);
  begin(reminders);
  begin(advertising);
}

function begin(waits: Waiting): void {
  waits.since = 0;
  // No chance is negative: the first one set is always new.
  waits.scale = -1;
  waits.left = allocate(((lastDay as u64) + 1) << 3);
  waits.fresh = allocate(((lastDay as u64) + 1) << 3);
}

/** Sets the chances from a day on; true where they are others than before, and due days have to be asked anew. */
export function changeWaiting(waits: Waiting, day: u32, scale: f64, keep: f64): bool {
  if (waits.scale === scale && waits.keep === keep) return false;
  for (let began: u32 = 0; began < day; began++)
    store<f64>(doubleOf(waits.left, began), chanceOfWaiting(waits, began, day - 1));
  waits.since = day;
  waits.scale = scale;
  waits.keep = keep;
  let chance: f64 = 1;
  store<f64>(waits.fresh, chance);
  for (let waited: u32 = 1; waited <= lastDay - day; waited++) {
    chance *= 1 - chanceOn(waits, waited);
    store<f64>(doubleOf(waits.fresh, waited), chance);
  }
  return true;
}

/** The day on which the turn comes of somebody who began to wait on a day, with their luck in 0 … 1. */
export function dueDayOf(waits: Waiting, began: u32, luck: f64): u32 {
  if (began < waits.since) return dueAfterChange(waits, began, luck);
  const most = lastDay - began;
  if (began >= lastDay || load<f64>(doubleOf(waits.fresh, most)) > luck) return NEVER;
  let low: u32 = 1;
  let high = most;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (load<f64>(doubleOf(waits.fresh, middle)) <= luck) high = middle;
    else low = middle + 1;
  }
  return began + low;
}

function dueAfterChange(waits: Waiting, began: u32, luck: f64): u32 {
  let chance = load<f64>(doubleOf(waits.left, began));
  for (let day = waits.since; day <= lastDay; day++) {
    chance *= 1 - chanceOn(waits, day - began);
    if (chance <= luck) return day;
  }
  return NEVER;
}

/** The chance that somebody who began on one day still waits at the end of another, before the next change. */
function chanceOfWaiting(waits: Waiting, began: u32, day: u32): f64 {
  if (began >= waits.since) return load<f64>(doubleOf(waits.fresh, day - began));
  let chance = load<f64>(doubleOf(waits.left, began));
  for (let next = waits.since; next <= day; next++) chance *= 1 - chanceOn(waits, next - began);
  return chance;
}

/** The chance of it happening on a day to somebody who began to wait that many days ago. */
function chanceOn(waits: Waiting, waited: u32): f64 {
  return waits.scale * memoryStrength(waits.keep, waited as f64);
}
