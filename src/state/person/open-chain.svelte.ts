import { untrack } from 'svelte';
import type { Recording } from '../../client/recording.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import type { LineageStep } from '../../model/inquiry/lineage.ts';
import type { OpenStory, Usual } from '../../model/inquiry/open-stories.ts';
import type { Session } from '../session/session.svelte.ts';
import type { Selection } from './selection.svelte.ts';

/** The chains of a run, in turn. */
interface Chains {
  readonly recording: Recording;
  /** True where all days of the run were looked at. */
  readonly isWhole: boolean;
  readonly stories: readonly OpenStory[];
}

/** The chain of sentences that lies open, as of the day on show. */
export interface ShownStory {
  /** From the first-hand source on; empty for a selected person who has heard nothing. */
  readonly steps: readonly LineageStep[];
  /** How usual the end of the chain is, once it is whole. */
  readonly usual: Usual | null;
}

/** Keeps one chain of sentences open: the selected person's, else one that went far, or wrong. */
export class OpenChain {
  #chains = $state.raw<Chains | null>(null);
  #isAsking = false;
  readonly #session: Session;
  readonly #selection: Selection;
  readonly #client: SimulationClient;

  /** The chain of nobody's choice, as of the day on show. */
  readonly #unasked: ShownStory | null = $derived.by(() => {
    const chains = this.#chains;
    const { shown } = this.#session.day;
    // The chains of the run before stay until those of a new one are known, so that nothing flickers.
    if (!chains || !shown) return null;
    const { day } = shown.measures;
    const story = chains.stories.findLast(({ from }) => from <= day);
    if (!story) return null;
    const steps = story.steps.filter((step) => step.day <= day);
    return { steps, usual: steps.length === story.steps.length ? story.usual : null };
  });

  /** `null` as long as there is nothing to be shown. */
  readonly shown: ShownStory | null = $derived.by(() => {
    const { person, told } = this.#selection;
    if (person === null) return this.#unasked;
    return told ? { steps: told.steps, usual: null } : null;
  });

  /** The people on the path, as a text: the same from day to day as long as nobody is added. */
  readonly #path: string = $derived.by(() => {
    if (this.#selection.person !== null) return this.#selection.way.join();
    const isCurrent = this.#chains?.recording === this.#session.run.recording;
    return isCurrent ? (this.#unasked?.steps ?? []).map(({ person }) => person).join() : '';
  });

  /** The people on its path, the last one told last. */
  readonly way: readonly number[] = $derived(this.#path === '' ? [] : this.#path.split(',').map(Number));

  /** To be made in an effect root or while a component is set up. */
  constructor(session: Session, selection: Selection, client: SimulationClient) {
    this.#session = session;
    this.#selection = selection;
    this.#client = client;
    $effect(() => {
      if (this.#wanted()) untrack(() => void this.#ask());
    });
  }

  /** The chains are asked for with the first day, for who went then, and again when the run is over. */
  #wanted(): Omit<Chains, 'stories'> | null {
    const { recording, isOver, isBetweenRuns } = this.#session.run;
    if (!recording || isBetweenRuns || !this.#session.day.shown) return null;
    const known = this.#chains?.recording === recording ? this.#chains : null;
    return known && (known.isWhole || !isOver) ? null : { recording, isWhole: isOver };
  }

  /** One question at a time; the last one counts. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      for (let wanted = this.#wanted(); wanted; wanted = this.#wanted()) {
        const stories = await this.#client.openStories();
        this.#chains = { ...wanted, stories };
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAsking = false;
    }
  }
}
