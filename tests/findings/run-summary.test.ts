import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runSummary, type RunSummary } from '../../src/findings/run-summary.ts';
import { BUNDLED_TOPICS } from '../../src/model/scenario/topic.ts';
import type { ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { LANGUAGES } from '../words/languages.ts';
import { anyScenario } from '../model/arbitrary.ts';
import { ALL_RELAY, PAIR, runOf, scenarioWith } from '../model/runs.ts';

const { en, fr } = LANGUAGES;

function summaryOf(scenario: ReturnType<typeof scenarioWith>): RunSummary {
  const { measures, result } = runOf(scenario);
  return runSummary({
    people: scenario.people,
    plannedDays: scenario.days,
    days: measures.days,
    stageCounts: measures.stageCounts,
    mostHops: result.byHop.hop.length - 1,
  })!;
}

const town: ScenarioPatch = { people: 400, days: 40, 'diners.count': 3, seed: 'summary' };
const good: ScenarioPatch = { 'place.food': 1, 'place.price': 1, 'place.setting': 1, 'place.service': 1 };
const bad: ScenarioPatch = { 'place.food': -1, 'place.price': -1, 'place.setting': -1, 'place.service': -1 };
const deaf: ScenarioPatch = { 'ties.closeTrust': 0 };
const silent: ScenarioPatch = { 'telling.perDay': 0 };

const base: RunSummary = {
  people: 5000,
  lastDay: 90,
  reach: 2821,
  first: 3,
  halfDay: 61,
  fullDay: 90,
  fastestDay: 74,
  left: 0.58,
  mostHops: 9,
  began: 'good',
  mood: 'good',
  went: 337,
  diners: 3,
  fans: 320,
  critics: 2,
  customers: 15,
  ending: 'still-told',
};
const read = (more: Partial<RunSummary> = {}, words = en) =>
  words.summary.sentences({ ...base, ...more }, words.topic).join(' ');

describe('a run in three sentences', () => {
  it('tells of a wave', () => {
    expect(read()).toBe(
      'In 90 days, 2,821 of 5,000 people (56%) heard about the restaurant, half of them by day 61; it spread fastest on day 74. ' +
        'On average, 58% of the story is left with those who have it second-hand, and what people say is mostly good. ' +
        '337 people went there in all: 320 came away delighted, 15 satisfied and 2 disappointed; on day 90, the last, it was still being told.',
    );
  });

  it('tells of it in French', () => {
    expect(read({}, fr).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'En 90 jours, 2 821 personnes sur 5 000 (56 %) ont entendu parler du restaurant, la moitié dès le jour 61 ; l’histoire s’est propagée le plus vite le jour 74. ' +
        'En moyenne, il reste 58 % de l’histoire à ceux qui l’ont apprise par d’autres, et ce qui s’en dit est plutôt bon. ' +
        '337 personnes y ont mangé en tout : 320 en sont ressorties conquises, 15 satisfaites et 2 déçues ; au jour 90, le dernier, on racontait encore l’histoire.',
    );
  });

  it.each([
    ['nobody hears at all', { reach: 0, first: 0 }, 'nobody heard about the restaurant. There was no story'],
    [
      'only the first diner knows',
      { reach: 1, first: 1 },
      'nobody but the one person it began with heard about',
    ],
    ['only the first diners know', { reach: 3 }, 'nobody but the 3 people it began with heard'],
    ['everybody dined', { people: 3, reach: 3 }, 'Everybody was among the first to know'],
    [
      'everybody hears',
      { reach: 5000, fullDay: 40, halfDay: 12 },
      'All 5,000 people heard about the restaurant within 40 days, half of them by day 12.',
    ],
    [
      'the other of two hears',
      { people: 2, reach: 2, first: 1, halfDay: null, fullDay: 1, fastestDay: null },
      'Both people heard about the restaurant within one day.',
    ],
    [
      'a handful hears',
      { reach: 6, halfDay: null, fastestDay: null },
      'In 90 days, 6 of 5,000 people (0.1%) heard about the restaurant.',
    ],
    ['nobody takes it over', { left: null, mostHops: 0 }, 'Nobody retold the story, so nothing'],
    ['who took it over went', { left: null }, 'nobody has the story second-hand: all'],
    [
      'nothing is lost',
      { left: 1, mostHops: 1 },
      'All of the story is left with those who have it second-hand, and',
    ],
    [
      'no detail is left',
      { left: 0, mood: null },
      'Nothing of the story is left with those who have it second-hand, without a single detail.',
    ],
    ['opinion turns', { mood: 'bad' }, 'what began as mostly good has become mostly bad'],
    ['nobody goes', { went: 0, diners: 0 }, 'Nobody went there; on day 90'],
    [
      'only the first diners went',
      { went: 3, fans: 0, customers: 0, critics: 3 },
      'Nobody went there but the 3 people it began with, all of whom came away disappointed;',
    ],
    [
      'all are critics',
      { went: 40, fans: 0, customers: 0, critics: 40 },
      '40 people went there, and all of them came away disappointed;',
    ],
    ['it dies out', { ending: 'ran-out', lastDay: 12 }, 'it ended on day 12, when nobody was left'],
    ['everybody knows', { ending: 'all-told' }, 'when everybody knew.'],
    [
      'one of the first is content, the other not',
      { went: 2, diners: 2, fans: 0, customers: 1, critics: 1 },
      'Nobody went there but the 2 people it began with: 1 came away satisfied and 1 disappointed;',
    ],
    [
      'two go',
      { went: 2, diners: 1, fans: 2, customers: 0, critics: 0 },
      '2 people went there, and both of them came away delighted;',
    ],
    [
      'it spread fastest when half knew',
      { fastestDay: 61 },
      'half of them by day 61, the day it spread fastest. On',
    ],
    ['it spread evenly', { fastestDay: null }, 'half of them by day 61. On'],
    [
      'nothing is told at all',
      { lastDay: 0, reach: 3, ending: 'ran-out' },
      'it ended on the day it began, when nobody was left',
    ],
    ['all knew, and went later', { ending: 'settled' }, 'when nothing could change any more.'],
    ['it is silent', { ending: 'quiet' }, 'nobody told it any more.'],
  ] as const)('says it where %s', (_, more, said) => {
    expect(read(more)).toContain(said);
  });

  it.each([
    ['a place whose diners say nothing', { ...good, ...silent }, { reach: 3, first: 3, left: null, went: 3 }],
    ['a town that believes nobody', { ...good, ...deaf }, { left: null, mostHops: 0, went: 3 }],
    ['an atrocious place', { ...bad, 'place.variation': 0 }, { began: 'bad', mood: 'bad', fans: 0 }],
    [
      'a town that passes everything on unchanged',
      { ...good, ...ALL_RELAY, 'network.kind': 'random', 'telling.perDay': 10 },
      { left: 1, began: 'good', mood: 'good', critics: 0 },
    ],
    [
      'two people',
      { ...good, ...ALL_RELAY, ...PAIR, 'diners.count': 1 },
      { reach: 2, fullDay: 1, halfDay: null, fastestDay: null },
    ],
  ] as const)('has the facts of %s', (_, changes, facts) => {
    expect(summaryOf(scenarioWith(town, changes))).toMatchObject(facts);
  });

  it('is made of whole sentences and of numbers that are some, whatever runs', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.constantFrom(en, fr),
        fc.constantFrom(...BUNDLED_TOPICS),
        (scenario, words, topic) => {
          const run = summaryOf(scenario);
          const sentences = words.summary.sentences(run, words.topics[topic]);
          expect(run.fans + run.critics + run.customers).toBe(run.went);
          if (run.halfDay !== null) expect(run.halfDay).toBeLessThan(run.fullDay);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^[\p{Lu}\d].*[^\s.]\.$/u);
            expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|−1|\s{2}|\.\./);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
