import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/model/story/story.ts';
import { BUNDLED_TOPICS } from '../../src/model/scenario/topic.ts';
import { problemOf } from '../../src/model/scenario/checks/validation.ts';
import { LANGUAGES } from './languages.ts';
import type { HeadlineFacts, Words } from '../../src/words/index.ts';
import { topical, topicWords } from '../../src/words/topical.ts';

const languages = Object.entries(LANGUAGES);

describe('a bundled topic', () => {
  it.each(languages)('has every text in %s, within the limits of one’s own words', (_, words) => {
    for (const topic of BUNDLED_TOPICS) expect(problemOf('topic', words.topics[topic]), topic).toBeNull();
  });

  it.each(languages)('has no two grades of a facet alike in %s, and no label twice', (_, words) => {
    for (const topic of BUNDLED_TOPICS) {
      const facets = FACETS.map((facet) => words.topics[topic][facet]);
      for (const { grades } of facets) expect(new Set(grades).size).toBe(grades.length);
      expect(new Set(facets.map(({ label }) => label)).size).toBe(FACETS.length);
    }
  });
});

describe('who goes, and who plans to', () => {
  it('is said with the topic’s own verb, in legend and charts', () => {
    const app = topical(LANGUAGES.en, 'app');
    expect(app.families.went).toBe('Tried it');
    expect(app.charts.went).toBe('tried it');
    expect(app.legend.went).toBe('tried it');
    expect(app.stages.planning).toBe('plan to try it');
    const hotel = topical(LANGUAGES.fr, 'hotel');
    expect(hotel.families.went).toBe('Y ont dormi');
    expect(hotel.stages.planning).toBe('veulent y dormir');
    expect(topical(LANGUAGES.en, 'restaurant').charts.went).toBe('went');
  });
});

describe('the words of a topic', () => {
  const facts = {
    day: 3,
    people: 100,
    reach: 7,
    went: 2,
    first: { reach: 1, went: 1 },
    left: 0.5,
    tellings: 4,
    ending: null,
  };
  const headline = (words: Words, more: Partial<HeadlineFacts> = {}) =>
    words
      .headline({ ...facts, ...more }, words.topic)
      .map(({ text }) => text)
      .join('');

  it('take their places in labels, explanations and headline', () => {
    const words = topical(LANGUAGES.en, 'hotel');
    expect(words.parameters['diners.count'].label).toBe('First to stay there');
    expect(topical(LANGUAGES.fr, 'hotel').parameters['diners.count'].label).toBe('Premiers à y dormir');
    expect(words.parameters['place.food'].label).toBe('Beds');
    expect(words.parameters['place.food'].help).toContain('“the beds are heavenly” (+1)');
    expect(words.parameters.days).toBe(LANGUAGES.en.parameters.days);
    expect(headline(words)).toBe('Day 3: 7 of 100 have heard, and 2 have stayed there.');
  });

  it('are one’s own as they were given', () => {
    const own = { ...LANGUAGES.en.topics.app, place: '<b>our</b> pump' };
    const words = topical(LANGUAGES.en, own);
    expect(topicWords(own, LANGUAGES.en)).toBe(own);
    expect(headline(words, { ending: 'spread' })).toContain('heard about <b>our</b> pump, and');
  });
});
