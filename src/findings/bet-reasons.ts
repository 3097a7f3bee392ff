import type { Bet } from '../model/bets/bet.ts';
import { CRITIC, FAN } from '../model/story/stages.ts';
import { outcomeByDay, type BetRun, type Score } from './bets.ts';
import { firstDayAt, isOutbreak } from './reach.ts';
import { payFacts } from './selling.ts';

/** By how much a guess was too high (1), too low (−1) or neither (0). */
function directionOf(score: Score): -1 | 0 | 1 {
  if (score.kind === 'nothing') return 0;
  if (score.kind === 'choice') return Math.sign(score.off) as -1 | 0 | 1;
  return score.nearness === 'high' ? 1 : score.nearness === 'low' ? -1 : 0;
}

/** True for a guess that came true, or as good as. */
export const isRight = (score: Score): boolean => score.kind !== 'nothing' && directionOf(score) === 0;

/** Why a guess and a run differ, in the fact of the run that explains most of it; shares 0 … 1. */
export type Reason =
  /** They do not. */
  | { readonly kind: 'agree' }
  /** The story died out: the last person heard on `day`. */
  | { readonly kind: 'died'; readonly day: number }
  /** So many of all tellings came to people who had heard already. */
  | { readonly kind: 'old-news'; readonly share: number }
  /** So many of those who heard were convinced. */
  | { readonly kind: 'few-convinced'; readonly share: number }
  /** It doubled so many times, from `first` to `reach`. */
  | { readonly kind: 'doubled'; readonly times: number; readonly first: number; readonly reach: number }
  /** So many visitors came away delighted and began the story afresh. */
  | { readonly kind: 'afresh'; readonly fans: number }
  /** So many of the `reach` people who heard went. */
  | { readonly kind: 'went'; readonly share: number; readonly reach: number }
  /** Of the `went` visitors, this share came away disappointed. */
  | { readonly kind: 'disappointed'; readonly share: number; readonly went: number }
  /** The story went through up to `hops` retellings, and each loses some of it. */
  | { readonly kind: 'retold'; readonly hops: number }
  /** Of what members were paid, this share came from customers, and that was fees of those who joined. */
  | { readonly kind: 'pay'; readonly fromCustomers: number; readonly fromFees: number }
  /** With the same settings the story died out in so many of all `runs`. */
  | { readonly kind: 'lucks'; readonly died: number; readonly runs: number }
  /** Half of all who heard did so only after `day`, or already by then. */
  | { readonly kind: 'late' | 'early'; readonly day: number };

/** From this share on, most tellings are old news. */
const MOST_OLD = 0.4;
/** A sketch that is half a tenth of the run too early or too late is worth a word. */
const LATE = 0.05;
/** From this share on, those who began afresh carry the story. */
const MANY_FANS = 0.05;

/** The one fact of a run that explains best why it differs from a bet. */
export function reasonOf(bet: Bet, score: Score, run: BetRun): Reason {
  const direction = directionOf(score);
  if (bet.about === 'outbreak' && run.lucks)
    return {
      kind: 'lucks',
      died: run.lucks.runs - run.lucks.tookOff,
      runs: run.lucks.runs,
    };
  if (direction === 0) return lagOf(score) ?? { kind: 'agree' };
  const last = run.days.at(-1)!;
  const first = run.days[0]!.reach;
  if (bet.about === 'critics' && last.firsthand > 0)
    return {
      kind: 'disappointed',
      share: (run.stageCounts[CRITIC] ?? 0) / last.firsthand,
      went: last.firsthand,
    };
  if (bet.about === 'lost' && run.downline) {
    const { fromCustomers, fromFees } = payFacts(run.downline);
    return { kind: 'pay', fromCustomers, fromFees };
  }
  if (bet.about === 'retold') {
    const fans = run.stageCounts[FAN] ?? 0;
    return direction < 0 && fans > 1 ? { kind: 'afresh', fans } : { kind: 'retold', hops: run.mostHops };
  }
  if (direction > 0 && !isOutbreak(last.reach, first, run.people))
    return { kind: 'died', day: firstDayAt(outcomeByDay('reach', run), last.reach, last.day) ?? last.day };
  if (bet.about === 'visits') return { kind: 'went', share: last.firsthand / last.reach, reach: last.reach };
  return direction > 0 ? whatHeldItBack(run) : whatCarriedIt(run);
}

function lagOf(score: Score): Reason | null {
  if (score.kind !== 'curve' || score.halfDay === null || score.halfGuessed === null) return null;
  const lag = score.halfDay - score.halfGuessed;
  if (Math.abs(lag) < Math.max(1, LATE * score.days)) return null;
  return { kind: lag > 0 ? 'late' : 'early', day: score.halfDay };
}

function whatHeldItBack({ days }: BetRun): Reason {
  const last = days.at(-1)!;
  const tellings = days.reduce((sum, day) => sum + day.tellings, 0);
  const told = last.reach - days[0]!.reach;
  const old = tellings > 0 ? Math.max(0, 1 - told / tellings) : 0;
  return old >= MOST_OLD
    ? { kind: 'old-news', share: old }
    : { kind: 'few-convinced', share: last.convinced / last.reach };
}

function whatCarriedIt({ days, stageCounts }: BetRun): Reason {
  const last = days.at(-1)!;
  const first = days[0]!.reach;
  const fans = stageCounts[FAN] ?? 0;
  return fans / last.reach >= MANY_FANS
    ? { kind: 'afresh', fans }
    : { kind: 'doubled', times: Math.log2(last.reach / first), first, reach: last.reach };
}
