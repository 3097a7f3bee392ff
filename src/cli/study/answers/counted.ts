import type { EventName } from '../../../model/study/events.ts';

/** What happens in a run, after “half of the runs”. */
const SAID: Readonly<Record<EventName, string>> = {
  tookOff: 'take off',
  half: 'reach half of the people',
  mostLost: 'have more than half of those who joined to earn lose money',
};

/** Of many runs in which it happens: “half of the runs take off”. */
export const halfOfRuns = (event: EventName): string => `Half of the runs ${SAID[event]}`;
