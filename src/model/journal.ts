import { Column } from './column.ts';
import { Digest } from './digest.ts';
import { FACET_COUNT, type Story } from './story.ts';

/**
 * Raised with every change of the model that alters a digest; CHANGELOG.md says what changed. It is part of the
 * digest, so that runs of different engines never pass for the same.
 */
export const ENGINE_VERSION = 1;

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

/**
 * Everything that happened in a run: one entry whenever somebody's stage, or the version of the story they hold,
 * changes. Entries stand in the order of events, so a parent always precedes its children.
 */
export class Journal {
  private readonly persons = new Column((length) => new Uint32Array(length));
  private readonly parents = new Column((length) => new Uint32Array(length));
  private readonly whats = new Column((length) => new Uint8Array(length));
  private readonly hearingCounts = new Column((length) => new Uint8Array(length));
  private readonly facets = new Column((length) => new Int16Array(length));
  private readonly firstEntries: number[] = [];
  private readonly notes: DayNotes[] = [];

  /** Entries so far. */
  get length(): number {
    return this.persons.length;
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
    if (this.firstEntries.length === this.notes.length) this.firstEntries.push(this.length);
    this.persons.push(person);
    this.parents.push(parent);
    this.whats.push(stage | (cause << 4) | (isGood ? 0 : 0x80));
    this.hearingCounts.push(Math.min(hearings, LARGEST_HEARINGS));
    for (let facet = 0; facet < FACET_COUNT; facet++) this.facets.push(story[facet]!);
    return this.length - 1;
  }

  /** Closes the day that is under way. */
  closeDay(notes: DayNotes): void {
    if (this.firstEntries.length === this.notes.length) this.firstEntries.push(this.length);
    this.notes.push(notes);
  }

  /** The entry with which a closed day began; for the day after the last one, the number of entries. */
  firstEntry(day: number): number {
    return day < this.days ? this.firstEntries[day]! : this.length;
  }

  /** The closed day on which an entry was made. */
  dayOf(entry: number): number {
    let low = 0;
    for (let high = this.days - 1; low < high;) {
      const middle = Math.ceil((low + high) / 2);
      if (this.firstEntries[middle]! <= entry) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  dayNotes(day: number): DayNotes {
    return this.notes[day]!;
  }

  person(entry: number): number {
    return this.persons.at(entry);
  }

  parent(entry: number): number {
    return this.isSent(entry) ? NO_PARENT : this.parents.at(entry);
  }

  /** True for a visit to which an event sent somebody. */
  isSent(entry: number): boolean {
    return this.parents.at(entry) === SENT;
  }

  stage(entry: number): number {
    return this.whats.at(entry) & 0x0f;
  }

  cause(entry: number): number {
    return (this.whats.at(entry) >>> 4) & 0x07;
  }

  isGood(entry: number): boolean {
    return this.whats.at(entry) < 0x80;
  }

  hearings(entry: number): number {
    return this.hearingCounts.at(entry);
  }

  /** Copies the version of an entry into `into` and returns it. */
  story(entry: number, into: Story): Story {
    for (let facet = 0; facet < FACET_COUNT; facet++)
      into[facet] = this.facets.at(entry * FACET_COUNT + facet);
    return into;
  }

  /** Sixteen hexadecimal digits that two runs share only if all entries, days and the engine are the same. */
  digest(): string {
    const digest = new Digest();
    digest.add(ENGINE_VERSION);
    for (let entry = 0; entry < this.length; entry++) {
      digest.add(this.person(entry));
      digest.add(this.parents.at(entry));
      digest.add(this.whats.at(entry) | (this.hearings(entry) << 8));
      for (let facet = 0; facet < FACET_COUNT; facet++)
        digest.add(this.facets.at(entry * FACET_COUNT + facet));
    }
    for (let day = 0; day < this.days; day++) {
      digest.add(this.firstEntry(day));
      digest.add(this.dayNotes(day).tellings);
      digest.add(this.dayNotes(day).tellers);
    }
    return digest.toString();
  }
}
