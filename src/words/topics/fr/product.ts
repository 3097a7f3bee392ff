import type { TopicWords } from '../../../model/scenario/topic.ts';

export const product: TopicWords = {
  label: 'Produit',
  place: 'le produit',
  visit: { base: 'l’acheter', past: 'l’a acheté', done: 'l’ont acheté' },
  food: {
    label: 'Effet',
    is: 'l’effet est',
    grades: ['nul', 'faible', 'décevant', 'correct', 'bon', 'excellent', 'remarquable'],
  },
  price: {
    label: 'Prix',
    is: 'le prix est',
    grades: ['exorbitant', 'bien trop élevé', 'assez élevé', 'moyen', 'correct', 'doux', 'imbattable'],
  },
  setting: {
    label: 'Aspect',
    is: 'l’aspect est',
    grades: ['affreux', 'bon marché', 'terne', 'ordinaire', 'soigné', 'charmant', 'superbe'],
  },
  service: {
    label: 'Conseils',
    is: 'les conseils sont',
    grades: ['insistants', 'trompeurs', 'maigres', 'corrects', 'utiles', 'complets', 'remarquables'],
  },
  calls: ['ne l’achète pas', 'je ne le rachèterais pas', 'ça vaut un essai', 'il faut l’essayer'],
};
