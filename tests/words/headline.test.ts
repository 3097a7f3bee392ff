import { describe, expect, it } from 'vitest';
import type { HeadlineFacts } from '../../src/words/index.ts';
import { LANGUAGES } from './languages.ts';

const { en } = LANGUAGES;
const one = { reach: 1, went: 1 };
const day42: HeadlineFacts = {
  ...{ day: 42, people: 5000, reach: 797, went: 71, first: one },
  ...{ left: 0.58, tellings: 80, ending: null },
};
const day0: HeadlineFacts = { ...day42, ...one, day: 0, left: null, tellings: 0 };
const end: HeadlineFacts = { ...day42, day: 90, reach: 2821, went: 312, ending: 'spread' };

const CASES: readonly [string, HeadlineFacts, string][] = [
  ['before anybody is told', day0, 'One person has eaten there. Nobody else knows yet.'],
  [
    'before anybody is told by many',
    { ...day0, reach: 500, went: 500 },
    '500 people have eaten there. Nobody else knows yet.',
  ],
  [
    'where some only know of it',
    { ...day0, reach: 12, went: 0 },
    '12 people have heard about the restaurant.',
  ],
  ['where nobody knows', { ...day0, reach: 0, went: 0 }, 'Nobody has heard about the restaurant yet.'],
  [
    'while nobody listens',
    { ...day42, ...one, day: 3 },
    'Day 3: nobody else has heard about the restaurant yet.',
  ],
  [
    'while nobody follows',
    { ...day42, day: 5, reach: 30, went: 1 },
    'Day 5: 30 of 5,000 have heard. Nobody else has eaten there yet.',
  ],
  [
    'while nobody follows those with whom it began',
    { ...day42, day: 1, reach: 991, went: 500, first: { reach: 500, went: 500 } },
    'Day 1: 991 of 5,000 have heard. Nobody but the first 500 has eaten there yet.',
  ],
  ['in the middle', day42, 'Day 42: 797 of 5,000 have heard, and 71 have eaten there.'],
  ['when all know', { ...day42, reach: 5000 }, 'Day 42: all 5,000 have heard, and 71 have eaten there.'],
  ['at the end', end, 'In 90 days, 2,821 of 5,000 heard about the restaurant, and 312 went there.'],
  [
    'at the end of a fizzle',
    { ...end, reach: 23, went: 2, ending: 'fizzled' },
    'It fizzled out: in 90 days, only 23 of 5,000 heard about the restaurant, and 2 went there.',
  ],
  [
    'at the end, when nobody else went',
    { ...end, reach: 23, went: 1, ending: 'fizzled' },
    'It fizzled out: in 90 days, only 23 of 5,000 heard about the restaurant, and nobody else went there.',
  ],
  [
    'when its days were over while people talked',
    { ...end, day: 2, reach: 111, went: 1, ending: 'stopped' },
    'Stopped after 2 days: 111 of 5,000 have heard. Nobody else has eaten there yet.',
  ],
  [
    'when it never began',
    { ...end, ...one, ending: 'fizzled' },
    'It went no further: by day 90, nobody else had heard about the restaurant.',
  ],
];

describe('the headline', () => {
  it.each(CASES)('%s', (_, facts, expected) => {
    expect(
      en
        .headline(facts, en.topic)
        .map(({ text }) => text)
        .join(''),
    ).toBe(expected);
  });

  it('is followed by what is left, and today’s tellings', () => {
    expect(en.subline(day0)).toBe('Tomorrow, whoever has something to tell starts talking.');
    expect(en.subline({ ...day42, tellings: 1 })).toBe(
      'Those who were told still have 58% of the story. Today it was told once.',
    );
  });
});
