import type { HopMeasures } from '../src/model/measures/hop-measures.ts';
import type { DayMeasures } from '../src/model/measures/measures.ts';
import type { ImportProblem, Repair } from '../src/model/network/import/import-failure.ts';
import type { ImportedNetwork } from '../src/model/scenario/imported-network.ts';
import type { NetworkShape } from '../src/model/network/import/shape.ts';
import type { Arrangement } from '../src/model/layout/arrangements.ts';
import type { Layout, TownLayout } from '../src/model/layout/layout.ts';
import type { LineageStep } from '../src/model/inquiry/lineage.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';
import type { TellingTriples } from '../src/model/story/telling-triples.ts';
import type { Descendants } from '../src/model/inquiry/descendants.ts';
import type { Reacher } from '../src/model/inquiry/most-reached.ts';
import type { SeekQuestion } from '../src/model/inquiry/people-questions.ts';
import type { DatedFact } from '../src/model/run/reference/probe.ts';

/** What the worker is busy with before the first day. */
export type Phase = 'network' | 'layout';

/** Places, with an index of who stands where for whoever points at them (`KDBush` reads it), and what tells them apart. */
export type Findable<Placed extends Layout> = Placed & {
  readonly index: ArrayBufferLike;
  /** The same for the very same places. */
  readonly id: string;
};

/** What crosses once for each run. */
export interface Opened {
  readonly people: number;
  /** One for each person; `null` where people have no name but their number. Any text: show it as text only. */
  readonly names: readonly string[] | null;
  readonly layout: Findable<TownLayout>;
  /** Milliseconds. */
  readonly networkMs: number;
}

/**
 * What happened on some days. It crosses for each day once and is kept by the page, so its buffers are handed over
 * for good.
 */
export interface Frame {
  readonly isOver: boolean;
  readonly days: readonly DayMeasures[];
  /** Of a day: its first entry, counted from the frame's first; one more at the end. Length: days + 1. */
  readonly starts: Uint32Array;
  /** Of an entry: whom it is about. */
  readonly persons: Uint32Array;
  /** Of an entry: their state from now on, packed as in person-state.ts. */
  readonly states: Uint32Array;
  /** Of a day: its first sampled telling; one more at the end. */
  readonly tellingStarts: Uint32Array;
  readonly tellings: TellingTriples;
}

/** What is known of a run when it is over. */
export interface Ending {
  readonly digest: string;
  readonly engine: number;
  /** By day; `null` where nobody began to tell. */
  readonly reproduction: readonly (number | null)[];
  /** By day, how many began to tell. */
  readonly newTellers: readonly number[];
  /** The most retellings of a version that first convinced somebody; −1 where nobody was convinced. */
  readonly mostHops: number;
}

/** What came of reading a file: a network and what was mended in it, or what is wrong and in which line. */
export type ReadOutcome =
  | { readonly network: ImportedNetwork; readonly repairs: readonly Repair[]; readonly shape: NetworkShape }
  | { readonly problem: ImportProblem; readonly line: number | null };

/** What happened to somebody, as far as it has been found out. */
export interface Found {
  readonly facts: readonly DatedFact[];
  /** The day up to which it is known: the one asked for when it is complete. */
  readonly day: number;
}

/** One of those to whom a question applies. */
export interface Sought {
  /** `null` when there is nobody. */
  readonly person: number | null;
  /** Their place among all of them, from 0. */
  readonly place: number;
  readonly count: number;
}

/** What the page can ask of the worker. One run is open at a time; opening another drops it. */
export interface SimulationService {
  /** Answers, as soon as the worker runs. */
  wake(): void;
  /** @param aspect width ÷ height of the stage; @param report called as each phase begins, and with the share of it that is done */
  open(scenario: Scenario, aspect: number, report: (phase: Phase, done: number) => void): Opened;
  /** Runs on, at least a day and then until the day or the time is reached. */
  advance(toDay: number, budgetMs: number): Frame;
  /** The story by retelling, over those convinced until a day. */
  byHop(day: number): HopMeasures[];
  /** The versions from the first-hand source to what a person holds at the end of a day; empty for the unaware. */
  lineage(person: number, day: number): LineageStep[];
  /** Whom a person's words came to, in all days run so far. */
  descendants(person: number): Descendants;
  /** Who had reached the most people by the end of a day, at most so many. */
  farthest(day: number, most: number): Reacher[];
  /** Somebody to whom a question applies at the end of a day, by their place among them; after the last, the first. */
  seek(question: SeekQuestion, day: number, place: number): Sought;
  ending(): Ending;
  /** Places everybody in another way, by what has happened in all the days that have been run. */
  arrange(arrangement: Exclude<Arrangement, 'town'>): Findable<Layout>;
}

/** What the page can ask of the worker that reads files. */
export interface ReadingService {
  /** Reads a network from a file that the user brings. */
  readNetwork(bytes: Uint8Array, fileName: string): ReadOutcome;
}

/** What the page can ask of the worker that finds out why: it runs a scenario again, beside the simulation's. */
export interface InquiryService {
  /** Builds the town anew. */
  open(scenario: Scenario): void;
  /** What happened to a person until a day and why; asked again, it goes on where its time (milliseconds) was up. */
  why(person: number, day: number, budgetMs: number): Found;
}
