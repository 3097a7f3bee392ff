import { describe, expect, it } from 'vitest';
import { CRITIC, FAN } from '../../src/model/story/stages.ts';
import { ACT, FORGET, NONE, RELAY, VERIFY } from '../../src/model/run/shared/rules.ts';
import type { DatedFact, Fact } from '../../src/model/run/reference/probe.ts';
import { whySummary } from '../../src/words/en/why-summary.ts';
import { LANGUAGES } from './languages.ts';
import { topics } from '../../src/words/topics/en/index.ts';

const told = (isBelieved: boolean, heardBefore: number): Fact => ({
  kind: 'told',
  teller: 704,
  layer: 'close',
  heardBefore,
  lostShare: 0,
  isSeenThrough: false,
  chance: 0.74,
  isBelieved,
});
const visit = (expected: number | null, stage: number): Fact => ({
  kind: 'visited',
  expected,
  experienced: 0.4,
  satisfaction: 0.4,
  stage,
  isPaid: false,
});
const reacted = (reaction: number): Fact => ({ kind: 'reacted', reaction, isGood: true });
const facts = (...dated: readonly (readonly [day: number, fact: Fact])[]): DatedFact[] =>
  dated.map(([day, fact]) => ({ ...fact, day }));
const summary = (...dated: readonly (readonly [day: number, fact: Fact])[]) =>
  whySummary(facts(...dated), topics.restaurant);

describe('what happened to somebody, in one sentence', () => {
  it('tells how often they heard it, what won them, what they forgot and when, and how it was', () => {
    expect(
      summary(
        [3, told(false, 0)],
        [4, told(true, 1)],
        [4, reacted(FORGET)],
        [9, told(true, 2)],
        [9, { kind: 'recalled', chance: 0.3, isMoved: false, isGood: true }],
        [17, { kind: 'reminded', isGood: true }],
        [21, visit(0.9, CRITIC)],
        [22, { kind: 'beganTelling' }],
      ),
    ).toBe(
      'Heard it three times, believed it the second time, forgot, was reminded on day 17, went there on day 21, ' +
        'got less than promised, came away disappointed, has begun to tell others.',
    );
  });

  it('is short where little happened, and nothing where nothing did', () => {
    expect(summary()).toBeNull();
    expect(summary([3, told(false, 0)])).toBe('Heard it once, did not believe it.');
    expect(summary([3, told(false, 0)], [5, told(false, 1)])).toBe('Heard it twice, never believed it.');
    expect(summary([0, visit(null, FAN)])).toBe('Went there on day 0, came away delighted.');
    // Whoever went first needed nobody's word, however often they hear it afterwards.
    expect(summary([0, visit(null, FAN)], [4, told(true, 0)], [6, told(true, 1)])).toBe(
      'Went there on day 0, came away delighted.',
    );
  });

  it('says that one believed telling was not enough', () => {
    expect(summary([3, told(true, 0)], [3, { kind: 'needsMore', believed: 1, needed: 3 }])).toBe(
      'Heard it once, believed it once, which was not enough.',
    );
  });

  it('tells of the reaction that settled it, not of those that came to nothing', () => {
    expect(summary([3, told(true, 0)], [3, reacted(NONE)], [5, told(true, 1)], [5, reacted(NONE)])).toBe(
      'Heard it twice, believed it each time, shrugged it off.',
    );
  });

  it('chooses the reaction that moved them, after others had come to nothing, and says what it took', () => {
    expect(
      summary(
        [3, told(true, 0)],
        [3, reacted(NONE)],
        [5, told(false, 1)],
        [7, told(true, 2)],
        [7, reacted(RELAY)],
        [8, told(true, 3)],
      ),
    ).toBe('Heard it four times, believed it twice, passed it on.');
    expect(
      summary(
        [3, told(true, 0)],
        [4, told(false, 1)],
        [9, told(true, 2)],
        [9, reacted(FORGET)],
        [9, told(true, 3)],
      ),
    ).toBe('Heard it four times, believed it twice, forgot.');
  });

  it('says of whom nothing moved what the panel’s heading and the card beside the pointer say', () => {
    const unmoved = [
      [3, told(true, 0)],
      [3, reacted(NONE)],
    ] as const;
    for (const [words, what] of [
      [LANGUAGES.en, 'shrugged'],
      [LANGUAGES.fr, 'n’a pas réagi'],
    ] as const) {
      const { story, stages, whySummary: sentence, topics: named } = words;
      expect(sentence(facts(...unmoved), named.restaurant)).toContain(what);
      expect(story.titles.unmoved('X')).toBe(`X ${what}`);
      expect(story.card.unmoved('')).toContain(what);
      expect(what).toContain(stages.unmoved.slice(-5));
    }
  });

  it.each([
    [ACT, 'planned to go there'],
    [RELAY, 'passed it on'],
    [VERIFY, 'doubted it and planned to check'],
  ])('has words for each reaction: %i', (reaction, words) => {
    expect(summary([3, told(true, 0)], [3, reacted(reaction)])).toBe(`Heard it once, believed it, ${words}.`);
  });

  it('says how many they told when they have stopped', () => {
    const stopped: Fact = { kind: 'stoppedTelling', told: 10, isStifled: false };
    expect(summary([0, visit(null, FAN)], [1, { kind: 'beganTelling' }], [4, stopped])).toBe(
      'Went there on day 0, came away delighted, told 10 others.',
    );
  });
});
