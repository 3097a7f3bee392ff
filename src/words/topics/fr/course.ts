import type { TopicWords } from '../../../model/scenario/topic.ts';

export const course: TopicWords = {
  label: 'Formation',
  place: 'la formation',
  visit: { base: 'la suivre', past: 'l’a suivie', done: 'l’ont suivie' },
  food: {
    label: 'Contenu',
    is: 'le contenu est',
    grades: ['inutile', 'médiocre', 'maigre', 'correct', 'bon', 'excellent', 'passionnant'],
  },
  price: {
    label: 'Charge de travail',
    is: 'la charge de travail est',
    grades: [
      'écrasante',
      'bien trop lourde',
      'lourde',
      'assez soutenue',
      'raisonnable',
      'bien dosée',
      'idéale',
    ],
  },
  setting: {
    label: 'Ambiance',
    is: 'l’ambiance est',
    grades: ['hostile', 'tendue', 'morne', 'ordinaire', 'agréable', 'stimulante', 'formidable'],
  },
  service: {
    label: 'Pédagogie',
    is: 'la pédagogie est',
    grades: ['déplorable', 'mauvaise', 'ennuyeuse', 'correcte', 'bonne', 'excellente', 'remarquable'],
  },
  calls: [
    'ne la suis pas',
    'ça ne vaut pas la peine d’essayer',
    'ça vaut la peine d’essayer',
    'il faut la suivre',
  ],
};
