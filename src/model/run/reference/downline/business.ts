import { happens, type Luck } from '../../../basics/random.ts';
import { Books } from '../../../downline/books.ts';
import {
  BARGAIN,
  BUILDER,
  FIRST_ORDER,
  HAS_LEFT,
  JOINED_BARGAIN,
  JOINED_BUILDER,
  LATER_ORDER,
  MONTH,
  NOBODY,
  OUTSIDE,
} from '../../../downline/codes.ts';
import { downlineKeys, type DownlineKeys } from '../../../downline/draws.ts';
import { Ledger } from '../../../downline/ledger.ts';
import { inUnits } from '../../../downline/plan.ts';
import { Months } from '../../../downline/months.ts';
import { usesProduct } from '../../../downline/replay.ts';
import { standingOf } from '../../../downline/totals.ts';
import type { Network } from '../../../network/network.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { CRITIC, FAN, hasVisited } from '../../../story/stages.ts';
import type { TellingSample } from '../../shared/telling-sample.ts';
import type { Population } from '../population.ts';
import type { Probe } from '../probe.ts';
import type { Reception } from '../reception.ts';
import { Pitchers } from './pitchers.ts';
import { Pitches } from './pitches.ts';
import { sellerOf } from './sellers.ts';

/** What the business has done to people in the run itself. */
export interface Doors {
  readonly network: Network;
  readonly luck: Luck;
  readonly people: Population;
  readonly reception: Reception;
  /** Collects what happens to one person; `null` where nobody asks. */
  readonly probe: Probe | null;
  /** Takes in the day's pitches; `null` where nobody looks. */
  readonly sample: TellingSample | null;
  /** Somebody tries the product without having been told what to expect. */
  readonly tryProduct: (person: number) => void;
  /** Somebody says what the campaign promises from now on. */
  readonly promise: (person: number) => void;
}

/** Who sells the product, day by day: decisions by luck, each at once into the ledger and the books. */
export class Business {
  readonly ledger = new Ledger();
  readonly books: Books;
  readonly pitchers: Pitchers;
  private readonly pitches: Pitches;
  private readonly keys: DownlineKeys;
  /** Buyers who may order again. */
  private readonly buyers = new Months();

  constructor(
    private scenario: Scenario,
    private readonly doors: Doors,
  ) {
    this.books = new Books(scenario);
    this.pitchers = new Pitchers(doors.network);
    this.keys = downlineKeys(doors.luck);
    const { books, pitchers, keys } = this;
    this.pitches = new Pitches(scenario, {
      ...{ ...doors, books, pitchers, keys },
      join: (person, sponsor) => this.joinAsBuilder(person, sponsor),
    });
  }

  /** @param scenario as it is after the day's events */
  beginDay(day: number, scenario: Scenario): void {
    const { books } = this;
    this.scenario = scenario;
    books.beginDay(day, scenario);
    const ripple = scenario['team.ripple'];
    this.pitches.startDay(
      day,
      scenario,
      books.teams.map((team) => standingOf(team, ripple)),
    );
  }

  /** The first of those who went first, by number, found the business. */
  found(diners: readonly number[]): void {
    const founders = diners.slice(0, this.scenario['downline.founders']);
    for (const founder of founders) {
      this.doors.probe?.note(founder, this.books.day, () => ({ kind: 'founded' }));
      this.joinAsBuilder(founder, NOBODY);
    }
  }

  /** How much a team's complaints count today. */
  get ripple(): number {
    return this.scenario['team.ripple'];
  }

  /** How much of the belief in somebody is left. */
  readonly goodwill = (person: number): number => this.pitchers.goodwill(person, this.scenario);

  /** A visitor has bought. @param entry of the version on which they came */
  sell(buyer: number, entry: number): void {
    const { people, luck } = this.doors;
    const { books, ledger, scenario } = this;
    const seller = sellerOf(entry, people.journal, books);
    const stage = people.stage[buyer];
    ledger.append(FIRST_ORDER, seller, buyer);
    books.sellFirst(seller, buyer, stage === CRITIC);
    if (seller === NOBODY) return;
    if (stage !== CRITIC) this.buyers.begin(buyer, books.day);
    const wantsBargain = happens(luck.draw(this.keys.bargain, buyer, 0), scenario['joining.bargain']);
    if (stage !== FAN || !wantsBargain) return;
    this.doors.probe?.note(buyer, books.day, () => ({ kind: 'joinedForBargain', sponsor: seller }));
    ledger.append(JOINED_BARGAIN, buyer, seller);
    books.join(buyer, seller, BARGAIN, true);
  }

  /** What follows the day's tellings: reorders, reckonings, pitches, the statement. */
  endDay(): void {
    this.reorder();
    this.reckon();
    this.pitches.makeAll();
    this.books.state();
    this.ledger.closeDay(this.pitches.notes);
  }

  /** Once somebody does not order again, they never do. */
  private reorder(): void {
    const { books, buyers, ledger } = this;
    buyers
      .due(books.day, (buyer) => {
        if (books.role[buyer] !== OUTSIDE) return false;
        return books.firstOrder[buyer] === books.day || this.buysAgain(buyer);
      })
      .forEach((buyer) => {
        if (books.firstOrder[buyer] === books.day) return;
        const seller = books.nearestIn(books.seller[buyer]!);
        ledger.append(LATER_ORDER, seller, buyer);
        books.sell(seller, buyer);
      });
  }

  private buysAgain(buyer: number): boolean {
    const draw = this.doors.luck.draw(this.keys.again, buyer, this.books.orders[buyer]!);
    return happens(draw, this.scenario['buying.again']);
  }

  private reckon(): void {
    const { books, ledger } = this;
    for (const member of books.membersDue()) {
      const result = books.reckon(member);
      if (this.leaves(member, result)) {
        const left = () => ({ kind: 'leftBusiness', result: inUnits(result) }) as const;
        this.doors.probe?.note(member, books.day, left);
        ledger.append(HAS_LEFT, member, NOBODY);
        books.leave(member);
      } else books.stay(member, usesProduct(this.doors.people.stage[member]!));
    }
  }

  private leaves(member: number, result: number): boolean {
    const { books, scenario } = this;
    const sponsor = books.sponsor[member]!;
    const isSupported = sponsor === NOBODY || books.isIn(sponsor);
    const chance = scenario[result < 0 ? 'leaving.losing' : 'leaving.gaining'];
    const months = (books.day - books.joined[member]!) / MONTH;
    const draw = this.doors.luck.draw(this.keys.leaving, member, months);
    return happens(draw, chance * (1 - (isSupported ? scenario['team.support'] : 0)));
  }

  private joinAsBuilder(person: number, sponsor: number): void {
    const { people, luck, tryProduct, promise } = this.doors;
    const { scenario } = this;
    if (!hasVisited(people.stage[person]!)) tryProduct(person);
    const isTrained = happens(luck.draw(this.keys.trained, person, 0), scenario['team.training']);
    this.pitchers.isTrained[person] = Number(isTrained);
    const stage = people.stage[person]!;
    if (stage === CRITIC) people.stopTelling(person);
    if (stage === CRITIC || (!isTrained && scenario['campaign.boast'] > 0)) promise(person);
    this.ledger.append(JOINED_BUILDER, person, sponsor);
    this.books.join(person, sponsor, BUILDER, usesProduct(stage));
  }
}
