import { quantile } from '../basics/arithmetic.ts';
import { standingOf } from '../downline/totals.ts';
import { inUnits } from '../downline/plan.ts';
import { BUILDER, FIRST_ORDER, HAS_LEFT, LATER_ORDER, MONTH } from '../downline/codes.ts';
import type { Ledger } from '../downline/ledger.ts';
import type { Books } from '../downline/books.ts';
import { levelsOf, type ByLevel } from './downline-levels.ts';
import { meanOf, share, total } from './means.ts';

/** What selling came to in a run, in the command line's JSON form; money in units of the user's currency. */
export interface DownlineOutcome {
  readonly members: number;
  readonly builders: number;
  readonly inside: number;
  readonly left: number;
  /** Share of builders who brought in nobody. */
  readonly recruitedNobody: number | null;
  /** Share of members who never got a commission. */
  readonly paidNothing: number | null;
  /** Share of builders who earned less than nothing; the same with own use as a cost. */
  readonly lost: number | null;
  readonly lostCash: number | null;
  /** Of builders. */
  readonly earned: Earned;
  /** Share of all commissions that the best-paid hundredth of members got, rounded up. */
  readonly topPercent: number | null;
  readonly orders: Readonly<Record<'bought' | 'sold' | 'used' | 'unsold' | 'returned' | 'direct', number>>;
  /** Of what members ordered: sold to buyers, and sold or used. */
  readonly retailShare: number | null;
  readonly usedShare: number | null;
  readonly pay: Pay;
  readonly company: number;
  readonly customersPaid: number;
  /** Mean over builders; `null` also where it is not known. */
  readonly goodwill: number | null;
  readonly byLevel: ByLevel;
  readonly byDay: DownlineDays;
  readonly byMonth: Readonly<Record<'day', number[]> & Record<'median' | 'recruits', (number | null)[]>>;
  readonly teams: Readonly<Record<'founder' | 'members' | 'standing', number[]>>;
}

type Earned = Readonly<Record<'mean' | 'p05' | 'p25' | 'p50' | 'p75' | 'p95' | 'max', number | null>>;

type DownlineDays = Readonly<
  Record<'day' | 'inside' | 'joined' | 'left' | 'pitches' | 'refused' | 'wasted' | 'orders', number[]>
>;

interface Pay {
  readonly margins: number;
  readonly commissions: number;
  /** Commissions on fees. */
  readonly fees: number;
  /** What of all three comes from orders that buyers got; the same with what members used themselves. */
  readonly fromCustomers: number | null;
  readonly fromUsers: number | null;
}

/** What a summary and a study take from an outcome; `null` where nobody sells. */
export const sellingTotals = (downline: DownlineOutcome | null | undefined) =>
  downline
    ? {
        ...{ members: downline.members, lost: downline.lost, median: downline.earned.p50 },
        retailShare: downline.retailShare,
      }
    : null;

/** What an outcome is read from: a business on its last day, or the books of an earlier one. */
export interface Sold {
  readonly books: Books;
  readonly ledger: Ledger;
  /** How much a team's complaints count. */
  readonly ripple: number;
  /** How much of the belief in somebody is left; `null` where nobody knows. */
  readonly goodwill: ((person: number) => number) | null;
}

/** What selling came to by the end of the books' day. */
export function downlineOutcome(business: Sold): DownlineOutcome {
  const { books, ledger, goodwill } = business;
  const { totals } = books;
  const members = membersOf(books);
  const builders = members.filter((person) => books.joinedAs[person] === BUILDER);
  const countOf = (is: (person: number) => boolean) => builders.filter(is).length;
  return {
    ...{ members: totals.members, builders: totals.builders, inside: totals.inside, left: totals.left },
    recruitedNobody: share(
      countOf((person) => books.recruits[person] === 0),
      builders.length,
    ),
    paidNothing: share(members.filter((person) => books.commissions[person] === 0).length, members.length),
    lost: share(
      countOf((person) => books.earned[person]! < 0),
      builders.length,
    ),
    lostCash: share(
      countOf((person) => books.cash[person]! < 0),
      builders.length,
    ),
    earned: earnedOf(builders.map((person) => books.earned[person]!)),
    topPercent: topPercent(members.map((person) => books.commissions[person]!)),
    ...ordersAndPay(books),
    company: inUnits(totals.company),
    customersPaid: inUnits(totals.customersPaid),
    goodwill: goodwill && meanOf(builders.map((person) => goodwill(person))),
    byLevel: levelsOf(books, members),
    byDay: daysOf(ledger, books.day),
    byMonth: monthsOf(books, builders),
    teams: {
      founder: books.teams.map(({ founder }) => founder),
      members: books.teams.map((team) => team.members),
      standing: books.teams.map((team) => standingOf(team, business.ripple)),
    },
  };
}

/** Members, those who have left included, by number. */
function membersOf({ joined }: Books): number[] {
  const people: number[] = [];
  for (let person = 0; person < joined.length; person++) if (joined[person]! >= 0) people.push(person);
  return people;
}

function earnedOf(values: readonly number[]): Earned {
  const sorted = Float64Array.from(values).sort();
  const at = (level: number) => (sorted.length === 0 ? null : inUnits(quantile(sorted, level)));
  const mean = meanOf(values);
  return {
    mean: mean === null ? null : inUnits(mean),
    ...{ p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), max: at(1) },
  };
}

function topPercent(commissions: readonly number[]): number | null {
  const sorted = Float64Array.from(commissions).sort().reverse();
  const best = sorted.subarray(0, Math.ceil(sorted.length / 100));
  return share(total(best), total(sorted));
}

function ordersAndPay({
  totals,
}: Books): Pick<DownlineOutcome, 'orders' | 'retailShare' | 'usedShare' | 'pay'> {
  const { bought, sold, used, returned, direct, margins, commissions, fees } = totals;
  const retailShare = share(sold, bought);
  const usedShare = share(sold + used, bought);
  const all = margins + commissions + fees;
  const from = (part: number | null) => share(margins + commissions * (part ?? 0), all);
  return {
    orders: { bought, sold, used, unsold: bought - sold - used - returned, returned, direct },
    ...{ retailShare, usedShare },
    pay: {
      ...{ margins: inUnits(margins), commissions: inUnits(commissions), fees: inUnits(fees) },
      ...{ fromCustomers: from(retailShare), fromUsers: from(usedShare) },
    },
  };
}

function daysOf(ledger: Ledger, last: number): DownlineDays {
  const days: DownlineDays = {
    ...{ day: [], inside: [], joined: [], left: [] },
    ...{ pitches: [], refused: [], wasted: [], orders: [] },
  };
  let inside = 0;
  for (let day = 0; day <= last && day < ledger.days; day++) {
    let [joined, left, orders] = [0, 0, 0];
    for (let entry = ledger.firstEntry(day); entry < ledger.firstEntry(day + 1); entry++) {
      const what = ledger.whatOf(entry);
      if (what === HAS_LEFT) left++;
      else if (what === FIRST_ORDER || what === LATER_ORDER) orders++;
      else joined++;
    }
    inside += joined - left;
    const { pitches, refused, wasted } = ledger.pitchesOf(day);
    const row = { day, inside, joined, left, pitches, refused, wasted, orders };
    for (const [name, value] of Object.entries(row)) days[name as keyof DownlineDays].push(value);
  }
  return days;
}

/** Month by month: the statement, and how many those have brought in by now who joined to earn in it. */
function monthsOf(books: Books, builders: readonly number[]): DownlineOutcome['byMonth'] {
  const joinedIn = books.statements.map((): number[] => []);
  for (const person of builders)
    joinedIn[Math.max(0, Math.ceil(books.joined[person]! / MONTH) - 1)]?.push(books.recruits[person]!);
  return {
    day: books.statements.map((_, month) => (month + 1) * MONTH),
    median: books.statements.map((median) => (median === null ? null : inUnits(median))),
    recruits: joinedIn.map((recruits) => meanOf(recruits)),
  };
}
