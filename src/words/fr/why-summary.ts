import { CRITIC, FAN } from '../../model/story/stages.ts';
import { ACT, FORGET, RELAY, VERIFY } from '../../model/run/shared/rules.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { whySummary as english } from '../en/why-summary.ts';
import { typeset } from '../grammar/typeset.ts';
import { summaryOf, type SummaryWords } from '../grammar/why-summary.ts';
import { deVerb } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, ordinal } = numbers;

const TIMES = ['', 'une fois', 'deux fois', 'trois fois', 'quatre fois', 'cinq fois', 'six fois'];
const PLACES = ['', 'première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'];

const times = (number: number) => TIMES[number] ?? `${count(number)} fois`;
const place = (number: number) => PLACES[number] ?? ordinal(number);
const on = (day: number) => `le jour ${count(day)}`;

function reacted(reaction: number, isGood: boolean, topic: TopicWords): string {
  switch (reaction) {
    case ACT:
      return isGood
        ? `a prévu ${deVerb(topic.visit.base)}`
        : 'a préféré s’abstenir et a mis les autres en garde';
    case FORGET:
      return 'a oublié';
    case RELAY:
      return 'a passé le mot';
    case VERIFY:
      return 'en a douté et a voulu vérifier';
    default:
      return 'n’a pas réagi';
  }
}

const cameAway = (stage: number): string => {
  if (stage === FAN) return 'en a gardé un souvenir enchanté';
  return stage === CRITIC ? 'en a gardé un goût de déception' : 'n’a pas eu à s’en plaindre';
};

const clauses: SummaryWords = {
  heard: (number) => `l’a entendue ${times(number)}`,
  believed: (which, number) => (number === 1 ? 'y a cru' : `y a cru la ${place(which)} fois`),
  believedOften: (believed, number) =>
    believed === number ? 'y a cru chaque fois' : `y a cru ${times(believed)}`,
  notEnough: (believed) => `y a cru ${times(believed)}, ce qui n’a pas suffi`,
  neverBelieved: (number) => (number === 1 ? 'n’y a pas cru' : 'n’y a jamais cru'),
  reacted,
  reminded: (day) => `en a retrouvé le souvenir par hasard ${on(day)}`,
  remembered: (day) => `en a retrouvé le souvenir ${on(day)} parce qu’on lui en reparlait`,
  dissuaded: (day) => `y a renoncé ${on(day)} à cause d’une mauvaise histoire`,
  visited: (day, topic) => `${topic.visit.past} ${on(day)}`,
  found: {
    kept: 'a trouvé ce qui était promis',
    less: 'a trouvé moins que promis',
    more: 'a trouvé mieux que promis',
  },
  cameAway,
  told: (others) =>
    `en a parlé à ${others === 1 ? 'une autre personne' : `${count(others)} autres personnes`}`,
  beganTelling: 'a commencé à en parler à d’autres',
};

/** The history of one person in one sentence that fits women and men; null when nothing has happened. */
export const whySummary: typeof english = typeset((facts, topic) => summaryOf(facts, topic, clauses));
