import type { Digest } from '../basics/digest.ts';
import { NOBODY } from './codes.ts';

/** The pitches of a day. */
export interface PitchNotes {
  /** Contacts used up, whether or not anything came of it. */
  readonly pitches: number;
  readonly believed: number;
  /** Not believed by a close contact, at a moment that was fit for it. */
  readonly refused: number;
  /** To somebody who was in the business, or had been. */
  readonly wasted: number;
}

/** Stands before what only a digest of a run with founders has. */
const MARK = 0x6c656467;

const LEAST = 256;

/** Who joined and left, and who bought through whom: what a run's journal cannot hold, in the order of events. */
export class Ledger {
  private who = new Int32Array(LEAST);
  private other = new Int32Array(LEAST);
  private what = new Uint8Array(LEAST);
  private size = 0;
  private readonly firstEntries: number[] = [];
  private readonly notes: PitchNotes[] = [];

  /** Entries so far. */
  get length(): number {
    return this.size;
  }

  /** Days that are closed. */
  get days(): number {
    return this.notes.length;
  }

  /** @param what a code of codes.ts @param who a person, or nobody for a sale by the company itself */
  append(what: number, who: number, other: number): void {
    if (this.size === this.what.length) this.grow();
    this.who[this.size] = who;
    this.other[this.size] = other;
    this.what[this.size++] = what;
  }

  closeDay(notes: PitchNotes): void {
    this.notes.push(notes);
    this.firstEntries.push(this.size);
  }

  /** The entry with which a closed day began; for the day after the last one, the number of entries. */
  firstEntry(day: number): number {
    if (day <= 0) return 0;
    return day < this.days ? this.firstEntries[day - 1]! : this.size;
  }

  pitchesOf(day: number): PitchNotes {
    return this.notes[day]!;
  }

  whatOf(entry: number): number {
    return this.what[entry]!;
  }

  /** A person, or {@link NOBODY}. */
  whoOf(entry: number): number {
    return this.who[entry]!;
  }

  /** A person, or {@link NOBODY}. */
  otherOf(entry: number): number {
    return this.other[entry]!;
  }

  /** Adds all of it to the digest of the run's journal. */
  addTo(digest: Digest): void {
    digest.add(MARK);
    for (let entry = 0; entry < this.size; entry++) {
      digest.add(this.who[entry]!);
      digest.add(this.other[entry]!);
      digest.add(this.what[entry]!);
    }
    for (let day = 0; day < this.days; day++) {
      digest.add(this.firstEntries[day]!);
      digest.add(this.notes[day]!.pitches);
      digest.add(this.notes[day]!.believed);
    }
  }

  private grow(): void {
    const size = this.what.length * 2;
    const longer = (column: Int32Array) => {
      const grown = new Int32Array(size).fill(NOBODY);
      grown.set(column);
      return grown;
    };
    this.who = longer(this.who);
    this.other = longer(this.other);
    const what = new Uint8Array(size);
    what.set(this.what);
    this.what = what;
  }
}
