import { CRITIC, FAN } from '../../model/people.ts';
import { ACT, FORGET, NONE, RELAY, VERIFY } from '../../model/rules.ts';
import type { TopicWords } from '../../model/topic.ts';
import type { DatedFact } from '../../model/why.ts';
import { capitalised } from '../capitalised.ts';
import { numbers } from './numbers.ts';

const { count, ordinal } = numbers;

type FactOf<Kind extends DatedFact['kind']> = Extract<DatedFact, { kind: Kind }>;

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const PLACES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const times = (number: number) => TIMES[number] ?? `${count(number)} times`;
const place = (number: number) => PLACES[number] ?? ordinal(number);
const on = (day: number) => `on day ${count(day)}`;

/**
 * What happened to somebody in one sentence: how often they heard it, which telling won them, and what came of it; null
 * when nothing has happened.
 * @param facts of one person, in order
 */
export function whySummary(facts: readonly DatedFact[], topic: TopicWords): string | null {
  const decisive = decisiveReaction(facts);
  const others = facts.filter((fact) => fact.kind !== 'reacted' || fact === decisive);
  const clauses = [
    ...heard(facts, decisive),
    ...others.flatMap((fact) => happened(fact, topic)),
    ...told(facts),
  ];
  return clauses.length === 0 ? null : `${capitalised(clauses.join(', '))}.`;
}

/** The reaction that settled it: whom nothing moves may hear it again and again. */
function decisiveReaction(facts: readonly DatedFact[]): DatedFact | undefined {
  const reactions = facts.filter((fact) => fact.kind === 'reacted');
  return reactions.find(({ reaction }) => reaction !== NONE) ?? reactions[0];
}

const isHearing = ({ kind }: DatedFact): boolean => kind === 'told' || kind === 'advertised';

function heard(facts: readonly DatedFact[], decisive: DatedFact | undefined): string[] {
  const hearings = facts.filter((fact) => fact.kind === 'told' || fact.kind === 'advertised');
  if (hearings.length === 0) return [];
  const often = `heard it ${times(hearings.length)}`;
  if (decisive) {
    // The last hearing before the reaction is the one that convinced.
    const which = facts.slice(0, facts.indexOf(decisive)).filter(isHearing).length;
    return [often, hearings.length === 1 ? 'believed it' : `believed the ${place(which)}`];
  }
  const believed = hearings.filter(({ isBelieved }) => isBelieved).length;
  if (believed > 0) return [often, `believed it ${times(believed)}, which was not enough`];
  return [often, hearings.length === 1 ? 'did not believe it' : 'never believed it'];
}

function happened(fact: DatedFact, topic: TopicWords): string[] {
  switch (fact.kind) {
    case 'reacted':
      return [reacted(fact, topic)];
    case 'reminded':
      return [`was reminded ${on(fact.day)}`];
    case 'recalled':
      return fact.isMoved ? [`was told again ${on(fact.day)} and remembered`] : [];
    case 'dissuaded':
      return fact.isMoved ? [`was talked out of it ${on(fact.day)}`] : [];
    case 'visited':
      return visited(fact, topic);
    default:
      return [];
  }
}

function reacted({ reaction, isGood }: FactOf<'reacted'>, topic: TopicWords): string {
  switch (reaction) {
    case ACT:
      return isGood ? `meant to ${topic.visit.base}` : 'stayed away and warned others';
    case FORGET:
      return 'forgot';
    case RELAY:
      return 'passed it on';
    case VERIFY:
      return 'doubted it and meant to check';
    default:
      return 'was not moved by it';
  }
}

/** Feelings closer than this are the same to who has them, −1 … 1. */
const SAME = 0.05;

function visited({ expected, experienced, stage, day }: FactOf<'visited'>, topic: TopicWords): string[] {
  const gap = expected === null ? 0 : experienced - expected;
  const promise =
    Math.abs(gap) < SAME ? 'what was promised' : gap < 0 ? 'less than promised' : 'more than promised';
  const feeling = stage === FAN ? 'delighted' : stage === CRITIC ? 'let down' : 'content';
  const got = expected === null ? [] : [`got ${promise}`];
  return [`${topic.visit.past} ${on(day)}`, ...got, `came away ${feeling}`];
}

/** Of how many they told: what is known when they have stopped. */
function told(facts: readonly DatedFact[]): string[] {
  const number = facts.reduce((sum, fact) => (fact.kind === 'stoppedTelling' ? sum + fact.told : sum), 0);
  if (number > 0) return [`told ${number === 1 ? 'one other' : `${count(number)} others`}`];
  return facts.some(({ kind }) => kind === 'beganTelling') ? ['has begun to tell others'] : [];
}
