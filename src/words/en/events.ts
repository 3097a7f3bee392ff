import { numbers } from './numbers.ts';

const { count } = numbers;

/** Texts of events: changes that take effect on a day, and the panel that edits them. */
export const events = {
  add: (day: number) => `Add an event on day ${count(day)}`,
  full: (most: number) => `A scenario can have at most ${count(most)} events`,
  /** The panel in which one is edited. */
  title: 'Event',
  day: 'On day',
  choose: 'Change something …',
  people: 'People',
  newDiners: 'New visitors',
  newDinersHelp: 'This many more people go on that day, without having heard a story.',
  before: (value: string) => `before: ${value}`,
  leave: (label: string) => `Leave “${label}” unchanged`,
  empty: 'Choose what changes from this day on, or how many new visitors come.',
  remove: 'Remove',
  done: 'Done',
  /** Keys of a marker on the timeline. */
  marker: 'Arrow keys move it to another day, Enter opens it, Delete removes it.',
  moved: (day: number) => `Moved to day ${count(day)}`,
  removed: 'Event removed',
  /** A field of an event, as the subject of a fault. */
  field: (day: string, label: string) => (label === '' ? `Event on day ${day}` : `Day ${day}, ${label}`),
};
