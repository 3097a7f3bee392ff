import { CRITIC, FAN } from '../../model/story/stages.ts';
import { ACT, FORGET, RELAY, VERIFY } from '../../model/run/shared/rules.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { DatedFact } from '../../model/run/reference/probe.ts';
import { summaryOf, type SummaryWords } from '../grammar/why-summary.ts';
import { numbers } from './numbers.ts';

const { count, ordinal } = numbers;

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'];
const PLACES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const times = (number: number) => TIMES[number] ?? `${count(number)} times`;
const place = (number: number) => PLACES[number] ?? ordinal(number);
const on = (day: number) => `on day ${count(day)}`;

function reacted(reaction: number, isGood: boolean, topic: TopicWords): string {
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

const clauses: SummaryWords = {
  heard: (number) => `heard it ${times(number)}`,
  believed: (which, number) => (number === 1 ? 'believed it' : `believed the ${place(which)}`),
  believedOften: (believed, number) =>
    believed === number ? 'believed it each time' : `believed it ${times(believed)}`,
  notEnough: (believed) => `believed it ${times(believed)}, which was not enough`,
  neverBelieved: (number) => (number === 1 ? 'did not believe it' : 'never believed it'),
  reacted,
  reminded: (day) => `was reminded ${on(day)}`,
  remembered: (day) => `was told again ${on(day)} and remembered`,
  dissuaded: (day) => `was talked out of it ${on(day)}`,
  visited: (day, topic) => `${topic.visit.past} ${on(day)}`,
  found: { kept: 'got what was promised', less: 'got less than promised', more: 'got more than promised' },
  cameAway: (stage) => `came away ${stage === FAN ? 'delighted' : stage === CRITIC ? 'let down' : 'content'}`,
  told: (others) => `told ${others === 1 ? 'one other' : `${count(others)} others`}`,
  beganTelling: 'has begun to tell others',
};

/** What happened to somebody in one sentence; null when nothing has happened. */
export const whySummary = (facts: readonly DatedFact[], topic: TopicWords): string | null =>
  summaryOf(facts, topic, clauses);
