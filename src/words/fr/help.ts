import type { help as english } from '../en/help.ts';

/** What the page offers to say about itself, in French. */
export const help: typeof english = {
  open: 'Aide',
  tour: 'Faire le tour',
  how: 'Comment ça marche',
  guide: 'Signes et touches',
  offer: 'Première visite ?',
  decline: 'Non merci',
};
