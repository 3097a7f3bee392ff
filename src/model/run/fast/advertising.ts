import { asUnit, type Luck } from '../../basics/random.ts';
import { NEVER, Waiting } from '../shared/waiting.ts';

/** Whom an advertisement reaches on which day, worked out whenever the advertising changes. */
export class Advertising {
  private readonly waiting: Waiting;
  /** Those reached on a day, by number, are `persons[starts[day]] … persons[starts[day + 1] − 1]`. */
  private starts = new Uint32Array();
  private persons = new Uint32Array();

  constructor(
    private readonly people: number,
    private readonly luck: Luck,
    private readonly lastDay: number,
  ) {
    this.waiting = new Waiting(lastDay);
  }

  /**
   * Advertises from a day on.
   * @param reach the chance that it reaches somebody on a day, 0 … 1
   * @param canReach whom it may still reach
   */
  change(day: number, reach: number, canReach: (person: number) => boolean): void {
    this.waiting.change(day, () => reach);
    if (reach === 0) {
      this.starts = new Uint32Array();
      return;
    }
    const { people, luck, waiting } = this;
    const starts = new Uint32Array(this.lastDay + 2);
    const days = new Uint16Array(people).fill(NEVER);
    for (let person = 0; person < people; person++) {
      if (!canReach(person)) continue;
      // Everybody has been within its reach since the first day.
      const due = waiting.dueDay(0, asUnit(luck.draw(luck.keys.advertising, person, 0)));
      days[person] = due;
      if (due !== NEVER) starts[due + 1]!++;
    }
    for (let next = 1; next < starts.length; next++) starts[next]! += starts[next - 1]!;
    this.persons = new Uint32Array(starts.at(-1)!);
    const ends = starts.slice();
    for (let person = 0; person < people; person++)
      if (days[person] !== NEVER) this.persons[ends[days[person]!]!++] = person;
    this.starts = starts;
  }

  /** Whom it reaches on a day if they have heard nothing by then, by number. */
  reachedOn(day: number): Uint32Array {
    return this.starts.length === 0 ? NOBODY : this.persons.subarray(this.starts[day], this.starts[day + 1]);
  }
}

const NOBODY = new Uint32Array();
