import { STAGES, UNAWARE } from '../story/stages.ts';
import { FACET_COUNT, LOST } from '../story/story.ts';

/** Places in the sums over the versions that people hold: how many there are, and what they carry of their originals. */
export const HELD_PEOPLE = 0;
export const HELD_FIDELITY = 1;
/** The same of those that are second-hand. */
export const HELD_RETOLD_PEOPLE = 2;
export const HELD_RETOLD_FIDELITY = 3;
/** How much all of them carry of the place as it is. */
export const HELD_ACCURACY = 4;
/** Those with a detail left, and their feelings, in the unit of `valence12`. */
export const HELD_DETAILED_PEOPLE = 5;
export const HELD_VALENCE = 6;
export const HELD_SUMS = 7;

/** Places in the counts of people reached: those who have heard, who are convinced, and who went. */
export const REACH = 0;
export const REACH_CONVINCED = 1;
export const REACH_FIRSTHAND = 2;
const REACH_COUNTS = 3;

/** What is known of a run's people and entries, and counted while entries are taken in. */
export interface MeasureLists {
  /** Of each person: what is known of them, see implied.ts. */
  readonly marks: Uint8Array;
  /** Of each person who is or was more than unmoved: their latest entry. */
  readonly latest: Uint32Array;
  /** What entries imply, in chunks as the journal has them. */
  readonly implied: Int32Array[];
  /** By what is summed, see {@link HELD_PEOPLE} and the constants after it. */
  readonly heldSums: Float64Array;
  /** How the place is. */
  readonly truth: Int16Array;
  /** People in each stage, by its code. */
  readonly stageCounts: Uint32Array;
  /** See {@link REACH} and the constants after it. */
  readonly reachCounts: Uint32Array;
  /** By day: people who began telling on it, and new tellers whom those have made. */
  readonly began: Uint32Array;
  readonly made: Uint32Array;
}

/** Takes entries in where a run has its own way to do it. */
export interface MeasureLoop {
  readonly lists: MeasureLists;
  /** Takes in a day's entries, from one to before another. */
  takeIn(from: number, to: number, day: number): void;
  /** From now on, until the next call, people tell this share online. */
  markWhoCanTell(onlineShare: number): void;
}

/** Lists of the ordinary memory. */
export function measureLists(people: number, days: number): MeasureLists {
  const stageCounts = new Uint32Array(STAGES.length);
  stageCounts[UNAWARE] = people;
  return {
    marks: new Uint8Array(people),
    latest: new Uint32Array(people),
    implied: [],
    heldSums: new Float64Array(HELD_SUMS),
    truth: new Int16Array(FACET_COUNT).fill(LOST),
    stageCounts,
    reachCounts: new Uint32Array(REACH_COUNTS),
    began: new Uint32Array(days + 1),
    made: new Uint32Array(days + 1),
  };
}
