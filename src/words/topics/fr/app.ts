import type { TopicWords } from '../../../model/scenario/topic.ts';

export const app: TopicWords = {
  label: 'Application',
  place: 'l’application',
  visit: { base: 'l’essayer', past: 'l’a essayée', done: 'l’ont essayée' },
  food: {
    label: 'Utilité',
    is: 'l’utilité est',
    grades: ['nulle', 'faible', 'limitée', 'correcte', 'réelle', 'grande', 'immense'],
  },
  price: {
    label: 'Prix',
    is: 'le prix est',
    grades: ['exorbitant', 'bien trop élevé', 'assez élevé', 'moyen', 'correct', 'doux', 'imbattable'],
  },
  setting: {
    label: 'Interface',
    is: 'l’interface est',
    grades: ['hideuse', 'laide', 'confuse', 'ordinaire', 'agréable', 'élégante', 'superbe'],
  },
  service: {
    label: 'Assistance',
    is: 'l’assistance est',
    grades: ['odieuse', 'incapable', 'lente', 'correcte', 'aimable', 'excellente', 'remarquable'],
  },
  calls: [
    'laisse tomber',
    'ça ne vaut pas la peine d’essayer',
    'ça vaut la peine d’essayer',
    'il faut l’essayer',
  ],
};
