import type { TopicWords } from '../../../model/scenario/topic.ts';

export const restaurant: TopicWords = {
  label: 'Restaurant',
  place: 'le restaurant',
  visit: { base: 'y aller', past: 'y a mangé', done: 'y ont mangé' },
  food: {
    label: 'Cuisine',
    is: 'la cuisine est',
    grades: ['infecte', 'mauvaise', 'décevante', 'correcte', 'bonne', 'délicieuse', 'divine'],
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
    label: 'Service',
    is: 'le service est',
    grades: ['odieux', 'négligé', 'lent', 'correct', 'aimable', 'excellent', 'remarquable'],
  },
  calls: ['n’y va pas', 'ça ne vaut pas le détour', 'ça vaut le détour', 'il faut y aller'],
};
