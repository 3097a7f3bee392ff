import { describe, expect, it } from 'vitest';
import { CRITIC, FAN } from '../../src/model/story/stages.ts';
import { FORGET } from '../../src/model/run/shared/rules.ts';
import { asFacet, LOST } from '../../src/model/story/story.ts';
import type { TopicWords } from '../../src/model/scenario/topic.ts';
import type { Fact } from '../../src/model/run/reference/probe.ts';
import { de, deVerb, haveDone, notYet, que, subjectOf } from '../../src/words/fr/grammar.ts';
import type { HeadlineFacts } from '../../src/words/index.ts';
import { LANGUAGES } from './languages.ts';
import { spoken, storyPieces } from '../../src/words/grammar/story.ts';
import { frenchSlips } from './sentence.ts';

const { fr } = LANGUAGES;
const facts: HeadlineFacts = {
  day: 12,
  people: 10_000,
  reach: 3412,
  went: 58,
  first: { reach: 1, went: 1 },
  left: 0.41,
  tellings: 3,
  ending: null,
};
const headline = (topic: TopicWords, more: Partial<HeadlineFacts> = {}) =>
  plain(
    fr
      .headline({ ...facts, ...more }, topic)
      .map(({ text }) => text)
      .join(''),
  );

/** With ordinary spaces, so that a test can be read. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the grammar of French', () => {
  it.each([
    ['le restaurant', 'du restaurant'],
    ['les hôtels', 'des hôtels'],
    ['l’application', 'de l’application'],
    ['la formation', 'de la formation'],
    ['une appli', 'd’une appli'],
    ['notre pompe', 'de notre pompe'],
    ['chez Paul', 'de chez Paul'],
    ['des ateliers', 'd’ateliers'],
    ['Acme', 'de « Acme »'],
    ['the pump', 'de « the pump »'],
  ])('contracts de before %s', (thing, expected) => {
    expect(de(thing)).toBe(expected);
  });

  it('leaves pronouns before a verb alone', () => {
    expect(['y aller', 'le suivre', 'l’essayer', 'essayer'].map(deVerb)).toEqual([
      ...['d’y aller', 'de le suivre', 'de l’essayer', 'd’essayer'],
    ]);
  });

  it('elides que', () => {
    expect(['la cuisine', 'elle', 'Éponine', 'yaourt'].map(que)).toEqual(['que ', 'qu’', 'qu’', 'que ']);
  });

  it('puts verbs into the negative and the plural', () => {
    expect(['y a mangé', 'l’a essayée', 'a goûté', 'est venu'].map(notYet)).toEqual([
      ...['n’y a encore mangé', 'ne l’a encore essayée', 'n’a encore goûté', 'n’est encore venu'],
    ]);
    expect(['y ont mangé', 'l’ont suivie', 'sont venus', 'goûté'].map(haveDone)).toEqual([
      ...['y ont mangé', 'l’ont suivie', 'sont venus', 'ont goûté'],
    ]);
  });

  it('finds the subject of a facet', () => {
    expect(['les prix sont', 'l’accueil est', 'what it does is'].map(subjectOf)).toEqual([
      ...['les prix', 'l’accueil', null],
    ]);
  });
});

describe('the headline in French', () => {
  it('agrees with its numbers: 0 and 1 are singular', () => {
    const { restaurant, app } = fr.topics;
    expect(headline(restaurant)).toBe(
      'Jour 12 : 3 412 personnes sur 10 000 sont au courant, et 58 y ont mangé.',
    );
    const none = { reach: 0, went: 0 };
    expect(headline(app, { reach: 1, went: 1, first: none })).toBe(
      'Jour 12 : 1 personne sur 10 000 est au courant, et 1 l’a essayée.',
    );
    expect(headline(restaurant, { went: 1 })).toBe(
      'Jour 12 : 3 412 personnes sur 10 000 sont au courant, et personne d’autre n’y a encore mangé.',
    );
    expect(headline(restaurant, { ending: 'fizzled' })).toBe(
      'L’histoire s’est éteinte : en 12 jours, seulement 3 412 personnes sur 10 000 ont entendu parler du restaurant, et 58 y ont mangé.',
    );
    expect(headline(app, { day: 0, reach: 1, went: 1 })).toBe(
      'Une personne l’a essayée. Personne d’autre n’est encore au courant.',
    );
  });

  it('writes numbers as French does', () => {
    const text = fr.headline({ ...facts, reach: 1234567 }, fr.topic)[1]!.text;
    expect(text).toBe('1\u202f234\u202f567');
    expect(fr.subline(facts)).toMatch(
      /^Ceux à qui on l’a racontée ont encore 41[\u00a0\u202f]% de l’histoire. Aujourd’hui, 3 récits.$/,
    );
    expect(fr.units.tellings(1.5)).toBe('1,5');
  });
});

describe('a story in French', () => {
  const told = (hop: number, food: number | null, before: number | null) => {
    const facets = (feeling: number | null) => [feeling === null ? LOST : asFacet(feeling), LOST, LOST, LOST];
    const turn = before === null ? 'kept' : 'turned';
    const changes = [turn, 'missing', 'missing', 'missing'] as const;
    const step = { hop, story: facets(food), isGood: (food ?? 1) >= 0, changes };
    const version = before === null ? null : { story: facets(before), isGood: before >= 0 };
    return (topic: TopicWords) => plain(spoken(storyPieces(step, version, topic, fr.story)));
  };

  it('is told first-hand, by hearsay and by an advertisement', () => {
    const { restaurant } = fr.topics;
    expect(told(0, 0.9, null)(restaurant)).toBe('La cuisine est divine : il faut y aller.');
    expect(told(1, 0.9, null)(restaurant)).toBe(
      'La publicité dit que la cuisine est divine : il faut y aller.',
    );
    expect(told(2, -0.9, 0.9)(restaurant)).toBe('Il paraît que la cuisine est en fait infecte : n’y va pas.');
    expect(told(3, null, null)(restaurant)).toBe('Il paraît que c’est bien, mais je ne sais plus pourquoi.');
  });

  it('elides before words of one’s own', () => {
    const own = { ...fr.topics.app, food: { ...fr.topics.app.food, is: 'elle est' } };
    expect(told(2, 0.1, 0.1)(own)).toMatch(/^Il paraît qu’elle est correcte : /);
  });
});

describe('words of one’s own', () => {
  const own: TopicWords = { ...LANGUAGES.en.topics.app, place: 'the pump' };

  it('in another language stand between guillemets where they would have to agree', () => {
    expect(headline(own, { ending: 'spread' })).toContain(
      'entendu parler de « the pump », et 58 ont tried it.',
    );
    expect(plain(fr.story.seek.questions(own).neverFood)).toBe(
      'n’a jamais entendu parler de « What it does »',
    );
  });

  it('are kept as they are', () => {
    const facet = { ...own.food, label: 'Qui?', is: 'ça, c’est' };
    const topic = { ...own, place: 'la pompe: 2', food: facet };
    expect(headline(topic, { ending: 'spread' })).toContain('parler de la pompe: 2, et');
  });
});

describe('what happened to somebody, in French', () => {
  const hearing = { kind: 'told', teller: 704, layer: 'close', lostShare: 0, isSeenThrough: false } as const;
  const row: [number, Fact][] = [
    [3, { ...hearing, heardBefore: 0, chance: 0.74, isBelieved: false }],
    [4, { ...hearing, heardBefore: 1, chance: 0.7, isBelieved: true }],
    [4, { kind: 'reacted', reaction: FORGET, isGood: true }],
    [17, { kind: 'reminded', isGood: true }],
    [21, { kind: 'visited', expected: 0.9, experienced: 0.4, satisfaction: 0, stage: CRITIC, isPaid: false }],
    [22, { kind: 'stoppedTelling', told: 10, isStifled: false }],
  ];
  const dated = row.map(([day, fact]) => ({ ...fact, day }));

  it('is summed up in one sentence', () => {
    expect(fr.whySummary(dated, fr.topic)).toBe(
      'L’a entendue deux fois, y a cru la deuxième fois, a oublié, en a retrouvé le souvenir par hasard le jour 17, ' +
        'y a mangé le jour 21, a trouvé moins que promis, en a gardé un goût de déception, ' +
        'en a parlé à 10 autres personnes.',
    );
  });

  it('is told line by line', () => {
    expect(fr.whyLines(dated, fr.topic).map(({ text }) => plain(text))).toEqual([
      'L’a entendue par la personne 704, entre amis ; n’y a pas cru (probabilité 74 %).',
      'L’a entendue par la personne 704, entre amis, pour la 2e fois ; y a cru (probabilité 70 %) ; a oublié pour l’instant.',
      'Quelque chose le lui rappelle ; veut y aller.',
      'Y a mangé : a trouvé moins que promis, et garde un goût de déception.',
      'En a parlé à autant de monde que prévu : 10 personnes en tout.',
    ]);
  });

  it('fits women and men', () => {
    const visited = { ...row[4]![1], stage: FAN, day: 5 } as (typeof dated)[number];
    for (const text of [fr.whySummary([visited], fr.topic)!, fr.whyLines([visited], fr.topic)[0]!.text]) {
      expect(text).not.toMatch(/(?:ravi|déçu|content|convaincu|allé)e?\b/);
    }
  });
});

describe('the check of French texts', () => {
  it.each([
    ['Attention : ceci', 'a line may break before'],
    ['« ceci\u00a0»', 'a line may break after'],
    ["l'histoire", 'a straight apostrophe'],
    ['que elle', 'no elision'],
    ['de le restaurant', 'no contraction'],
    ['qu’la', 'an elision before a consonant'],
  ])('finds what is wrong with %j', (text, rule) => {
    expect(frenchSlips(text)).toEqual([`${rule}: ${text}`]);
  });
});
