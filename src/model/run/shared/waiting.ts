/** The due day of who waits for ever. */
export const NEVER = 0xffff;

/**
 * Waiting for something that may happen on any day: who began on the same day shares the chance of still waiting, and
 * each person's one draw says at which chance their turn has come. While the hazards stay as they are, the day on which
 * that will be is known from the start, so nobody has to be asked day by day.
 */
export class Waiting {
  /** The first day on which the present hazards hold. */
  private since = 0;
  /** Of a day before `since` on which waiting began: the chance, 1 … 0, of still waiting when the hazards changed. */
  private left: number[] = [];
  /** Of a number of days waited: the same for who began to wait since then. */
  private fresh = new Float64Array();
  private hazard: (daysWaited: number) => number = () => 0;

  /** @param lastDay of the run; whoever would wait longer waits for ever */
  constructor(private readonly lastDay: number) {}

  /**
   * Sets what holds from a day on; those who wait already have to be asked for their due day again.
   * @param hazard the chance of it happening on a day to somebody who began to wait that many days ago (≥ 1)
   */
  change(day: number, hazard: (daysWaited: number) => number): void {
    this.left = Array.from({ length: day }, (_, began) => this.chanceOfWaiting(began, day - 1));
    this.since = day;
    this.hazard = hazard;
    this.fresh = new Float64Array(this.lastDay - day + 1).fill(1);
    for (let waited = 1; waited < this.fresh.length; waited++)
      this.fresh[waited] = this.fresh[waited - 1]! * (1 - hazard(waited));
  }

  /** The day on which the turn comes of somebody who began to wait on a day, with their luck in 0 … 1. */
  dueDay(began: number, luck: number): number {
    if (began < this.since) return this.dueDayAfterChange(began, luck);
    const { fresh } = this;
    const most = this.lastDay - began;
    if (most < 1 || fresh[most]! > luck) return NEVER;
    let low = 1;
    for (let high = most; low < high;) {
      const middle = (low + high) >>> 1;
      if (fresh[middle]! <= luck) high = middle;
      else low = middle + 1;
    }
    return began + low;
  }

  private dueDayAfterChange(began: number, luck: number): number {
    let chance = this.left[began]!;
    for (let day = this.since; day <= this.lastDay; day++) {
      chance *= 1 - this.hazard(day - began);
      if (chance <= luck) return day;
    }
    return NEVER;
  }

  /** The chance that somebody who began on one day still waits at the end of another, before the next change. */
  private chanceOfWaiting(began: number, day: number): number {
    if (began >= this.since) return this.fresh[day - began]!;
    let chance = this.left[began]!;
    for (let next = this.since; next <= day; next++) chance *= 1 - this.hazard(next - began);
    return chance;
  }
}
