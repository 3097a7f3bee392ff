import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Books } from '../../../src/model/downline/books.ts';
import { BUILDER, FIRST_ORDER, LATER_ORDER, OUTSIDE } from '../../../src/model/downline/codes.ts';
import { booksAt, Replay } from '../../../src/model/downline/replay.ts';
import { digestOf } from '../../../src/model/engines.ts';
import { simulate } from '../kernels.ts';
import { moneyOf, sellingRun, sellingScenario } from './selling.ts';

/** All that the books say; months that are under way only show in what comes of them. */
const contentOf = ({ totals, teams, statement, statements, ...books }: Books) => ({
  ...{ totals: { ...totals }, teams: teams.map((team) => ({ ...team })), statement },
  statements: [...statements],
  lists: Object.entries(books)
    .filter(([, list]) => ArrayBuffer.isView(list))
    .map(([name, list]) => [name, Array.from(list as Float64Array)]),
});

describe('the books', () => {
  it('are those that ledger and journal alone give, on every day', () => {
    let [joined, left, reordered] = [0, 0, 0];
    fc.assert(
      fc.property(sellingScenario, (scenario) => {
        const { run, business } = sellingRun(scenario);
        const replay = new Replay(scenario, run.journal, business.ledger);
        while (!run.isOver) {
          run.runDay();
          expect(contentOf(replay.to(run.day).books)).toEqual(contentOf(business.books));
        }
        const { totals } = business.books;
        joined += totals.members - scenario['downline.founders'];
        left += totals.left;
        for (let entry = 0; entry < business.ledger.length; entry++)
          if (business.ledger.whatOf(entry) === LATER_ORDER) reordered++;
      }),
      { numRuns: 60 },
    );
    // Else nothing would have been compared.
    for (const count of [joined, left, reordered]) expect(count).toBeGreaterThan(20);
  });

  it('add up: what members and the company have is what buyers paid, to the hundredth', () => {
    let paidInAll = 0;
    fc.assert(
      fc.property(sellingScenario, (scenario) => {
        const { run, business } = sellingRun(scenario);
        while (!run.isOver) {
          run.runDay();
          const { cash, company, paid } = moneyOf(business);
          expect(cash + company).toBe(paid);
          paidInAll += paid;
        }
        const { bought, sold, used, returned } = business.books.totals;
        const unsold = business.books.stock.reduce((sum, stock) => sum + stock, 0);
        expect(sold + used + returned + unsold).toBe(bought);
      }),
      { numRuns: 60 },
    );
    expect(paidInAll).toBeGreaterThan(0);
  });

  it('know everybody once: a member joins one sponsor, who is in, and is one level below', () => {
    fc.assert(
      fc.property(sellingScenario, (scenario) => {
        const { run, business } = sellingRun(scenario);
        run.finish();
        const { books, ledger } = business;
        const buyers = new Set<number>();
        for (let entry = 0; entry < ledger.length; entry++) {
          if (ledger.whatOf(entry) !== FIRST_ORDER) continue;
          expect(buyers.has(ledger.otherOf(entry))).toBe(false);
          buyers.add(ledger.otherOf(entry));
        }
        for (let person = 0; person < scenario.people; person++) {
          if (books.joined[person]! < 0) expect(books.role[person]).toBe(OUTSIDE);
          const sponsor = books.sponsor[person]!;
          if (sponsor < 0) continue;
          expect(books.level[person]).toBe(books.level[sponsor]! + 1);
          expect(books.team[person]).toBe(books.team[sponsor]);
          expect(books.joined[person]!).toBeGreaterThanOrEqual(books.joined[sponsor]!);
          if (books.joinedAs[person] === BUILDER) expect(books.joinedAs[sponsor]).toBe(BUILDER);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of an earlier day are those of a run that was seen on that day', () => {
    fc.assert(
      fc.property(sellingScenario, fc.nat({ max: 99 }), (scenario, wanted) => {
        const { run, business } = sellingRun(scenario);
        run.finish();
        const day = Math.min(wanted, run.day);
        const seen = sellingRun(scenario);
        while (seen.run.day < day) seen.run.runDay();
        expect(contentOf(booksAt(scenario, run.journal, business.ledger, day))).toEqual(
          contentOf(seen.business.books),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe('a run with founders', () => {
  it('has a digest that its ledger is part of, whatever engine is offered', () => {
    fc.assert(
      fc.property(sellingScenario, (scenario) => {
        const { run, business } = sellingRun(scenario);
        run.finish();
        const { digest, downline } = simulate(scenario);
        expect(digest).toBe(digestOf(run));
        expect(digest).not.toBe(run.journal.digest());
        expect(downline!.members).toBe(run.business!.books.totals.members);
        business.ledger.append(LATER_ORDER, 0, 1);
        expect(digestOf(run)).not.toBe(digest);
      }),
      { numRuns: 15 },
    );
  });
});
