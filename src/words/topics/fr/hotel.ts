import type { TopicWords } from '../../../model/scenario/topic.ts';

export const hotel: TopicWords = {
  label: 'Hôtel',
  place: 'l’hôtel',
  visit: { base: 'y dormir', past: 'y a dormi', done: 'y ont dormi' },
  food: {
    label: 'Literie',
    is: 'la literie est',
    grades: ['atroce', 'mauvaise', 'fatiguée', 'correcte', 'bonne', 'excellente', 'divine'],
  },
  price: {
    label: 'Prix',
    is: 'les prix sont',
    grades: ['exorbitants', 'bien trop élevés', 'assez élevés', 'moyens', 'corrects', 'doux', 'imbattables'],
  },
  setting: {
    label: 'Chambres',
    is: 'les chambres sont',
    grades: ['crasseuses', 'vétustes', 'exiguës', 'ordinaires', 'plaisantes', 'charmantes', 'superbes'],
  },
  service: {
    label: 'Accueil',
    is: 'l’accueil est',
    grades: ['odieux', 'négligé', 'lent', 'correct', 'aimable', 'excellent', 'remarquable'],
  },
  calls: ['n’y va pas', 'ça n’ira pas, même pour une nuit', 'ça ira pour une nuit', 'il faut y aller'],
};
