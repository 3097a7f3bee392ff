import type { DayMeasures } from '../model/measures/day-measures.ts';
import { stageOf } from '../model/measures/person-state.ts';
import { heardOnOf, NEVER_HEARD, traitsOfUnaware, withHeardOn } from '../model/measures/person-traits.ts';
import { NO_TELLINGS, TRIPLE, type TellingTriples } from '../model/story/telling-triples.ts';
import { CRITIC, FAN, RELAYING, STAGES, UNAWARE } from '../model/story/stages.ts';
import type { Ending, Frame, Opened } from '../../workers/protocol.ts';

/**
 * A keyframe is kept after every so many entries: a quarter of the people's number, so that all keyframes together take
 * about as much as the entries do, but not after so few that a village would have one a day.
 */
const KEYFRAME_ENTRIES = 20_000;
const KEYFRAMES_A_PERSON = 4;

/** The stages at which a person starts telling. */
const TELLING_STAGES = new Set([RELAYING, FAN, CRITIC]);

/** The state of everybody at the end of a day. */
interface Everybody {
  readonly states: Uint32Array;
  readonly stageCounts: Uint32Array;
}

/** The part of a run that has arrived, and one day of it laid out for the stage. */
export class Recording {
  /** Of a person: their state on the shown day, packed as in person-state.ts. */
  readonly states: Uint32Array;
  /** People in each stage on the shown day, by its code. */
  readonly stageCounts: Uint32Array = new Uint32Array(STAGES.length);
  /** Of a person: their traits, packed as in person-traits.ts; days of first hearing come with the days. */
  readonly traits: Uint32Array;
  readonly days: DayMeasures[] = [];
  /** Of a day that has arrived: people in each stage at its end, by its code. */
  readonly stagesByDay: Uint32Array[] = [];
  isOver = false;
  /** The last day that has arrived on which something became of somebody. */
  lastNews = 0;
  /** The data known once the run is over; null before. */
  ending: Ending | null = null;
  private readonly frames: { readonly firstDay: number; readonly frame: Frame }[] = [];
  private readonly keyframes: (Everybody & { readonly day: number })[];
  /** The last day that has arrived, on its way to the next keyframe; none when the run is over. */
  private head: Everybody | null;
  private entriesSinceKeyframe = 0;
  private shown = -1;

  constructor(readonly opened: Opened) {
    this.states = new Uint32Array(opened.people).fill(UNAWARE);
    this.stageCounts[UNAWARE] = opened.people;
    const { sizes } = opened.layout;
    this.traits = Uint32Array.from(sizes ?? new Uint8Array(opened.people), traitsOfUnaware);
    this.head = copyOf(this);
    this.keyframes = [{ day: -1, ...copyOf(this) }];
  }

  /** The same run once more, as far as it has arrived, so that another day of it can be shown elsewhere. */
  again(): Recording {
    const other = new Recording(this.opened);
    for (const { frame } of this.frames) other.add(frame);
    other.ending = this.ending;
    return other;
  }

  /** The last day that has arrived; −1 before the first. */
  get lastDay(): number {
    return this.days.length - 1;
  }

  /** The day that {@link states} and {@link stageCounts} show. */
  get shownDay(): number {
    return this.shown;
  }

  add(frame: Frame): void {
    this.frames.push({ firstDay: this.days.length, frame });
    frame.days.forEach(({ day }, index) => {
      if (frame.starts[index + 1]! > frame.starts[index]!) this.lastNews = day;
    });
    for (const day of frame.days) this.days.push(day);
    this.isOver = frame.isOver;
    this.noteFirstHearings(frame);
    this.takeKeyframes(frame);
    if (frame.isOver) this.head = null;
  }

  /** Shows a day that has arrived: on from the shown one, or from the last keyframe before it where that is nearer. */
  show(day: number): void {
    const keyframe = this.keyframes.findLast((candidate) => candidate.day <= day)!;
    if (day < this.shown || keyframe.day > this.shown) {
      this.states.set(keyframe.states);
      this.stageCounts.set(keyframe.stageCounts);
      this.shown = keyframe.day;
    }
    for (const { firstDay, frame } of this.frames) {
      const from = Math.max(this.shown + 1, firstDay);
      const to = Math.min(day, firstDay + frame.days.length - 1);
      if (from <= to) replay(this, frame, frame.starts[from - firstDay]!, frame.starts[to - firstDay + 1]!);
    }
    this.shown = day;
  }

  /** The people who start telling on a day that has arrived; an even sample of them where they are more than `most`. */
  newTellers(day: number, most: number): number[] {
    const found = this.frameOf(day);
    if (!found) return [];
    const { firstDay, frame } = found;
    const people: number[] = [];
    const end = frame.starts[day - firstDay + 1]!;
    for (let entry = frame.starts[day - firstDay]!; entry < end; entry++) {
      if (TELLING_STAGES.has(stageOf(frame.states[entry]!))) people.push(frame.persons[entry]!);
    }
    // Entries come in the order of tellers, who live side by side: the first of them alone would be one quarter of town.
    const shown = Math.min(most, people.length);
    return Array.from({ length: shown }, (_, place) => people[Math.floor((place * people.length) / shown)]!);
  }

  /** A sample of the tellings made on a day that has arrived. */
  tellings(day: number): TellingTriples {
    const found = this.frameOf(day);
    if (!found) return NO_TELLINGS;
    const { firstDay, frame } = found;
    const [first, end] = frame.tellingStarts.subarray(day - firstDay, day - firstDay + 2);
    return frame.tellings.subarray(first! * TRIPLE, end! * TRIPLE);
  }

  /** The tellings of a day and of those before it, the latest first. */
  recentTellings(day: number, days: number): TellingTriples[] {
    return Array.from({ length: days }, (_, age) => this.tellings(day - age));
  }

  /** Bytes received from the worker for the days so far, without positions. */
  get bytes(): number {
    const sizes = this.frames.map(({ frame }) =>
      [frame.starts, frame.persons, frame.states, frame.tellingStarts, frame.tellings].reduce(
        (sum, { byteLength }) => sum + byteLength,
        0,
      ),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  private frameOf(day: number) {
    return this.frames.find(({ firstDay, frame }) => day >= firstDay && day < firstDay + frame.days.length);
  }

  private noteFirstHearings({ starts, days, persons }: Frame): void {
    const { traits } = this;
    for (let index = 0; index < days.length; index++) {
      const { day } = days[index]!;
      for (let entry = starts[index]!; entry < starts[index + 1]!; entry++) {
        const person = persons[entry]!;
        if (heardOnOf(traits[person]!) === NEVER_HEARD) traits[person] = withHeardOn(traits[person]!, day);
      }
    }
  }

  /** Lets the last day follow what has arrived, and keeps what it passes after many entries. */
  private takeKeyframes({ starts, days, ...frame }: Frame): void {
    const { head } = this;
    if (!head) return;
    const distance = Math.max(KEYFRAME_ENTRIES, this.opened.people / KEYFRAMES_A_PERSON);
    for (let index = 0; index < days.length; index++) {
      const [from, to] = [starts[index]!, starts[index + 1]!];
      replay(head, frame, from, to);
      this.stagesByDay.push(head.stageCounts.slice());
      this.entriesSinceKeyframe += to - from;
      if (this.entriesSinceKeyframe < distance) continue;
      this.keyframes.push({ day: days[index]!.day, ...copyOf(head) });
      this.entriesSinceKeyframe = 0;
    }
  }
}

const copyOf = ({ states, stageCounts }: Everybody): Everybody => ({
  states: states.slice(),
  stageCounts: stageCounts.slice(),
});

/** Lets entries of a frame happen to everybody. */
function replay(
  everybody: Everybody,
  { persons, states: after }: Pick<Frame, 'persons' | 'states'>,
  from: number,
  to: number,
): void {
  const { states, stageCounts } = everybody;
  for (let entry = from; entry < to; entry++) {
    const person = persons[entry]!;
    const state = after[entry]!;
    stageCounts[stageOf(states[person]!)]!--;
    stageCounts[stageOf(state)]!++;
    states[person] = state;
  }
}
