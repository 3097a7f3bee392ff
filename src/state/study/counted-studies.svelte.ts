import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import { hasDownline } from '../../model/scenario/relevance.ts';
import { EVENTS, isEventOfSelling, USUAL_EVENT, type EventName } from '../../model/study/events.ts';
import type { Session } from '../session/session.svelte.ts';
import { AskedStudies } from './asked-studies.svelte.ts';

/** Studies that count in how many runs something happens. Whoever counts something else does so in the same runs. */
export abstract class CountedStudies<Asked> extends AskedStudies<Asked> {
  #event = $state<EventName>(USUAL_EVENT);

  /** What can be counted in the scenario. */
  readonly events: readonly EventName[] = $derived.by(() =>
    EVENTS.filter((event) => !isEventOfSelling(event) || hasDownline(this.session.settings.scenario)),
  );

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadCrew gets what computes, when it is wanted
   */
  constructor(session: Session, loadCrew: () => Promise<StudyCrew>) {
    super(session, loadCrew);
    $effect(() => {
      const { current, event } = this;
      if (!current || current.plan.event === event) return;
      untrack(() => {
        const { isRunning } = current;
        current.count(event);
        if (isRunning || this.beginsAtOnce(current.plan)) void this.resume();
      });
    });
  }

  /** What is counted: in how many runs does it happen? */
  get event(): EventName {
    const { events } = this;
    return events.find((name) => name === this.#event) ?? USUAL_EVENT;
  }

  set event(event: EventName) {
    this.#event = event;
  }
}
