import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { BARGAIN, BUILDER, LEFT } from '../../../src/model/downline/codes.ts';
import { why } from '../../../src/model/inquiry/why.ts';
import type { DatedFact } from '../../../src/model/run/reference/probe.ts';
import { presetById, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { sellingRun } from '../downline/selling.ts';

const town = {
  ...presetScenario(presetById('recruits-plan')!),
  people: 120,
  days: 70,
  'network.contacts': 20,
  'pitching.recruiting': 0.6,
};
const { run, business } = sellingRun(town);
while (!run.isOver) run.runDay();
const { books, pitchers } = business;
const luck = new Luck(town.seed);
const network = buildNetwork(town, luck);
const everybody = Array.from({ length: town.people }, (_, person) => person);
const facts = everybody.map((person) => why(town, network, luck, person, town.days));

const ofKind = <Kind extends DatedFact['kind']>(person: number, kind: Kind) =>
  facts[person]!.filter((fact): fact is Extract<DatedFact, { kind: Kind }> => fact.kind === kind);

describe('why somebody is in a business, or not', () => {
  it('is told with the day on which they joined, and by whom', () => {
    expect(everybody.filter((person) => books.joinedAs[person] === BUILDER).length).toBeGreaterThan(20);
    for (const person of everybody) {
      const joined = [
        ...ofKind(person, 'founded'),
        ...ofKind(person, 'offered').filter(({ hasJoined }) => hasJoined),
        ...ofKind(person, 'joinedForBargain'),
      ];
      expect(joined.map(({ day }) => day)).toEqual(books.joined[person]! < 0 ? [] : [books.joined[person]]);
      for (const { sponsor } of ofKind(person, 'joinedForBargain')) {
        expect(sponsor).toBe(books.sponsor[person]);
        expect(books.joinedAs[person]).toBe(BARGAIN);
      }
    }
  });

  it('says what was stated and what was wanted, and only where it is enough does somebody join', () => {
    const offers = everybody.flatMap((person) => ofKind(person, 'offered'));
    for (const { stated, wanted, hasJoined } of offers)
      expect(hasJoined).toBe(stated > 0 && stated >= wanted);
    expect(offers.some(({ hasJoined }) => !hasJoined)).toBe(true);
  });

  it('has a pitch for each that was made to somebody outside, with its chance', () => {
    const pitched = everybody.flatMap((person) => ofKind(person, 'pitched'));
    const made = pitchers.pitches.reduce((sum, pitches) => sum + pitches, 0);
    expect(pitched.length).toBeGreaterThan(0);
    expect(pitched.length).toBeLessThanOrEqual(made);
    for (const { chance, isBelieved, isFit } of pitched) {
      if (isBelieved) expect(chance).toBeGreaterThan(0);
      if (!isFit) expect(chance).toBe(0);
    }
  });

  it('tells the result of the month after which somebody left', () => {
    for (const person of everybody)
      expect(ofKind(person, 'leftBusiness')).toHaveLength(books.role[person] === LEFT ? 1 : 0);
  });
});
