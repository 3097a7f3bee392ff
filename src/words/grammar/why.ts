import type { DatedFact } from '../../model/run/reference/probe.ts';
import { NONE } from '../../model/run/shared/rules.ts';

/** Feelings closer than this, on the scale of −1 … 1, count as equal. */
const SAME = 0.05;

/** How a visit compared with the promise; `none` without a promise. */
export type PromiseKept = 'none' | 'less' | 'kept' | 'more';

/** Compares the experience of a visit with the expectation. */
export function promiseKept({
  expected,
  experienced,
}: Pick<Extract<DatedFact, { kind: 'visited' }>, 'expected' | 'experienced'>): PromiseKept {
  if (expected === null) return 'none';
  if (Math.abs(experienced - expected) < SAME) return 'kept';
  return experienced < expected ? 'less' : 'more';
}

type Told = Extract<DatedFact, { kind: 'told' }>;

/** Facts that are told in one sentence. */
export type FactGroup =
  | { readonly kind: 'one'; readonly from: number; readonly to: number; readonly facts: readonly DatedFact[] }
  /** Tellings in a row that had no effect. */
  | {
      readonly kind: 'oldNews';
      readonly from: number;
      readonly to: number;
      readonly times: number;
      readonly holds: boolean;
    };

/** One sentence about a person, with its days. */
export interface WhyLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Shorter rows of tellings without effect are told one by one. */
const MANY = 3;

/**
 * Groups each telling with its consequences, and long rows of tellings without effect.
 * @param facts of one person, in order
 */
export function groupedFacts(facts: readonly DatedFact[]): FactGroup[] {
  const groups: FactGroup[] = [];
  let run: FactGroup[] = [];
  let holds = false;
  const close = () => {
    if (run.length < MANY) for (const group of run) groups.push(group);
    else groups.push({ kind: 'oldNews', from: run[0]!.from, to: run.at(-1)!.to, times: run.length, holds });
    run = [];
  };
  for (const occasion of occasionsOf(facts)) {
    const [first] = occasion;
    const group: FactGroup = { kind: 'one', from: first!.day, to: first!.day, facts: occasion };
    if (isOldNews(occasion, holds)) run.push(group);
    else {
      close();
      groups.push(group);
    }
    holds ||= occasion.some(movesOn);
  }
  close();
  return groups;
}

/** Groups each telling with its consequences; any other fact is alone. */
function occasionsOf(facts: readonly DatedFact[]): DatedFact[][] {
  const occasions: DatedFact[][] = [];
  for (const fact of facts) {
    const last = occasions.at(-1);
    const first = last?.[0]?.kind;
    const opens = first === 'told' || first === 'advertised' || first === 'pitched';
    if (opens && isConsequence(fact) && last?.[0]?.day === fact.day) last.push(fact);
    else occasions.push([fact]);
  }
  return occasions;
}

const isConsequence = ({ kind }: DatedFact): boolean =>
  kind === 'needsMore' ||
  kind === 'reacted' ||
  kind === 'recalled' ||
  kind === 'dissuaded' ||
  kind === 'offered';

/** True for a fact after which the person has a story. */
const movesOn = (fact: DatedFact): boolean =>
  fact.kind === 'visited' || (fact.kind === 'reacted' && fact.reaction !== NONE);

/** True for a telling that changed nothing for its listener. */
function isOldNews([told, ...consequences]: readonly DatedFact[], holds: boolean): boolean {
  // Most pitches in a town that is full come to nothing.
  if (told?.kind === 'pitched') return consequences.length === 0;
  if (told?.kind !== 'told') return false;
  const isIdle = consequences.every(
    (fact) =>
      (fact.kind === 'recalled' && !fact.isMoved) || (fact.kind === 'reacted' && fact.reaction === NONE),
  );
  return isIdle && (holds || isNoNews(told, consequences));
}

/** True for a repeated telling that left a person without a story unmoved again. */
const isNoNews = ({ heardBefore, isBelieved }: Told, consequences: readonly DatedFact[]): boolean =>
  heardBefore > 0 && (!isBelieved || consequences.length > 0);
