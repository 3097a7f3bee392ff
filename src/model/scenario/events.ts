import { greatest } from '../basics/extremes.ts';
import type { ScenarioEvent } from './parameters.ts';
import type { Scenario, ScenarioPatch } from './scenario.ts';

/** The events that are due on a day, in the order in which they are listed. */
export const eventsOn = ({ events }: Scenario, day: number): ScenarioEvent[] =>
  events.filter((event) => event.day === day);

/** The scenario with what an event sets. */
export const afterEvent = (scenario: Scenario, event: ScenarioEvent): Scenario => ({
  ...scenario,
  ...(event.set as ScenarioPatch | undefined),
});

/** The scenario as it is after a day's events, from what it was the day before. */
export const afterEventsOf = (scenario: Scenario, day: number): Scenario =>
  eventsOn(scenario, day).reduce(afterEvent, scenario);

/** True when the run will still see an event after this day. */
export const hasEventAfter = ({ events, days }: Scenario, day: number): boolean =>
  events.some((event) => event.day > day && event.day <= days);

/** The last day of the run on which an event sends diners; −1 when none does. */
export const lastDinersDay = ({ events, days }: Scenario): number =>
  greatest(
    events.flatMap(({ day, diners }) => (diners !== undefined && day <= days ? [day] : [])),
    -1,
  );
