import { describe, expect, it } from 'vitest';
import { CRITIC, CUSTOMER, FAN } from '../../src/model/story/stages.ts';
import { ACT, FORGET, NONE, RELAY, VERIFY } from '../../src/model/run/shared/rules.ts';
import type { DatedFact, Fact } from '../../src/model/run/reference/probe.ts';
import { whyLines } from '../../src/words/en/why.ts';
import { topics } from '../../src/words/topics/en/index.ts';
import { runOf, scenarioWith } from '../model/runs.ts';
import { Inquiry } from '../../src/model/inquiry/why.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { Luck } from '../../src/model/basics/random.ts';

const TOLD = {
  kind: 'told',
  teller: 704,
  layer: 'close',
  heardBefore: 0,
  lostShare: 0,
  isSeenThrough: false,
  chance: 0.74,
  isBelieved: true,
} as const;

const on = (day: number, fact: Fact): DatedFact => ({ ...fact, day });

const sentences = (...facts: DatedFact[]) => whyLines(facts, topics.restaurant).map(({ text }) => text);

const sentence = (fact: Fact) => sentences(on(3, fact))[0];

const PITCHED: Fact & { kind: 'pitched' } = {
  ...{ kind: 'pitched', seller: 704, layer: 'close', isAboutSelling: true, isFit: true },
  ...{ isSeenThrough: false, chance: 0.74, isBelieved: true },
};

describe('a reason', () => {
  it.each<[Fact, string]>([
    [PITCHED, 'Asked by person 704 to sell, too; believed (chance 74%).'],
    [
      { ...PITCHED, isAboutSelling: false, isFit: false, chance: 0, isBelieved: false },
      'Offered the product by person 704, at an unfit moment; not believed (chance 0%).',
    ],
    [
      { kind: 'offered', stated: 500, wanted: 430, hasJoined: true },
      'Joins to earn: 500 a month was said, and 430 is enough.',
    ],
    [{ kind: 'leftBusiness', result: -31 }, 'Leaves the business after a month of −31.'],
    [TOLD, 'Told by person 704, a friend; believed (chance 74%).'],
    [
      { ...TOLD, heardBefore: 1, isBelieved: false },
      'Told by person 704, a friend, the 2nd time they heard it; not believed (chance 74%).',
    ],
    [
      { ...TOLD, layer: 'online', lostShare: 0.5, isSeenThrough: true },
      'Told by person 704, online, with 50% of the details lost; noticed that the teller is paid; believed (chance 74%).',
    ],
    [
      { kind: 'advertised', chance: 0.63, isBelieved: false },
      'Saw an advertisement; not believed (chance 63%).',
    ],
    [{ kind: 'needsMore', believed: 1, needed: 3 }, 'Not enough: believed 1 of the 3 tellings it takes.'],
    [{ kind: 'reacted', reaction: ACT, isGood: true }, 'Acts on it: plans to go there.'],
    [{ kind: 'reacted', reaction: ACT, isGood: false }, 'Acts on it: stays away and warns others.'],
    [{ kind: 'reacted', reaction: FORGET, isGood: true }, 'Forgot it for now.'],
    [{ kind: 'reacted', reaction: RELAY, isGood: true }, 'Passes it on, but does not plan to go there.'],
    [
      { kind: 'reacted', reaction: VERIFY, isGood: true },
      'Doubts it and plans to go there to check, expecting nothing.',
    ],
    [{ kind: 'reacted', reaction: NONE, isGood: true }, 'Shrugs it off.'],
    [
      { kind: 'recalled', chance: 0.2, isMoved: true, isGood: true },
      'Remembers it (chance 20%): plans to go there.',
    ],
    [{ kind: 'recalled', chance: 0.2, isMoved: false, isGood: true }, 'Does not remember it (chance 20%).'],
    [{ kind: 'recalled', chance: 0, isMoved: false, isGood: true }, 'Forgot it too long ago to remember.'],
    [{ kind: 'reminded', isGood: true }, 'Was reminded: plans to go there.'],
    [{ kind: 'reminded', isGood: false }, 'Was reminded: stays away and warns others.'],
    [
      { kind: 'dissuaded', chance: 0.5, isMoved: true },
      'The bad story wins (chance 50%): stays away and warns others.',
    ],
    [
      { kind: 'dissuaded', chance: 0.5, isMoved: false },
      'Still plans to go there (chance of staying away 50%).',
    ],
    [
      { kind: 'visited', expected: 0.9, experienced: 0.3, satisfaction: 0, stage: CRITIC, isPaid: false },
      'Went there: got less than promised, and came away disappointed.',
    ],
    [
      {
        kind: 'visited',
        expected: 0.3,
        experienced: 0.32,
        satisfaction: 0.3,
        stage: CUSTOMER,
        isPaid: false,
      },
      'Went there: got what was promised, and came away satisfied, with nothing to tell.',
    ],
    [
      { kind: 'visited', expected: 0.3, experienced: 0.8, satisfaction: 0.8, stage: FAN, isPaid: false },
      'Went there: got more than promised, and came away delighted.',
    ],
    [
      { kind: 'visited', expected: null, experienced: 0.8, satisfaction: 0.8, stage: FAN, isPaid: true },
      'Went there: expected nothing, and came away delighted; is paid to be enthusiastic.',
    ],
    [{ kind: 'beganTelling' }, 'Started telling others.'],
    [
      { kind: 'stoppedTelling', told: 10, isStifled: false },
      'Had told as many people as they wanted to: 10 in all.',
    ],
    [{ kind: 'stoppedTelling', told: 1, isStifled: true }, 'Lost interest after telling one person.'],
  ])('is a sentence: %j', (fact, expected) => {
    expect(sentence(fact)).toBe(expected);
  });

  it('takes the verb of the topic', () => {
    const facts = [on(1, { kind: 'reminded', isGood: true })];
    expect(whyLines(facts, topics.course)[0]!.text).toBe('Was reminded: plans to take it.');
  });
});

describe('reasons in a row', () => {
  const convinced = [on(3, TOLD), on(3, { kind: 'reacted', reaction: RELAY, isGood: true })];
  const again = (times: number) =>
    Array.from({ length: times }, (_, index) => on(4 + index, { ...TOLD, heardBefore: index + 1 }));

  it('tell a telling and what came of it in one sentence', () => {
    expect(sentences(...convinced)).toEqual([
      'Told by person 704, a friend; believed (chance 74%); passes it on, but does not plan to go there.',
    ]);
  });

  it('sum up what is old news, with its days, and leave a few alone', () => {
    expect(sentences(...convinced, ...again(2))).toHaveLength(3);
    expect(whyLines([...convinced, ...again(9)], topics.restaurant)[1]).toEqual({
      from: 4,
      to: 12,
      text: 'Heard it 9 more times: old news.',
    });
  });

  it('leave out of the sum whatever changed something', () => {
    const recalled: DatedFact[] = [
      ...again(4),
      on(8, { ...TOLD, heardBefore: 5 }),
      on(8, { kind: 'recalled', chance: 0.2, isMoved: true, isGood: true }),
    ];
    const [, summed, moved] = sentences(
      on(3, TOLD),
      on(3, { kind: 'reacted', reaction: FORGET, isGood: true }),
      ...recalled,
    );
    expect(summed).toBe('Heard it 4 more times: old news.');
    expect(moved).toMatch(/remembers it \(chance 20%\): plans to go there\.$/);
  });

  it('sum up who is told in vain, too', () => {
    const vain = again(5).map((fact) => ({ ...fact, isBelieved: false }));
    expect(sentences(on(3, { ...TOLD, isBelieved: false }), ...vain)[1]).toBe(
      'Heard it 5 more times, without effect.',
    );
  });

  it('are sentences for everybody in a town', () => {
    const scenario = scenarioWith({
      people: 120,
      'network.contacts': 20,
      'campaign.played': 1,
      'advertising.reach': 0.01,
      'online.contacts': 5,
    });
    const luck = new Luck(scenario.seed);
    const network = buildNetwork(scenario, luck);
    const { days } = runOf(scenario).result;
    for (let person = 0; person < scenario.people; person += 3) {
      const inquiry = new Inquiry(scenario, network, luck, person);
      while (inquiry.day < days) inquiry.runDay();
      for (const { from, to, text } of whyLines(inquiry.factsUntil(days), topics.app)) {
        expect(text).toMatch(/^[A-Z](?!.*(undefined|NaN|null| {2})).*\.$/);
        expect(to).toBeGreaterThanOrEqual(from);
      }
    }
  });
});
