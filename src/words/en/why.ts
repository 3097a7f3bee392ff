import type { TopicWords } from '../../model/scenario/topic.ts';
import type { DatedFact } from '../../model/run/reference/probe.ts';
import { CRITIC, FAN } from '../../model/story/stages.ts';
import { ACT, FORGET, RELAY, VERIFY } from '../../model/run/shared/rules.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { groupedFacts, promiseKept, type FactGroup, type PromiseKept, type WhyLine } from '../grammar/why.ts';
import { somePeople } from './grammar.ts';
import { numbers } from './numbers.ts';
import { story } from './story.ts';

const { count, percent, ordinal, signed } = numbers;

type FactOf<Kind extends DatedFact['kind']> = Extract<DatedFact, { kind: Kind }>;

/** Puts a person into the middle of a sentence, by name or number. */
type NameOf = (person: number) => string;

/** The history of one person with its reasons, in sentences, in order. */
export const whyLines = (
  facts: readonly DatedFact[],
  topic: TopicWords,
  nameOf: NameOf = story.person,
): WhyLine[] =>
  groupedFacts(facts).map((group) => ({
    ...{ from: group.from, to: group.to, text: sentenceOf(group, topic, nameOf) },
  }));

function sentenceOf(group: FactGroup, topic: TopicWords, nameOf: NameOf): string {
  if (group.kind === 'oldNews') {
    return `Heard it ${count(group.times)} more times${group.holds ? ': old news' : ', without effect'}.`;
  }
  return `${capitalised(group.facts.map((fact) => factOf(fact, topic, nameOf)).join('; '))}.`;
}

function factOf(fact: DatedFact, topic: TopicWords, nameOf: NameOf): string {
  switch (fact.kind) {
    case 'told':
      return told(fact, nameOf);
    case 'advertised':
      return `saw an advertisement; ${belief(fact)}`;
    case 'needsMore':
      return `not enough: believed ${count(fact.believed)} of the ${count(fact.needed)} tellings it takes`;
    case 'reacted':
      return reacted(fact, topic);
    case 'recalled':
      return recalled(fact, topic);
    case 'reminded':
      return `was reminded: ${moved(fact.isGood, topic)}`;
    case 'dissuaded':
      return fact.isMoved
        ? `the bad story wins (chance ${percent(fact.chance)}): stays away and warns others`
        : `still plans to ${topic.visit.base} (chance of staying away ${percent(fact.chance)})`;
    case 'visited':
      return visited(fact, topic);
    case 'pitched':
      return pitched(fact, nameOf);
    case 'offered':
      return offered(fact);
    case 'founded':
      return 'begins to sell';
    case 'joinedForBargain':
      return `joins through ${nameOf(fact.sponsor)}, to buy for less`;
    case 'leftBusiness':
      return `leaves the business after a month of ${signed(fact.result)}`;
    case 'beganTelling':
      return 'started telling others';
    case 'stoppedTelling':
      return stopped(fact);
  }
}

function told(fact: FactOf<'told'>, nameOf: NameOf): string {
  const { teller, layer, heardBefore, lostShare, isSeenThrough } = fact;
  const who = layer === 'online' ? 'online' : 'a friend';
  const time = heardBefore === 0 ? '' : `, the ${ordinal(heardBefore + 1)} time they heard it`;
  const gaps = lostShare === 0 ? '' : `, with ${percent(lostShare)} of the details lost`;
  const pay = isSeenThrough ? '; noticed that the teller is paid' : '';
  return `told by ${nameOf(teller)}, ${who}${time}${gaps}${pay}; ${belief(fact)}`;
}

function pitched(fact: FactOf<'pitched'>, nameOf: NameOf): string {
  const { seller, layer, isAboutSelling, isFit, isSeenThrough } = fact;
  const by = ` by ${nameOf(seller)}`;
  const where = layer === 'online' ? ' online' : '';
  const moment = isFit ? '' : ', at an unfit moment';
  const noticed = isSeenThrough ? '; noticed that it is exaggerated' : '';
  const about = isAboutSelling ? `asked${by}${where} to sell, too` : `offered the product${by}${where}`;
  return `${about}${moment}${noticed}; ${belief(fact)}`;
}

const offered = ({ stated, wanted, hasJoined }: FactOf<'offered'>): string =>
  hasJoined
    ? `joins to earn: ${count(stated)} a month was said, and ${count(wanted)} is enough`
    : `does not join: ${count(stated)} a month was said, and it takes ${count(wanted)}`;

const belief = ({ isBelieved, chance }: { isBelieved: boolean; chance: number }): string =>
  `${isBelieved ? 'believed' : 'not believed'} (chance ${percent(chance)})`;

const moved = (isGood: boolean, topic: TopicWords): string =>
  isGood ? `plans to ${topic.visit.base}` : 'stays away and warns others';

function reacted({ reaction, isGood }: FactOf<'reacted'>, topic: TopicWords): string {
  switch (reaction) {
    case ACT:
      return `acts on it: ${moved(isGood, topic)}`;
    case FORGET:
      return 'forgot it for now';
    case RELAY:
      return `passes it on, but does not plan to ${topic.visit.base}`;
    case VERIFY:
      return `doubts it and plans to ${topic.visit.base} to check, expecting nothing`;
    default:
      return 'shrugs it off';
  }
}

function recalled({ chance, isMoved, isGood }: FactOf<'recalled'>, topic: TopicWords): string {
  if (isMoved) return `remembers it (chance ${percent(chance)}): ${moved(isGood, topic)}`;
  return chance === 0
    ? 'forgot it too long ago to remember'
    : `does not remember it (chance ${percent(chance)})`;
}

const COMPARISONS: Record<PromiseKept, string> = {
  none: 'expected nothing',
  kept: 'got what was promised',
  less: 'got less than promised',
  more: 'got more than promised',
};

function visited(fact: FactOf<'visited'>, topic: TopicWords): string {
  const { stage, isPaid } = fact;
  const end =
    stage === FAN ? 'delighted' : stage === CRITIC ? 'disappointed' : 'satisfied, with nothing to tell';
  const pay = isPaid ? '; is paid to be enthusiastic' : '';
  return `${topic.visit.past}: ${COMPARISONS[promiseKept(fact)]}, and came away ${end}${pay}`;
}

const stopped = ({ told: number, isStifled }: FactOf<'stoppedTelling'>): string => {
  const people = somePeople(number);
  return isStifled
    ? `lost interest after telling ${people}`
    : `had told as many people as they wanted to: ${count(number)} in all`;
};
