import type { Outcomes } from './outcomes.ts';

interface EventRule {
  /** True for what only happens in a run in which somebody sells. */
  readonly ofSelling?: true;
  /** True where it happened, in a town with so many people. */
  readonly happened: (outcomes: Outcomes, people: number) => boolean;
}

/** What happens in a run or does not, by its name: the one table of what is counted. */
const EVENT_RULES = {
  /** The story takes off. */
  tookOff: { happened: ({ outbreak }) => outbreak === 1 },
  /** Half of the town hears about it. */
  half: { happened: ({ reach }, people) => 2 * (reach ?? 0) >= people },
  /** More than half of those who joined to earn lose money. */
  mostLost: { ofSelling: true, happened: ({ lost }) => (lost ?? 0) > 0.5 },
} as const satisfies Record<string, EventRule>;

export type EventName = keyof typeof EVENT_RULES;

export const EVENTS = Object.keys(EVENT_RULES) as EventName[];

/** What is counted where nobody says otherwise. */
export const USUAL_EVENT: EventName = 'tookOff';

export const isEventOfSelling = (event: EventName): boolean => 'ofSelling' in EVENT_RULES[event];

/** True where it happened in a run of a town with so many people. */
export const happened = (
  event: EventName,
  { outcomes }: { readonly outcomes: Outcomes },
  people: number,
): boolean => EVENT_RULES[event].happened(outcomes, people);
