import type { story as english } from '../en/story.ts';
import type { StoryWords } from '../grammar/story.ts';
import { de, form, que, subjectOf } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, ordinal, percent } = numbers;

const told: StoryWords = {
  quotes: ['« ', ' »'],
  openings: {
    own: () => '',
    advertised: (next) => `La publicité dit ${que(next)}`,
    retold: [
      (next) => `Quelqu’un m’a dit ${que(next)}`,
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

const origin = (hop: number) => (hop === 0 ? 'de première main' : `${ordinal(hop)} reprise`);

/** The story panel: what people say, and what is said about it. */
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
    retelling: (hop) => `${ordinal(hop)} reprise`,
    from: (who) => `par ${who}`,
    advertised: 'par la publicité',
    stages: {
      unaware: 'pas au courant',
      unmoved: 'de marbre',
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
      from === '' ? 'en a entendu parler, reste de marbre' : `en a entendu parler ${from}, reste de marbre`,
  },

  seek: {
    label: 'Montrez-moi quelqu’un qui…',
    next: 'Suivant',
    place: (place, all) => `${count(place + 1)} sur ${count(all)}`,
    nobody: (day) => `Personne, au jour ${count(day)}.`,
    questions: ({ food, visit }) => ({
      neverFood: `n’a jamais entendu parler ${de(subjectOf(food.is) ?? food.label)}`,
      letDown: `${visit.past} et le regrette`,
      furthest: 'est le plus loin du départ',
      mostReached: 'a touché le plus de monde',
      turnedRound: 'croit le contraire de ce qui a été vécu',
      nothingLeft: 'ne se rappelle plus aucun détail',
      talkedOut: `comptait ${visit.base} et y a renoncé`,
      remindedAndWent: `avait oublié, puis y a repensé et ${visit.past}`,
    }),
  },

  passedOn: (direct, all) => {
    if (all === 0) return 'Ses mots ne sont parvenus à personne.';
    const people = (number: number) =>
      number === 1 ? 'une personne' : `${count(number)} ${form(number, 'personne', 'personnes')}`;
    return all === direct
      ? `Ses mots sont parvenus à ${people(all)}.`
      : `Ses mots sont parvenus à ${people(direct)} et, de proche en proche, à ${people(all)} en tout.`;
  },

  panel: 'L’histoire d’une personne',
  label: 'Personne',
  hint: 'Choisissez quelqu’un dans la ville, ou tapez un numéro',
  hintNames: 'Choisissez quelqu’un dans la ville, ou tapez un nom ou un numéro',
  noSuchName: (name) => `Personne dans cette ville ne s’appelle « ${name} ».`,
  matches: 'Personnes qui s’appellent ainsi',
  show: 'Montrer',
  more: 'Lire la suite',
  close: 'Fermer l’histoire',
  person: (person) => `la personne ${person}`,
  select: (who) => `Montrer cette histoire : ${who}`,
  titles: {
    heard: (who) => `Ce qu’on a dit à ${who}`,
    own: (who) => `Ce que raconte ${who}`,
    unmoved: (who) => `${who} reste de marbre`,
    nothing: (who) => `${who} n’a rien entendu`,
  },
  nothingBy: (day) => `Au jour ${count(day)}, ni récit ni publicité ne lui est parvenu.`,
  unmoved: 'A entendu ceci, reste de marbre et n’a pas d’histoire à raconter.',
  unmovedByAdvertising: 'A vu une publicité, reste de marbre et n’a pas d’histoire à raconter.',
  legend: 'Barré : perdu à cette reprise. Souligné : amplifié. Ondulé : retourné.',
  left: 'conservé',
  leftOf: (share) => `reste ${percent(share)}`,
  origin: (hop, day) => `${origin(hop)} · jour ${count(day)}`,
  advertised: (day) => `publicité · jour ${count(day)}`,
  paid: (day) => `dit contre paiement · jour ${count(day)}`,
  announcement: (title, hops, share) =>
    share === null ? `${title}.` : `${title} : ${origin(hops)}, il reste ${percent(share)} de l’histoire.`,
  noSuchPerson: (most) => `Les personnes de cette ville portent les numéros 0 à ${count(most)}.`,

  why: 'Pourquoi ?',
  whyWaiting: (day, until) => `On le revit : jour ${count(day)} sur ${count(until)}…`,
  whyNothing: 'Rien ne lui est encore arrivé.',
  whyTooLarge: (most) =>
    `Pour savoir pourquoi, la simulation est refaite ; une ville de plus de ${count(most)} personnes est trop grande pour cela.`,
  dayOf: (day) => `Jour ${count(day)}`,
  days: (from, to) => (from === to ? `Jour ${count(from)}` : `Jours ${count(from)} à ${count(to)}`),
};
