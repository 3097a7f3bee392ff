import type { TopicWords } from '../../model/scenario/topic.ts';
import type { TopicFormWords } from '../en/topic-form.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted } from './grammar.ts';

/** Words to start from, for any place that people can go to. */
const generic: TopicWords = {
  label: 'Mon lieu',
  place: 'notre lieu',
  visit: { base: 'y aller', past: 'y est passé', done: 'y sont passés' },
  food: {
    label: 'Offre',
    is: 'ce qu’on y trouve est',
    grades: ['affreux', 'mauvais', 'faible', 'correct', 'bon', 'très bon', 'remarquable'],
  },
  price: {
    label: 'Prix',
    is: 'les prix sont',
    grades: ['exorbitants', 'bien trop élevés', 'assez élevés', 'moyens', 'corrects', 'doux', 'imbattables'],
  },
  setting: {
    label: 'Cadre',
    is: 'le cadre est',
    grades: ['sinistre', 'laid', 'triste', 'ordinaire', 'plaisant', 'charmant', 'superbe'],
  },
  service: {
    label: 'Accueil',
    is: 'l’accueil est',
    grades: ['odieux', 'négligé', 'lent', 'correct', 'aimable', 'excellent', 'remarquable'],
  },
  calls: ['n’y va pas', 'ça ne vaut pas le détour', 'ça vaut le détour', 'il faut y aller'],
};

/** The form for a topic of one's own, in French. */
export const topicForm = typeset<TopicFormWords>({
  generic,
  title: 'Un sujet à vous',
  intro: 'Seuls les mots changent : les chiffres restent les mêmes. Les mots font partie du lien.',
  start: 'Partir des mots de',
  anyPlace: 'n’importe quel lieu',
  keep: 'ce formulaire à l’ouverture',
  place: 'Le lieu',
  placeHint: 'après « entendu parler de », avec son article : le jardin, notre boutique',
  label: 'Son nom dans la liste',
  visit: 'Y aller',
  visits: ['compte…', 'quelqu’un…', 'ils…'],
  facetLabel: 'Nom du réglage',
  is: 'Début de la phrase',
  grades: 'Sept mots, du pire au meilleur',
  grade: (facet, place) => `${facet}, mot ${place}`,
  calls: 'Conseil, de « surtout pas » à « il le faut »',
  call: (place) => `Conseil ${place}`,
  all: 'Tous les mots ensemble',
  preview: 'Ce qu’on en dirait',
  apply: 'Utiliser ces mots',
  cancel: 'Annuler',
  faults: (number) =>
    number === 1
      ? 'Un texte est à corriger.'
      : `${counted(number, { one: 'texte est', other: 'textes sont' })} à corriger.`,
});
