import { later } from '../../later/later.ts';
import { withParts } from '../../later/missing.svelte.ts';
import type { Bet, Subject } from '../../model/bets/bet.ts';
import type { BetsOnRun } from '../../state/bets/bets.svelte.ts';
import { recallBets } from '../../state/page/storage.ts';
import type { Session } from '../../state/session/session.svelte.ts';

/** Bets of the page, and how much of a run has been seen before one is made. */
export class PageBets {
  /** Guesses about the run; `null` until somebody bets. */
  current = $state.raw<BetsOnRun | null>(null);
  /** The recording on show, and the furthest day of it that has been seen. */
  #seen: { recording: unknown; day: number } = { recording: null, day: 0 };

  /** To be made while a component is set up. @param closeOthers closes what else stands in the place of the town */
  constructor(
    private readonly session: Session,
    private readonly closeOthers: () => void,
  ) {
    $effect(() => this.#noteSeen());
    // What was typed before the page was loaded again.
    if (recallBets() !== null) void this.#load();
  }

  /** Asks what will come of the run, before it is shown. @param about left out, what the preset's lesson turns on */
  async ask(about?: Subject): Promise<void> {
    const { recording, day } = this.#seen;
    const isSeen = recording === this.session.run.recording && day > this.session.lastDay / 20;
    this.session.playback.pause();
    await this.#with((bets) => bets.ask(isSeen, about));
  }

  /** Lays a guess over the run, which a link has. */
  take(bet: Bet): Promise<void> {
    const { scenario } = this.session.settings;
    return this.#with((bets) => bets.take(bet, scenario));
  }

  #noteSeen(): void {
    const { recording } = this.session.run;
    const { day } = this.session.playback;
    this.#seen = { recording, day: recording === this.#seen.recording ? Math.max(day, this.#seen.day) : day };
  }

  #with(use: (bets: BetsOnRun) => void): Promise<void> {
    return this.#load((bets) => {
      this.closeOthers();
      use(bets);
    });
  }

  #load(use?: (bets: BetsOnRun) => void): Promise<void> {
    return withParts(async () => {
      const { BetsOnRun } = await later(() => import('../../state/bets/bets.svelte.ts'));
      $effect.root(() => void (this.current ??= new BetsOnRun(this.session)));
      use?.(this.current!);
    });
  }
}
