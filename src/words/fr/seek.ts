import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { Estimate } from '../../model/study/statistics.ts';
import type { SeekWords } from '../en/seek.ts';
import { typeset } from '../grammar/typeset.ts';
import { form, haveDone } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const often = ({ value }: Estimate, all: number): string =>
  `${count(Math.round(value * all))} simulations sur ${count(all)}`;

export const seek: SeekWords = typeset({
  heading: 'Comment y arriver ?',
  title: 'Dites ce qu’il doit en sortir',
  lead: 'Les plus petits changements qui y mènent sont cherchés, chacun mis à l’épreuve avec de nouveaux hasards.',
  looking: 'Recherche des plus petits changements…',
  already: 'C’est déjà le cas, sans rien changer.',
  none: 'Aucun changement de ces nombres n’y mène, ni seul ni à plusieurs.',
  noneHelp: 'Laissez changer d’autres nombres, donnez-leur plus de place, ou demandez moins.',
  found: (answers, smallest) =>
    `${form(answers, { one: 'Un changement y mène', other: `${count(answers)} changements y mènent` })} ; le plus petit : ${smallest}.`,
  asItIs: (chance, all) => `Sans rien changer, c’est le cas dans ${often(chance, all)}.`,
  form: {
    in: 'Dans au moins',
    chances: (chance) => `${percent(chance)} des simulations`,
    sides: { least: 'au moins', most: 'au plus' },
    amount: 'combien',
    outcomes: ({ visit }: TopicWords): Partial<Record<OutcomeName, string>> => ({
      reach: '% de la ville en entendent parler',
      visits: `% de la ville ${haveDone(visit.past)}`,
      critics: '% de la ville en reviennent déçus',
      retold: '% de l’histoire restent',
      days: 'jours passent avant que tout s’arrête',
      members: '% de la ville rejoignent le réseau',
      lost: '% de ceux qui ont rejoint pour gagner perdent de l’argent',
      median: 'est le résultat médian de ceux qui ont rejoint pour gagner',
      retailShare: '% de ce que commandent les membres arrivent chez des acheteurs',
    }),
    shall: 'il faut que',
    by: 'Ce qui peut changer, et entre quelles limites',
    look: 'Chercher des changements',
  },
  changed: (label, before, after) => `${label} : ${before} → ${after}`,
  reaches: (chance, all) =>
    `y mène dans ${often(chance, all)} (avec beaucoup plus : ${percent(chance.low)} à ${percent(chance.high)})`,
  open: 'Ouvrir',
  link: { copy: 'Copier le lien', copied: 'Copié', notCopied: 'Le navigateur a refusé de copier' },
  stale: 'Quelque chose a changé depuis ; cherchez de nouveau.',
  asking: (seconds) =>
    `Chercher peut prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
  said: {
    heading: 'Que peut-on en dire ?',
    proof: (chance, all, level) =>
      `Une réponse est mise à l’épreuve par ${count(all)} simulations avec de nouveaux hasards : toute la fourchette à ${percent(level)} est au-dessus de ${percent(chance)}.`,
    smallest: 'Petit se mesure à la longueur des curseurs. D’autres changements peuvent aussi y mener.',
  },
  methods: ({ want, chance, numbers: by, seed, level, all, answers }) =>
    [
      `Nous avons cherché les plus petits changements de ${by.join(', ')} avec lesquels, dans au moins ${percent(chance)} des simulations, ${want}.`,
      `Un nombre après l’autre, puis deux et trois ensemble ont été déplacés le long de leurs curseurs et essayés avec les mêmes hasards de la graine ${seed} ; ce qui a été trouvé a été mis à l’épreuve par ${count(all)} simulations avec de nouveaux hasards, de sorte que la limite basse de l’intervalle de Wilson à ${percent(level)} soit d’au moins ${percent(chance)}.`,
      answers.length === 0 ? 'Aucun n’a été trouvé.' : `Trouvé : ${answers.join(' ; ')}.`,
    ].join(' '),
});
