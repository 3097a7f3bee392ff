import type { MapFacts } from '../../findings/map.ts';
import type { TriedRuns } from '../../findings/sweep.ts';
import type { MapWords } from '../en/map.ts';
import { typeset } from '../grammar/typeset.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { happens, NEVER } from './counted-events.ts';
import { counted } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

const runs = (value: number): string => counted(value, { one: 'simulation', other: 'simulations' });

const runsOfPoints = ({ least, most }: MapFacts): string =>
  least === most ? runs(least) : `${count(least)} à ${runs(most)}`;

const often = ({ times, runs: all }: TriedRuns): string =>
  `${count(times)} simulations sur ${count(all.length)}`;

const SLIGHT = 0.1;

export const map: MapWords = typeset({
  heading: ([across, up]) => `« ${across} » et « ${up} »`,
  asking: (seconds) =>
    `La carte peut prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
  across: 'De gauche à droite',
  up: 'de bas en haut',
  none: 'rien d’autre',
  third: 'en tableau avec',
  noThird: 'un troisième nombre…',
  title({ event, share, rising }, topic, labels) {
    const what = happens(event, topic);
    if (share === 0) return `Nulle part sur cette carte ${NEVER[event]} le plus souvent.`;
    if (share === 1) return `Partout sur cette carte, ${what} le plus souvent.`;
    const named = labels.map((label) => `« ${label} »`);
    const sides = rising.map((more) => (Math.abs(more) < SLIGHT ? '' : more > 0 ? 'en haut' : 'en bas'));
    const where =
      sides[0] === sides[1] && sides[0] !== ''
        ? [`${named.join(' et ')} sont ${sides[0]!} de l’échelle`]
        : sides.flatMap((side, axis) => (side === '' ? [] : [`${named[axis]!} est ${side} de l’échelle`]));
    const part = `sur ${percent(share)} de cette carte`;
    return where.length === 0
      ? `${capitalised(what)} le plus souvent ${part}, quels que soient ces nombres.`
      : `${capitalised(what)} le plus souvent là où ${where.join(' et ')} : ${part}.`;
  },
  lead(facts, own) {
    const rests = `${runsOfPoints(facts)} par point, toutes avec les mêmes hasards, et plus de points là où tout bascule.`;
    if (!facts.own) return rests;
    const where = facts.isOnLine
      ? 'sur la limite'
      : facts.own.share!.value >= 0.5
        ? 'du côté où c’est le plus souvent le cas'
        : 'du côté où ce n’est pas souvent le cas';
    return `${rests} Votre scénario (${own}) est ${where} : c’est le cas dans ${often(facts.own)}.`;
  },
  plot: ([across, up]) => `Carte de « ${across} » de gauche à droite et de « ${up} » de bas en haut`,
  own: 'vous',
  chosen: 'Choisissez un endroit pour revoir celle du milieu de ses simulations.',
  scale: { none: 'dans aucune simulation', all: 'dans toutes' },
  line: 'La ligne : la moitié des simulations.',
  never: 'Hachures : ces valeurs ne vont pas ensemble.',
  place({ point, isPossible }, event, topic, texts) {
    if (!isPossible) return 'Ces valeurs ne vont pas ensemble.';
    if (!point?.share) return 'Aucune simulation pour l’instant.';
    const { low, high } = point.share;
    const took = event === 'tookOff' ? 'Au' : `L’histoire prend dans ${count(point.tookOff)} ; au`;
    const far = point.middle === null ? '' : ` ${took} milieu de celles-ci : ${texts.middle(point.middle)}.`;
    return `${texts.at(point.values)} : ${happens(event, topic)} dans ${often(point)} (avec beaucoup plus : ${percent(low)} à ${percent(high)}).${far}`;
  },
  said: {
    heading: 'Que peut-on en dire ?',
    points: (points, all) =>
      `${count(points)} points ont été calculés, ${runs(all)} en tout : peu là où les voisins s’accordent, beaucoup le long de la limite.`,
    share: ({ event, share }, topic) =>
      `Sur ${percent(share)} de la carte, ${happens(event, topic)} le plus souvent.`,
    level: (level) =>
      `Un point près de la limite peut être de l’autre côté : les fourchettes manquent la vérité dans ${count(Math.round((1 - level) * 100))} études sur 100. « L’histoire prend » veut dire qu’au moins une personne sur vingt est convaincue.`,
  },
  again: (value) => `Jusqu’à ${count(value)} simulations de plus par point`,
  change: 'Changez autre chose : la carte est redessinée.',
  table: 'Tous les points en tableau',
  columns: {
    runs: 'simulations',
    times: 'c’est le cas',
    tookOff: 'l’histoire prend',
    middle: 'milieu quand elle prend',
  },
  methods: ({ ranges, seed, facts, topic, level, share }) =>
    [
      `Nous avons cartographié dans combien de simulations ${happens(facts.event, topic)}, selon ${ranges}.`,
      `Des points à quatre pas l’un de l’autre ont eu cinq simulations chacun ; la grille a été affinée jusqu’au pas là où les voisins diffèrent, avec ${runsOfPoints(facts)} par point et les mêmes graines ${seed}#0, ${seed}#1, … pour tous : ${count(facts.points.length)} points, ${runs(facts.points.reduce((sum, point) => sum + point.runs.length, 0))}.`,
      `${facts.event === 'tookOff' ? 'L’histoire est dite avoir pris quand au moins 5 % des personnes ont été convaincues ; un' : 'Un'} point est incertain quand son intervalle de Wilson à ${percent(level)} contient la moitié. ${capitalised(happens(facts.event, topic))} le plus souvent sur ${percent(share)} de la carte.`,
    ].join(' '),
  range: (label, low, high, values) => `« ${label} » de ${low} à ${high} en ${count(values)} valeurs`,
  and: ([one, other]) => `${one} et ${other}`,
});
