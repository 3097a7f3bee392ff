import type { Fault } from '../../model/scenario/checks/faults.ts';
import type { Linked } from '../../model/scenario/link/link.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';

const isOfEngine = ({ problem }: Fault): boolean => problem.code === 'engine';

/** A network that a link only names, and the link's fragment. */
interface AwaitedNetwork {
  /** As links name it, by its size and digest. */
  readonly mark: string;
  readonly fragment: string;
}

/** The mark of the network that a link needs; `null` where it needs none. */
export function neededNetwork(faults: readonly Fault[]): string | null {
  const needed = faults.find(({ problem }) => problem.code === 'fileNeeded');
  return needed ? String(needed.value) : null;
}

/** The last opened link, and whether its run had the promised digest. */
export class OpenedLink {
  #faults = $state.raw<readonly Fault[]>([]);
  #isRefused = $state(false);
  /** The run that the link's maker saw. */
  #promised = $state.raw<{ readonly scenario: Scenario; readonly digest: string } | null>(null);

  #awaited = $state.raw<AwaitedNetwork | null>(null);

  /** The network without which the link cannot be opened; `null` where it needs none, or has it. */
  get awaited(): AwaitedNetwork | null {
    return this.#awaited;
  }

  /** The faults of the link. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** True where another scenario runs in its place. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** @param fragment of its address, to be read again with the network that it may need */
  open({ scenario, faults, digest, isRefused }: Linked, fragment = ''): void {
    const mark = neededNetwork(faults);
    this.#awaited = mark === null ? null : { mark, fragment };
    this.#faults = faults;
    this.#isRefused = isRefused === true;
    // With a value that was mended, its run is said to be another one already.
    this.#promised = digest !== undefined && faults.every(isOfEngine) ? { scenario, digest } : null;
  }

  /** Adds what is wrong with the page's view that the link asks for; the scenario opens all the same. */
  noteFaults(faults: readonly Fault[]): void {
    if (faults.length > 0) this.#faults = [...this.#faults, ...faults];
  }

  /** Takes note of a run that is over: if it is the one that the link's maker saw, the engine made no difference. */
  noteRun(ran: Scenario | null, digest: string | null): void {
    const promised = this.#promised;
    const isKept = promised && ran && digest === promised.digest && sameRun(ran, promised.scenario);
    if (isKept) this.#faults = this.#faults.filter((fault) => !isOfEngine(fault));
  }

  dismiss(): void {
    this.#faults = [];
    this.#promised = null;
  }

  /** True if this run, by its digest, is not the one that the link's maker saw of the same scenario. */
  isBroken(ran: Scenario | null, digest: string | null): boolean {
    const promised = this.#promised;
    // Of another engine it is said already that its run may be another.
    if (!promised || this.#faults.length > 0 || !ran || digest === null) return false;
    return digest !== promised.digest && sameRun(ran, promised.scenario);
  }
}
