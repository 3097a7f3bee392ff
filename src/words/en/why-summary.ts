import { CRITIC, FAN } from '../../model/story/stages.ts';
import { ACT, FORGET, RELAY, VERIFY } from '../../model/run/shared/rules.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { DatedFact } from '../../model/run/reference/probe.ts';
import { summaryOf, type SummaryWords } from '../grammar/why-summary.ts';
import { form } from './grammar.ts';
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
      return isGood ? `planned to ${topic.visit.base}` : 'stayed away and warned others';
    case FORGET:
      return 'forgot';
    case RELAY:
      return 'passed it on';
    case VERIFY:
      return 'doubted it and planned to check';
    default:
      return 'shrugged it off';
  }
}

const clauses: SummaryWords = {
  heard: (number) => `heard it ${times(number)}`,
  believed: (which, number) =>
    form(number, { one: 'believed it', other: `believed it the ${place(which)} time` }),
  believedOften: (believed, number) =>
    believed === number ? 'believed it each time' : `believed it ${times(believed)}`,
  notEnough: (believed) => `believed it ${times(believed)}, which was not enough`,
  neverBelieved: (number) => form(number, { one: 'did not believe it', other: 'never believed it' }),
  reacted,
  reminded: (day) => `was reminded ${on(day)}`,
  remembered: (day) => `was told again ${on(day)} and remembered`,
  dissuaded: (day) => `was talked out of it ${on(day)}`,
  visited: (day, topic) => `${topic.visit.past} ${on(day)}`,
  found: { kept: 'got what was promised', less: 'got less than promised', more: 'got more than promised' },
  cameAway: (stage) =>
    `came away ${stage === FAN ? 'delighted' : stage === CRITIC ? 'disappointed' : 'satisfied'}`,
  told: (others) => `told ${form(others, { one: 'one other', other: `${count(others)} others` })}`,
  beganTelling: 'has begun to tell others',
};

/** The history of one person in one sentence; null when nothing has happened. */
export const whySummary = (facts: readonly DatedFact[], topic: TopicWords): string | null =>
  summaryOf(facts, topic, clauses);
