import type { GridWords } from '../en/grid.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { happens, NEVER } from './counted-events.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => counted(value, { one: 'simulation', other: 'simulations' });

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

export const grid: GridWords = {
  heading: (labels, cells) =>
    `Toutes les combinaisons de ${list.format(labels.map((label) => `« ${label} »`))} : ${count(cells)} en tout`,
  asking: (seconds) =>
    `Les essayer toutes peut prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
  title({ event, cells, most }, topic) {
    const what = happens(event, topic);
    if (most === 0)
      return `Avec aucune de ces ${count(cells.length)} combinaisons ${NEVER[event]} le plus souvent.`;
    return most === cells.length
      ? `Avec chacune de ces ${count(most)} combinaisons, ${what} le plus souvent.`
      : `Avec ${count(most)} combinaisons sur ${count(cells.length)}, ${what} le plus souvent.`;
  },
  lead: ({ least, doubtful }) =>
    `${capitalised(runs(least))} pour chacune, toutes avec les mêmes tirages.${
      doubtful === 0
        ? ''
        : ` Pour ${count(doubtful)}, ces simulations ne disent pas si c’est la plupart d’entre elles.`
    }`,
  outcome: 'Montrer de chacune',
  only: (label) => label,
  all: 'toutes',
  slice:
    'Choisissez une seule valeur pour tous sauf deux nombres : ces deux-là sont dessinés comme une carte.',
  csv: 'Enregistrer le tableau en CSV',
  columns: {
    runs: 'Simulations',
    share: (event, topic) => capitalised(happens(event, topic)),
    mean: (outcome) => `${capitalised(outcome)}, en moyenne`,
  },
  sort: (column) => `Trier par ${column}`,
  often: ({ times, runs: all }, share) =>
    `${count(times)} sur ${count(all.length)} (${percent(share.low)} à ${percent(share.high)})`,
  own: 'la vôtre',
  shown: (rows, all) => `${count(rows)} combinaisons sur ${count(all)}`,
  more: (rows) => `En montrer ${count(rows)} de plus`,
  nothing: 'Aucune combinaison n’a ces valeurs.',
  level: (level) =>
    `De telles fourchettes manquent la vérité dans ${count(Math.round((1 - level) * 100))} études sur 100. « L’histoire prend » veut dire qu’au moins une personne sur vingt est convaincue.`,
  many: 'Qui choisit la meilleure parmi beaucoup choisit aussi le hasard : regardez-la de nouveau avec plus de simulations.',
  again: (value) => `${count(value)} simulations de plus pour chacune`,
  change: 'Changez autre chose : toutes sont essayées de nouveau.',
  methods: ({ axes, seed, facts, topic, level, best }) =>
    [
      `Nous avons essayé les ${count(facts.cells.length)} combinaisons de ${axes.join(' ; ')}, chacune dans au moins ${runs(facts.least)}, avec les mêmes graines ${seed}#0, ${seed}#1, … pour toutes.`,
      'L’histoire est dite avoir pris quand au moins 5 % des personnes ont été convaincues.',
      `${capitalised(happens(facts.event, topic))} le plus souvent avec ${count(facts.most)} des combinaisons${best ? `, surtout avec ${best.at.join(', ')} : dans ${count(best.cell.times)} simulations sur ${count(best.cell.runs.length)} (intervalle de Wilson à ${percent(level)} : ${percent(best.cell.share!.low)} à ${percent(best.cell.share!.high)})` : ''}.`,
    ].join(' '),
};
