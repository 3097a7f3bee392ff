import type { CountsProblem } from '../../model/study/fit/counts-file.ts';
import type { CountsWords } from '../en/counts.ts';
import { printable } from '../grammar/printable.ts';
import { typeset } from '../grammar/typeset.ts';
import { quoted } from './fields.ts';
import { counted, form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count } = numbers;

/** Why a file has no days and counts. */
function problem(found: CountsProblem): string {
  switch (found.code) {
    case 'oneColumn':
      return 'attendu : deux colonnes, un jour et combien en avaient entendu parler ce jour-là';
    case 'notDay':
      return `${quoted(found.value)} – attendu : un jour, en nombre entier à partir de 0 ou en date comme 2026-03-31, et tous les jours de la même façon`;
    case 'notCount':
      return `${quoted(found.value)} – attendu : un nombre à partir de 0`;
    case 'tooFew':
      return `trouvé : ${counted(found.days, { one: 'jour', other: 'jours' })} – attendu : ${count(found.least)} au moins, chacun avec son nombre`;
  }
}

export const counts: CountsWords = typeset({
  failure: ({ problem: found, line }, file) =>
    `${printable(file)}${line === null ? '' : `, ligne ${count(line)}`} : ${problem(found)}.`,
  remark(remark) {
    switch (remark.code) {
      case 'header':
        return `La ligne ${count(remark.line)} a été lue comme les noms des colonnes.`;
      case 'columns':
        return `Parmi les colonnes, ${quoted(remark.day)} a été lue comme le jour et ${quoted(remark.count)} comme le nombre.`;
      case 'dates':
        return `Les jours sont des dates ; le ${remark.first} est le jour 1.`;
      case 'unsorted':
        return 'Les jours ont été remis dans l’ordre.';
      case 'repeated':
        return `${counted(remark.days, { one: 'ligne reprend', other: 'lignes reprennent' })} un jour déjà donné : d’un total, le plus grand nombre a été gardé ; les nombres de chaque jour ont été additionnés.`;
      case 'blank':
        return `${counted(remark.lines, { one: 'ligne n’a', other: 'lignes n’ont' })} pas de nombre, à partir de la ligne ${count(remark.line)}, et ${form(remark.lines, { one: 'a été laissée', other: 'ont été laissées' })} de côté.`;
      case 'gaps':
        return `Entre le premier et le dernier jour, ${counted(remark.days, { one: 'jour n’a', other: 'jours n’ont' })} pas de nombre ; rien n’en est supposé.`;
      case 'daily':
        return `Le jour ${count(remark.day)}, le nombre est plus petit qu’avant : les nombres ont été lus comme ceux de chaque jour et additionnés.`;
    }
  },
});
