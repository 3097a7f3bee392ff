import type { DownlineOutcome } from '../src/model/measures/downline-outcome.ts';
import type { CountsProblem, ReadCounts } from '../src/model/study/fit/counts-file.ts';
import type { HopMeasures } from '../src/model/measures/hop-measures.ts';
import type { DayMeasures } from '../src/model/measures/day-measures.ts';
import type { BroughtFile } from '../src/model/network/import/several-files.ts';
import type { ImportProblem, Repair } from '../src/model/network/import/import-failure.ts';
import type { ImportedNetwork } from '../src/model/scenario/imported-network.ts';
import type { Glance } from '../src/model/network/import/glance.ts';
import type { ListForm, ReadChoice } from '../src/model/network/import/read-form.ts';
import type { HowRead } from '../src/model/network/import/read.ts';
import type { NetworkShape } from '../src/model/network/import/shape.ts';
import type { Arrangement } from '../src/model/layout/arrangements.ts';
import type { Layout, TownLayout } from '../src/model/layout/layout.ts';
import type { LineageStep } from '../src/model/inquiry/lineage.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';
import type { TellingTriples } from '../src/model/story/telling-triples.ts';
import type { Descendants } from '../src/model/inquiry/descendants.ts';
import type { Reacher } from '../src/model/inquiry/most-reached.ts';
import type { OpenStory } from '../src/model/inquiry/open-stories.ts';
import type { AskedFor } from '../src/model/inquiry/people-questions.ts';
import type { Plan } from '../src/model/study/plan.ts';
import type { Keeps, UnitRecord } from '../src/model/study/unit-runner.ts';
import type { Unit } from '../src/model/study/units.ts';
import type { DatedFact } from '../src/model/run/reference/probe.ts';
import type { SellingDay } from '../src/model/inquiry/selling.ts';
import type { Statement } from '../src/model/inquiry/statement.ts';

/** The message of a worker that holds the lock of its name. */
export const ALIVE = 'alive';

/** The step before the first day that the worker is busy with. */
export type Phase = 'network' | 'layout';

/** Positions of the people, with an index for finding the one under the pointer (`KDBush` reads it). The id tells layouts apart. */
export type Findable<Placed extends Layout> = Placed & {
  readonly index: ArrayBufferLike;
  /** Equal for equal positions. */
  readonly id: string;
};

/** The data sent once for each run. */
export interface Opened {
  readonly people: number;
  /** One for each person; `null` where people have no name but their number. Any text: show it as text only. */
  readonly names: readonly string[] | null;
  readonly layout: Findable<TownLayout>;
  /** Milliseconds. */
  readonly networkMs: number;
  /** True where WebAssembly is off, and the run is made by the reference for that reason, which takes longer. */
  readonly isByReference: boolean;
}

/** Thrown for a run that is too large without WebAssembly. */
export class NeedsWebAssembly extends Error {
  override readonly name = 'NeedsWebAssembly';

  constructor() {
    super('This run has too many people for a browser without WebAssembly.');
  }
}

/** The events of some days. Each day is sent once and kept by the page, so its buffers are handed over for good. */
export interface Frame {
  readonly isOver: boolean;
  readonly days: readonly DayMeasures[];
  /** Of a day: its first entry, counted from the frame's first; one more at the end. Length: days + 1. */
  readonly starts: Uint32Array;
  /** For each entry, its person. */
  readonly persons: Uint32Array;
  /** Of an entry: their state from now on, packed as in person-state.ts. */
  readonly states: Uint32Array;
  /** Of a day: its first sampled telling; one more at the end. */
  readonly tellingStarts: Uint32Array;
  readonly tellings: TellingTriples;
}

/** The data known once a run is over. */
export interface Ending {
  readonly digest: string;
  readonly engine: number;
  /** By day; `null` where nobody began to tell. */
  readonly reproduction: readonly (number | null)[];
  /** By day, how many began to tell. */
  readonly newTellers: readonly number[];
  /** The most retellings of a version that first convinced a person; −1 where nobody was convinced. */
  readonly mostHops: number;
  /** What selling came to; `null` where nobody sells. */
  readonly downline: DownlineOutcome | null;
}

/** A network that was read from a file, how it was read, and what it is like. */
export interface ReadOutcomeOfNetwork {
  readonly network: ImportedNetwork;
  readonly repairs: readonly Repair[];
  readonly how: HowRead;
  readonly glance: Glance;
  readonly shape: NetworkShape;
}

/** Why a file cannot be read, the line, and the form of a list that might be read with other columns. */
export interface ReadRefusal {
  readonly problem: ImportProblem;
  readonly line: number | null;
  readonly list: ListForm | null;
}

/** The outcome of reading a file. */
export type ReadOutcome = ReadOutcomeOfNetwork | ReadRefusal;

/** Days and counts of a file, or why it has none: by what it says, or as any file that cannot be read. */
export type CountsOutcome =
  | ReadCounts
  | { readonly kind: 'counts'; readonly problem: CountsProblem; readonly line: number | null }
  | { readonly kind: 'file'; readonly problem: ImportProblem; readonly line: number | null };

/** The facts about a person, as far as the replay has come. */
export interface Found {
  readonly facts: readonly DatedFact[];
  /** The day up to which it is known: the one asked for when it is complete. */
  readonly day: number;
}

/** A person to whom a question applies. */
export interface Sought {
  /** `null` when there is nobody. */
  readonly person: number | null;
  /** Their place among all of them, from 0. */
  readonly place: number;
  readonly count: number;
}

/** The requests of the page to the simulation's worker. One run is open at a time; opening another drops it. */
export interface SimulationService {
  /** Answers, as soon as the worker runs. */
  wake(): void;
  /**
   * @param aspect width ÷ height of the stage
   * @param report called as each phase begins, and with the share of it that is done
   * @returns `null` where only the reference can run it, and this worker is without its code
   */
  open(scenario: Scenario, aspect: number, report: (phase: Phase, done: number) => void): Opened | null;
  /** Runs on, at least a day and then until the day or the time is reached. */
  advance(toDay: number, budgetMs: number): Frame;
  /** The story by retelling, over those convinced until a day. */
  byHop(day: number): HopMeasures[];
  /** The versions from the first-hand source to what a person holds at the end of a day; empty for the unaware. */
  lineage(person: number, day: number): LineageStep[];
  /** The people reached by a person's words, in all days run so far. */
  descendants(person: number): Descendants;
  /** The people who had reached most others by the end of a day, at most `most`. */
  farthest(day: number, most: number): Reacher[];
  /**
   * A person to whom a question applies at the end of a day, by their place among all such people; after the last
   * comes the first.
   */
  seek(question: AskedFor, day: number, place: number): Sought;
  /** The chains of sentences to lie open, over all days run so far. */
  openStories(): OpenStory[];
  ending(): Ending;
  /** What selling had come to by the end of a day that has been run; `null` where nobody sells. */
  selling(day: number): SellingDay | null;
  /** A member's accounts at the end of such a day; `null` for who had not joined. */
  statement(person: number, day: number): Statement | null;
  /**
   * Places everybody in another way, by what has happened in all the days that have been run.
   * @param room how many people each level of a business is to hold; by default those whom it has
   */
  arrange(arrangement: Exclude<Arrangement, 'town'>, room?: readonly number[]): Findable<Layout>;
}

/** The requests of the page to the worker that reads files. */
export interface ReadingService {
  /** Reads a network from files that the user brings: one with ties, and perhaps one that names its people. */
  readNetwork(files: readonly BroughtFile[], choice: ReadChoice): ReadOutcome;
  /** Reads days and counts from the bytes of a file. */
  readCounts(bytes: Uint8Array): CountsOutcome;
}

/** The requests of the page to a worker that computes a study's units, of which several work side by side. */
export interface StudyService {
  /**
   * Makes ready for the units of a plan.
   * @param keeps what each record tells besides outcomes; unless told, the reach by day of a study that is not adaptive
   * @throws NeedsWebAssembly for a town that is too large without it
   */
  open(plan: Plan, keeps?: Keeps): void;
  /** Runs units; what goes wrong in one is its record. */
  compute(units: readonly Unit[]): readonly UnitRecord[];
}

/** The requests of the page to the worker that finds out why: it replays a scenario beside the simulation's worker. */
export interface InquiryService {
  /** Builds the town anew. */
  open(scenario: Scenario): void;
  /**
   * The facts about a person until a day. It returns when its time (milliseconds) is up; asked again, it continues
   * there.
   */
  why(person: number, day: number, budgetMs: number): Found;
}
