import type { Fault } from '../../model/scenario/checks/faults.ts';
import { afterEvent } from '../../model/scenario/events.ts';
import { PARAMETERS, type Path, type ScenarioEvent } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { checkValues } from '../../model/scenario/checks/validation.ts';
import type { Session } from './session.svelte.ts';

/** An event while it is edited: its values may be anything that was entered. */
export interface EventDraft {
  readonly day: unknown;
  readonly set: Readonly<Partial<Record<Path, unknown>>>;
  /** `null` when nobody is sent. */
  readonly diners: unknown;
}

/** Something wrong with the event that is edited: in which part of it, and what. */
export interface EventFault {
  /** `day`, `diners` or the path of a change; empty for the event as a whole. */
  readonly part: string;
  readonly fault: Fault;
}

const { maxEvents } = PARAMETERS.events;

/**
 * Adds, moves, changes and removes the scenario's events. Whatever is sound is taken over at once, through
 * {@link Settings.set}; what is not waits here with its faults.
 */
export class EventEditor {
  #index = $state<number | null>(null);
  #draft = $state.raw<EventDraft | null>(null);
  #faults = $state.raw<readonly EventFault[]>([]);
  /** The scenario's events as they were when the draft was last right. */
  #known: readonly ScenarioEvent[] = [];
  readonly #session: Session;

  /** To be made in an effect root or while a component is set up. */
  constructor(session: Session) {
    this.#session = session;
    $effect(() => {
      // It is over when something else has changed the events.
      if (this.#draft !== null && this.#events !== this.#known) this.close();
    });
  }

  /** The place of the event that is edited in the scenario's list; one past its end for a new one. */
  get index(): number | null {
    return this.#index;
  }

  /** The event that is edited; `null` when none is. */
  get draft(): EventDraft | null {
    return this.#draft;
  }

  /** The event that is edited as the scenario has it; `undefined` for one that changes nothing yet. */
  get applied(): ScenarioEvent | undefined {
    return this.#events[this.#index ?? -1];
  }

  get faults(): readonly EventFault[] {
    return this.#faults;
  }

  get isFull(): boolean {
    return this.#events.length >= maxEvents;
  }

  /** The values on that day before the edited event. */
  get before(): Scenario {
    const { scenario } = this.#session.settings;
    const day = Number(this.#draft?.day);
    const index = this.#index ?? 0;
    return this.#events
      .map((event, place) => ({ event, place }))
      .filter(({ event, place }) => event.day < day || (event.day === day && place < index))
      .sort((a, b) => a.event.day - b.event.day)
      .reduce((current, { event }) => afterEvent(current, event), scenario);
  }

  /** Opens an event of the scenario. */
  open(index: number): void {
    const event = this.#events[index];
    if (!event) return;
    this.#edit(index, {
      day: event.day,
      set: (event.set ?? {}) as EventDraft['set'],
      diners: event.diners ?? null,
    });
  }

  /** Opens a new event, which enters the scenario as soon as it changes something. */
  openNew(day: number): void {
    if (!this.isFull) this.#edit(this.#events.length, { day: Math.max(1, day), set: {}, diners: null });
  }

  close(): void {
    this.#index = null;
    this.#draft = null;
    this.#faults = [];
  }

  /**
   * Changes parts of the event that is edited.
   * @param isGoingOn true while one gesture goes on, as for {@link Settings.set}
   */
  change(parts: Partial<EventDraft>, isGoingOn = false): void {
    if (this.#draft === null || this.#index === null) return;
    const draft = { ...this.#draft, ...parts };
    this.#draft = draft;
    const isEmpty = Object.keys(draft.set).length === 0 && draft.diners === null;
    const events = isEmpty
      ? this.#events.filter((_, place) => place !== this.#index)
      : Object.assign([...this.#events], { [this.#index]: asEvent(draft) });
    // What changes nothing yet is no event, and no fault either.
    this.#take(isEmpty ? this.#moveToEnd(events) : events, isGoingOn);
  }

  /** Gives a parameter another value from that day on. */
  setValue(path: Path, value: unknown, isGoingOn = false): void {
    this.change({ set: { ...this.#draft?.set, [path]: value } }, isGoingOn);
  }

  /** Leaves a parameter as it was. */
  leave(path: Path): void {
    const rest = Object.entries(this.#draft?.set ?? {}).filter(([other]) => other !== path);
    this.change({ set: Object.fromEntries(rest) });
  }

  /** Moves an event to the nearest day on which there can be one. */
  move(index: number, day: number): void {
    const last = this.#session.settings.scenario.days;
    const moved = Math.min(last, Math.max(1, Math.round(day)));
    const events = this.#events.map((event, place) => (place === index ? { ...event, day: moved } : event));
    this.#set(events);
    if (this.#index === index) this.open(index);
  }

  remove(index: number): void {
    if (this.#index === index) this.close();
    else if (this.#index !== null && this.#index > index) this.#index--;
    this.#set(this.#events.filter((_, place) => place !== index));
  }

  get #events(): readonly ScenarioEvent[] {
    return this.#session.settings.scenario.events;
  }

  /** An event that has been emptied is a new one again. */
  #moveToEnd(events: readonly ScenarioEvent[]): readonly ScenarioEvent[] {
    this.#index = events.length;
    return events;
  }

  #take(events: readonly unknown[], isGoingOn: boolean): void {
    const { faults } = checkValues({ events }, this.#session.settings.scenario);
    this.#faults = [...faults, ...this.#tooLate()]
      .filter(({ path }) => path.startsWith('events'))
      .map((fault) => ({ part: partOf(fault.path), fault }));
    if (this.#faults.length === 0) this.#set(events, isGoingOn);
  }

  /** The fault of a day after the end of the run: a scenario may keep such an event, but it would not happen. */
  #tooLate(): Fault[] {
    const value = this.#draft?.day;
    const { days } = this.#session.settings.scenario;
    if (typeof value !== 'number' || value <= days || value > PARAMETERS.events.maxDay) return [];
    return [
      { path: `events[${this.#index ?? 0}].day`, value, problem: { code: 'range', min: 1, max: days } },
    ];
  }

  #edit(index: number, draft: EventDraft): void {
    this.#index = index;
    this.#draft = draft;
    this.#faults = [];
    this.#known = this.#events;
    // Who edits a day looks at it; and the day that was meant does not run away.
    this.#session.playback.pause();
  }

  #set(events: readonly unknown[], isGoingOn = false): void {
    this.#session.settings.set('events', events, isGoingOn);
    this.#known = this.#events;
  }
}

/** `events[2].set.place.food` is about `place.food`, `events[2].day` about `day`. */
const partOf = (path: string): string => path.replace(/^events(\[\d+\])?\.?(set\.)?/, '');

/** The event in the form of a scenario, whatever its values. */
const asEvent = ({ day, set, diners }: EventDraft): unknown => ({
  day,
  ...(Object.keys(set).length > 0 ? { set } : {}),
  ...(diners === null ? {} : { diners }),
});

/** The parameters that an event can change: numbers and flags about behaviour. */
export const canChange = (path: Path): boolean => {
  const { kind, structural } = { structural: false, ...PARAMETERS[path] };
  return !structural && (kind === 'number' || kind === 'flag');
};
