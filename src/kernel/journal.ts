import {
  CAUSE_SHIFT,
  CHUNK,
  CHUNK_BITS,
  IN_CHUNK,
  IS_BAD,
  LARGEST_HEARINGS,
  MOST_CHUNKS,
  WHAT_HEARINGS_SHIFT,
} from './from-model';
import { received } from './received';
import { reserve, touched, wordOf } from './store';

/** What the journal notes of somebody's change: see src/model/journal/journal.ts. */
@unmanaged
export class Entry {
  person: u32;
  parent: i32;
  what: u32;
  food: i16;
  price: i16;
  setting: i16;
  service: i16;
}

/** Entries so far. */
let journalSize: u32 = 0;
/** Where the chunks stand, by their number. */
const chunks: usize = memory.data(MOST_CHUNKS * 4, 4);

export function beginJournal(): void {
  journalSize = 0;
}

export function entryCount(): u32 {
  return journalSize;
}

export function addressOfJournalChunks(): usize {
  return chunks;
}

export function entryAt(entry: u32): Entry {
  const chunk = load<usize>(wordOf(chunks, entry >>> CHUNK_BITS));
  return changetype<Entry>(chunk + (entry & IN_CHUNK) * offsetof<Entry>());
}

/** Appends what happened to a person, with the version that they received, and returns the entry's number. */
export function append(person: u32, stage: u32, cause: u32, hearings: u32): u32 {
  if ((journalSize & IN_CHUNK) === 0) openChunk();
  const entry = entryAt(journalSize);
  const known = hearings < LARGEST_HEARINGS ? hearings : LARGEST_HEARINGS;
  entry.person = person;
  entry.parent = received.parent;
  entry.what =
    stage | (cause << CAUSE_SHIFT) | (received.isGood ? 0 : IS_BAD) | (known << WHAT_HEARINGS_SHIFT);
  store<u64>(changetype<usize>(entry), received.story, offsetof<Entry>('food'));
  return journalSize++;
}

function openChunk(): void {
  store<usize>(wordOf(chunks, journalSize >>> CHUNK_BITS), reserve(CHUNK * offsetof<Entry>()));
  touched();
}
