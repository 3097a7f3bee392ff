import { CHUNK, CHUNK_BITS, IN_CHUNK, MOST_CHUNKS } from './from-model';
import { reserve, touched, wordOf } from './store';

/** What an entry implies: see src/model/journal/implied.ts. */
@unmanaged
export class Implied {
  /** Retellings since the visit that its version stems from, and in the upper half since day 0. */
  retellings: u32;
  /** The entry of that visit. */
  source: u32;
  /** The day on which its person began to tell. */
  began: u32;
}

/** Where the chunks stand, by their number. */
const chunks: usize = memory.data(MOST_CHUNKS * 4, 4);
let chunkCount: u32 = 0;

export function beginImplied(): void {
  chunkCount = 0;
}

export function addressOfImpliedChunks(): usize {
  return chunks;
}

/** Makes room for what an entry implies, which is taken in next. */
export function makeRoomFor(entry: u32): void {
  if (entry >>> CHUNK_BITS !== chunkCount) return;
  store<usize>(wordOf(chunks, chunkCount++), reserve(CHUNK * offsetof<Implied>()));
  touched();
}

export function impliedAt(entry: u32): Implied {
  const chunk = load<usize>(wordOf(chunks, entry >>> CHUNK_BITS));
  return changetype<Implied>(chunk + (entry & IN_CHUNK) * offsetof<Implied>());
}
