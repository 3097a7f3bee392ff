import type { Words } from '../en/index.ts';

/** The presentation, for a room with a projector, in French. */
export const present: Words['present'] = {
  door: 'Présenter',
  learn: 'Apprendre',
  label: 'Présentation',
  counts: 'En chiffres',
  leave: 'Quitter la présentation',
  fill: 'Plein écran',
  release: 'Quitter le plein écran',
  blank: 'Écran noir',
  tell: 'Montrer une histoire, phrase par phrase',
  tellEnd: 'Retour à la ville',
  isBlank: 'L’écran est noir ; n’importe quelle touche le rallume.',
  previous: 'Scénario précédent',
  next: 'Scénario suivant',
  workshops: 'Ateliers et vos propres exposés',
};
