import { NONE } from '../../model/run/shared/rules.ts';
import type { TopicWords } from '../../model/scenario/topic.ts';
import type { DatedFact } from '../../model/run/reference/probe.ts';
import { capitalised } from './capitalised.ts';
import { promiseKept, type PromiseKept } from './why.ts';

type FactOf<Kind extends DatedFact['kind']> = Extract<DatedFact, { kind: Kind }>;
type Reacted = FactOf<'reacted'> & { readonly day: number };

/** The clauses from which a language makes the sentence. */
export interface SummaryWords {
  readonly heard: (times: number) => string;
  /** The one telling that convinced them, counted from 1, of all they heard. */
  readonly believed: (which: number, times: number) => string;
  /** The number of tellings they believed before they were convinced, of all they heard. */
  readonly believedOften: (believed: number, times: number) => string;
  readonly notEnough: (believed: number) => string;
  readonly neverBelieved: (times: number) => string;
  readonly reacted: (reaction: number, isGood: boolean, topic: TopicWords) => string;
  readonly reminded: (day: number) => string;
  readonly remembered: (day: number) => string;
  readonly dissuaded: (day: number) => string;
  readonly visited: (day: number, topic: TopicWords) => string;
  readonly found: Record<Exclude<PromiseKept, 'none'>, string>;
  /** @param stage FAN, CRITIC or CUSTOMER */
  readonly cameAway: (stage: number) => string;
  readonly told: (others: number) => string;
  readonly beganTelling: string;
}

/**
 * One sentence about one person: how often they heard it, which telling convinced them, and the result; null when
 * nothing has happened.
 * @param facts of one person, in order
 */
export function summaryOf(
  facts: readonly DatedFact[],
  topic: TopicWords,
  words: SummaryWords,
): string | null {
  const decisive = decisiveReaction(facts);
  const others = facts.filter((fact) => fact.kind !== 'reacted' || fact === decisive);
  const clauses = [
    ...heard(facts, decisive, words),
    ...others.flatMap((fact) => happened(fact, topic, words)),
    ...told(facts, words),
  ];
  return clauses.length === 0 ? null : `${capitalised(clauses.join(', '))}.`;
}

/** The first reaction that had an effect. A person who shrugs may hear the story again and again. */
function decisiveReaction(facts: readonly DatedFact[]): Reacted | undefined {
  const reactions = facts.filter((fact) => fact.kind === 'reacted');
  return reactions.find(({ reaction }) => reaction !== NONE) ?? reactions[0];
}

const isHearing = (fact: DatedFact): fact is FactOf<'told' | 'advertised'> =>
  fact.kind === 'told' || fact.kind === 'advertised';

function heard(facts: readonly DatedFact[], decisive: Reacted | undefined, words: SummaryWords): string[] {
  // Who went first needed nobody's word: what they hear afterwards moves them to nothing.
  const first = facts.findIndex(({ kind }) => kind === 'visited');
  const hearings = (decisive || first < 0 ? facts : facts.slice(0, first)).filter(isHearing);
  const times = hearings.length;
  if (times === 0) return [];
  const believed = hearings.filter(({ isBelieved }) => isBelieved).length;
  if (decisive) return [words.heard(times), wonBy(facts, decisive, words)];
  return [words.heard(times), believed > 0 ? words.notEnough(believed) : words.neverBelieved(times)];
}

/** The clause on believed tellings up to the reaction; for people who shrug, on all of them. */
function wonBy(facts: readonly DatedFact[], decisive: Reacted, words: SummaryWords): string {
  const hearings = facts.filter(isHearing);
  const until = decisive.reaction === NONE ? facts : facts.slice(0, facts.indexOf(decisive));
  const believed = until.filter(isHearing).filter(({ isBelieved }) => isBelieved);
  if (believed.length === 0) return words.neverBelieved(hearings.length);
  return believed.length === 1
    ? words.believed(hearings.indexOf(believed[0]!) + 1, hearings.length)
    : words.believedOften(believed.length, hearings.length);
}

function happened(fact: DatedFact, topic: TopicWords, words: SummaryWords): string[] {
  switch (fact.kind) {
    case 'reacted':
      return [words.reacted(fact.reaction, fact.isGood, topic)];
    case 'reminded':
      return [words.reminded(fact.day)];
    case 'recalled':
      return fact.isMoved ? [words.remembered(fact.day)] : [];
    case 'dissuaded':
      return fact.isMoved ? [words.dissuaded(fact.day)] : [];
    case 'visited': {
      const promise = promiseKept(fact);
      const found = promise === 'none' ? [] : [words.found[promise]];
      return [words.visited(fact.day, topic), ...found, words.cameAway(fact.stage)];
    }
    default:
      return [];
  }
}

/** The clause on the people they told. The number is known once they have stopped. */
function told(facts: readonly DatedFact[], words: SummaryWords): string[] {
  const number = facts.reduce((sum, fact) => (fact.kind === 'stoppedTelling' ? sum + fact.told : sum), 0);
  if (number > 0) return [words.told(number)];
  return facts.some(({ kind }) => kind === 'beganTelling') ? [words.beganTelling] : [];
}
