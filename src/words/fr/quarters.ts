import type { quarters as english } from '../en/quarters.ts';

export const quarters: typeof english = {
  anywhere: [
    'Vieille-Ville',
    'Les Halles',
    'Le Moulin',
    'La Colline',
    'Les Vergers',
    'Le Marché',
    'Le Château',
    'Les Tilleuls',
    'La Gare',
    'Le Parc',
    'Les Tanneurs',
    'Saint-Michel',
    'La Chapelle',
    'Bellevue',
    'Les Champs',
    'La Fontaine',
  ],
  atRiver: ['Les Quais', 'Le Port', 'La Rive', 'Le Pont'],
};
