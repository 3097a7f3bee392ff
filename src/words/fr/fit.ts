import type { FitWords } from '../en/fit.ts';
import { printable } from '../grammar/printable.ts';
import { typeset } from '../grammar/typeset.ts';
import { counts } from './counts.ts';
import { counted, form, haveDone } from './grammar.ts';
import { imports } from './imports.ts';
import { numbers } from './numbers.ts';
import { published } from './published.ts';

const { count, percent, decimal } = numbers;

const values = (value: number): string => counted(value, { one: 'valeur', other: 'valeurs' });

export const fit: FitWords = typeset({
  heading: 'Ajuster à des données',
  title: 'Apportez un tableau : des jours, et combien de personnes à chacun d’eux',
  lead: 'Une campagne de parrainage, par exemple, ou la diffusion d’une nouveauté. On cherche les valeurs de quelques nombres avec lesquelles l’histoire de cette ville suit le même cours.',
  ready: 'L’histoire de cette ville peut-elle suivre ce cours ?',
  looking: 'Recherche de cours semblables…',
  impossible: 'Non : entre ces limites, l’histoire de cette ville ne suit jamais un tel cours',
  beyond: ({ day, data, low, high }) =>
    `Au jour ${count(day)}, les données disent ${count(data)}, et ses simulations de ${count(low)} à ${count(high)}.`,
  beyondShape:
    'Aucun jour pris à part n’est hors de sa portée, mais aucune simulation ne suit le cours tout entier.',
  helpless: 'Rien n’a été ajusté. Donnez plus de place aux nombres, ou choisissez-en d’autres.',
  found: (values) => `De tels cours demandent ${values}`,
  between: (label, low, high) => `${label} de ${low} à ${high}`,
  asking: (seconds) =>
    `Cela peut prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
  form: {
    table:
      'Un jour et un nombre par ligne, séparés par une virgule, un point-virgule, une tabulation ou des espaces ; ou déposez un fichier',
    example: 'jour;au courant\n1;4\n2;9\n3;21',
    counted: 'Les nombres sont des personnes qui',
    counts: ({ visit }) => ({
      reach: 'en avaient entendu parler',
      convinced: 'étaient convaincues',
      visits: haveDone(visit.past),
    }),
    open: 'Ouvrir un fichier…',
    pasted: 'texte collé',
    by: 'Ce qu’on ne connaît pas, et entre quelles limites',
    look: 'Ajuster',
    noData: 'Apportez d’abord les données.',
    read: (file, number, last, most) =>
      `${printable(file)} : ${values(number)}, la dernière au jour ${count(last)} : ${count(most)}.`,
    given: (number, last, most) => `${values(number)}, la dernière au jour ${count(last)} : ${count(most)}.`,
  },
  counts,
  published,
  unreadable: imports.failure,
  plot: {
    label: 'Les données en points, parmi les cours des simulations gardées',
    data: 'données',
    middle: 'le milieu des simulations gardées',
    lines: (number) =>
      form(number, {
        one: 'la simulation la plus proche',
        other: `les ${count(number)} simulations les plus proches`,
      }),
    band: (level) => `${percent(level)} des simulations gardées`,
    day: (day) => `jour ${count(day)}`,
    table: 'La même chose en tableau',
    columns: { day: 'Jour', data: 'Données', middle: 'Milieu', low: 'De', high: 'À' },
  },
  values: {
    columns: { number: 'Nombre', middle: 'Milieu', low: 'De', high: 'À', told: 'Appris des données' },
    told: 'De combien un nombre est mieux connu qu’avant : à 0 %, les données n’en disent rien.',
    open: 'Ouvrir avec les valeurs du milieu',
  },
  said: {
    heading: 'Que peut-on en dire ?',
    possible: (share) =>
      `Le modèle en est capable : ${percent(share)} de ses premières simulations se tiennent au moins aussi loin des autres que les données.`,
    level: (level) =>
      `« De » et « à » bornent ${percent(level)} de ce qui reste possible, chaque nombre pris à part ; ensemble, ils peuvent être plus liés.`,
    rounds: 'Tour par tour',
    columns: {
      round: 'Tour',
      runs: 'Simulations',
      accepted: 'Plus proches qu’avant',
      tolerance: 'Tolérance',
    },
    tolerance: (worth) =>
      `La tolérance est la distance de la plus lointaine des simulations gardées, en écarts du premier tour. Celles-ci en valent ${count(worth)} de même poids.`,
    luck: 'Les autres nombres restent ce qu’ils sont : un ajustement ne dit pas s’ils sont justes.',
  },
  methods: ({ numbers: by, days: number, seed, level, runs, rounds, tolerance, share, values }) =>
    [
      `Nous avons ajusté ${by.join(', ')} à des comptages de ${counted(number, { one: 'jour', other: 'jours' })} par calcul bayésien approché séquentiel (Lenormand, Jabot et Deffuant, 2013), avec des lois a priori uniformes, ${counted(runs, { one: 'simulation', other: 'simulations' })} en ${counted(rounds, { one: 'tour', other: 'tours' })}, chacune avec un hasard tiré de la graine ${seed} ; les simulations ont été comparées par les racines carrées des nombres comptés.`,
      `Au premier tour, ${percent(share)} des simulations se tenaient au moins aussi loin des autres que les données.`,
      ...(values.length === 0
        ? ['Le modèle n’avait pas de tel cours, et rien n’a été ajusté.']
        : [
            `À une tolérance de ${decimal(tolerance)}, après correction par régression linéaire locale (Beaumont, Zhang et Balding, 2002), les médianes et les intervalles à ${percent(level)} étaient : ${values.join(' ; ')}.`,
          ]),
    ].join(' '),
});
