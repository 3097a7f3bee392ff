import type { Recording } from '../../client/recording.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import { fidelityOf, hopOf, stageOf } from '../../model/measures/person-state.ts';
import { STAGES, type Stage } from '../../model/story/stages.ts';
import type { Session } from '../session/session.svelte.ts';

/** Milliseconds that a pointer rests on a person before the worker is asked about them. */
const POINTER_REST = 100;

/** The facts known at once about the person under the pointer, as of the day on show. */
export interface Card {
  readonly person: number;
  readonly stage: Stage;
  /** Retellings since the first-hand version. */
  readonly hop: number;
  /** The share of the first-hand version that is left, 0 … 1. */
  readonly fidelity: number;
  /** The person who told them; `null`: nobody; `undefined`: not known yet. */
  readonly from: number | null | undefined;
}

/** Asks who told a person the version they have on a day. */
interface Source {
  readonly person: number;
  readonly day: number;
  readonly recording: Recording;
  readonly from: number | null;
}

/**
 * The person under the pointer. Their state is on the page already. Their teller is asked for once the pointer
 * rests; a late answer is dropped.
 */
export class Hover {
  #person = $state<number | null>(null);
  #source = $state.raw<Source | null>(null);
  readonly #session: Session;
  readonly #client: SimulationClient;

  readonly card: Card | null = $derived.by(() => {
    const { recording } = this.#session.run;
    const { shown } = this.#session.day;
    const person = this.#person;
    if (person === null || !shown || person >= shown.states.length) return null;
    const state = shown.states[person]!;
    const known = this.#source;
    const isKnown =
      known?.person === person && known.day === shown.measures.day && known.recording === recording;
    return {
      person,
      stage: STAGES[stageOf(state)] ?? 'unaware',
      hop: hopOf(state),
      fidelity: fidelityOf(state),
      from: isKnown ? known.from : undefined,
    };
  });

  /** To be made in an effect root or while a component is set up. */
  constructor(session: Session, client: SimulationClient) {
    this.#session = session;
    this.#client = client;
    $effect(() => this.#askOnRest());
  }

  /** Points at somebody, or at nobody. */
  point(person: number | null): void {
    this.#person = person;
  }

  /** Asks what is missing, when the pointer rests; returns the clean-up. */
  #askOnRest(): (() => void) | undefined {
    const { card } = this;
    const { recording, isBetweenRuns } = this.#session.run;
    const { shown } = this.#session.day;
    if (!card || card.from !== undefined || card.stage === 'unaware') return undefined;
    if (!recording || !shown || isBetweenRuns) return undefined;
    const question = { person: card.person, day: shown.measures.day, recording };
    const timer = setTimeout(() => void this.#ask(question), POINTER_REST);
    return () => clearTimeout(timer);
  }

  async #ask(question: Omit<Source, 'from'>): Promise<void> {
    try {
      const steps = await this.#client.lineage(question.person, question.day);
      this.#source = { ...question, from: steps.at(-2)?.person ?? null };
    } catch {
      // The run itself reports what happened to the worker.
    }
  }
}
