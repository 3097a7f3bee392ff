import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Books } from '../../src/model/downline/books.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { moneyOf, sellingScenario } from '../model/downline/selling.ts';
import { scenarioWith } from '../model/runs.ts';
import { PURE, sold, soldOften, whileBent } from './pure-downline.ts';
import { expectWithin4SE, OFF_TARGET } from './statistics.ts';
import { errorOf, runsOf } from './strength.ts';

/** Commissions go to one above the one who should get them. */
const toTheNext =
  (own: (...args: unknown[]) => unknown) =>
  (member: unknown, shares: unknown, count: unknown): unknown =>
    own(member, [0, ...(shares as number[])], count);

/** Commissions are those of twice as many orders. */
const forTwo =
  (own: (...args: unknown[]) => unknown) =>
  (member: unknown, shares: unknown, count: unknown): unknown =>
    own(member, shares, 2 * (count as number));

describe('target 2: seven in eight pay for one', () => {
  const eightBall = scenarioWith(PURE, {
    people: 2 ** 11 - 1,
    days: 10,
    'network.kind': 'tree',
    'network.contacts': 2,
    'pitching.perDay': 2,
    'plan.fee': 100,
    'plan.feeLevels': [0, 0, 1],
  });

  const claim = () => {
    const { outcome } = sold(eightBall);
    expect(outcome.lost).toBe(1 - (2 ** 8 - 1) / (2 ** 11 - 1));
    expect(outcome.lost).toBeCloseTo(0.875427, 6);
    expect(outcome.company).toBe(700);
    expect(outcome.earned.max).toBe(700);
  };

  it('loses for all but the upper 255 of 2,047, and the company keeps what has nobody to go to', claim);

  it('has a check that fails where commissions go a level too high', () => {
    whileBent(Books.prototype, 'payUp', toTheNext, () => {
      expect(claim).toThrow();
    });
  });
});

describe('target 6: what a founder gets from those below', () => {
  const [Q, DAYS, WHOLESALE] = [0.1, 40, 45];
  const LEVELS = [0.1, 0.05, 0.02];
  const town = scenarioWith(PURE, {
    people: 6000,
    days: DAYS,
    'network.kind': 'mixed',
    'pitching.perDay': Q,
    'plan.quota': 1,
    'plan.levels': LEVELS,
    'plan.price': 60,
    'plan.margin': 0.25,
  });

  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);

  /** Orders of those who joined on each day, by the sponsors between them and the founder. */
  const target = () => {
    let sum = 0;
    for (const [index, rate] of LEVELS.entries())
      for (let day = 1; day <= DAYS; day++) {
        const joined = Q * choose(day - 1, index) * Q ** index;
        sum += rate * WHOLESALE * joined * (1 + Math.floor((DAYS - day) / 30));
      }
    return sum;
  };

  const commissions = (runs: number) =>
    soldOften(town, runs).map(({ books }) => books.commissions[books.teams[0]!.founder]! / 100);

  it('is the sum over levels and days that the binomial profile gives', () => {
    expect(target()).toBeCloseTo(50.0625, 4);
    expectWithin4SE(commissions(runsOf(400)), target(), errorOf(2));
  });

  it('has a check that fails where every order pays for two', () => {
    whileBent(Books.prototype, 'payUp', forTwo, () => {
      const broken = commissions(runsOf(400));
      expect(() => {
        expectWithin4SE(broken, target(), 10);
      }).toThrow(OFF_TARGET);
    });
  });
});

describe('target 9: customers who come back', () => {
  const CUSTOMERS = 200;
  const shop: ScenarioPatch = {
    people: CUSTOMERS + 1,
    days: 1500,
    'network.kind': 'tree',
    'network.contacts': CUSTOMERS,
    'telling.perDay': CUSTOMERS,
    'telling.fanTells': 0,
    'listeners.act': 1,
    'listeners.wantDetail': 0,
    'drift.loss': 0,
    'drift.flip': 0,
    'visits.delay': 1,
    'place.food': 1,
    'place.price': 1,
    'place.setting': 1,
    'place.service': 1,
    'place.variation': 0,
    'joining.bargain': 0,
    'pitching.perDay': 0,
    'buying.again': 0.7,
  };
  const town = scenarioWith(PURE, shop);
  const runs = soldOften(town, runsOf(40));
  const ordersOf = ({ books }: (typeof runs)[number]) => [...books.orders].filter((count) => count > 0);

  it('order 1/(1 − .7) times, and each order leaves the margin with the seller', () => {
    for (const { outcome } of runs) {
      expect(outcome.pay.margins).toBe(outcome.orders.sold * 15);
      expect(outcome.earned.max).toBe(outcome.pay.margins - 60);
      expect(outcome.orders.direct).toBe(0);
    }
    const orders = runs.flatMap(ordersOf);
    expect(orders).toHaveLength(CUSTOMERS * runs.length);
    expectWithin4SE(orders, 1 / (1 - 0.7), errorOf(0.035));
  });

  it('have a check that fails where they come back a little less', () => {
    const orders = soldOften(scenarioWith(town, { 'buying.again': 0.66 }), runsOf(40)).flatMap(ordersOf);
    expect(() => {
      expectWithin4SE(orders, 1 / (1 - 0.7), 0.1);
    }).toThrow(OFF_TARGET);
  });
});

/** The company takes a fee that nobody pays. */
const paidByNobody =
  (own: (...args: unknown[]) => unknown) =>
  (member: unknown, amount: unknown): unknown =>
    own(member, (amount as number) < 0 ? (amount as number) + 1 : amount);

describe('targets 9 and 12: money', () => {
  const claim = (changes: ScenarioPatch = {}) => {
    fc.assert(
      fc.property(sellingScenario, (scenario) => {
        const { business } = sold(scenarioWith(scenario, changes));
        const { cash, company, paid } = moneyOf(business);
        expect(cash + company).toBe(paid);
        if (changes['pitching.recruiting'] === 1) expect(paid).toBe(0);
      }),
      { numRuns: 40 },
    );
  };

  it('of members and company adds up to what buyers paid, to the hundredth', () => {
    claim();
  });

  it('only moves where nobody buys, and then the mean is a loss', () => {
    const moved: ScenarioPatch = { 'listeners.act': 0, 'pitching.recruiting': 1, 'telling.perDay': 0 };
    const idle: ScenarioPatch = {
      ...moved,
      ...{ 'listeners.forget': 0, 'listeners.verify': 0, 'advertising.reach': 0, events: [] },
    };
    claim(idle);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.nat({ max: 5 }), (fee, quota) => {
        const town = { people: 60, days: 60, 'network.kind': 'mixed' as const, 'pitching.perDay': 0.2 };
        const scenario = scenarioWith(PURE, town, { 'plan.fee': fee / 100, 'plan.quota': quota });
        expect(sold(scenario).outcome.earned.mean).toBeLessThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('has a check that fails where somebody pays a hundredth less', () => {
    whileBent(Books.prototype, 'receive', paidByNobody, () => {
      expect(() => {
        claim();
      }).toThrow();
    });
  });
});

describe('target 11: a plan without levels', () => {
  const flat = { 'plan.levels': [], 'plan.feeLevels': [], 'downline.founders': 5, 'diners.count': 5 };
  const town = scenarioWith(flat, { people: 1000, days: 120, 'network.contacts': 40 });

  it('pays no commission, and all pay is from customers', () => {
    const { outcome } = sold(town);
    expect(outcome.members).toBeGreaterThan(5);
    expect(outcome.pay.commissions).toBe(0);
    expect(outcome.pay.fees).toBe(0);
    expect(outcome.pay.fromCustomers).toBe(1);
  });

  it('is not how a plan with levels pays', () => {
    const { outcome } = sold(scenarioWith(town, { 'plan.levels': [0.05] }));
    expect(outcome.pay.commissions).toBeGreaterThan(0);
    expect(outcome.pay.fromCustomers).toBeLessThan(1);
  });
});
