import { untrack } from 'svelte';
import type { Recording } from '../../client/recording.ts';
import type { Findable, SimulationClient } from '../../client/simulation-client.ts';
import type { Arrangement } from '../../model/layout/arrangements.ts';
import type { Layout } from '../../model/layout/layout.ts';
import type { Session } from '../session/session.svelte.ts';

interface Placed {
  readonly arrangement: Arrangement;
  readonly recording: Recording;
  readonly layout: Findable<Layout>;
}

/** The arrangement of people on the stage: by their ties, or by the course of a whole run. */
export class StageArrangement {
  /** The arrangement that is wanted. */
  wanted = $state<Arrangement>('town');
  #placed = $state.raw<Placed | null>(null);
  #isAsking = false;
  readonly #session: Session;
  readonly #client: SimulationClient;

  /**
   * The positions to draw. Layouts by retelling or day exist once the run is over. Until then people keep the
   * positions of the run before, if they are as many, or their town.
   */
  readonly layout: Findable<Layout> | null = $derived.by(() => {
    const { recording } = this.#session.run;
    if (!recording) return null;
    const placed = this.#placed;
    const isSame = placed?.arrangement === this.wanted;
    const isAsMany = placed?.layout.positions.length === recording.opened.people * 2;
    return isSame && isAsMany ? placed.layout : recording.opened.layout;
  });

  /** Asks for the places that are wanted, once the run is over. To be made in an effect root or while a component is set up. */
  constructor(session: Session, client: SimulationClient) {
    this.#session = session;
    this.#client = client;
    $effect(() => {
      if (this.#missing()) untrack(() => void this.#ask());
    });
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      for (let missing = this.#missing(); missing; missing = this.#missing()) {
        const layout = await this.#client.arrange(missing.arrangement);
        this.#placed = { ...missing, layout };
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAsking = false;
    }
  }

  /** The places that are wanted and not known yet. */
  #missing() {
    const arrangement = this.wanted;
    const { recording, isOver } = this.#session.run;
    if (arrangement === 'town' || !recording || !isOver) return null;
    const placed = this.#placed;
    const isPlaced = placed?.arrangement === arrangement && placed.recording === recording;
    return isPlaced ? null : { arrangement, recording };
  }
}
