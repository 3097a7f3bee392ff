import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { frenchSlips } from './sentence.ts';
import { SAME_IN_BOTH, textsOf } from './texts.ts';

const english = textsOf(LANGUAGES.en);
const french = textsOf(LANGUAGES.fr);

/** Texts with letters that are the same in both languages, with their paths. */
const alike = [...english].flatMap(([path, { said }]) =>
  said
    .filter((text, sample) => /\p{L}{2}/u.test(text) && french.get(path)?.said[sample] === text)
    .map((text) => ({ path, text })),
);

describe('the messages', () => {
  it('are the same ones in every language, each of the same kind', () => {
    const kindsOf = (messages: typeof english) =>
      Object.fromEntries([...messages].map(([path, { kind }]) => [path, kind]));
    expect(kindsOf(french)).toEqual(kindsOf(english));
  });

  it('are translated, but for words that both languages have', () => {
    expect(alike.filter(({ text }) => !SAME_IN_BOTH.has(text))).toEqual([]);
    const shared = new Set(alike.map(({ text }) => text));
    expect([...SAME_IN_BOTH].filter((text) => !shared.has(text))).toEqual([]);
  });

  it('are typeset, elided and contracted as French is', () => {
    const slips = [...french].flatMap(([path, { said }]) =>
      said.flatMap((text) => frenchSlips(text).map((slip) => `${path}: ${slip}`)),
    );
    expect(slips).toEqual([]);
  });
});
