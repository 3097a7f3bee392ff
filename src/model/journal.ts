import { Digest } from './digest.ts';
import { FACET_COUNT, type Story } from './story.ts';

/**
 * Raised with every change of the model that alters a digest; CHANGELOG.md says what changed. It is part of the
 * digest, so that runs of different engines never pass for the same.
 */
export const ENGINE_VERSION = 2;

/** The parent of an entry whose version came from nobody: a visit, an advertisement, a campaign's promise. */
export const NO_PARENT = 0xffffffff;

/** Given in place of a parent: the person went because an event sent them, whatever they had planned. */
export const SENT = 0xfffffffe;

const LARGEST_HEARINGS = 255;

/** What the journal notes of a day as a whole. */
export interface DayNotes {
  /** Tellings made that day. */
  readonly tellings: number;
  /** People who still have tellings to make at the end of the day. */
  readonly tellers: number;
  /** People who told somebody for the first time that day. */
  readonly firstTellings: number;
}

/** Entries stand in chunks of so many: entry `e` is number `e & IN_CHUNK` of chunk `e >>> CHUNK_BITS`. */
export const CHUNK_BITS = 14;
export const CHUNK = 1 << CHUNK_BITS;
export const IN_CHUNK = CHUNK - 1;

/** A stretch of entries as parallel columns: the journal grows without ever copying what it holds. */
export class Chunk {
  readonly persons = new Uint32Array(CHUNK);
  /** As appended: {@link SENT} is not yet {@link NO_PARENT}. */
  readonly parents = new Uint32Array(CHUNK);
  /** Stage in 4 bits, cause in 3, and in the highest whether the story's feeling is bad. */
  readonly whats = new Uint8Array(CHUNK);
  readonly hearings = new Uint8Array(CHUNK);
  readonly facets = new Int16Array(CHUNK * FACET_COUNT);
}

/** What became of somebody, from {@link Chunk.whats}. */
export const stageOf = (what: number): number => what & 0x0f;
export const causeOf = (what: number): number => (what >>> 4) & 0x07;

/**
 * Everything that happened in a run: one entry whenever somebody's stage, or the version of the story they hold,
 * changes. Entries stand in the order of events, so a parent always precedes its children.
 */
export class Journal {
  private readonly chunks: Chunk[] = [];
  /** The chunk that is being filled. */
  private open: Chunk | undefined;
  private size = 0;
  private readonly firstEntries: number[] = [];
  private readonly notes: DayNotes[] = [];

  /** Entries so far. */
  get length(): number {
    return this.size;
  }

  /** Days that are closed; the last of them is `days − 1`. */
  get days(): number {
    return this.notes.length;
  }

  /**
   * Appends what happened to a person and returns the entry's number.
   * @param parent the entry of the version received, {@link NO_PARENT} or {@link SENT}
   * @param isGood the story's feeling, which stays when the last facet is lost
   * @param hearings tellings this person has heard so far, this one included; saturates at 255
   */
  append(
    person: number,
    parent: number,
    stage: number,
    cause: number,
    isGood: boolean,
    hearings: number,
    story: Story,
  ): number {
    const entry = this.size++;
    const at = entry & IN_CHUNK;
    if (at === 0) this.chunks.push((this.open = new Chunk()));
    const { persons, parents, whats, hearings: hearingCounts, facets } = this.open!;
    persons[at] = person;
    parents[at] = parent;
    whats[at] = stage | (cause << 4) | (isGood ? 0 : 0x80);
    hearingCounts[at] = hearings < LARGEST_HEARINGS ? hearings : LARGEST_HEARINGS;
    const first = at * FACET_COUNT;
    for (let facet = 0; facet < FACET_COUNT; facet++) facets[first + facet] = story[facet]!;
    return entry;
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
    return this.chunkOf(entry).persons[entry & IN_CHUNK]!;
  }

  parent(entry: number): number {
    const parent = this.chunkOf(entry).parents[entry & IN_CHUNK]!;
    return parent === SENT ? NO_PARENT : parent;
  }

  /** True for a visit to which an event sent somebody. */
  isSent(entry: number): boolean {
    return this.chunkOf(entry).parents[entry & IN_CHUNK] === SENT;
  }

  stage(entry: number): number {
    return stageOf(this.chunkOf(entry).whats[entry & IN_CHUNK]!);
  }

  cause(entry: number): number {
    return causeOf(this.chunkOf(entry).whats[entry & IN_CHUNK]!);
  }

  isGood(entry: number): boolean {
    return this.chunkOf(entry).whats[entry & IN_CHUNK]! < 0x80;
  }

  hearings(entry: number): number {
    return this.chunkOf(entry).hearings[entry & IN_CHUNK]!;
  }

  /** Copies the version of an entry into `into` and returns it. */
  story(entry: number, into: Story): Story {
    const { facets } = this.chunkOf(entry);
    const first = (entry & IN_CHUNK) * FACET_COUNT;
    for (let facet = 0; facet < FACET_COUNT; facet++) into[facet] = facets[first + facet]!;
    return into;
  }

  /** Reads of a version as much as brings it near; see {@link Population.touch}. */
  touch(entry: number): number {
    return this.chunkOf(entry).facets[(entry & IN_CHUNK) * FACET_COUNT]!;
  }

  /** Sixteen hexadecimal digits that two runs share only if all entries, days and the engine are the same. */
  digest(): string {
    const digest = new Digest();
    digest.add(ENGINE_VERSION);
    for (let entry = 0; entry < this.length; entry++) {
      const { persons, parents, whats, hearings, facets } = this.chunkOf(entry);
      const at = entry & IN_CHUNK;
      digest.add(persons[at]!);
      digest.add(parents[at]!);
      digest.add(whats[at]! | (hearings[at]! << 8));
      for (let facet = 0; facet < FACET_COUNT; facet++) digest.add(facets[at * FACET_COUNT + facet]!);
    }
    for (let day = 0; day < this.days; day++) {
      digest.add(this.firstEntry(day));
      digest.add(this.dayNotes(day).tellings);
      digest.add(this.dayNotes(day).tellers);
    }
    return digest.toString();
  }

  /** The columns in which an entry stands, for loops over many of them; nobody but the journal writes there. */
  chunkOf(entry: number): Chunk {
    return this.chunks[entry >>> CHUNK_BITS]!;
  }
}
