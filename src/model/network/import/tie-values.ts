import type { Repair } from './import-failure.ts';

/** Counts what the values of ties say: a value of 0 is no tie, and a negative one may mean the contrary. */
export class TieValues {
  private weights = 0;
  private zeros = 0;
  private negative = 0;

  /** True for a value that makes a tie; anything but a number is a tie without a value. */
  isTie(value: unknown): boolean {
    const isWritten = (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
    const number = isWritten ? Number(value) : 1;
    if (number === 0) this.zeros++;
    else if (number < 0) this.negative++;
    else if (number !== 1 && !Number.isNaN(number)) this.weights++;
    return number !== 0;
  }

  /** What has to be said of them. */
  repairs(): Repair[] {
    return [
      { code: 'weights', ties: this.weights },
      { code: 'zeros', ties: this.zeros, line: null },
      { code: 'negatives', ties: this.negative, line: null },
    ];
  }
}
