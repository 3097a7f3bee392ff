import type { Words } from '../en/index.ts';

/** The presentation, for a room with a projector, in French. */
export const present: Words['present'] = {
  door: 'Présenter',
  label: 'Présentation',
  counts: 'En chiffres',
  luck: (seed: string) => `tirage : ${seed}`,
  leave: 'Quitter la présentation',
  fill: 'Plein écran',
  release: 'Quitter le plein écran',
  blank: 'Écran noir',
  isBlank: 'L’écran est noir ; n’importe quelle touche le rallume.',
  previous: 'Scénario précédent',
  next: 'Scénario suivant',
};
