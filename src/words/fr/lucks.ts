import type { LucksFacts, Span } from '../../findings/lucks.ts';
import { OUTCOMES, type OutcomeName } from '../../model/study/outcomes.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { LucksWords } from '../en/lucks.ts';
import { typeset } from '../grammar/typeset.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { counted, de, form, haveDone, people } from './grammar.ts';
import { AXES, changeBy, MORE, unit, written } from './lucks-outcomes.ts';
import { sellingLucks } from './lucks-selling.ts';
import { sensitivity } from './sensitivity.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => counted(value, { one: 'simulation', other: 'simulations' });

const span = ({ low, high }: Span): string =>
  low === high ? count(low) : `entre ${count(low)} et ${count(high)}`;

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

export const lucks: LucksWords = typeset({
  heading: (wanted) => `La même ville, ${count(wanted)} fois`,
  back: 'Revenir à la vôtre',
  outcome: 'Compter',
  outcomes: ({ visit }: TopicWords): Partial<Record<OutcomeName, string>> => ({
    reach: 'qui en a entendu parler',
    visits: `qui ${haveDone(visit.past)}`,
    critics: 'qui est reparti déçu',
    retold: 'ce qui reste de l’histoire',
    days: 'les jours avant que tout se calme',
    median: 'ce que gagne celui du milieu',
    lost: 'qui perd, parmi ceux qui sont entrés pour gagner',
    members: 'qui est entré',
    retailShare: 'ce qui arrive chez des clients, de ce que les membres commandent',
  }),
  coming: (isRunning) =>
    isRunning
      ? 'Les premières simulations arrivent.'
      : 'Il n’y a pas encore assez de simulations pour en dire quelque chose.',
  asking: (wanted, seconds) =>
    `${runs(wanted)} peuvent prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
  begin: 'Commencer',
  title({ runs: all, tookOff, people: town, reachWhereTookOff, reachElsewhere }: LucksFacts): string {
    const of = `personnes sur ${count(town)}`;
    if (tookOff === 0)
      return `L’histoire ne prend dans aucune des ${runs(all)} : elle touche ${span(reachElsewhere!)} ${of}.`;
    const far = `elle touche ${span(reachWhereTookOff!)} ${of}`;
    if (tookOff === all)
      return all === 1
        ? `Dans la première simulation, l’histoire prend : ${far}.`
        : `L’histoire prend dans les ${runs(all)} : ${far}.`;
    const dead = all - tookOff;
    return `Dans ${count(dead)} des ${runs(all)}, l’histoire s’éteint vite ; dans ${form(tookOff, { one: 'l’autre', other: 'les autres' })}, ${far}.`;
  },
  selling: sellingLucks,
  sensitivity,
  where({ middle, own }, outcome) {
    if (!middle)
      return OUTCOMES[outcome].of === 'price' || outcome === 'lost'
        ? sellingLucks.none
        : 'L’histoire n’a été répétée dans aucune des simulations.';
    const half =
      middle.low === middle.high
        ? `La moitié des simulations finissent à ${unit(outcome, written(outcome, middle.low))}.`
        : `La moitié des simulations finissent entre ${written(outcome, middle.low)} et ${unit(outcome, written(outcome, middle.high))}.`;
    if (!own || own.others === 0) return half;
    return `${half} La vôtre, avec ${written(outcome, own.value)}, en dépasse ${count(own.beaten)} sur ${count(own.others)}.`;
  },
  half: 'la moitié des simulations finissent dans cette barre',
  own: 'la vôtre',
  fizzled: (value) => form(value, { one: 'une s’éteint vite', other: `${count(value)} s’éteignent vite` }),
  fizzledHelp: 'moins d’une personne sur vingt est convaincue',
  axis: ({ days }, outcome, each) => {
    const what = AXES[outcome] ?? `part de la ville au jour ${count(days)}`;
    return `${what} · ${each === 1 ? 'un point est une simulation' : `un point représente ${count(each)} simulations`} · choisissez un point pour la revoir`;
  },
  beforeDots: 'Anneaux en pointillé : les simulations d’avant votre dernier changement.',
  dots: (shown) => `${runs(shown)} en points sur une ligne`,
  dot: (rank, all, value, outcome, seed) =>
    `Simulation ${count(rank)} sur ${count(all)} depuis la gauche : ${unit(outcome, written(outcome, value))}, hasard ${seed}. Entrée la rejoue.`,
  written,
  withUnit: (outcome, value) => unit(outcome, written(outcome, value)),

  courses: 'Cinq d’entre elles, jour après jour',
  course: {
    unlucky: 'Une des malchanceuses',
    quarter: 'Un quart fait moins',
    middle: 'Celle du milieu',
    own: 'La vôtre',
    luckiest: 'La plus chanceuse',
  },
  courseDays: (last) => ['jour 0', count(last)],
  watchRun: 'Revoir cette simulation',

  said: {
    heading: 'Que peut-on en dire ?',
    half({ half, runs: all, people: town }, { place }) {
      if (half === 0)
        return `La moitié des ${people(town)} n’a entendu parler ${de(place)} dans aucune des ${runs(all)}.`;
      const what = `la moitié des ${people(town)} peut entendre parler ${de(place)}`;
      if (half === all) return `${capitalised(what)} : c’est arrivé dans chacune des ${runs(all)}.`;
      return `${capitalised(what)} : c’est arrivé dans ${count(half)} des ${runs(all)}. Rien ne le garantit.`;
    },
    often({ share, tookOff, runs: all }) {
      if (!share) return '';
      return `L’histoire prend ${count(tookOff)} fois sur ${count(all)}. Avec beaucoup plus de simulations, ce serait dans ${percent(share.low)} à ${percent(share.high)} des cas.`;
    },
    far({ meanWhereTookOff }) {
      if (!meanWhereTookOff) return null;
      const { mean, low, high } = meanWhereTookOff;
      const between = low === null || high === null ? '' : ` (${count(low)} à ${count(high)})`;
      return `Quand elle prend, ${people(Math.round(mean))} en entendent parler en moyenne${between}.`;
    },
    level: (level) =>
      `Ces fourchettes manquent la vérité dans ${count(Math.round((1 - level) * 100))} études sur 100. « L’histoire prend » veut dire qu’au moins une personne sur vingt est convaincue.`,
  },

  precision: {
    heading: 'Est-ce assez de simulations ?',
    known: (half, whole) => `La moyenne est connue à ± ${percent(half)} ${whole}.`,
    wholes: { people: 'de la ville', days: 'de la durée', one: 'du tout', price: 'du prix d’une commande' },
    more: (runsNeeded, half) => `Pour ± ${percent(half)}, il en faut encore ${count(runsNeeded)} environ.`,
    until: (half) => `Continuer jusqu’à ± ${percent(half)}`,
    enough: (half) => `C’est à ± ${percent(half)} près.`,
    again: (value) => `${count(value)} simulations de plus`,
  },
  progress: (done, wanted) => `${count(done)} sur ${runs(wanted)}`,
  progressAbout: (done, likely) => `${runs(done)}, sur ${count(likely)} au plus environ`,
  pause: 'Pause',
  goOn: 'Reprendre',
  failed: (number, reason) =>
    `${form(number, { one: 'Une simulation n’a pas pu être calculée', other: `${count(number)} simulations n’ont pas pu être calculées` })} : ${reason}`,
  broken: (reason) => `Les simulations n’ont pas pu être calculées : ${reason}`,
  tryAgain: 'Réessayer',
  change:
    'Changez quelque chose : les cent simulations sont refaites, et les points d’avant restent en anneaux.',

  pairs: {
    heading: 'Ce que votre changement a fait, avec chaque fois le même hasard',
    takeOff: {
      both: (value) => `${count(value)} prennent avant et maintenant`,
      onlyB: (value) => `${count(value)} seulement maintenant`,
      onlyA: (value) => `${count(value)} seulement avant`,
      neither: (value) => `${count(value)} ni avant ni maintenant`,
    },
    sentences({ difference, whereBoth, pairs }, outcome) {
      if (!difference) return [];
      const { better, worse, equal } = difference;
      const same = equal === 0 ? '' : `, autant dans ${count(equal)}`;
      return [
        `Maintenant ${MORE[outcome] ?? 'plus'} dans ${count(better)} paires sur ${count(pairs)}, moins dans ${count(worse)}${same}. En moyenne, ${changeBy(outcome, difference)}.`,
        ...(whereBoth ? [`Quand elle prend les deux fois, ${changeBy(outcome, whereBoth)}.`] : []),
      ];
    },
    slopes: (value) => `${count(value)} de ces paires, de la plus grande perte au plus grand gain`,
    before: 'avant',
    after: 'maintenant',
    pair: (before, after, seed) => `De ${before} à ${after}, hasard ${seed}. Revoir cette simulation`,
  },

  ranges: {
    heading: 'Quelque chose n’est pas connu exactement',
    help: 'Chaque paire de simulations tire une valeur entre ces limites',
    impossible: 'Ces valeurs ne vont pas toutes ensemble : resserrez les limites.',
    made: 'De quoi cet écart est-il fait ?',
    parts: (luck, ranges, names) =>
      `De cet écart, ${percent(luck.value)} vient du hasard (${percent(luck.low)} à ${percent(luck.high)}), et ${percent(ranges.value)} de ce qu’on ne connaît pas ${list.format(names.map((name) => `« ${name} »`))}.`,
    key: 'La partie pleine : le hasard. Avec plus de simulations, ces parts sont mieux connues.',
    methods: (drawn) =>
      `Chaque paire de simulations a tiré, uniformément entre ses limites : ${drawn.join(' ; ')} ; les parts de l’écart viennent d’une analyse de variance.`,
  },
  bounds: {
    add: 'Un autre nombre',
    none: 'choisir…',
    from: 'de',
    to: 'à',
    remove: (label) => `Laisser « ${label} » comme il est`,
    crossed: (label) => `« ${label} » : la limite basse doit être sous la haute.`,
    empty: 'Choisissez d’abord un nombre.',
  },
  table: 'Toutes les simulations en tableau',
  columns: { run: 'Simulation', luck: 'Hasard' },
  watch: 'Revoir',
  csv: 'Enregistrer en CSV',
  plan: 'Enregistrer le plan',
  methods: {
    copy: 'Copier un paragraphe de méthode',
    copied: 'Copié',
    notCopied: 'Le navigateur a refusé de copier',
    scenario: ({ scenario, changes, engine }) =>
      `Nous avons simulé le bouche-à-oreille avec Tell Ten (moteur ${String(engine)}) dans le scénario « ${scenario} »${changes === '' ? '' : `, avec ces changements : ${changes}`}.`,
    repeat: (link) => `Chaque simulation peut être refaite : ${link}`,
    text: ({ seed, runs: all, facts, level }) => {
      const took = facts.share!;
      const far = facts.meanWhereTookOff;
      return [
        `Le scénario a été simulé ${count(all)} fois, avec les graines ${seed}#0 à ${seed}#${String(all - 1)}.`,
        `L’histoire est dite avoir pris quand au moins 5 % des ${people(facts.people)} ont été convaincues. C’est arrivé dans ${count(facts.tookOff)} simulations sur ${count(all)} (${percent(took.value)} ; intervalle de Wilson à ${percent(level)} : ${percent(took.low)} à ${percent(took.high)}).`,
        ...(far
          ? [
              `Dans celles-ci, ${people(Math.round(far.mean))} en ont entendu parler en moyenne${far.low === null || far.high === null ? '' : ` (intervalle de Hall, 1992, à ${percent(level)} : ${count(far.low)} à ${count(far.high)})`}.`,
            ]
          : []),
      ].join(' ');
    },
  },
});
