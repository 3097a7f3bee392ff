import { transfer } from 'comlink';
import { descentOf } from '../src/model/downline/descent.ts';
import { SellingRecord } from '../src/model/inquiry/selling.ts';
import { levelRings } from '../src/model/layout/level-rings.ts';
import { ReferenceRun } from '../src/model/run/reference/run.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';
import type { ReferenceParts, SellingAnswers } from './reference-parts.ts';

/** The answers about a run; `null` where nobody sells in it. */
function sellingAnswers(scenario: Scenario, { journal, business }: ReferenceRun): SellingAnswers | null {
  if (!business) return null;
  const record = new SellingRecord(scenario, { journal, business });
  return {
    day(day) {
      const found = record.day(day);
      const { earned, cash, months, looks, paid } = found;
      return transfer(
        found,
        [earned, cash, months, looks, paid].map(({ buffer }) => buffer),
      );
    },
    outcome: (day) => record.outcome(day),
    statement: (person, day) => record.statement(person, day),
    layout: (room) => levelRings(descentOf(business.books, business.ledger), room),
  };
}

/** What a worker that has the reference's code can do besides. */
export const referenceParts: ReferenceParts = {
  begin: (...given) => new ReferenceRun(...given),
  selling: (scenario, run) => (run instanceof ReferenceRun ? sellingAnswers(scenario, run) : null),
};
