import { OUTCOMES, type OutcomeName } from '../../model/study/outcomes.ts';
import type { MeanInterval } from '../../model/study/statistics.ts';
import type { SensitivityWords } from '../en/sensitivity.ts';
import { typeset } from '../grammar/typeset.ts';
import { counted, form, haveDone, de } from './grammar.ts';
import { unit, written } from './lucks-outcomes.ts';
import { sum } from './lucks-selling.ts';
import { numbers } from './numbers.ts';

const { count, percent, decimal } = numbers;

const runs = (value: number): string => counted(value, { one: 'simulation', other: 'simulations' });

const list = new Intl.ListFormat('fr', { type: 'conjunction' });

const quoted = (names: readonly string[]): string => list.format(names.map((name) => `« ${name} »`));

type Effect = Parameters<SensitivityWords['effect']>;

function became(outcome: OutcomeName, [from, to]: Effect[2], { people, topic }: Effect[4]): string {
  const one = (value: number) => written(outcome, value);
  const both = `${one(to)} au lieu de ${one(from)}`;
  const ofTown = `${both} sur ${count(people)}`;
  const said: Readonly<Record<OutcomeName, string>> = {
    reach: `${ofTown} ont entendu parler ${de(topic.place)}`,
    convinced: `${ofTown} ont été convaincus`,
    visits: `${ofTown} ${haveDone(topic.visit.done)}`,
    fans: `${ofTown} sont devenus des fans`,
    critics: `${ofTown} sont repartis déçus`,
    tellings: `l’histoire a été racontée ${both} fois`,
    tellers: `${ofTown} ont raconté l’histoire`,
    days: `cela a duré ${both} jours`,
    retold: `il est resté ${both} de l’histoire`,
    accuracy: `${both} de l’histoire était encore vrai`,
    outbreak: `l’histoire a pris dans ${both} des simulations`,
    members: `${both} personnes sont entrées`,
    lost: `${both} de ceux qui sont entrés pour gagner ont perdu`,
    median: `celui du milieu, parmi ceux qui sont entrés pour gagner, est arrivé à ${both}`,
    retailShare: `${both} de ce que les membres ont commandé est arrivé chez des clients`,
  };
  return said[outcome];
}

const signed = (outcome: OutcomeName, value: number): string =>
  sum(OUTCOMES[outcome].of === 'one' ? 100 * value : value);

function sized(outcome: OutcomeName, value: number): string {
  const size = Math.abs(value);
  if (outcome === 'tellings') return counted(size, { one: 'transmission', other: 'transmissions' });
  return OUTCOMES[outcome].of === 'one'
    ? counted(100 * size, { one: 'point de pourcentage', other: 'points de pourcentage' })
    : unit(outcome, written(outcome, size));
}

function interval(outcome: OutcomeName, { low, high }: MeanInterval, one = signed): string | null {
  return low === null || high === null ? null : `${one(outcome, low)} à ${one(outcome, high)}`;
}

export const sensitivity: SensitivityWords = typeset({
  ask: 'Lequel de ces nombres compte le plus ?',
  heading: (ranges) =>
    form(ranges, {
      one: 'Combien compte ce nombre ?',
      other: 'Lequel de ces nombres compte le plus ?',
    }),
  outcomes: {
    convinced: 'qui est convaincu',
    fans: 'qui devient fan',
    tellings: 'combien de fois l’histoire est racontée',
    tellers: 'qui raconte l’histoire',
    accuracy: 'ce qui est encore vrai de l’histoire',
    outbreak: 'les simulations où l’histoire prend',
  },
  asking: (all, seconds) =>
    `${runs(all)} peuvent prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
  title(leading, all) {
    if (leading.length === 0)
      return all === 1
        ? 'Ces simulations ne montrent aucun effet de ce nombre.'
        : 'Ces simulations ne montrent d’effet d’aucun de ces nombres.';
    if (all === 1) return `${quoted(leading)} fait une différence.`;
    if (leading.length === 1) return `${quoted(leading)} compte le plus.`;
    return leading.length === all
      ? 'Ces simulations ne disent pas lequel de ces nombres compte le plus.'
      : `${quoted(leading)} comptent le plus ; ces simulations ne disent pas lequel compte davantage.`;
  },
  lead: ({ method, drawn, least }) =>
    method === 'morris'
      ? `${runs(drawn)} où tous sont tirés entre leurs limites, et autant de chemins au hasard parmi toutes les valeurs.`
      : `${runs(drawn)} où tous sont tirés entre leurs limites, et ${count(least)} à chaque limite de chaque nombre.`,
  tornado: {
    heading: 'Un à la fois, les autres comme ils sont maintenant',
    ask: 'Essayer chacun à ses limites',
    key: 'Une barre va de la moyenne à une limite d’un nombre à celle à l’autre. Le trait fin dit à quel point sa longueur est connue.',
    mean: (value) => `moyenne quand tous sont tirés : ${value}`,
    plot: 'Ce que fait chaque nombre d’une limite à l’autre, le plus grand effet d’abord',
    none: (label) => `${label} : pas encore de simulation`,
    beyond: (label, own) =>
      `« ${label} » est maintenant à ${own}, en dehors de ses limites : les barres des autres valent pour ${own}.`,
  },
  effect: (outcome, { label, low, high }, ends, difference, town) => {
    const known = difference && interval(outcome, difference);
    const points = OUTCOMES[outcome].of === 'one' ? ' points' : '';
    return `« ${label} », ${high} au lieu de ${low} : ${became(outcome, ends, town)}${known === null ? '' : ` (différence : ${known}${points})`}.`;
  },
  morris: {
    heading: 'Est-ce que cela dépend des autres nombres ?',
    help: 'Ici, tous bougent, l’un après l’autre, sur des chemins au hasard (Morris, 1991). Le long d’un chemin, le tirage reste le même ; pourtant, à chaque changement, le hasard tombe un peu autrement, et cela aussi est dans ces chiffres.',
    ask: 'Le savoir',
    effect: (outcome, label, effect) => {
      if (!effect) return `« ${label} » : pas encore de simulation.`;
      if (effect.mean === 0) return `« ${label} » ne change rien, sur aucun chemin.`;
      const known = interval(outcome, effect, (_, value) =>
        count(Math.abs(OUTCOMES[outcome].of === 'one' ? 100 * value : value)),
      );
      return `« ${label} », d’une limite à l’autre, change cela de ${sized(outcome, effect.mean)} en moyenne${known === null ? '' : ` (${known})`}.`;
    },
    steadiness: {
      same: 'C’est à peu près pareil, quels que soient les autres.',
      varied: 'C’est plus ou moins, selon les autres et selon le hasard.',
      either: 'Aussi souvent vers le haut que vers le bas : ce peut être le hasard seul.',
    },
  },
  table: 'La même chose en tableau',
  columns: {
    number: 'Nombre',
    from: 'De',
    to: 'À',
    atLow: 'Avec « de »',
    atHigh: 'Avec « à »',
    difference: 'Différence',
    muStar: 'Changement, dans un sens ou l’autre (μ*)',
    mu: 'Changement (μ)',
    sigma: 'Son écart (σ)',
    share: 'De l’écart',
  },
  said: {
    heading: 'Que peut-on en dire ?',
    share: (label, { value, low, high }) =>
      `Si seul « ${label} » était connu, ${percent(value)} de l’écart disparaîtrait (${percent(low)} à ${percent(high)}).`,
    level: (level) =>
      `De telles fourchettes manquent la vérité dans ${count(Math.round((1 - level) * 100))} études sur 100.`,
  },
  again: (value) => `${count(value)} simulations de plus pour chaque`,
  change: 'Changez autre chose : tout cela est calculé de nouveau.',
  form: {
    heading: 'D’autres nombres, ou d’autres limites',
    help: 'Ce qui n’est pas connu, et entre quelles limites',
    look: 'Demander de nouveau',
  },
  methods: ({ method, ranges, seed, facts, outcome, effects, parts, level }) =>
    [
      `Nous avons demandé lequel de ces nombres compte le plus pour « ${outcome} », chacun tiré uniformément entre ses limites : ${ranges.join(' ; ')}.`,
      `Tous ont été tirés dans ${runs(facts.drawn)}, avec les graines ${seed}#0, ${seed}#1, …, deux par tirage.`,
      method === 'morris'
        ? 'Avec les mêmes graines, chaque simulation a suivi un chemin au hasard sur quatre niveaux, où les nombres bougent l’un après l’autre (Morris, 1991) ; les effets valent pour toute l’étendue, μ* est la moyenne de leur taille (Campolongo, Cariboni et Saltelli, 2007).'
        : 'Avec les mêmes graines, chaque nombre a été mis à ses deux limites, tous les autres restant comme dans le scénario.',
      `Les effets, avec leurs intervalles à ${percent(level)} selon Hall (1992) : ${effects.join(' ; ')}.`,
      ...(parts
        ? [
            `De la variance, ${percent(parts.luck)} venaient du hasard et ${percent(parts.ranges)} des nombres tirés (analyse de variance).`,
          ]
        : []),
    ].join(' '),
  methodsEffect: (outcome, label, effect, sigma) => {
    const scale = OUTCOMES[outcome].of === 'one' ? 100 : 1;
    const one = (value: number) => decimal(Number((scale * value).toPrecision(3)));
    const ends =
      effect.low === null || effect.high === null ? '' : ` (${one(effect.low)} à ${one(effect.high)})`;
    return `${label} ${one(effect.mean)}${scale === 1 ? '' : ' points'}${ends}${sigma === null ? '' : `, σ ${one(sigma)}`}`;
  },
});
