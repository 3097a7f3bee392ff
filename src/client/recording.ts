import type { DayMeasures } from '../model/measures.ts';
import { STAGES, UNAWARE } from '../model/people.ts';
import type { SampledTelling } from '../model/telling-sample.ts';
import type { Frame, Opened } from '../../workers/protocol.ts';

/** Numbers in a sampled telling of a {@link Frame}. */
const TELLING_SIZE = 3;

/** The part of a run that has arrived, and one day of it laid out for the stage. */
export class Recording {
  /** Of a person: their state on the shown day, as the stage's vertex attribute. */
  readonly states: Uint32Array;
  /** People in each stage on the shown day, by its code. */
  readonly stageCounts = new Uint32Array(STAGES.length);
  readonly days: DayMeasures[] = [];
  isOver = false;
  private readonly frames: { readonly firstDay: number; readonly frame: Frame }[] = [];
  private shown = -1;

  constructor(readonly opened: Opened) {
    this.states = new Uint32Array(opened.people);
    this.forget();
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
    this.days.push(...frame.days);
    this.isOver = frame.isOver;
  }

  /** Shows a day that has arrived: forward from the shown one, backward from the start. */
  show(day: number): void {
    if (day < this.shown) this.forget();
    for (const { firstDay, frame } of this.frames) {
      const from = Math.max(this.shown + 1, firstDay);
      const to = Math.min(day, firstDay + frame.days.length - 1);
      if (from <= to) this.replay(frame, frame.starts[from - firstDay]!, frame.starts[to - firstDay + 1]!);
    }
    this.shown = day;
  }

  /** A sample of the tellings made on a day that has arrived. */
  tellings(day: number): SampledTelling[] {
    const found = this.frames.find(
      ({ firstDay, frame }) => day >= firstDay && day < firstDay + frame.days.length,
    );
    if (!found) return [];
    const { firstDay, frame } = found;
    const first = frame.tellingStarts[day - firstDay]!;
    const count = frame.tellingStarts[day - firstDay + 1]! - first;
    return Array.from({ length: count }, (_, index) => {
      const offset = (first + index) * TELLING_SIZE;
      const [teller, listener, news] = frame.tellings.subarray(offset, offset + TELLING_SIZE);
      return { teller: teller!, listener: listener!, isNews: news === 1 };
    });
  }

  /** Bytes that have come from the worker for the days so far, positions not counted. */
  get bytes(): number {
    const sizes = this.frames.map(({ frame }) =>
      [frame.starts, frame.persons, frame.states, frame.tellingStarts, frame.tellings].reduce(
        (sum, { byteLength }) => sum + byteLength,
        0,
      ),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  private forget(): void {
    this.states.fill(UNAWARE);
    this.stageCounts.fill(0);
    this.stageCounts[UNAWARE] = this.states.length;
    this.shown = -1;
  }

  private replay({ persons, states }: Frame, from: number, to: number): void {
    const { stageCounts } = this;
    for (let entry = from; entry < to; entry++) {
      const person = persons[entry]!;
      const state = states[entry]!;
      stageCounts[this.states[person]! & 0xff]!--;
      stageCounts[state & 0xff]!++;
      this.states[person] = state;
    }
  }
}
