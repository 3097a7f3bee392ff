import { isOutbreak } from '../../findings/reach.ts';
import type { Session } from '../../state/session/session.svelte.ts';
import type { HeadlineFacts } from '../../words/index.ts';

/** True while so little of a run has been shown that one may still bet on it. */
export const mayBet = ({ day, ending }: HeadlineFacts, lastDay: number): boolean =>
  day <= lastDay / 10 && ending === null;

/** The facts of the headline for the day on show; `null` before the first. */
export function headlineFacts({ run, day: { shown }, lastDay }: Session): HeadlineFacts | null {
  const { scenario, recording, isOver } = run;
  if (!shown || !scenario) return null;
  const { day, reach, firsthand, retold, tellings } = shown.measures;
  const began = recording?.days[0] ?? shown.measures;
  const isEnd = isOver && day > 0 && day === lastDay;
  // Where people still talk on the last of its days, it has stopped, not died.
  const isCutShort = day === scenario.days && tellings > 0;
  return {
    day,
    people: scenario.people,
    reach,
    went: firsthand,
    first: { reach: began.reach, went: began.firsthand },
    left: retold,
    tellings,
    ending: isEnd ? endingOf(isOutbreak(reach, began.reach, scenario.people), isCutShort) : null,
  };
}

function endingOf(isSpread: boolean, isCutShort: boolean): 'spread' | 'stopped' | 'fizzled' {
  if (isSpread) return 'spread';
  return isCutShort ? 'stopped' : 'fizzled';
}
