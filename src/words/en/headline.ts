import type { TopicWords } from '../../model/scenario/topic.ts';
import { capitalised } from '../grammar/capitalised.ts';
import { form } from './grammar.ts';
import { numbers } from './numbers.ts';

const { count, percent } = numbers;

/**
 * A piece of a sentence; a piece with a tone is a number of that stage, or of who lost money, and takes its colour. An aside
 * may be left out: the sentence is whole without it.
 */
export interface Piece {
  readonly text: string;
  readonly tone?: 'strong' | 'went' | 'below' | 'aside';
}

/** The figures of a day that the headline tells. */
export interface HeadlineFacts {
  readonly day: number;
  readonly people: number;
  /** The people who have heard of it, the first diners among them. */
  readonly reach: number;
  readonly went: number;
  /** The same on day 0. */
  readonly first: { readonly reach: number; readonly went: number };
  /** Share of the story left among those who have it second-hand, 0 … 1. */
  readonly left: number | null;
  readonly tellings: number;
  /** How the run came out, on its last day; null on the days before it. It has stopped where its days were over while people talked. */
  readonly ending: 'spread' | 'stopped' | 'fizzled' | null;
}

const has = (number: number) => form(number, { one: 'has', other: 'have' });

/** Before anybody is told. */
function beginning({ reach, went }: HeadlineFacts, { place, visit }: TopicWords): Piece[] {
  if (reach === 0) return [{ text: `Nobody has heard about ${place} yet.` }];
  if (went === 0)
    return [
      { text: count(reach), tone: 'strong' },
      { text: ` ${form(reach, { one: 'person has', other: 'people have' })} heard about ${place}.` },
    ];
  const who = form(went, { one: 'One person has', other: `${count(went)} people have` });
  return [{ text: `${who} ${visit.done}. Nobody else knows yet.` }];
}

/** Nobody but those with whom it began has heard of it. */
function stillNobody({ day, ending }: HeadlineFacts, { place }: TopicWords): Piece[] {
  if (ending === null) return [{ text: `Day ${count(day)}: nobody else has heard about ${place} yet.` }];
  return [{ text: `It went no further: by day ${count(day)}, nobody else had heard about ${place}.` }];
}

/** The sentence above the town, on any day of any run. */
export function headline(facts: HeadlineFacts, topic: TopicWords): Piece[] {
  const { day, people: all, reach, went, first, ending } = facts;
  if (day === 0) return beginning(facts, topic);
  if (reach <= first.reach) return stillNobody(facts, topic);
  const isStopped = ending === 'stopped';
  const isOver = ending !== null && !isStopped;
  const time = isOver
    ? `in ${form(day, { one: 'one day', other: `${count(day)} days` })}, `
    : isStopped
      ? `Stopped after ${form(day, { one: 'one day', other: `${count(day)} days` })}: `
      : `Day ${count(day)}: `;
  const opening = ending === 'fizzled' ? `It fizzled out: ${time}only ` : capitalised(time);
  const heard = isOver ? `heard about ${topic.place}` : `${has(reach)} heard`;
  const told: Piece[] = [
    { text: reach === all && ending !== 'fizzled' ? `${opening}all ` : opening },
    { text: count(reach), tone: 'strong' },
    { text: `${reach === all ? '' : ` of ${count(all)}`} ${heard}` },
  ];
  if (went === 0) return [...told, { text: isOver ? `, and nobody ${topic.visit.past}.` : '.' }];
  if (went === first.went)
    return [
      ...told,
      {
        text: isOver
          ? `, and nobody else ${topic.visit.past}.`
          : first.went === 1
            ? `. Nobody else has ${topic.visit.done} yet.`
            : `. Nobody but the first ${count(went)} has ${topic.visit.done} yet.`,
      },
    ];
  return [
    ...told,
    { text: ', and ' },
    { text: count(went), tone: 'went' },
    { text: isOver ? ` ${topic.visit.past}.` : ` ${has(went)} ${topic.visit.done}.` },
  ];
}

/** The second sentence: what is left of the story, and today's tellings. */
export function subline({ day, left, tellings }: HeadlineFacts): string {
  const none =
    day === 0 ? 'Tomorrow, whoever has something to tell starts talking.' : 'Nobody was told today.';
  const told =
    tellings === 0
      ? none
      : `Today it was told ${form(tellings, { one: 'once', other: `${count(tellings)} times` })}.`;
  return left === null ? told : `Those who were told still have ${percent(left)} of the story. ${told}`;
}
