import type { story as english } from '../en/story.ts';
import type { StoryWords } from '../grammar/story.ts';
import { de, form, que, somePeople, subjectOf } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, ordinal, percent } = numbers;

const told: StoryWords = {
  quotes: ['« ', ' »'],
  openings: {
    own: () => '',
    advertised: (next) => `La publicité dit ${que(next)}`,
    retold: [
      (next) => `Un ami m’a dit ${que(next)}`,
      (next) => `Il paraît ${que(next)}`,
      () => 'À ce qu’on raconte, ',
    ],
  },
  comma: ', ',
  and: ' et ',
  beforeCall: ' : ',
  end: '.',
  louder: (grade) => `vraiment ${grade}`,
  raised: (grade, before) => `non seulement ${before}, mais ${grade}`,
  turned: (grade) => `en fait ${grade}`,
  forgotten: (isGood) =>
    `Il paraît que ${isGood ? 'c’est bien' : 'ce n’est pas terrible'}, mais je ne sais plus pourquoi.`,
};

const origin = (hop: number) => (hop === 0 ? 'de première main' : `${ordinal(hop)} transmission`);

/** The story panel: the sentences people say, and the texts around them. */
export const story: typeof english = {
  ...told,
  changes: {
    louder: 'amplifié',
    quieter: 'atténué',
    turned: 'retourné',
    lost: 'perdu',
  },

  signs: { louder: '▲', quieter: '▼', turned: '↺', lost: '✕' },

  card: {
    firstHand: 'de première main',
    retelling: (hop) => `${ordinal(hop)} transmission`,
    from: (who) => `par ${who}`,
    advertised: 'par la publicité',
    stages: {
      unaware: 'pas au courant',
      unmoved: 'n’a pas réagi',
      dormant: 'a oublié',
      relaying: 'relaie',
      planning: 'veut voir',
      warned: 'n’ira pas',
      fan: 'sous le charme',
      critic: 'sur sa faim',
      customer: 'rien à redire',
    },
    unaware: 'n’en a pas entendu parler',
    unmoved: (from) =>
      from === '' ? 'en a entendu parler, n’a pas réagi' : `en a entendu parler ${from}, n’a pas réagi`,
  },

  seek: {
    label: 'Montrez-moi quelqu’un qui…',
    next: 'Suivant',
    place: (place, all) => `${count(place + 1)} sur ${count(all)}`,
    nobody: (day) => `Personne jusqu’au jour ${count(day)}.`,
    questions: ({ food, visit }) => ({
      neverFood: `n’a jamais entendu parler ${de(subjectOf(food.is) ?? food.label)}`,
      letDown: `${visit.past} et le regrette`,
      furthest: 'l’a eue après le plus de transmissions',
      mostReached: 'a touché le plus de monde',
      turnedRound: 'croit le contraire de ce que le visiteur a trouvé',
      nothingLeft: 'ne se rappelle plus aucun détail',
      talkedOut: `voulait ${visit.base} et y a renoncé`,
      remindedAndWent: `avait oublié, puis y a repensé et ${visit.past}`,
    }),
  },

  strip: {
    label: 'Une histoire, de bouche à oreille',
    day: (day) => `jour ${count(day)}`,
    whole: 'histoire entière',
    next: 'Autre histoire',
    orClick: 'ou cliquez sur quelqu’un',
    orTap: 'ou touchez quelqu’un',
    key: 'À chaque transmission, des mots sont',
    usual: ({ kind, alike, of, retellings }) =>
      `Sur ${count(of)} histoires transmises ${count(retellings)} fois, ${count(alike)} ${form(alike, kind === 'turned' ? { one: 'dit le contraire', other: 'disent le contraire' } : { one: 'a perdu autant', other: 'ont perdu autant' })}`,
  },

  passedOn: (direct, all) => {
    if (all === 0) return 'Personne de plus ne l’a appris de sa bouche.';
    return all === direct
      ? `A touché ${somePeople(all)}.`
      : `A touché ${somePeople(direct)} directement, et ${count(all)} en tout.`;
  },

  panel: 'L’histoire d’une personne',
  label: 'Personne',
  ownNames: 'Leur donner d’autres prénoms',
  hint: 'Sélectionnez quelqu’un dans la ville, ou tapez un nom ou un numéro',
  noSuchName: (name) => `Personne dans cette ville ne s’appelle « ${name} ».`,
  matches: 'Noms correspondants',
  show: 'Montrer',
  more: 'Lire la suite',
  close: 'Fermer l’histoire',
  person: (person) => `la personne ${person}`,
  select: (who) => `Montrer cette histoire : ${who}`,
  titles: {
    heard: (who) => `Ce qu’on a dit à ${who}`,
    own: (who) => `Ce que raconte ${who}`,
    unmoved: (who) => `${who} n’a pas réagi`,
    nothing: (who) => `${who} n’a rien entendu`,
  },
  nothingBy: (day) => `Au jour ${count(day)}, ni récit ni publicité ne lui est parvenu.`,
  unmoved: 'A entendu ceci sans réagir : n’a rien à raconter.',
  unmovedByAdvertising: 'A vu une publicité sans réagir : n’a rien à raconter.',
  left: 'conservé',
  leftOf: (share) => `reste ${percent(share)}`,
  leftHelp:
    '« Reste » compare avec le premier récit : un détail perdu ne compte pas, un détail modifié ou retourné compte en partie.',
  origin: (hop, day) => `${origin(hop)} · jour ${count(day)}`,
  advertised: (day) => `publicité · jour ${count(day)}`,
  paid: (day) => `dit contre paiement · jour ${count(day)}`,
  announcement: (title, hops, share) =>
    share === null ? `${title}.` : `${title} : ${origin(hops)}, il reste ${percent(share)} de l’histoire.`,
  noSuchPerson: (most) => `Les personnes de cette ville portent les numéros 0 à ${count(most)}.`,

  why: 'Pourquoi ?',
  whyWaiting: (day, until) => `Rejeu du jour ${count(day)} sur ${count(until)}…`,
  whyNothing: 'Rien ne lui est encore arrivé.',
  whyTooLarge: (most) =>
    `Pour savoir pourquoi, il faut refaire la simulation, et une ville de plus de ${count(most)} personnes est trop grande pour cela.`,
  dayOf: (day) => `Jour ${count(day)}`,
  days: (from, to) => (from === to ? `Jour ${count(from)}` : `Jours ${count(from)} à ${count(to)}`),
};
