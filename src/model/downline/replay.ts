import type { Journal } from '../journal/journal.ts';
import { afterEventsOf } from '../scenario/events.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CRITIC, CUSTOMER, FAN } from '../story/stages.ts';
import type { Account } from './account.ts';
import { Books } from './books.ts';
import { BARGAIN, BUILDER, FIRST_ORDER, HAS_LEFT, JOINED_BARGAIN, JOINED_BUILDER } from './codes.ts';
import type { Ledger } from './ledger.ts';

/**
 * The books of any day, made from ledger and journal alone. What stands in the ledger of a day is in the order of its
 * phases: founders and sales, later orders, leavings, joinings by pitch. Who stays places the monthly order in between.
 * A member's stage is that after their visit, which nothing changes any more.
 */
export class Replay {
  readonly books: Books;
  /** The last day that was replayed; −1 before the first. */
  day = -1;
  /** Commissions of that day: pairs of who ordered or joined, and who was paid for it. */
  paid: readonly number[] = [];
  private readonly stage: Uint8Array;
  private next = 0;

  constructor(
    private scenario: Scenario,
    private readonly journal: Journal,
    private readonly ledger: Ledger,
    account: Account | null = null,
  ) {
    this.books = new Books(scenario);
    this.books.account = account;
    this.stage = new Uint8Array(scenario.people);
  }

  /** How much a team's complaints counted on that day. */
  get ripple(): number {
    return this.scenario['team.ripple'];
  }

  /** Goes on to the end of a closed day that is not before the last. */
  to(day: number): this {
    while (this.day < day) this.replayDay(this.day + 1);
    return this;
  }

  private replayDay(day: number): void {
    const { journal, ledger, books } = this;
    const paid: number[] = [];
    books.payments = paid;
    this.scenario = afterEventsOf(this.scenario, day);
    books.beginDay(day, this.scenario);
    for (let entry = journal.firstEntry(day); entry < journal.firstEntry(day + 1); entry++)
      this.stage[journal.person(entry)] = journal.stage(entry);
    const end = ledger.firstEntry(day + 1);
    while (this.next < end && (day === 0 || this.isBeforeReckonings())) this.enter();
    for (const member of books.membersDue()) {
      books.reckon(member);
      if (this.next < end && ledger.whatOf(this.next) === HAS_LEFT && ledger.whoOf(this.next) === member)
        this.enter();
      else books.stay(member, this.isUser(member));
    }
    while (this.next < end) this.enter();
    books.state();
    books.payments = null;
    this.paid = paid;
    this.day = day;
  }

  private isBeforeReckonings(): boolean {
    const what = this.ledger.whatOf(this.next);
    return what !== HAS_LEFT && what !== JOINED_BUILDER;
  }

  private enter(): void {
    const { ledger, books } = this;
    const entry = this.next++;
    const who = ledger.whoOf(entry);
    const other = ledger.otherOf(entry);
    switch (ledger.whatOf(entry)) {
      case JOINED_BUILDER:
        return books.join(who, other, BUILDER, this.isUser(who));
      case JOINED_BARGAIN:
        return books.join(who, other, BARGAIN, this.isUser(who));
      case FIRST_ORDER:
        return books.sellFirst(who, other, this.stage[other] === CRITIC);
      case HAS_LEFT:
        return books.leave(who);
      default:
        return books.sell(who, other);
    }
  }

  private isUser(member: number): boolean {
    return usesProduct(this.stage[member]!);
  }
}

/** True for who likes the product enough to use it. */
export const usesProduct = (stage: number): boolean => stage === FAN || stage === CUSTOMER;

/** The books at the end of a closed day. */
export const booksAt = (scenario: Scenario, journal: Journal, ledger: Ledger, day: number): Books =>
  new Replay(scenario, journal, ledger).to(day).books;
