import type { TopicWords } from '../../model/scenario/topic.ts';
import type { DatedFact } from '../../model/run/reference/probe.ts';
import { CRITIC, FAN } from '../../model/story/stages.ts';
import { ACT, FORGET, RELAY, VERIFY } from '../../model/run/shared/rules.ts';
import { capitalised } from '../grammar/capitalised.ts';
import type { whyLines as english } from '../en/why.ts';
import { typeset } from '../grammar/typeset.ts';
import { groupedFacts, promiseKept, type FactGroup, type PromiseKept } from '../grammar/why.ts';
import { counted, deVerb, somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';
import { story } from './story.ts';

const { count, percent, ordinal, signed } = numbers;

type FactOf<Kind extends DatedFact['kind']> = Extract<DatedFact, { kind: Kind }>;

/** Puts a person into the middle of a sentence, by name or number. */
type NameOf = (person: number) => string;

/** The history of one person with its reasons, in sentences that fit women and men, in order. */
export const whyLines: typeof english = typeset((facts, topic, nameOf = story.person) =>
  groupedFacts(facts).map((group) => ({
    ...{ from: group.from, to: group.to, text: sentenceOf(group, topic, nameOf) },
  })),
);

function sentenceOf(group: FactGroup, topic: TopicWords, nameOf: NameOf): string {
  if (group.kind === 'oldNews') {
    const why = group.holds ? ' : rien de neuf' : ', sans effet';
    return `L’a entendue encore ${count(group.times)} fois${why}.`;
  }
  return `${capitalised(group.facts.map((fact) => factOf(fact, topic, nameOf)).join(' ; '))}.`;
}

function factOf(fact: DatedFact, topic: TopicWords, nameOf: NameOf): string {
  switch (fact.kind) {
    case 'told':
      return told(fact, nameOf);
    case 'advertised':
      return `a vu une publicité ; ${belief(fact)}`;
    case 'needsMore':
      return `cela ne suffit pas : ${counted(fact.believed, { one: 'récit cru', other: 'récits crus' })} sur les ${count(fact.needed)} qu’il faut`;
    case 'reacted':
      return reacted(fact, topic);
    case 'recalled':
      return recalled(fact, topic);
    case 'reminded':
      return `quelque chose le lui rappelle ; ${moved(fact.isGood, topic)}`;
    case 'dissuaded':
      return fact.isMoved
        ? `la mauvaise histoire l’emporte (probabilité ${percent(fact.chance)}) : ${moved(false, topic)}`
        : `veut ${topic.visit.base} malgré tout (probabilité d’y renoncer ${percent(fact.chance)})`;
    case 'visited':
      return visited(fact, topic);
    case 'pitched':
      return pitched(fact, nameOf);
    case 'offered':
      return offered(fact);
    case 'founded':
      return 'se met à vendre';
    case 'joinedForBargain':
      return `devient membre par ${nameOf(fact.sponsor)}, pour acheter moins cher`;
    case 'leftBusiness':
      return `quitte l’affaire après un mois à ${signed(fact.result)}`;
    case 'beganTelling':
      return 'a commencé à en parler à d’autres';
    case 'stoppedTelling':
      return stopped(fact);
  }
}

function told(fact: FactOf<'told'>, nameOf: NameOf): string {
  const { teller, layer, heardBefore, lostShare, isSeenThrough } = fact;
  const where = layer === 'online' ? 'en ligne' : 'entre amis';
  const time = heardBefore === 0 ? '' : `, pour la ${ordinal(heardBefore + 1)} fois`;
  const gaps = lostShare === 0 ? '' : `, avec ${percent(lostShare)} des détails perdus`;
  const pay = isSeenThrough ? ' ; a remarqué que cet enthousiasme est payé' : '';
  return `l’a entendue par ${nameOf(teller)}, ${where}${time}${gaps}${pay} ; ${belief(fact)}`;
}

function pitched(fact: FactOf<'pitched'>, nameOf: NameOf): string {
  const { seller, layer, isAboutSelling, isFit, isSeenThrough } = fact;
  const about = isAboutSelling ? 'lui propose de vendre aussi' : 'lui propose le produit';
  const where = layer === 'online' ? ', en ligne' : '';
  const moment = isFit ? '' : ', au mauvais moment';
  const noticed = isSeenThrough ? ' ; a remarqué que c’est exagéré' : '';
  return `${nameOf(seller)} ${about}${where}${moment}${noticed} ; ${belief(fact)}`;
}

const offered = ({ stated, wanted, hasJoined }: FactOf<'offered'>): string =>
  hasJoined
    ? `entre pour gagner de l’argent : ${count(stated)} par mois sont annoncés, et ${count(wanted)} suffisent`
    : `n’entre pas : ${count(stated)} par mois sont annoncés, et il en faudrait ${count(wanted)}`;

const belief = ({ isBelieved, chance }: { isBelieved: boolean; chance: number }): string =>
  `${isBelieved ? 'y a cru' : 'n’y a pas cru'} (probabilité ${percent(chance)})`;

const moved = (isGood: boolean, topic: TopicWords): string =>
  isGood ? `veut ${topic.visit.base}` : 's’abstient, et met les autres en garde';

function reacted({ reaction, isGood }: FactOf<'reacted'>, topic: TopicWords): string {
  switch (reaction) {
    case ACT:
      return `agit aussitôt : ${moved(isGood, topic)}`;
    case FORGET:
      return 'a oublié pour l’instant';
    case RELAY:
      return `passe le mot, sans intention ${deVerb(topic.visit.base)}`;
    case VERIFY:
      return `en doute, et veut ${topic.visit.base} pour vérifier, sans rien en attendre`;
    default:
      return 'ne réagit pas';
  }
}

function recalled({ chance, isMoved, isGood }: FactOf<'recalled'>, topic: TopicWords): string {
  if (isMoved) return `l’histoire lui revient (probabilité ${percent(chance)}) : ${moved(isGood, topic)}`;
  return chance === 0
    ? 'l’oubli est trop ancien pour que l’histoire revienne'
    : `l’histoire ne lui revient pas (probabilité ${percent(chance)})`;
}

const COMPARISONS: Record<PromiseKept, string> = {
  none: 'n’attendait rien',
  kept: 'a trouvé ce qui était promis',
  less: 'a trouvé moins que promis',
  more: 'a trouvé mieux que promis',
};

function visited(fact: FactOf<'visited'>, topic: TopicWords): string {
  const { stage, isPaid } = fact;
  const end =
    stage === FAN
      ? 'est sous le charme'
      : stage === CRITIC
        ? 'garde un goût de déception'
        : 'n’a pas à s’en plaindre, ni rien à raconter';
  const pay = isPaid ? ' ; touche de l’argent pour s’enthousiasmer' : '';
  return `${topic.visit.past} : ${COMPARISONS[promiseKept(fact)]}, et ${end}${pay}`;
}

const stopped = ({ told: number, isStifled }: FactOf<'stoppedTelling'>): string => {
  const people = somePeople(number);
  return isStifled
    ? `a perdu l’envie d’en parler après l’avoir dit à ${people}`
    : `en a parlé à autant de monde que prévu : ${people} en tout`;
};
