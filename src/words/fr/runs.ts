import type { RunsWords } from '../en/runs.ts';
import { typeset } from '../grammar/typeset.ts';
import { form, haveDone, isOne } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** The runs so far, and those that somebody keeps, in French. */
export const runs = typeset<RunsWords>({
  heading: 'Vos simulations',
  keep: 'Garder cette simulation',
  compare: 'Comparer…',
  fit: 'Ajuster à des données…',
  kept: 'Cette simulation est gardée.',
  full: (most) => `${count(most)} simulations sont gardées : retirez-en une pour en garder une autre.`,
  help: 'Une simulation gardée reste tracée dans le graphique ci-dessus pendant que vous modifiez autre chose.',
  outcome: (reach, people, went, { visit }) =>
    `${count(reach)} sur ${count(people)} au courant, ${count(went)} ${isOne(went) ? visit.past : haveDone(visit.done)}`,
  valued: (title, values) => `${title} : ${values.join(', ')}`,
  value: (label, value) => `${label} ${value}`,
  withLuck: (name, seed) => `${name} (tirage ${seed})`,
  open: (name) => `Revenir à « ${name} »`,
  name: 'Nom de cette simulation',
  rename: (name) => `Renommer « ${name} »`,
  remove: (name) => `Retirer « ${name} »`,
  history: (number) =>
    `Historique : ${form(number, { one: 'une simulation', other: `${count(number)} simulations` })}`,
  changed: (label, was, now) => `${label} : ${was} → ${now}`,
  onShow: 'affichée',
  outline: {
    there: (number) => `au courant seulement dans la simulation d’avant : ${count(number)}`,
    both: (number) => `dans les deux : ${count(number)}`,
    here: (number) => `sans anneau, seulement maintenant : ${count(number)}`,
  },
  inBrowser: 'Gardé dans ce navigateur uniquement.',
  forget: 'Effacer l’historique',
});
