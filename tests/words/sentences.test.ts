import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReachFinding } from '../../src/findings/reach.ts';
import type { StoryFinding } from '../../src/findings/story.ts';
import type { LeanNeed, Problem } from '../../src/model/scenario/checks/faults.ts';
import { changeOf } from '../../src/model/inquiry/lineage.ts';
import { CRITIC, CUSTOMER, FAN } from '../../src/model/story/stages.ts';
import { ACT, FORGET, NONE, RELAY, VERIFY } from '../../src/model/run/shared/rules.ts';
import { LOST } from '../../src/model/story/story.ts';
import { BUNDLED_TOPICS, type TopicWords } from '../../src/model/scenario/topic.ts';
import type { DatedFact, Fact } from '../../src/model/run/reference/probe.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { spoken, storyPieces } from '../../src/words/grammar/story.ts';
import { count, names, nothing, oneOf, says, share, some, word } from './samples.ts';
import { sentenceSlips } from './sentence.ts';

const languages = Object.keys(LANGUAGES) as Language[];

const feeling = fc.oneof(fc.constant(LOST), fc.integer({ min: -32767, max: 32767 }));
const facets = fc.tuple(feeling, feeling, feeling, feeling);
const version = fc.record({
  story: facets,
  before: fc.option(facets),
  hop: fc.nat({ max: 9 }),
  isGood: fc.boolean(),
});

type Told = typeof version extends fc.Arbitrary<infer T> ? T : never;

/** What somebody says who holds a version. */
function sentenceOf({ story, before, hop, isGood }: Told, topic: TopicWords, language: Language) {
  const changes = story.map((facet, index) => changeOf((before ?? story)[index]!, facet));
  const step = { hop: before === null ? hop % 2 : hop + 1, story, isGood, changes };
  const told = before === null ? null : { story: before, isGood };
  return spoken(storyPieces(step, told, topic, LANGUAGES[language].story));
}

const reaction = fc.constantFrom(ACT, FORGET, RELAY, VERIFY, NONE);
const belief = { chance: share, isBelieved: fc.boolean() };
const fact = oneOf<Fact, 'kind'>('kind', {
  told: fc.record({
    ...{ teller: count, layer: fc.constantFrom('close' as const, 'online' as const), heardBefore: count },
    ...{ lostShare: fc.oneof(fc.constant(0), share), isSeenThrough: fc.boolean(), ...belief },
  }),
  advertised: fc.record(belief),
  needsMore: fc.record({ believed: some, needed: some }),
  reacted: fc.record({ reaction, isGood: fc.boolean() }),
  recalled: fc.record({
    chance: fc.oneof(fc.constant(0), share),
    isMoved: fc.boolean(),
    isGood: fc.boolean(),
  }),
  reminded: fc.record({ isGood: fc.boolean() }),
  dissuaded: fc.record({ chance: share, isMoved: fc.boolean() }),
  visited: fc.record({
    ...{ expected: fc.option(share), experienced: share, satisfaction: share },
    ...{ stage: fc.constantFrom(FAN, CRITIC, CUSTOMER), isPaid: fc.boolean() },
  }),
  beganTelling: nothing,
  pitched: fc.record({
    ...{ seller: count, layer: fc.constantFrom('close' as const, 'online' as const) },
    ...{ isAboutSelling: fc.boolean(), isFit: fc.boolean(), isSeenThrough: fc.boolean(), ...belief },
  }),
  offered: fc.record({ stated: count, wanted: count, hasJoined: fc.boolean() }),
  founded: nothing,
  joinedForBargain: fc.record({ sponsor: count }),
  leftBusiness: fc.record({ result: fc.integer({ min: -999, max: 999 }) }),
  stoppedTelling: fc.record({ told: count, isStifled: fc.boolean() }),
});
/** Nobody reacts who has heard nothing: what follows a telling comes with it. */
const follows = (kind: Fact['kind']) =>
  ['needsMore', 'reacted', 'recalled', 'dissuaded', 'offered'].includes(kind);
const hearing = fact.filter(({ kind }) => kind === 'told' || kind === 'advertised');
const occasion = fc.oneof(
  fc.tuple(
    hearing,
    fact.filter(({ kind }) => follows(kind)),
  ),
  fc.tuple(hearing),
  fc.tuple(fact.filter(({ kind }) => !follows(kind))),
);
const facts = fc
  .array(occasion, { maxLength: 8 })
  .map((row) => row.flatMap((what, day) => what.map((each): DatedFact => ({ ...each, day }))));

const sum = fc.integer({ min: -100_000, max: 100_000 }).map((amount) => amount / 100);
const topicName = fc.constantFrom(...BUNDLED_TOPICS);
const headlineFacts = fc.record({
  day: count,
  people: some,
  reach: count,
  went: count,
  first: fc.record({ reach: count, went: count }),
  left: fc.option(share),
  tellings: count,
  ending: fc.constantFrom(null, 'spread' as const, 'stopped' as const, 'fizzled' as const),
});

describe.each(languages)('in %s, a sentence is made', (language) => {
  const words = LANGUAGES[language];

  it('of every story, about every topic', () => {
    const topics = fc.constantFrom(...Object.values(words.topics), words.topicForm.generic);
    says(language, fc.tuple(version, topics), ([told, topic]) => sentenceOf(told, topic, language));
  });

  it('of every business', () => {
    const { headline, earned, pay, inside, months } = words.selling;
    const people = fc.record({ members: some, builders: some, inside: count, lost: count, day: count });
    says(language, fc.tuple(people, fc.option(sum)), ([facts, median]) =>
      headline({ ...facts, lost: Math.min(facts.lost, facts.builders), median }, '€')
        .map(({ text }) => text)
        .join(''),
    );
    const made = fc.record({
      day: count,
      builders: some,
      lost: count,
      even: count,
      gained: count,
      middle: fc.option(sum),
    });
    says(
      language,
      made,
      (facts) =>
        `${earned.title({ ...facts, lost: Math.min(facts.lost, facts.builders) }, '', facts.lost % 2 === 1)}.`,
    );
    const paid = { fromCustomers: share, fromOwnUse: share, fromUnsold: share, fromFees: share };
    says(language, fc.record({ all: count, ...paid }), (facts) => `${pay.title(facts)}.`);
    says(language, fc.record({ all: some, ...paid }), (facts) => pay.line(facts));
    says(language, fc.tuple(count, count), ([here, gone]) => `${inside.title(here, gone)}.`);
    says(language, fc.tuple(some, count), ([good, bad]) => `${months.title(good, bad)}.`);
  });

  it('of every day', () => {
    says(language, fc.tuple(headlineFacts, topicName), ([day, topic]) =>
      words
        .headline(day, words.topics[topic])
        .map(({ text }) => text)
        .join(''),
    );
    says(language, headlineFacts, words.subline);
  });

  it('of whatever happened to somebody', () => {
    says(language, fc.tuple(facts, topicName), ([row, topic]) => words.whySummary(row, words.topics[topic]));
    says(language, fc.tuple(facts, topicName), ([row, topic]) => {
      const lines = words.whyLines(row, words.topics[topic]).map(({ text }) => text);
      return lines.find((line) => sentenceSlips(line, language).length > 0) ?? lines[0] ?? null;
    });
  });

  it('of every finding, which stands without a full stop', () => {
    says(language, reachFinding, (finding) => `${words.findings.reach(finding)}.`);
    says(language, storyFinding, (finding) => `${words.findings.story(finding)}.`);
  });

  it('of every fault', () => {
    says(language, problem, (given) =>
      words.fault({ path: 'people', value: 7, problem: given }, 'Habitants'),
    );
  });

  it('of every preset and parameter', () => {
    const texts = [
      ...Object.values(words.presets).flatMap(({ title, lesson, watch }) => [`${title}.`, lesson, watch]),
      ...Object.values(words.parameters).flatMap(({ label, help }) => [`${label}.`, help]),
      ...Object.values(words.sources).map((source) => words.controls.source(source)),
    ];
    expect(texts.flatMap((text) => sentenceSlips(text, language))).toEqual([]);
  });
});

const reachFinding = oneOf<ReachFinding, 'kind'>('kind', {
  nobody: nothing,
  'first-day': fc.record({ reach: some }),
  'only-diners': fc.record({ reach: some, over: fc.boolean() }),
  fizzled: fc.record({ reach: some, share, day: count }),
  quiet: fc.record({ reach: some, share, since: count }),
  creeping: fc.record({ reach: some, gained: some }),
  growing: fc.record({
    ...{ reach: some, share, arithmeticDay: fc.option(count) },
    doublingDays: fc.double({ min: 0.01, max: 90, noNaN: true }),
  }),
  'follows-arithmetic': fc.record({ reach: some, share, day: count }),
  slowing: fc.record({ reach: some, share, day: count }),
  gaining: fc.record({ reach: some, gained: some, days: some }),
  wave: fc.record({ reach: some, share, day: count, fastest: fc.option(count) }),
  everyone: fc.record({ people: some, day: count }),
});

const storyFinding = oneOf<StoryFinding, 'kind'>('kind', {
  'nobody-retold': nothing,
  intact: fc.record({ hop: some, people: some }),
  gone: fc.record({ hop: some, gone: share, people: some }),
  'half-gone': fc.record({ half: some, hop: some, gone: share, people: some }),
});

const leanNeed = fc.constantFrom<LeanNeed>(
  ...(['computed', 'zero', 'no', 'none', 'fewLooked', 'fewDiners', 'noDetail'] as const),
  ...(['noLetdown', 'feelingKept', 'allGood'] as const),
);

const problem = oneOf<Problem, 'code'>('code', {
  notAnObject: nothing,
  version: fc.record({ supported: some }),
  foreign: fc.record({ engine: some }),
  cutOff: nothing,
  linkTooLong: fc.record({ max: some }),
  readAs: fc.record({ as: word }),
  leftOut: nothing,
  engine: fc.record({ engine: some }),
  unknown: fc.record({ nearest: fc.option(word) }),
  type: fc.oneof(
    fc.record({
      expected: fc.constantFrom('text', 'flag', 'peopleList', 'shares', 'events', 'topic', 'object'),
    }),
    fc.record({ expected: fc.constantFrom('number', 'whole'), min: count, max: count }),
  ),
  ambiguous: fc.record({ small: count, large: count }),
  twice: fc.record({ other: word }),
  range: fc.record({ min: count, max: count }),
  choice: fc.record({ options: names }),
  tooLong: fc.record({ maxLength: some }),
  blank: nothing,
  unprintable: nothing,
  hidden: fc.record({ sign: fc.constant('U+202E') }),
  repeated: nothing,
  illFormed: nothing,
  wordList: fc.record({ count: some }),
  wordsTooLong: fc.record({ max: some }),
  sharesAboveOne: fc.record({ sum: share }),
  listAboveOne: fc.record({ sum: share.map((value) => value + 1) }),
  atMostDiners: fc.record({ diners: some }),
  atMostWithFounders: fc.record({ max: some }),
  contactsBelowPeople: fc.record({ people: some }),
  contactsWhole: fc.record({ network: word }),
  contactsEven: fc.record({ network: word }),
  endsEven: fc.record({ people: some }),
  peopleEven: fc.record({ network: word }),
  groupTooSmall: fc.record({ min: some }),
  noGroupSize: nothing,
  groupTooLarge: fc.record({ max: some }),
  atMostPeople: fc.record({ people: some }),
  personNumbers: fc.record({ people: some }),
  nobodyCalled: fc.record({ name: word, nearest: fc.option(word) }),
  sameName: fc.record({ name: word, people: some }),
  treeHasRoots: nothing,
  noOnlineLayer: fc.record({ network: word }),
  structural: nothing,
  tooMany: fc.record({ max: some }),
  emptyEvent: nothing,
  lean: fc.record({ needs: leanNeed }),
  source: fc.record({ options: names }),
  sourceMember: fc.record({ members: names }),
  sourceTies: nothing,
  sourceTie: fc.record({ most: some }),
  sourceTwice: nothing,
  sourceNames: fc.record({ people: some }),
  sourceName: fc.record({ length: some }),
  fileNeeded: fc.record({ people: some, ties: some }),
});
