import { Account } from '../downline/account.ts';
import type { Books } from '../downline/books.ts';
import { BUILDER, MONTH } from '../downline/codes.ts';
import { leftOn } from '../downline/descent.ts';
import { hundredths, inUnits } from '../downline/plan.ts';
import { Replay } from '../downline/replay.ts';
import { standingOf } from '../downline/totals.ts';
import type { Journal } from '../journal/journal.ts';
import { downlineOutcome, type DownlineOutcome, type Sold } from '../measures/downline-outcome.ts';
import type { Business } from '../run/reference/downline/business.ts';
import { afterEvent } from '../scenario/events.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { memberLook } from './member-looks.ts';
import type { Statement } from './statement.ts';

/** What selling had come to by the end of a day. */
export interface SellingDay {
  readonly day: number;
  readonly outcome: DownlineOutcome;
  /** What is claimed others earn a month, in units of the currency. */
  readonly claim: number;
  /** Who joined to earn, by number. */
  readonly builders: Uint32Array;
  /** Of each of them, in units of the currency. */
  readonly earned: Float64Array;
  readonly cash: Float64Array;
  /** The months each of them was in; at least one. */
  readonly months: Float64Array;
  /** Of everybody: a code of member-looks.ts. */
  readonly looks: Uint8Array;
  /** Commissions of that day, unless it is the run's last: pairs of who ordered or joined, and who was paid for it. */
  readonly paid: Uint32Array;
}

/** A run in which somebody sells. */
interface SellingRun {
  readonly journal: Journal;
  readonly business: Business;
}

/** Answers about selling on any day of a run, read from its ledger and journal. */
export class SellingRecord {
  #replay: Replay | null = null;
  /** Of the day asked for last: the end of a run asks for it, and then the page. */
  #outcome: { readonly day: number; readonly outcome: DownlineOutcome } | null = null;
  readonly #scenario: Scenario;
  readonly #run: SellingRun;

  constructor(scenario: Scenario, run: SellingRun) {
    this.#scenario = scenario;
    this.#run = run;
  }

  /** @param day one that has been run */
  outcome(day: number): DownlineOutcome {
    if (this.#outcome?.day !== day) this.#outcome = { day, outcome: downlineOutcome(this.#soldBy(day)) };
    return this.#outcome.outcome;
  }

  /** @param day one that has been run */
  day(day: number): SellingDay {
    const sold = this.#soldBy(day);
    const { books, ledger } = sold;
    const left = leftOn(ledger, day, books.role.length);
    const monthsOf = (person: number) =>
      Math.max(1, ((left[person]! < 0 ? day : left[person]!) - books.joined[person]!) / MONTH);
    const builders = buildersOf(books);
    const claim = this.#claimOn(day);
    return {
      ...{ day, claim, outcome: this.outcome(day), paid: this.#paidOn(day) },
      builders: Uint32Array.from(builders),
      earned: Float64Array.from(builders, (person) => inUnits(books.earned[person]!)),
      cash: Float64Array.from(builders, (person) => inUnits(books.cash[person]!)),
      months: Float64Array.from(builders, monthsOf),
      looks: Uint8Array.from(books.role, (_, person) =>
        memberLook(
          {
            ...{ joinedAs: books.joinedAs[person]!, isIn: books.isIn(person) },
            monthly: books.earned[person]! / monthsOf(person),
          },
          hundredths(claim),
        ),
      ),
    };
  }

  /** A member's accounts at the end of a day that has been run; `null` for who had not joined. */
  statement(person: number, day: number): Statement | null {
    const { journal, business } = this.#run;
    const account = new Account(person);
    const replay = new Replay(this.#scenario, journal, business.ledger, account).to(day);
    const { books } = replay;
    if (books.joined[person]! < 0) return null;
    const isNow = business.books.day === day;
    const { pitchers } = business;
    return {
      ...{ person, day, ...inUnitsOf(account) },
      isBuilder: books.joinedAs[person] === BUILDER,
      isIn: books.isIn(person),
      ...{ joined: books.joined[person]!, left: leftOn(business.ledger, day, books.role.length)[person]! },
      ...{ level: books.level[person]!, upline: uplineOf(books, person) },
      ...{ recruits: books.recruits[person]!, below: belowOf(books, person) },
      stock: books.stock[person]!,
      ...{ earned: inUnits(books.earned[person]!), cash: inUnits(books.cash[person]!) },
      standing: standingOf(books.teams[books.team[person]!]!, replay.ripple),
      pitched: isNow
        ? {
            ...{ pitches: pitchers.pitches[person]!, refusals: pitchers.refusals[person]! },
            ...{ offences: pitchers.offences[person]!, goodwill: business.goodwill(person) },
          }
        : null,
    };
  }

  /** The business itself on its last day, else the books made again. */
  #soldBy(day: number): Sold {
    const { journal, business } = this.#run;
    const { ledger } = business;
    if (business.books.day === day) return business;
    if (!this.#replay || this.#replay.day > day) this.#replay = new Replay(this.#scenario, journal, ledger);
    const { books, ripple } = this.#replay.to(day);
    return { books, ledger, ripple, goodwill: null };
  }

  /** Nothing on the last day: the books of the business itself keep no payments. */
  #paidOn(day: number): Uint32Array {
    const isLast = this.#run.business.books.day === day;
    return isLast ? new Uint32Array() : Uint32Array.from(this.#replay!.paid);
  }

  #claimOn(day: number): number {
    const events = this.#scenario.events.filter((event) => event.day <= day);
    const inOrder = events.toSorted((one, other) => one.day - other.day);
    return inOrder.reduce(afterEvent, this.#scenario)['joining.claim'];
  }
}

const buildersOf = ({ joined, joinedAs }: Books): number[] => {
  const builders: number[] = [];
  for (let person = 0; person < joined.length; person++)
    if (joined[person]! >= 0 && joinedAs[person] === BUILDER) builders.push(person);
  return builders;
};

/** Those above a member, the sponsor first and a founder last. */
function uplineOf({ sponsor }: Books, person: number): number[] {
  const upline: number[] = [];
  for (let up = sponsor[person]!; up >= 0; up = sponsor[up]!) upline.push(up);
  return upline;
}

/** How many were brought in by a member, by those whom they brought in, and so on. */
function belowOf({ sponsor, joined, level }: Books, person: number): number {
  let below = 0;
  for (let other = 0; other < joined.length; other++) {
    if (joined[other]! < 0 || level[other]! <= level[person]!) continue;
    let up = sponsor[other]!;
    while (up >= 0 && level[up]! > level[person]!) up = sponsor[up]!;
    if (up === person) below++;
  }
  return below;
}

function inUnitsOf(account: Account) {
  const { bought, used, sold, returned } = account;
  return {
    orders: { bought, used, sold, returned },
    ...{ fee: inUnits(account.fee), paid: inUnits(account.paid) },
    ...{ usedWorth: inUnits(account.usedWorth), soldFor: inUnits(account.soldFor) },
    byLevel: account.byLevel.map(inUnits),
    feesByLevel: account.feesByLevel.map(inUnits),
    refund: inUnits(account.refund),
  };
}
