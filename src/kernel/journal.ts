import {
  CAUSE_SHIFT,
  ENTRY_WORDS,
  IN_CHUNK,
  IS_BAD,
  LARGEST_HEARINGS,
  PARENT,
  STORY,
  WHAT,
  WHAT_HEARINGS_SHIFT,
} from './codes';

/** Entries so far, and where the chunk stands that is being filled. */
export let journalSize: u32 = 0;
export let openChunk: usize = 0;

/** Takes the journal up where others have left it. */
export function openJournal(size: u32, chunk: usize): void {
  journalSize = size;
  openChunk = chunk;
}

/** False when the next entry needs a new chunk, which the kernel cannot get. */
export function hasRoom(): bool {
  return (journalSize & IN_CHUNK) !== 0;
}

/** Appends an entry and returns its number; there must be room. */
export function append(
  person: u32,
  parent: u32,
  stage: u32,
  cause: u32,
  isGood: bool,
  hearings: u32,
  first: u32,
  second: u32,
): u32 {
  const at = openChunk + (((journalSize & IN_CHUNK) * (ENTRY_WORDS * 4)) as usize);
  const known = hearings < LARGEST_HEARINGS ? hearings : LARGEST_HEARINGS;
  store<u32>(at, person);
  store<u32>(at, parent, PARENT * 4);
  store<u32>(
    at,
    stage | (cause << CAUSE_SHIFT) | (isGood ? 0 : IS_BAD) | (known << WHAT_HEARINGS_SHIFT),
    WHAT * 4,
  );
  store<u32>(at, first, STORY * 4);
  store<u32>(at, second, STORY * 4 + 4);
  return journalSize++;
}
