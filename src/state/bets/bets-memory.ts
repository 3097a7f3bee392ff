import { isRecord } from '../../model/basics/records.ts';
import { SUBJECTS, waysOf, type Subject, type Way } from '../../model/bets/bet.ts';
import { linkTo } from '../../model/scenario/link/link.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { rememberBets } from '../page/room-storage.ts';
import { recallBets } from '../page/storage.ts';

/** What has to be remembered of bets, so that a page that is loaded again goes on with them. */
export interface BetsMemory {
  readonly about: Subject;
  readonly way: Way;
  readonly name: string;
  /** Guesses of others, one a line. */
  readonly lines: string;
  /** True while the question is asked. */
  readonly isAsking: boolean;
}

/** Equal for scenarios with the same run. */
const keyOf = (scenario: Scenario): string => linkTo({ ...scenario, name: '', note: '' });

/** Has the tab remember bets on a scenario for as long as it is open; those of which nothing was typed it forgets. */
export function rememberedFor(scenario: Scenario, bets: BetsMemory): void {
  const isEmpty = bets.lines.trim() === '' && bets.name.trim() === '';
  rememberBets(isEmpty ? null : JSON.stringify({ scenario: keyOf(scenario), ...bets }));
}

/** The bets on a scenario that the tab remembers, whatever stands there; `null` for none. */
export function betsFor(scenario: Scenario): BetsMemory | null {
  try {
    const kept: unknown = JSON.parse(recallBets() ?? 'null');
    if (!isRecord(kept) || kept['scenario'] !== keyOf(scenario)) return null;
    const about = SUBJECTS.find((subject) => subject === kept['about']);
    const way = about && waysOf(about).find((one) => one === kept['way']);
    if (!about || !way) return null;
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return {
      ...{ about, way, name: text(kept['name']), lines: text(kept['lines']) },
      isAsking: kept['isAsking'] === true,
    };
  } catch {
    return null;
  }
}
