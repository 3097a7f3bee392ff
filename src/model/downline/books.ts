import { quantile } from '../basics/arithmetic.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { addAt, type Account } from './account.ts';
import { BARGAIN, BUILDER, LEFT, MONTH, NOBODY } from './codes.ts';
import { Months } from './months.ts';
import { pricesOf, type Prices } from './plan.ts';
import { Totals, type Team } from './totals.ts';

/** The accounts of everybody in the business, as parallel arrays; an index is a person, money is in hundredths. */
export class Books {
  /** A code of codes.ts. */
  readonly role: Uint8Array;
  /** The role with which somebody joined, also once they have left. */
  readonly joinedAs: Uint8Array;
  readonly sponsor: Int32Array;
  /** Sponsors between this member and a founder, whose level is 0. */
  readonly level: Uint16Array;
  /** An index of {@link teams}. */
  readonly team: Uint16Array;
  /** The day of joining; −1 for who never did. */
  readonly joined: Int32Array;
  /** Members whom this one brought in. */
  readonly recruits: Uint32Array;
  /** Orders neither used nor sold. */
  readonly stock: Uint32Array;
  /** Orders sold in this month of theirs, and in the last. */
  readonly soldNow: Uint32Array;
  readonly soldBefore: Uint32Array;
  /** Money in − money out; in `earned`, own use at what it cost is neither gain nor loss. */
  readonly earned: Float64Array;
  readonly cash: Float64Array;
  /** `earned` at the last reckoning. */
  readonly earnedBefore: Float64Array;
  /** All commissions received, those on fees included. */
  readonly commissions: Float64Array;
  /** Of a buyer: through whom, the day of the first order (−1 for none), and orders so far. */
  readonly seller: Int32Array;
  readonly firstOrder: Int32Array;
  readonly orders: Uint32Array;
  readonly teams: Team[] = [];
  readonly totals = new Totals();
  /** The median of builders' results that stands; `null` before the first. */
  statement: number | null = null;
  /** What stood after day 30, 60, …; `null` where nobody had a result yet. */
  readonly statements: (number | null)[] = [];
  /** The day that is under way. */
  day = 0;
  /** Keeps apart what one member paid and got; `null` where nobody asks. */
  account: Account | null = null;
  /** Takes in pairs of who ordered or joined, and who got a commission for it; `null` where nobody asks. */
  payments: number[] | null = null;
  private readonly members = new Months();
  /** Results of builders since the last statement. */
  private results: number[] = [];
  private prices: Prices;

  constructor(private scenario: Scenario) {
    const { people } = scenario;
    this.role = new Uint8Array(people);
    this.joinedAs = new Uint8Array(people);
    this.sponsor = new Int32Array(people).fill(NOBODY);
    this.level = new Uint16Array(people);
    this.team = new Uint16Array(people);
    this.joined = new Int32Array(people).fill(-1);
    this.recruits = new Uint32Array(people);
    this.stock = new Uint32Array(people);
    this.soldNow = new Uint32Array(people);
    this.soldBefore = new Uint32Array(people);
    this.earned = new Float64Array(people);
    this.cash = new Float64Array(people);
    this.earnedBefore = new Float64Array(people);
    this.commissions = new Float64Array(people);
    this.seller = new Int32Array(people).fill(NOBODY);
    this.firstOrder = new Int32Array(people).fill(-1);
    this.orders = new Uint32Array(people);
    this.prices = pricesOf(scenario);
  }

  /** @param scenario as it is after the day's events */
  beginDay(day: number, scenario: Scenario): void {
    this.day = day;
    if (scenario !== this.scenario) this.prices = pricesOf(scenario);
    this.scenario = scenario;
  }

  isIn(person: number): boolean {
    const role = this.role[person]!;
    return role === BARGAIN || role === BUILDER;
  }

  /** Somebody, if they are in, or the nearest above who is; nobody where there is none. */
  nearestIn(person: number): number {
    let nearest = person;
    while (nearest >= 0 && !this.isIn(nearest)) nearest = this.sponsor[nearest]!;
    return nearest;
  }

  /**
   * Somebody joins, pays the fee and places the first monthly order.
   * @param sponsor nobody for a founder
   * @param isUser see {@link orderForMonth}
   */
  join(person: number, sponsor: number, role: number, isUser: boolean): void {
    const { totals, prices } = this;
    this.role[person] = role;
    this.joinedAs[person] = role;
    this.sponsor[person] = sponsor;
    this.joined[person] = this.day;
    if (role === BUILDER) totals.builders++;
    else totals.bargainers++;
    if (sponsor === NOBODY) this.found(person);
    else this.bringIn(person, sponsor);
    this.members.begin(person, this.day);
    this.receive(person, -prices.fee);
    const account = this.accountOf(person);
    if (account) account.fee += prices.fee;
    totals.company += prices.fee;
    totals.fees += this.payUp(person, 'feeLevels', 1);
    this.orderForMonth(person, isUser);
  }

  /** A buyer orders once. @param seller who is in, or nobody where the company sells itself */
  sell(seller: number, buyer: number): void {
    const { totals, prices } = this;
    this.orders[buyer]!++;
    totals.customersPaid += prices.price;
    if (seller === NOBODY) {
      totals.direct++;
      totals.company += prices.price;
      return;
    }
    if (this.stock[seller] === 0) this.order(seller, 1, 0);
    this.stock[seller]!--;
    this.receive(seller, prices.price);
    this.soldNow[seller]!++;
    const account = this.accountOf(seller);
    if (account) {
      account.sold++;
      account.soldFor += prices.price;
    }
    totals.sold++;
    totals.margins += prices.price - prices.wholesale;
  }

  /** A buyer's first order. @param isCritic who complains to their seller's team */
  sellFirst(seller: number, buyer: number, isCritic: boolean): void {
    this.firstOrder[buyer] = this.day;
    this.seller[buyer] = seller;
    this.sell(seller, buyer);
    if (seller === NOBODY) return;
    const team = this.teams[this.team[seller]!]!;
    team.dealings++;
    if (isCritic) team.complaints++;
  }

  /** Members whose month ends today, by number. */
  membersDue(): number[] {
    return this.members
      .due(this.day, (member) => this.isIn(member))
      .filter((member) => this.joined[member]! < this.day);
  }

  /** What a member's month came to; a builder's is kept for the statement. */
  reckon(member: number): number {
    const result = this.earned[member]! - this.earnedBefore[member]!;
    if (this.role[member] === BUILDER) this.results.push(result);
    return result;
  }

  /** A member leaves, gives back what is in stock where that is paid for, and complains after a loss. */
  leave(member: number): void {
    const { totals, prices } = this;
    const refund = this.stock[member]! * prices.refund;
    if (refund > 0) {
      this.receive(member, refund);
      const account = this.accountOf(member);
      if (account) {
        account.refund += refund;
        account.returned += this.stock[member]!;
      }
      totals.company -= refund;
      totals.returned += this.stock[member]!;
      this.stock[member] = 0;
    }
    this.role[member] = LEFT;
    totals.left++;
    if (this.earned[member]! < 0) this.teams[this.team[member]!]!.complaints++;
  }

  /** A member's next month begins. */
  stay(member: number, isUser: boolean): void {
    this.earnedBefore[member] = this.earned[member]!;
    this.soldBefore[member] = this.soldNow[member]!;
    this.soldNow[member] = 0;
    this.orderForMonth(member, isUser);
  }

  /** True where a member gets commissions: who has sold enough in this month of theirs and the last. */
  private qualifies(member: number): boolean {
    return this.soldNow[member]! + this.soldBefore[member]! >= this.scenario['plan.mustSell'];
  }

  /** On every thirtieth day, the median of builders' results of the last thirty; without any, the old one stands. */
  state(): void {
    if (this.day % MONTH !== 0 || this.day === 0) return;
    if (this.results.length > 0) this.statement = quantile(Float64Array.from(this.results).sort(), 0.5);
    this.results = [];
    this.statements.push(this.statement);
  }

  private found(founder: number): void {
    this.team[founder] = this.teams.length;
    this.teams.push({ founder, members: 1, dealings: 0, complaints: 0 });
  }

  private bringIn(person: number, sponsor: number): void {
    this.level[person] = this.level[sponsor]! + 1;
    this.team[person] = this.team[sponsor]!;
    this.recruits[sponsor]!++;
    const team = this.teams[this.team[person]!]!;
    team.members++;
    team.dealings++;
  }

  /** @param isUser true for who uses the product: all but critics */
  private orderForMonth(member: number, isUser: boolean): void {
    const use = isUser ? this.scenario['buying.ownUse'] : 0;
    const least = this.role[member] === BUILDER ? this.scenario['plan.quota'] : 0;
    const count = Math.max(least, use);
    if (count > 0) this.order(member, count, use);
  }

  /** A member orders, uses some of it and keeps the rest in stock. */
  private order(member: number, count: number, use: number): void {
    const { totals, prices } = this;
    const cost = count * prices.wholesale;
    this.receive(member, -cost);
    this.earned[member]! += use * prices.wholesale;
    totals.company += cost;
    totals.bought += count;
    totals.used += use;
    this.stock[member]! += count - use;
    const account = this.accountOf(member);
    if (account) {
      account.bought += count;
      account.paid += cost;
      account.used += use;
      account.usedWorth += use * prices.wholesale;
    }
    totals.commissions += this.payUp(member, 'levels', count);
  }

  /**
   * Pays those above a member who are in, one share each; who has sold too little counts, and the company keeps theirs.
   * @returns what was paid
   */
  private payUp(member: number, what: 'levels' | 'feeLevels', count: number): number {
    const shares = this.prices[what];
    let paid = 0;
    let level = 0;
    for (let up = this.sponsor[member]!; up >= 0 && level < shares.length; up = this.sponsor[up]!) {
      if (!this.isIn(up)) continue;
      const share = shares[level++]! * count;
      if (share === 0 || !this.qualifies(up)) continue;
      this.receive(up, share);
      const account = this.accountOf(up);
      if (account) addAt(what === 'levels' ? account.byLevel : account.feesByLevel, level - 1, share);
      this.commissions[up]! += share;
      this.payments?.push(member, up);
      paid += share;
    }
    this.totals.company -= paid;
    return paid;
  }

  private accountOf(member: number): Account | null {
    return this.account?.person === member ? this.account : null;
  }

  private receive(member: number, amount: number): void {
    this.earned[member]! += amount;
    this.cash[member]! += amount;
  }
}
