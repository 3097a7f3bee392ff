import { describe, expect, it } from 'vitest';
import { Cohorts } from '../../../../src/model/run/reference/cohorts.ts';
import { asUnit, Luck } from '../../../../src/model/basics/random.ts';
import { expectWithin4SE } from '../../../validation/statistics.ts';

const luck = new Luck('waiting');
const PEOPLE = 20_000;

/** Days waited by each, from the day `began` on. */
function waits(hazard: (days: number) => number, began: number, days: number): number[] {
  const cohorts = new Cohorts();
  const waited = new Array<number>(PEOPLE).fill(Infinity);
  for (let day = 0; day <= began + days; day++) {
    cohorts.passDay(hazard);
    if (day < began) continue;
    for (let person = 0; person < PEOPLE; person++) {
      const patience = asUnit(luck.draw(luck.keys.delay, person, 0));
      if (waited[person] === Infinity && cohorts.isDue(began, patience)) waited[person] = day - began;
    }
  }
  return waited;
}

describe('waiting in cohorts', () => {
  it('is geometric with the mean that a constant chance gives, from the next day on', () => {
    const waited = waits(() => 1 / 5, 3, 90);
    expect(Math.min(...waited)).toBe(1);
    expectWithin4SE(waited, 5, 0.035);
    for (const day of [1, 2, 7]) {
      expectWithin4SE(
        waited.map((days) => (days === day ? 1 : 0)),
        0.2 * 0.8 ** (day - 1),
        0.003,
      );
    }
  });

  it('ends the next day for a mean of one day, and never for a chance of 0', () => {
    expect(new Set(waits(() => 1, 2, 3))).toEqual(new Set([1]));
    expect(new Set(waits(() => 0, 0, 50))).toEqual(new Set([Infinity]));
  });

  it('follows a chance that fades', () => {
    const waited = waits((days) => 0.3 * 0.5 ** days, 0, 40);
    const survival = [1, 2, 3].reduce((share, days) => share * (1 - 0.3 * 0.5 ** days), 1);
    expectWithin4SE(
      waited.map((days) => (days > 3 ? 1 : 0)),
      survival,
      0.004,
    );
  });

  it('lets nobody wait longer when the chance is greater', () => {
    const longer = waits(() => 0.1, 0, 60);
    waits(() => 0.2, 0, 60).forEach((days, person) => expect(days).toBeLessThanOrEqual(longer[person]!));
  });
});
