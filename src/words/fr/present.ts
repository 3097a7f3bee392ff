import type { Words } from '../en/index.ts';

/** The page in front of a room, in French. */
export const present: Words['present'] = {
  door: 'Présenter',
  label: 'Présentation',
  counts: 'En chiffres',
  luck: (seed: string) => `hasard : ${seed}`,
  leave: 'Revenir à l’exploration',
  fill: 'Plein écran',
  release: 'Quitter le plein écran',
  blank: 'Écran noir',
  isBlank: 'L’écran est noir ; n’importe quelle touche le rallume.',
  previous: 'Scénario précédent',
  next: 'Scénario suivant',
};
