import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../../src/model/scenario/link/link.ts';
import { nested, sameRun, type Scenario } from '../../../src/model/scenario/scenario.ts';
import { simulate } from '../kernels.ts';
import {
  BUNDLED_TOPICS,
  callOf,
  CALLS,
  gradeOf,
  GRADES,
  LONGEST,
  type TopicWords,
} from '../../../src/model/scenario/topic.ts';
import { checkValues, flattened } from '../../../src/model/scenario/checks/validation.ts';
import { topics } from '../../../src/words/topics/en/index.ts';
import { runOf, scenarioWith } from '../runs.ts';

const own: TopicWords = { ...topics.restaurant, label: 'Pump', place: 'the pump “Été” & <b>' };

/** One's own words with something else in place of a member or two. */
const spoilt = (change: object) => ({ ...own, ...change });

const problems = (topic: unknown) =>
  checkValues({ topic }).faults.map(({ path, problem }) => `${path}: ${problem.code}`);

describe('a topic', () => {
  it('is a bundled name, or words of one’s own', () => {
    for (const name of BUNDLED_TOPICS) expect(problems(name)).toEqual([]);
    expect(problems(own)).toEqual([]);
    expect(problems('casino')).toEqual(['topic: choice']);
    for (const nothing of [null, 5, [], true]) expect(problems(nothing)).toEqual(['topic: type']);
  });

  it.each<[string, object, string[]]>([
    [
      'a grade is missing',
      { food: { ...own.food, grades: own.food.grades.slice(1) } },
      ['topic.food.grades: wordList'],
    ],
    ['grades are no list', { food: { ...own.food, grades: 'good' } }, ['topic.food.grades: wordList']],
    [
      'a grade is no text',
      { price: { ...own.price, grades: own.price.grades.with(3, 7 as never) } },
      ['topic.price.grades[3]: type'],
    ],
    ['a text is blank', { place: '  ' }, ['topic.place: blank']],
    ['a text is too long', { place: 'x'.repeat(LONGEST.place + 1) }, ['topic.place: tooLong']],
    ['a text has two lines', { label: 'a\nb' }, ['topic.label: unprintable']],
    ['a text turns round what follows', { label: 'a\u202eb' }, ['topic.label: hidden']],
    ['a text is half a character', { label: 'a\ud800' }, ['topic.label: illFormed']],
    ['a facet is missing', { setting: undefined }, ['topic.setting: type']],
    ['a verb is missing', { visit: { base: 'go', past: 'went' } }, ['topic.visit.done: type']],
    ['there is something else', { colour: 'red' }, ['topic.colour: unknown']],
    ['several things are wrong', { label: '', calls: [] }, ['topic.label: blank', 'topic.calls: wordList']],
  ])('is refused by the text at fault when %s', (_, change, expected) => {
    expect(problems(spoilt(change))).toEqual(expected);
  });

  it('is refused when its words do not fit into a link', () => {
    const grades = Array.from({ length: GRADES }, () => 'é'.repeat(LONGEST.grade));
    expect(problems(spoilt({ food: { ...own.food, grades } }))).toEqual(['topic: wordsTooLong']);
  });

  it('has no member that JSON smuggles in', () => {
    const topic: unknown = JSON.parse(`{"__proto__": {"x": 1}, ${JSON.stringify(own).slice(1)}`);
    expect(problems(topic)).toEqual(['topic.__proto__: unknown']);
  });

  it('never breaks the checks, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (topic) => Array.isArray(checkValues({ topic }).faults)));
  });

  it('cannot change on a day', () => {
    const events = [{ day: 3, set: { topic: 'hotel' } }];
    expect(checkValues({ events }).faults.map(({ problem }) => problem.code)).toEqual(['structural']);
  });
});

describe('the words of a topic', () => {
  it('travel in the link and in a file as they are', () => {
    for (const topic of ['hotel', own] as Scenario['topic'][]) {
      const scenario = scenarioWith({ topic });
      expect(readLink(linkTo(scenario))).toEqual({ scenario, faults: [] });
      const file: unknown = JSON.parse(JSON.stringify(nested(scenario)));
      expect(checkValues(flattened(file).values)).toEqual({ scenario, faults: [] });
    }
    expect(linkTo(scenarioWith({ topic: own })).length).toBeLessThan(2000);
  });

  it('refuse a link whose JSON is broken', () => {
    const { faults } = readLink('s=1&topic={"label":');
    expect(faults.map(({ path, problem }) => `${path}: ${problem.code}`)).toEqual(['topic: choice']);
  });

  it('change no number of a run', () => {
    const scenario = scenarioWith({ people: 300, 'network.contacts': 20 });
    const { digest } = runOf(scenario).result;
    for (const topic of ['app', own] as const) {
      expect(simulate({ ...scenario, topic }).digest).toBe(digest);
      expect(sameRun(scenario, { ...scenario, topic, name: 'x' })).toBe(true);
    }
    expect(sameRun(scenario, { ...scenario, days: 3 })).toBe(false);
  });
});

describe('grades and calls', () => {
  it('share the scale evenly, ends included', () => {
    for (const [of, count] of [
      [gradeOf, GRADES],
      [callOf, CALLS],
    ] as const) {
      expect([of(-1), of(1)]).toEqual([0, count - 1]);
      const shares = Array.from({ length: count }, () => 0);
      for (let step = 0; step < 2800; step++) shares[of((step + 0.5) / 1400 - 1)]!++;
      expect(shares).toEqual(shares.map(() => 2800 / count));
    }
  });
});
