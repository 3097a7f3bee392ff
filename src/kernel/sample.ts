import { LARGEST_SAMPLE } from './from-model';
import { wordOf } from './store';

/** A sampled telling. */
@unmanaged
class Sampled {
  teller: u32;
  listener: u32;
  isNews: u32;
}

/* At most so many of a day's tellings, chosen by a hash of each: which ones does not depend on their order. */

const kept: usize = memory.data((LARGEST_SAMPLE + 1) * 12, 8);
/** The hashes by which they were chosen. */
const ranks: usize = memory.data((LARGEST_SAMPLE + 1) * 4, 8);
let keptCount: u32 = 0;
/** Only tellings with a hash below this are wanted. */
export let threshold: u64 = 0;

/** Begins a day. @param isWanted false where nobody looks at the tellings */
export function beginSample(isWanted: bool): void {
  keptCount = 0;
  threshold = isWanted ? 0x100000000 : 0;
}

export function addressOfSample(): usize {
  return kept;
}

export function sampleCount(): u32 {
  return keptCount;
}

/** Takes in a telling with its hash, if it is wanted. */
export function offer(rank: u32, teller: u32, listener: u32, isNews: bool): void {
  if ((rank as u64) >= threshold) return;
  store<u32>(wordOf(ranks, keptCount), rank);
  const sampled = sampledAt(keptCount++);
  sampled.teller = teller;
  sampled.listener = listener;
  sampled.isNews = isNews ? 1 : 0;
  while (keptCount > LARGEST_SAMPLE) {
    threshold >>= 1;
    drop();
  }
}

/** Drops the tellings that are no longer wanted. */
function drop(): void {
  let left: u32 = 0;
  for (let at: u32 = 0; at < keptCount; at++) {
    const rank = load<u32>(wordOf(ranks, at));
    if ((rank as u64) >= threshold) continue;
    store<u32>(wordOf(ranks, left), rank);
    memory.copy(changetype<usize>(sampledAt(left++)), changetype<usize>(sampledAt(at)), offsetof<Sampled>());
  }
  keptCount = left;
}

function sampledAt(index: u32): Sampled {
  return changetype<Sampled>(kept + (index as usize) * offsetof<Sampled>());
}
