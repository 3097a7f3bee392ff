/**
 * Waiting for something that may happen on any day: everybody who began waiting on the same day shares the chance
 * of still waiting, and each person's one draw says at which chance their turn has come. One draw an episode,
 * not one a day, keeps everybody's luck in place when a chance changes.
 */
export class Cohorts {
  /** Index: the day on which the waiting began; the chance that somebody of that day still waits, 1 … 0. */
  private readonly waiting: number[] = [];

  /**
   * Passes one day; a cohort that begins today starts with chance 1.
   * @param hazard the chance of it happening today to somebody who began to wait that many days ago (≥ 1)
   */
  passDay(hazard: (daysWaited: number) => number): void {
    const today = this.waiting.length;
    for (let began = 0; began < today; began++) this.waiting[began]! *= 1 - hazard(today - began);
    this.waiting.push(1);
  }

  /** True when the turn has come of somebody who began to wait on that day, with their luck in 0 … 1. */
  isDue(began: number, luck: number): boolean {
    return this.waiting[began]! <= luck;
  }
}
