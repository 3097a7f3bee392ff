import type { CompareWords } from '../en/compare.ts';
import { typeset } from '../grammar/typeset.ts';
import { form, haveDone, isOne } from './grammar.ts';
import { changeBy, MORE } from './lucks-outcomes.ts';
import { numbers } from './numbers.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';

const { count, percent } = numbers;

const on = (day: number) => `le jour ${count(day)}`;

const people = (value: number) => form(value, { one: 'personne', other: 'personnes' });

const wentBy = (value: number, { visit }: TopicWords) =>
  `${count(value)} ${isOne(value) ? visit.past : haveDone(visit.done)}`;

/** Two runs side by side, in French. */
export const compare = typeset<CompareWords>({
  heading: 'Deux simulations côte à côte',
  back: 'Revenir à votre simulation',
  with: 'Comparer avec',
  choices: {
    change: 'la simulation d’avant votre dernière modification',
    pin: (name) => `gardée : ${name}`,
    fork: 'la même simulation, modifiée à partir d’un jour',
    given: 'la simulation du lien',
    presets: 'Scénarios, avec votre tirage',
  },
  a: 'A',
  b: 'B',
  sides: {
    own: 'votre simulation',
    before: 'avant votre modification',
    now: 'maintenant',
    fork: (day, changes) => `à partir du jour ${count(day)} : ${changes.join(', ')}`,
  },
  choosing: 'Qu’est-ce qui change à partir de ce jour ?',
  coming: 'L’autre simulation arrive.',
  same: 'A et B sont la même simulation.',
  asking: (all) => `L’autre simulation compte ${count(all)} personnes : elle peut prendre du temps.`,
  begin: 'La lancer',
  failed: 'L’autre simulation s’est arrêtée.',
  title(a, b, { place }) {
    if (a.people !== b.people)
      return `En A, ${percent(a.reach / a.people)} de ${count(a.people)} personnes ont entendu parler de ce lieu (${place}) ; en B, ${percent(b.reach / b.people)} de ${count(b.people)}.`;
    const one = `${count(a.reach)} ${people(a.reach)}`;
    if (a.reach === b.reach) return `En A comme en B, ${one} au courant.`;
    const difference = Math.abs(b.reach - a.reach);
    const side = b.reach > a.reach ? 'de plus' : 'de moins';
    const share = a.reach > 0 ? ` (${numbers.change(b.reach / a.reach - 1)})` : '';
    return `En A, ${one} au courant ; en B, ${count(b.reach)} : ${count(difference)} ${side}${share}.`;
  },
  went: (a, b, topic) =>
    a.went === b.went
      ? `Dans les deux, ${wentBy(a.went, topic)}.`
      : `En A, ${wentBy(a.went, topic)} ; en B, ${count(b.went)}.`,
  side: (reach, went, topic) => `${count(reach)} au courant, ${wentBy(went, topic)}`,
  town: (side, outcome) => `Plan de la ville en ${side}, un point par personne : ${outcome}`,
  apart: (day) =>
    `Les deux sont identiques jusqu’au jour ${count(day)}. Après la première différence, d’autres racontent en premier, puis tout diffère un peu : ce n’est pas une erreur.`,
  chaos:
    'Après la première différence, d’autres racontent en premier, puis tout diffère un peu : ce n’est pas une erreur. Beaucoup de tirages disent ce que fait la modification.',
  alike: 'Le sort de chacun est le même en A et en B.',
  otherTown:
    'En A et en B, ce ne sont pas les mêmes personnes : on ne peut suivre personne de l’une à l’autre.',
  fork: {
    day: 'À partir du jour',
    choose: 'Modifier quelque chose…',
    full: 'Ce scénario a déjà autant d’événements que possible : retirez-en un d’abord.',
  },
  chart: {
    title: (difference, day) =>
      difference === 0
        ? `Le jour ${count(day)}, autant de monde est au courant en A qu’en B`
        : `Le jour ${count(day)}, ${count(Math.abs(difference))} ${people(difference)} de ${difference > 0 ? 'plus' : 'moins'} au courant en B`,
    subtitle: 'personnes au courant, par jour',
    difference: 'écart',
  },
  transport: 'Les deux simulations',
  pick: 'Cliquez sur quelqu’un dans l’une des villes, ou appuyez-y sur Entrée, pour lire son sort dans les deux.',
  person: (name) => `${name}, en A et en B`,
  finding: 'Recherche en cours…',
  close: 'Fermer',
  fate(side, { heardOn, wentOn }, { visit }) {
    if (heardOn === null && wentOn === null) return `En ${side}, n’en a jamais entendu parler`;
    if (heardOn === null || heardOn === wentOn) return `En ${side}, ${visit.past} ${on(wentOn!)}`;
    return `En ${side}, en a entendu parler ${on(heardOn)}${wentOn === null ? '' : ` et ${visit.past} ${on(wentOn)}`}`;
  },
  neither: 'Ni en A ni en B, cette personne n’en a jamais entendu parler.',
  because({ teller, listener, fate }, heard) {
    if (teller === null)
      return `, car aucun de ceux par qui l’histoire est passée en ${heard} ne l’a apprise ici.`;
    const whom = listener === null ? 'à cette personne' : `à ${listener}`;
    const how = fate === null ? '.' : `. ${teller}, ici : ${fate}`;
    return `, car ${teller}, qui l’a racontée ${whom} en ${heard}, ne l’a pas fait ici${how}`;
  },
  end: '.',
  lucks: {
    heading: (pairs) => `Est-ce le hasard ? Les deux avec les ${count(pairs)} mêmes tirages`,
    begin: (pairs) => `Lancer les deux ${count(pairs)} fois`,
    asking: (pairs, seconds) =>
      `${count(pairs)} simulations de chacune peuvent prendre ${seconds < 90 ? `${count(seconds)} secondes` : `${count(seconds / 60)} minutes`}.`,
    more: (pairs) => `${count(pairs)} paires de plus`,
    progress: (done, all) => `${count(done)} simulations sur ${count(all)}`,
    pause: 'Mettre en pause',
    other: 'Seules des villes aussi peuplées l’une que l’autre forment des paires.',
    takeOff: {
      both: (value) => `${count(value)} prennent dans les deux`,
      onlyB: (value) => `${count(value)} seulement en B`,
      onlyA: (value) => `${count(value)} seulement en A`,
      neither: (value) => `${count(value)} dans aucune`,
    },
    sentences({ difference, whereBoth, pairs }, outcome) {
      if (!difference) return [];
      const { better, worse, equal } = difference;
      const same = equal === 0 ? '' : `, autant dans ${count(equal)}`;
      return [
        `Avec B, ${MORE[outcome] ?? 'plus'} dans ${count(better)} tirages sur ${count(pairs)}, moins dans ${count(worse)}${same}. En moyenne, ${changeBy(outcome, difference)}.`,
        ...(whereBoth ? [`Quand elle prend dans les deux, ${changeBy(outcome, whereBoth)}.`] : []),
      ];
    },
    pair: (before, after, seed) => `A ${before}, B ${after}, tirage ${seed}. Regarder les deux`,
  },
});
