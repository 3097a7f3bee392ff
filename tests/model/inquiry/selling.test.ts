import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { booksAt } from '../../../src/model/downline/replay.ts';
import { MEMBER_LOOKS } from '../../../src/model/inquiry/member-looks.ts';
import { SellingRecord } from '../../../src/model/inquiry/selling.ts';
import type { Statement } from '../../../src/model/inquiry/statement.ts';
import { downlineOutcome } from '../../../src/model/measures/downline-outcome.ts';
import { presetById, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { STAGES } from '../../../src/model/story/stages.ts';
import { sellingRun, sellingScenario } from '../downline/selling.ts';

const town = { ...presetScenario(presetById('recruits-plan')!), people: 300, days: 120 };

/** A whole run, with what was known of it on some day on the way. */
function record(scenario = town, onTheWay = 60) {
  const { run, business } = sellingRun(scenario);
  let then = null;
  while (!run.isOver) {
    run.runDay();
    if (run.day === onTheWay) then = downlineOutcome(business);
  }
  return { run, business, then, selling: new SellingRecord(scenario, { journal: run.journal, business }) };
}

/** What the lines of a statement come to. */
const sumOf = ({ fee, paid, usedWorth, soldFor, byLevel, feesByLevel, refund }: Statement): number =>
  [...byLevel, ...feesByLevel].reduce((sum, part) => sum + part, usedWorth + soldFor + refund - fee - paid);

describe('what selling came to', () => {
  const { run, business, then, selling } = record();

  it('is on the last day what the run says of itself', () => {
    expect(selling.day(run.day).outcome).toEqual(downlineOutcome(business));
  });

  it('is on an earlier day what it was then, in whatever order one asks', () => {
    for (const day of [60, 90, 60]) selling.day(day);
    // What friends still believe is known only while it happens.
    expect(selling.day(60).outcome).toEqual({ ...then, goodwill: null });
  });

  it('has a look for everybody, which says on which side of 0 they are', () => {
    const { looks, earned, outcome } = selling.day(run.day);
    const countOf = (...names: string[]) =>
      looks.filter((look) => names.includes(MEMBER_LOOKS[look]!)).length;
    expect(MEMBER_LOOKS).toHaveLength(STAGES.length);
    expect(countOf('outside')).toBe(town.people - outcome.members);
    expect(countOf('lost', 'lostAndLeft')).toBe(earned.filter((sum) => sum < 0).length);
    expect(earned).toHaveLength(outcome.builders);
  });
});

describe('the commissions of a day', () => {
  it('are of those who got any on it, each from somebody below', () => {
    const { run, business, selling } = record();
    const { ledger } = business;
    for (const day of [30, 61, 90]) {
      const [before, after] = [day - 1, day].map((each) => booksAt(town, run.journal, ledger, each));
      const { paid } = selling.day(day);
      const receivers = new Set(paid.filter((_, at) => at % 2 === 1));
      const richer = after!.commissions.map((sum, person) =>
        sum > before!.commissions[person]! ? person : -1,
      );
      expect([...receivers].sort((a, b) => a - b)).toEqual(
        Array.from(richer).filter((person) => person >= 0),
      );
      expect(paid.length).toBeGreaterThan(0);
      for (let at = 0; at < paid.length; at += 2)
        expect(after!.level[paid[at]!]).toBeGreaterThan(after!.level[paid[at + 1]!]!);
    }
  });
});

describe("a member's statement", () => {
  it('comes to what was earned, line by line, in every plan', () => {
    fc.assert(
      fc.property(sellingScenario, (scenario) => {
        const { run, business, selling } = record(scenario);
        for (let person = 0; person < scenario.people; person += 3) {
          const statement = selling.statement(person, run.day);
          expect(statement === null).toBe(business.books.joined[person]! < 0);
          if (!statement) continue;
          expect(sumOf(statement)).toBeCloseTo(statement.earned, 6);
          expect(statement.cash).toBeCloseTo(statement.earned - statement.usedWorth, 6);
          const { bought, used, sold, returned } = statement.orders;
          expect(bought - used - sold - returned).toBe(statement.stock);
          expect(statement.upline).toHaveLength(statement.level);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says who is above and below, and on an earlier day nothing of what friends believe', () => {
    const { run, selling } = record();
    const founder = selling.statement(selling.day(run.day).outcome.teams.founder[0]!, run.day)!;
    expect(founder).toMatchObject({ level: 0, upline: [], isBuilder: true, joined: 0 });
    expect(founder.below).toBe(selling.day(run.day).outcome.teams.members[0]! - 1);
    expect(founder.pitched!.pitches).toBeGreaterThan(0);
    expect(selling.statement(founder.person, 30)!.pitched).toBeNull();
  });
});
