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

/** How people stand on the stage: as they are tied, or by what came of a whole run. */
export class Placing {
  /** The arrangement that is wanted. */
  arrangement = $state<Arrangement>('town');
  #placed = $state.raw<Placed | null>(null);
  #isAsking = false;
  readonly #session: Session;
  readonly #client: SimulationClient;

  /**
   * Where to draw people. By generation or day they stand when the run is over; until then as they did after the run
   * before, if they are as many, or else in their town.
   */
  readonly layout: Findable<Layout> | null = $derived.by(() => {
    const { recording } = this.#session;
    if (!recording) return null;
    const placed = this.#placed;
    const isSame = placed?.arrangement === this.arrangement;
    const isAsMany = placed?.layout.positions.length === recording.opened.people * 2;
    return isSame && isAsMany ? placed.layout : recording.opened.layout;
  });

  constructor(session: Session, client: SimulationClient) {
    this.#session = session;
    this.#client = client;
  }

  /** Asks for the places that are wanted, once the run is over; to be called whenever something of that changes. */
  follow(): void {
    if (this.#wanted()) untrack(() => void this.#ask());
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      for (let wanted = this.#wanted(); wanted; wanted = this.#wanted()) {
        const layout = await this.#client.arrange(wanted.arrangement);
        this.#placed = { ...wanted, layout };
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAsking = false;
    }
  }

  #wanted() {
    const { arrangement } = this;
    const { recording, isOver } = this.#session;
    if (arrangement === 'town' || !recording || !isOver) return null;
    const placed = this.#placed;
    const isPlaced = placed?.arrangement === arrangement && placed.recording === recording;
    return isPlaced ? null : { arrangement, recording };
  }
}
