import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/model/inquiry/lineage.ts';
import { asFacet, FACETS, LOST } from '../../../src/model/story/story.ts';
import { BUNDLED_TOPICS, CALLS, GRADES, type TopicWords } from '../../../src/model/scenario/topic.ts';
import { topics } from '../../../src/words/topics/en/index.ts';
import { story as words } from '../../../src/words/en/story.ts';
import { lastWords, spoken, storyPieces, type ToldStep } from '../../../src/words/grammar/story.ts';

/** A version with what the last retelling did to it. */
function stepOf(
  story: readonly number[],
  before: readonly number[] | null,
  step: Partial<ToldStep> = {},
): ToldStep {
  const told = before ?? story;
  const changes = story.map((facet, index) => changeOf(told[index]!, facet));
  return { hop: before ? 1 : 0, story, isGood: isGood(story), changes, ...step };
}

const isGood = (story: readonly number[]) =>
  story.filter((facet) => facet !== LOST).reduce((sum, facet) => sum + facet, 0) >= 0;

const piecesOf = (
  story: readonly number[],
  before: readonly number[] | null = null,
  topic = topics.restaurant,
  step = {},
) =>
  storyPieces(stepOf(story, before, step), before && { story: before, isGood: isGood(before) }, topic, words);

const sentence = (...asked: Parameters<typeof piecesOf>) => spoken(piecesOf(...asked));

const told = (...feelings: (number | null)[]) =>
  feelings.map((feeling) => (feeling === null ? LOST : asFacet(feeling)));

/** A feeling in the middle of each grade. */
const feelings = Array.from({ length: GRADES }, (_, grade) => ((grade + 0.5) / GRADES) * 2 - 1);

describe('what somebody says', () => {
  it('is the experience of who went', () => {
    expect(sentence(told(0.9, 0.6, 0.8, 0.8))).toBe(
      'The food is fantastic, the prices are fair, the room is beautiful and the service is wonderful: you must go.',
    );
    expect(sentence(told(-0.9, -0.5, -0.8, 0.1))).toBe(
      'The food is atrocious, the prices are far too high, the room is dismal and the service is all right: don’t go.',
    );
  });

  it('is hearsay of who was told, and an advertisement’s where nobody told it', () => {
    const story = told(0.9, null, null, null);
    expect(sentence(story, story)).toBe('A friend said the food is fantastic: you must go.');
    expect(sentence(story, story, topics.restaurant, { hop: 2 })).toBe(
      'I heard the food is fantastic: you must go.',
    );
    expect(sentence(story, null, topics.restaurant, { hop: 1 })).toBe(
      'The advertisement says the food is fantastic: you must go.',
    );
  });

  it('names no facet that is lost, and shows what was lost just now in its old words', () => {
    const before = told(0.9, 0.6, null, 0.8);
    const pieces = piecesOf(told(null, 0.6, null, 0.8), before);
    expect(spoken(pieces)).toBe(
      'A friend said the prices are fair and the service is wonderful: you must go.',
    );
    expect(pieces.filter(({ change }) => change === 'lost')).toEqual([
      { text: 'the food is fantastic', facet: 'food', change: 'lost', isSilent: true },
    ]);
  });

  it.each<[string, number, number, string]>([
    ['risen to a stronger word', 0.4, 0.9, 'not just good but fantastic'],
    ['louder in the same word', 0.8, 0.95, 'really fantastic'],
    ['worse than it was', -0.6, -0.9, 'not just bad but atrocious'],
    ['no longer neither good nor bad', -0.1, -0.3, 'really disappointing'],
    ['turned round', 0.9, -0.9, 'actually atrocious'],
    ['quieter', 0.9, 0.6, 'delicious'],
    ['barely turned', 0.1, -0.1, 'all right'],
  ])('lets one hear what has become %s', (_, before, after, heard) => {
    expect(sentence(told(after, null, null, null), told(before, null, null, null))).toContain(
      `the food is ${heard}: `,
    );
  });

  it.each([
    ['weaker', 0.9, 0.3, 'it is worth a visit', 'quieter'],
    ['stronger', 0.3, 0.9, 'you must go', 'louder'],
    ['the opposite', 0.9, -0.3, 'it is not worth a visit', 'turned'],
    ['more of a warning', -0.3, -0.9, 'don’t go', 'louder'],
    ['the same', 0.9, 0.7, 'you must go', 'kept'],
  ])('marks advice that has become %s', (_, before, after, call, change) => {
    const pieces = piecesOf(told(after, null, null, null), told(before, null, null, null));
    expect(pieces.at(-2)).toEqual({ text: call, change });
    expect(piecesOf(told(after, null, null, null)).at(-2)).toEqual({ text: call, change: 'kept' });
  });

  it.each([
    [true, 'It’s supposed to be good, I don’t remember why.'],
    [false, 'It’s supposed to be bad, I don’t remember why.'],
  ])('is only the feeling when every detail is gone (good: %s)', (isGood, expected) => {
    const nothing = told(null, null, null, null);
    const pieces = piecesOf(nothing, told(null, 0.5, null, 0.5), topics.restaurant, { isGood });
    expect(spoken(pieces)).toBe(expected);
    expect(pieces.filter(({ change }) => change === 'lost')).toHaveLength(2);
    expect(sentence(nothing, nothing, topics.restaurant, { isGood })).toBe(expected);
  });

  it.each(BUNDLED_TOPICS)('has words for every grade of every facet of the %s, and every call', (name) => {
    const topic = topics[name];
    const calls = new Set<string>();
    for (const [index, facet] of FACETS.entries()) {
      for (const [grade, feeling] of feelings.entries()) {
        const story = FACETS.map((_, other) => (other === index ? asFacet(feeling) : LOST));
        const said = sentence(story, null, topic).toLowerCase();
        expect(said).toContain(`${topic[facet].is} ${topic[facet].grades[grade]!}`);
        calls.add(said.split(': ')[1]!);
      }
    }
    expect(calls.size).toBe(CALLS);
  });
});

describe('any story in any words', () => {
  const facet = fc.oneof(fc.constant(LOST), fc.integer({ min: -32767, max: 32767 }));
  const story = fc.tuple(facet, facet, facet, facet);
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/\s+/g, '') || 'x');
  const facetWords = fc.record({
    label: word,
    is: word,
    grades: fc.array(word, { minLength: GRADES, maxLength: GRADES }),
  });
  const own: fc.Arbitrary<TopicWords> = fc.record({
    label: word,
    place: word,
    visit: fc.record({ base: word, past: word, done: word }),
    food: facetWords,
    price: facetWords,
    setting: facetWords,
    service: facetWords,
    calls: fc.array(word, { minLength: CALLS, maxLength: CALLS }),
  });
  const topic = fc.oneof(fc.constantFrom(...BUNDLED_TOPICS.map((name) => topics[name])), own);

  it('is a sentence: complete, in one piece, with an end', () => {
    fc.assert(
      fc.property(
        story,
        fc.option(story),
        topic,
        fc.nat({ max: 60 }),
        fc.boolean(),
        (now, before, of, hop, isGood) => {
          const said = sentence(now, before, of, { isGood, hop: before ? hop + 1 : 0 });
          expect(said).not.toMatch(/undefined|NaN|null| {2}|^ | $/);
          expect(said).toMatch(/\.$/);
          expect(said).toBe(sentence(now, before, of, { isGood, hop: before ? hop + 1 : 0 }));
        },
      ),
    );
  });

  it('marks each detail that is told in another word, and none that sounds as before', () => {
    const wordOf = (facets: readonly number[], index: number) => {
      const [piece] = piecesOf(FACETS.map((_, other) => (other === index ? facets[index]! : LOST))).filter(
        ({ change }) => change,
      );
      return piece?.text;
    };
    // Small moves are as frequent as large ones.
    const move = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -60_000, max: 60_000 }));
    const held = (value: number) => Math.max(-32767, Math.min(32767, value));
    fc.assert(
      fc.property(story, fc.tuple(move, move, move, move), (before, moves) => {
        const now = before.map((facet, index) => (facet === LOST ? LOST : held(facet + moves[index]!)));
        const pieces = piecesOf(now, before);
        for (const [index, name] of FACETS.entries()) {
          if (before[index] === LOST) continue;
          const change = pieces.find((piece) => piece.facet === name && piece.change)?.change;
          if (wordOf(before, index) !== wordOf(now, index)) expect(change).not.toBe('kept');
          else expect(['kept', 'louder']).toContain(change);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says each facet that is there once, and no other', () => {
    fc.assert(
      fc.property(story, fc.option(story), topic, (now, before, of) => {
        const pieces = piecesOf(now, before, of);
        for (const [index, name] of FACETS.entries()) {
          const said = pieces.filter(({ facet: about, isSilent }) => about === name && !isSilent);
          expect(said.length > 0).toBe(now[index] !== LOST);
          expect(said.filter(({ change }) => change)).toHaveLength(now[index] === LOST ? 0 : 1);
          const lost = pieces.filter(({ facet: about, change }) => about === name && change === 'lost');
          expect(lost).toHaveLength(before && before[index] !== LOST && now[index] === LOST ? 1 : 0);
        }
      }),
    );
  });
});

describe('the last words of a sentence', () => {
  it('are its end, and none where no detail is left', () => {
    const facet = fc.oneof(fc.constant(LOST), fc.double({ min: -1, max: 1, noNaN: true }).map(asFacet));
    fc.assert(
      fc.property(fc.tuple(facet, facet, facet, facet), (story) => {
        const last = lastWords(stepOf(story, story), topics.restaurant, words);
        const isAllLost = story.every((each) => each === LOST);
        expect(last === null).toBe(isAllLost);
        if (last === null) return;
        expect(last.startsWith(`${words.quotes[0]}… `)).toBe(true);
        const end = last.slice(words.quotes[0].length + 2, -words.quotes[1].length);
        expect(sentence(story, story).endsWith(end)).toBe(true);
      }),
    );
  });
});
