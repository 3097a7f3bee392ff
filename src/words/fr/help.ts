import type { help as english } from '../en/help.ts';

/** The help menu, and the offer of the tour, in French. */
export const help: typeof english = {
  open: 'Aide',
  tour: 'Visite guidée',
  how: 'Comment ça marche',
  guide: 'Symboles et raccourcis',
  offer: 'Première visite ?',
  decline: 'Non merci',
};
