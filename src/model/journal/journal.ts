import { ENGINE_VERSION } from '../basics/versions.ts';
import { Digest } from '../basics/digest.ts';
import type { MeasureLoop } from './measure-lists.ts';
import { lowerFacet, packed, upperFacet, type Story } from '../story/story.ts';

/** The parent of an entry whose version came from nobody: a visit, an advertisement, a campaign's promise. */
export const NO_PARENT = 0xffffffff;

/** Given in place of a parent: the person went because an event sent them, whatever they had planned. */
export const SENT = 0xfffffffe;

export const LARGEST_HEARINGS = 255;

/** What happened to a person. */
export interface Change {
  readonly person: number;
  /** The entry of the version received, {@link NO_PARENT} or {@link SENT}. */
  readonly parent: number;
  readonly stage: number;
  readonly cause: number;
  /** The story's feeling, which stays when the last facet is lost. */
  readonly isGood: boolean;
  /** Tellings this person has heard so far, this one included; saturates at 255. */
  readonly hearings: number;
  readonly story: Story;
}

/** The journal's totals of a day. */
export interface DayNotes {
  /** Tellings made that day. */
  readonly tellings: number;
  /** People who still have tellings to make at the end of the day. */
  readonly tellers: number;
  /** People who told for the first time that day. */
  readonly firstTellings: number;
}

/** Entries are kept in chunks: entry `e` is number `e & IN_CHUNK` of chunk `e >>> CHUNK_BITS`. */
export const CHUNK_BITS = 14;
export const CHUNK = 1 << CHUNK_BITS;
export const IN_CHUNK = CHUNK - 1;

/*
 * An entry is five 32-bit words, side by side: whoever follows a parent lands anywhere in memory, and finds all that
 * stands there with one fetch.
 */
export const ENTRY_WORDS = 5;
export const PERSON = 0;
/** As appended: {@link SENT} is not yet {@link NO_PARENT}. */
export const PARENT = 1;
/** From the lowest bit: stage 4, cause 3, whether the story's feeling is bad 1, hearings 8. */
export const WHAT = 2;
/** Four facets of 16 bits, the first in the lower half. */
export const STORY = 3;

export const CAUSE_SHIFT = 4;
export const IS_BAD = 0x80;
export const WHAT_HEARINGS_SHIFT = 8;

/** The new stage of the person, from an entry's {@link WHAT}. */
export const stageOf = (what: number): number => what & 0x0f;
export const causeOf = (what: number): number => (what >>> CAUSE_SHIFT) & 0x07;

/**
 * Everything that happened in a run: one entry for each change of somebody's stage, or of the version of the story
 * they hold. Entries are in the order of events, so a parent always precedes its children.
 */
export class Journal {
  private chunks: Int32Array[] = [];
  /** The chunk that is being filled. */
  private open = new Int32Array();
  private size = 0;
  private readonly firstEntries: number[] = [];
  private readonly notes: DayNotes[] = [];

  /** @param beginMeasures gives, once, a run's own way to take in its entries; `null` where it has none */
  constructor(readonly beginMeasures: () => MeasureLoop | null = () => null) {}

  /** Entries so far. */
  get length(): number {
    return this.size;
  }

  /** Days that are closed; the last of them is `days − 1`. */
  get days(): number {
    return this.notes.length;
  }

  /** Appends what happened to a person and returns the entry's number. */
  append({ person, parent, stage, cause, isGood, hearings, story }: Change): number {
    const entry = this.size++;
    const at = (entry & IN_CHUNK) * ENTRY_WORDS;
    if (at === 0) this.chunks.push((this.open = new Int32Array(CHUNK * ENTRY_WORDS)));
    const { open } = this;
    open[at + PERSON] = person;
    open[at + PARENT] = parent;
    const known = hearings < LARGEST_HEARINGS ? hearings : LARGEST_HEARINGS;
    open[at + WHAT] = stage | (cause << CAUSE_SHIFT) | (isGood ? 0 : IS_BAD) | (known << WHAT_HEARINGS_SHIFT);
    open[at + STORY] = packed(story[0]!, story[1]!);
    open[at + STORY + 1] = packed(story[2]!, story[3]!);
    return entry;
  }

  /** Has entries that stand elsewhere: all of them so far, in chunks. */
  adopt(chunks: Int32Array[], length: number): void {
    this.chunks = chunks;
    this.size = length;
  }

  /** Closes the day that is under way. */
  closeDay(notes: DayNotes): void {
    this.notes.push(notes);
    this.firstEntries.push(this.length);
  }

  /** The entry with which a closed day began; for the day after the last one, the number of entries. */
  firstEntry(day: number): number {
    if (day <= 0) return 0;
    return day < this.days ? this.firstEntries[day - 1]! : this.length;
  }

  /** The closed day on which an entry was made. */
  dayOf(entry: number): number {
    let low = 0;
    for (let high = this.days - 1; low < high;) {
      const middle = Math.ceil((low + high) / 2);
      if (this.firstEntry(middle) <= entry) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  dayNotes(day: number): DayNotes {
    return this.notes[day]!;
  }

  person(entry: number): number {
    return this.chunkOf(entry)[wordOf(entry) + PERSON]! >>> 0;
  }

  parent(entry: number): number {
    const parent = this.chunkOf(entry)[wordOf(entry) + PARENT]! >>> 0;
    return parent === SENT ? NO_PARENT : parent;
  }

  /** True for a visit to which an event sent somebody. */
  isSent(entry: number): boolean {
    return this.chunkOf(entry)[wordOf(entry) + PARENT]! >>> 0 === SENT;
  }

  stage(entry: number): number {
    return stageOf(this.what(entry));
  }

  cause(entry: number): number {
    return causeOf(this.what(entry));
  }

  isGood(entry: number): boolean {
    return (this.what(entry) & IS_BAD) === 0;
  }

  hearings(entry: number): number {
    return this.what(entry) >>> WHAT_HEARINGS_SHIFT;
  }

  /** Copies the version of an entry into `into` and returns it. */
  story(entry: number, into: Story): Story {
    const chunk = this.chunkOf(entry);
    const at = wordOf(entry) + STORY;
    into[0] = lowerFacet(chunk[at]!);
    into[1] = upperFacet(chunk[at]!);
    into[2] = lowerFacet(chunk[at + 1]!);
    into[3] = upperFacet(chunk[at + 1]!);
    return into;
  }

  /**
   * Sixteen hexadecimal digits that two runs share only if all entries, days and the engine are the same.
   * @param more adds what else was written down of the run
   */
  digest(more: (digest: Digest) => void = () => undefined): string {
    const digest = new Digest();
    digest.add(ENGINE_VERSION);
    for (let entry = 0; entry < this.length; entry++) {
      const chunk = this.chunkOf(entry);
      const at = wordOf(entry);
      for (let word = PERSON; word < STORY; word++) digest.add(chunk[at + word]!);
      for (let word = STORY; word < ENTRY_WORDS; word++) {
        digest.add(lowerFacet(chunk[at + word]!));
        digest.add(upperFacet(chunk[at + word]!));
      }
    }
    for (let day = 0; day < this.days; day++) {
      digest.add(this.firstEntry(day));
      digest.add(this.dayNotes(day).tellings);
      digest.add(this.dayNotes(day).tellers);
    }
    more(digest);
    return digest.toString();
  }

  /** The words among which an entry's stand, for loops over many of them; nobody but the journal writes there. */
  chunkOf(entry: number): Int32Array {
    return this.chunks[entry >>> CHUNK_BITS]!;
  }

  private what(entry: number): number {
    return this.chunkOf(entry)[wordOf(entry) + WHAT]!;
  }
}

/** The index of an entry's first word in its chunk. */
export const wordOf = (entry: number): number => (entry & IN_CHUNK) * ENTRY_WORDS;
