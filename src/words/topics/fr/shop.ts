import type { TopicWords } from '../../../model/scenario/topic.ts';

export const shop: TopicWords = {
  label: 'Boutique',
  place: 'la boutique',
  visit: { base: 'y acheter', past: 'y a acheté', done: 'y ont acheté' },
  food: {
    label: 'Articles',
    is: 'les articles sont',
    grades: ['nuls', 'médiocres', 'décevants', 'corrects', 'bons', 'excellents', 'remarquables'],
  },
  price: {
    label: 'Prix',
    is: 'les prix sont',
    grades: ['exorbitants', 'bien trop élevés', 'assez élevés', 'moyens', 'corrects', 'doux', 'imbattables'],
  },
  setting: {
    label: 'Magasin',
    is: 'le magasin est',
    grades: ['sale', 'en désordre', 'exigu', 'ordinaire', 'bien tenu', 'accueillant', 'superbe'],
  },
  service: {
    label: 'Équipe',
    is: 'l’équipe est',
    grades: ['odieuse', 'négligente', 'lente', 'correcte', 'aimable', 'serviable', 'remarquable'],
  },
  calls: ['n’y achète rien', 'ça ne vaut pas le détour', 'ça vaut le détour', 'il faut y aller'],
};
