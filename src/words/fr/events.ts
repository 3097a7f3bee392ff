import type { events as english } from '../en/events.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** Texts of events: changes that take effect on a day, and the panel that edits them. */
export const events: typeof english = {
  add: (day) => `Ajouter un événement au jour ${count(day)}`,
  full: (most) => `Un scénario contient au plus ${count(most)} événements`,
  title: 'Événement',
  day: 'Le jour',
  choose: 'Changer quelque chose…',
  people: 'Personnes',
  newDiners: 'Nouveaux visiteurs',
  newDinersHelp: 'Le nombre de personnes de plus qui y vont ce jour-là, sans avoir entendu l’histoire.',
  before: (value) => `avant : ${value}`,
  leave: (label) => `Laisser « ${label} » comme avant`,
  empty: 'Choisissez ce qui change à partir de ce jour, ou le nombre de nouveaux visiteurs.',
  remove: 'Supprimer',
  done: 'Terminé',
  marker: 'Les flèches le déplacent vers un autre jour, Entrée l’ouvre, Suppr le supprime.',
  moved: (day) => `Déplacé au jour ${count(day)}`,
  removed: 'Événement supprimé',
  field: (day, label) => (label === '' ? `Événement du jour ${day}` : `Jour ${day}, ${label}`),
};
