import { limits, newTellers, offsets, setWords, tellers, told, wordOf } from './people';

/** Those who began today tell from now on, if there is anybody for them to tell; returns how many tellers there are. */
export function passNight(): u32 {
  let size: u32 = 0;
  for (let word: u32 = 0; word < setWords; word++) {
    let kept = load<u32>(wordOf(tellers, word));
    for (let left = load<u32>(wordOf(newTellers, word)); left !== 0; left &= left - 1) {
      if (!isExhausted((word << 5) + ctz(left))) kept |= left & (0 - left);
    }
    store<u32>(wordOf(newTellers, word), 0);
    store<u32>(wordOf(tellers, word), kept);
    size += popcnt(kept);
  }
  return size;
}

/** True for who has told as many as they will, or everybody they can. */
function isExhausted(person: u32): bool {
  const row = load<u32>(wordOf(offsets, person), 4) - load<u32>(wordOf(offsets, person));
  const already = load<u32>(wordOf(told, person));
  // No limit is reached before the first telling, and most have made none: one list less to read.
  if (already === 0) return row === 0;
  const limit = load<u32>(wordOf(limits, person));
  return already >= row || (limit > 0 && already >= limit);
}
