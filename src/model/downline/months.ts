import { MONTH } from './codes.ts';

/** People whose months end on different days, each counted from the day on which their own began. */
export class Months {
  private readonly byDay: number[][] = Array.from({ length: MONTH }, () => []);
  private readonly isInOrder: boolean[] = new Array<boolean>(MONTH).fill(true);

  /** Somebody's months begin on this day. */
  begin(person: number, day: number): void {
    this.byDay[day % MONTH]!.push(person);
    this.isInOrder[day % MONTH] = false;
  }

  /**
   * Those whose month ends on a day, by number.
   * @param stays true for who is still counted; all others are struck off
   */
  due(day: number, stays: (person: number) => boolean): readonly number[] {
    const at = day % MONTH;
    const people = this.byDay[at]!.filter(stays);
    if (!this.isInOrder[at]) people.sort((a, b) => a - b);
    this.isInOrder[at] = true;
    return (this.byDay[at] = people);
  }
}
