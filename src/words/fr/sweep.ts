import type { Span } from '../../findings/lucks.ts';
import type { SweepWords } from '../en/sweep.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { typeset } from '../grammar/typeset.ts';
import { eventNames, happens, NEVER } from './counted-events.ts';
import { counted, people } from './grammar.ts';
import { grid } from './grid.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => counted(value, { one: 'simulation', other: 'simulations' });

const span = ({ low, high }: Span, value: (value: number) => string): string =>
  `entre ${value(low)} et ${value(high)}`;

export const sweep: SweepWords = typeset({
  grid,
  heading: (label, values) => `Toutes les valeurs de « ${label} », ${count(values)} en tout`,
  asking: (seconds) =>
    `Essayer toutes les valeurs peut prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
  title({ event, tips, beginsAbove }, topic, value) {
    const what = happens(event, topic);
    const [first, second] = tips;
    if (first === undefined)
      return beginsAbove
        ? `À toutes les valeurs, ${what} le plus souvent.`
        : `À aucune valeur ${NEVER[event]} le plus souvent.`;
    if (second === undefined)
      return beginsAbove
        ? `Jusqu’à environ ${value(first)}, ${what} le plus souvent.`
        : `À partir d’environ ${value(first)}, ${what} le plus souvent.`;
    if (tips.length === 2)
      return beginsAbove
        ? `Jusqu’à environ ${value(first)}, puis de nouveau à partir de ${value(second)}, ${what} le plus souvent.`
        : `Entre environ ${value(first)} et ${value(second)}, ${what} le plus souvent.`;
    return `${count(tips.length)} fois, on passe d’un côté à l’autre : ${what} le plus souvent, ou non.`;
  },
  lead: (least, own) =>
    `${runs(least)} pour chaque valeur, avec les mêmes tirages d’une valeur à l’autre. La vôtre est ${own}.`,
  event: 'Compter celles où',
  events: eventNames,
  outcome: 'Montrer de chacune',
  second: 'Sur une carte avec',
  noSecond: 'un second nombre…',
  parts: {
    runs: 'Chaque point est une simulation ; la ligne suit celle du milieu quand l’histoire prend',
    share: (event, topic) => `Part des simulations où ${happens(event, topic)}`,
  },
  half: 'la moitié des simulations',
  own: (value) => `la vôtre : ${value}`,
  tip: (value) => `environ ${value}`,
  chosen: 'Choisissez une valeur pour revoir celle du milieu de ses simulations.',
  plot: (label) => `Toutes les valeurs de « ${label} »`,
  cell({ people: town, runs: all, times, tookOff, middle, share }, event, topic, texts) {
    if (all.length === 0 || !share) return `${texts.value} : aucune simulation pour l’instant.`;
    const often = `${texts.value} : ${happens(event, topic)} dans ${count(times)} simulations sur ${count(all.length)}`;
    const likely = ` (avec beaucoup plus : ${percent(share.low)} à ${percent(share.high)})`;
    const far =
      middle === null
        ? ` L’histoire ne prend dans aucune, sur ${people(town)}.`
        : ` Elle prend dans ${count(tookOff)} ; au milieu de celles-ci : ${texts.middle(middle)}.`;
    return `${often}${likely}.${far}`;
  },
  watchCell: 'Entrée rejoue celle du milieu.',
  said: {
    heading: 'Que peut-on en dire ?',
    at: (value, times, all, event, topic) =>
      `À ${value}, ${happens(event, topic)} dans ${count(times)} simulations sur ${count(all)}.`,
    doubt: (doubt, value) => `Ces simulations suffisent à dire que la limite est ${span(doubt, value)}.`,
    level: (level) =>
      `De telles fourchettes manquent la vérité dans ${count(Math.round((1 - level) * 100))} études sur 100. « L’histoire prend » veut dire qu’au moins une personne sur vingt est convaincue.`,
  },
  closer: (doubt, value) => `Regarder de plus près : ${value(doubt.low)} à ${value(doubt.high)}`,
  whole: 'Revenir à toutes les valeurs',
  again: (value) => `${count(value)} simulations de plus par valeur`,
  change: 'Changez autre chose : toutes les valeurs sont essayées de nouveau.',
  methods: ({ label, low, high, count: values, seed, facts, topic, level, value }) =>
    [
      `Nous avons essayé ${count(values)} valeurs de « ${label} », de ${value(low)} à ${value(high)}, chacune dans au moins ${runs(facts.least)}, avec les mêmes graines ${seed}#0, ${seed}#1, … pour toutes.`,
      'L’histoire est dite avoir pris quand au moins 5 % des personnes ont été convaincues.',
      ...(facts.tips.length === 1
        ? [
            `${capitalised(happens(facts.event, topic))} dans la moitié des simulations à environ ${value(facts.tips[0]!)}, par interpolation entre les valeurs essayées${facts.doubt ? ` (d’après les intervalles de Wilson à ${percent(level)}, ${span(facts.doubt, value)})` : ''}.`,
          ]
        : []),
    ].join(' '),
  table: 'Toutes les valeurs en tableau',
  columns: {
    runs: 'simulations',
    tookOff: 'l’histoire prend',
    half: 'la moitié entend',
    middle: 'milieu quand elle prend',
  },
});
