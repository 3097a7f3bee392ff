import type { Fault } from '../model/faults.ts';
import type { Linked } from '../model/link.ts';
import { sameRun, type Scenario } from '../model/scenario.ts';

/** What was opened last, and whether it kept its word. */
export class OpenedLink {
  #faults = $state.raw<readonly Fault[]>([]);
  /** The run that the link's maker saw. */
  #promised = $state.raw<{ readonly scenario: Scenario; readonly digest: string } | null>(null);

  /** What is wrong with it. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  open({ scenario, faults, digest }: Linked): void {
    this.#faults = faults;
    // With a fault, its run is said to be another one already.
    this.#promised = digest !== undefined && faults.length === 0 ? { scenario, digest } : null;
  }

  dismiss(): void {
    this.#faults = [];
    this.#promised = null;
  }

  /** True if this run, by its digest, is not the one that the link's maker saw of the same scenario. */
  isBroken(ran: Scenario | null, digest: string | null): boolean {
    const promised = this.#promised;
    if (!promised || !ran || digest === null) return false;
    return digest !== promised.digest && sameRun(ran, promised.scenario);
  }
}
