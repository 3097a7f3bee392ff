import { describe, expect, it } from 'vitest';
import { HAS_LEFT, JOINED_BARGAIN, JOINED_BUILDER } from '../../../src/model/downline/codes.ts';
import type { ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { FAN } from '../../../src/model/story/stages.ts';
import { simulate } from '../kernels.ts';
import { ALL_RELAY, scenarioWith } from '../runs.ts';
import { sellingRun } from './selling.ts';

/** A chain in which everybody believes, goes at once and is delighted; only person 0 sells. */
const CHAIN: ScenarioPatch = {
  ...ALL_RELAY,
  people: 6,
  days: 100,
  'network.kind': 'tree',
  'network.contacts': 1,
  'downline.founders': 1,
  'listeners.relay': 0,
  'listeners.act': 1,
  'visits.delay': 1,
  'telling.perDay': 1,
  'joining.bargain': 0,
  'pitching.perDay': 0,
  'pitching.unfit': 0,
  'plan.price': 60,
  'plan.margin': 0.25,
  'plan.fee': 100,
  'plan.quota': 0,
  'buying.again': 0,
  'buying.ownUse': 0,
  'leaving.gaining': 0,
  'leaving.losing': 0,
};

const finished = (...changes: ScenarioPatch[]) => {
  const { run, business } = sellingRun(scenarioWith(CHAIN, ...changes));
  run.finish();
  return { run, ...business, business };
};

describe('a sale', () => {
  it('is the seller’s who is found up the chain of tellings', () => {
    const { books } = finished();
    expect(Array.from(books.seller)).toEqual([-1, 0, 0, 0, 0, 0]);
    expect(books.soldNow[0]! + books.soldBefore[0]!).toBeLessThanOrEqual(5);
    expect(books.totals.sold).toBe(5);
    expect(books.earned[0]).toBe(-100_00 + 5 * 15_00);
    expect(books.totals.company).toBe(100_00 + 5 * 45_00);
  });

  it('is the company’s where nobody up the chain sells', () => {
    const { books } = finished({ 'diners.count': 2, people: 6, 'downline.founders': 1 });
    // Persons 0 and 1 are roots: 0 → 2 → 4, and 1 → 3 → 5.
    expect(books.totals.direct).toBe(2);
    expect(books.totals.sold).toBe(2);
    expect(books.totals.customersPaid).toBe(4 * 60_00);
  });

  it('may make a delighted buyer a bargain member, who sells to those after them', () => {
    const { books, ledger } = finished({ 'joining.bargain': 1 });
    expect(Array.from(books.level)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(books.totals.bargainers).toBe(5);
    expect(ledger.whatOf(0)).toBe(JOINED_BUILDER);
    expect(ledger.whatOf(2)).toBe(JOINED_BARGAIN);
  });

  it('is followed by orders of who buys again, month by month', () => {
    const { books } = finished({ 'buying.again': 1 });
    expect(Array.from(books.orders)).toEqual([0, 4, 4, 4, 4, 4]);
  });
});

describe('a commission', () => {
  const bargain = { 'joining.bargain': 1, 'buying.ownUse': 1, days: 20, 'plan.fee': 0 };

  it('goes up one share a level, from what a member orders', () => {
    const { books } = finished(bargain, { 'plan.levels': [0.1, 0.02] });
    // Five members below order once for themselves and, but for the last, once for the buyer after them.
    expect(books.commissions[4]).toBe(4_50);
    expect(books.commissions[3]).toBe(2 * 4_50 + 90);
    expect(books.commissions[5]).toBe(0);
  });

  it('is the company’s where somebody has sold too little, and still counts as a level', () => {
    const { books } = finished(bargain, { 'plan.levels': [0.1, 0.02], 'plan.mustSell': 100 });
    expect(books.totals.commissions).toBe(0);
  });

  it('of fees goes up by shares of its own', () => {
    const { books } = finished(bargain, { 'plan.fee': 100, 'plan.feeLevels': [0.5], 'plan.levels': [] });
    expect(books.commissions[0]).toBe(50_00);
    expect(books.totals.fees).toBe(5 * 50_00);
  });
});

describe('who leaves', () => {
  it('gets back for their stock what the plan says, and complains after a loss', () => {
    const { books, ledger } = finished({
      ...{ 'plan.quota': 2, 'plan.buyback': 0.9, 'plan.fee': 100, 'leaving.losing': 1, people: 2, days: 31 },
      'listeners.act': 0,
      'team.support': 0,
    });
    expect(ledger.whatOf(1)).toBe(HAS_LEFT);
    expect(books.earned[0]).toBe(-100_00 - 2 * 45_00 + 2 * 40_50);
    expect(books.totals.returned).toBe(2);
    expect(books.teams[0]!.complaints).toBe(1);
  });

  it('keeps what nobody buys back', () => {
    const { books } = finished({
      ...{ 'plan.quota': 2, 'plan.buyback': 0, 'leaving.losing': 1, people: 2, days: 31 },
      'listeners.act': 0,
      'team.support': 0,
    });
    expect(books.totals.returned).toBe(0);
    expect(books.stock[0]).toBe(2);
  });
});

describe('a pitch', () => {
  const pitching = { 'pitching.perDay': 1, 'pitching.after': 1, 'telling.perDay': 0 };

  it('about selling brings in who wants no more than is said', () => {
    const claim = { 'pitching.recruiting': 1, 'joining.claim': 500, 'joining.wants': 0 };
    const { books, run } = finished(pitching, claim);
    expect(books.totals.builders).toBe(6);
    expect(books.joined.every((day, person) => day === person)).toBe(true);
    // Who joins has tried the product, without having bought it.
    expect(books.totals.customersPaid).toBe(0);
    expect(run.journal.stage(run.journal.length - 1)).toBe(FAN);
  });

  it('brings in nobody where nothing is promised', () => {
    const { books } = finished(pitching, {
      'pitching.recruiting': 1,
      'joining.claim': 0,
      'joining.wants': 0,
    });
    expect(books.totals.builders).toBe(1);
  });

  it('about the product convinces as a telling does', () => {
    const { books } = finished(pitching, { 'pitching.recruiting': 0 });
    expect(books.totals.sold).toBe(1);
  });

  it('at an unfit moment is an offence by the untrained, and let pass by the trained', () => {
    const unfit = { ...pitching, 'pitching.unfit': 1, 'pitching.offence': 0.25, 'campaign.boast': 0 };
    expect(finished(unfit, { 'team.training': 0 }).business.goodwill(0)).toBe(0.75);
    const trained = finished(unfit, { 'team.training': 1 });
    expect(trained.business.goodwill(0)).toBe(1);
    expect(trained.pitchers.pitches[0]).toBe(1);
  });

  it('that a friend does not believe is a refusal, after which less of what is told is believed', () => {
    const refused = { ...pitching, 'ties.closeTrust': 0, 'pitching.cost': 0.5 };
    expect(finished(refused).business.goodwill(0)).toBe(0.5);
  });
});

describe('without founders', () => {
  it('there is no outcome of selling, and a plan changes nothing', () => {
    const scenario = scenarioWith(CHAIN, { 'downline.founders': 0 });
    const outcome = simulate(scenario);
    expect(outcome).not.toHaveProperty('downline');
    const other = scenarioWith(scenario, { 'plan.price': 10, 'plan.levels': [], 'pitching.perDay': 9 });
    expect(simulate(other).digest).toBe(outcome.digest);
  });
});
