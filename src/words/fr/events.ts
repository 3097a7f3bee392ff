import type { events as english } from '../en/events.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** What is said of events: what changes on a day, and how one changes that. */
export const events: typeof english = {
  add: (day) => `Ajouter un événement au jour ${count(day)}`,
  full: (most) => `Un scénario contient au plus ${count(most)} événements`,
  title: 'Ce qui se passe ce jour-là',
  day: 'Le jour',
  choose: 'Changer quelque chose…',
  people: 'Personnes',
  newDiners: 'Nouveaux visiteurs',
  newDinersHelp: 'Autant de personnes de plus vont voir par elles-mêmes, sans avoir entendu d’histoire.',
  before: (value) => `avant : ${value}`,
  leave: (label) => `Laisser « ${label} » comme avant`,
  empty: 'Choisissez ce qui change à partir de ce jour, ou qui vient.',
  remove: 'Supprimer',
  done: 'Terminé',
  marker: 'Les flèches le déplacent vers un autre jour, Entrée l’ouvre, Suppr le supprime.',
  moved: (day) => `Déplacé au jour ${count(day)}`,
  removed: 'Événement supprimé',
  field: (day, label) => (label === '' ? `Événement du jour ${day}` : `Jour ${day}, ${label}`),
};
