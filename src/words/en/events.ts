import { numbers } from './numbers.ts';

const { count } = numbers;

/** What is said of events: what changes on a day, and how one changes that. */
export const events = {
  add: (day: number) => `Add an event on day ${count(day)}`,
  full: (most: number) => `A scenario has room for ${count(most)} events`,
  /** The panel in which one is edited. */
  title: 'What happens that day',
  day: 'On day',
  choose: 'Change something …',
  people: 'People',
  newDiners: 'New visitors',
  newDinersHelp: 'So many more go and see for themselves, without having heard a story.',
  before: (value: string) => `before: ${value}`,
  leave: (label: string) => `Leave “${label}” as it was`,
  empty: 'Choose what changes from this day on, or who comes.',
  remove: 'Remove',
  done: 'Done',
  /** What a marker on the timeline does. */
  marker: 'Arrow keys move it to another day, Enter opens it, Delete removes it.',
  moved: (day: number) => `Moved to day ${count(day)}`,
  removed: 'Event removed',
  /** A field of an event, as the subject of a fault. */
  field: (day: string, label: string) => (label === '' ? `Event on day ${day}` : `Day ${day}, ${label}`),
};
