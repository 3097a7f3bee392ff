import type { history as english } from '../en/history.ts';

const withValue = (what: string, now: string | null): string => (now === null ? what : `${what} (${now})`);

/** Labels of undo and redo, and the messages after them. */
export const history: typeof english = {
  undo: 'Annuler',
  redo: 'Rétablir',
  undoWhat: (what) => `Annuler : ${what}`,
  redoWhat: (what) => `Rétablir : ${what}`,
  undone: (what, now) => `Annulé : ${withValue(what, now)}`,
  redone: (what, now) => `Rétabli : ${withValue(what, now)}`,
  network: 'le réseau',
  link: 'le lien ouvert',
  run: 'la simulation ouverte',
  swap: 'l’autre des deux simulations',
  pins: {
    kept: (run) => `garder « ${run} »`,
    removed: (run) => `retirer « ${run} »`,
    renamed: (run) => `renommer « ${run} »`,
  },
};
