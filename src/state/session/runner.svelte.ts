import type { Preparing } from './by-day.svelte.ts';
import { Recording } from '../../client/recording.ts';
import type { Ending, Phase, SimulationClient } from '../../client/simulation-client.ts';
import { Cancelled } from '../../client/worker-client.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** Up to this many people a run is short enough to be finished before the next one. */
export const LIVE_PEOPLE = 20_000;
/** Milliseconds that the worker computes before it hands over what it has. */
const FRAME_BUDGET = 40;

/** The status of the run. */
export type RunStatus =
  | { readonly kind: 'opening'; readonly phase: Phase; readonly done: number }
  | { readonly kind: 'running' }
  | { readonly kind: 'over'; readonly ending: Ending }
  | { readonly kind: 'cancelled' }
  /** The scenario is large: it waits for a yes. */
  | { readonly kind: 'asking' }
  /** The scenario has too many people for a browser without WebAssembly. */
  | { readonly kind: 'needsWebAssembly' }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string };

/** The settings that the runner needs to run something. */
interface Wishes {
  /** The scenario to run, asked when a run begins. */
  readonly scenario: () => Scenario;
  /** Width ÷ height of the stage, asked when a town is laid out. */
  readonly aspect: () => number;
  /** The day on show: a new run is shown once it has reached it. */
  readonly day: () => number;
}

/** Runs one scenario after the other in the worker, the newest first, and records what comes. */
export class Runner {
  #status = $state.raw<RunStatus>({ kind: 'opening', phase: 'network', done: 0 });
  #recording = $state.raw<Recording | null>(null);
  /** The scenario that the recording belongs to. */
  #ran = $state.raw<Scenario | null>(null);
  /** The last day that has arrived; the recording grows in place, and this tells. */
  #arrived = $state(-1);
  #lastEnding = $state.raw<Ending | null>(null);
  /** The questions about a run that are asked before it is shown. */
  #prepared: readonly Preparing[] = [];
  /** Counts what has been asked to run; the loop works until it has done the last. */
  #asked = 0;
  #isLooping = false;
  /** People of the scenario that the worker was last given. */
  #peopleUnderWay = 0;
  readonly #worker: SimulationClient;
  readonly #wishes: Wishes;

  constructor(worker: SimulationClient, wishes: Wishes) {
    this.#worker = worker;
    this.#wishes = wishes;
    worker.onLost = (failure) => this.fail(failure);
  }

  get status(): RunStatus {
    return this.#status;
  }

  get recording(): Recording | null {
    return this.#recording;
  }

  /** The scenario of the recording: not the one in the controls while that is stale. */
  get scenario(): Scenario | null {
    return this.#ran;
  }

  /** The last day that can be shown now; −1 before the first has arrived. */
  get arrivedDay(): number {
    return this.#arrived;
  }

  /** The facts about the last finished run; those of the one before while the one on show goes on. */
  get lastEnding(): Ending | null {
    return this.#lastEnding;
  }

  /** The digest of the run on show; `null` until it is over. */
  get digest(): string | null {
    return this.#status.kind === 'over' ? this.#status.ending.digest : null;
  }

  get isOver(): boolean {
    return this.#status.kind === 'over';
  }

  /** True where there is no run to show, and none will start without a confirmation. */
  get isUnrun(): boolean {
    return this.#recording === null && !this.isBusy;
  }

  /** True while days are still to come. */
  get isBusy(): boolean {
    return this.#status.kind === 'opening' || this.#status.kind === 'running';
  }

  /** True while the worker has opened another run than the one on show. */
  get isBetweenRuns(): boolean {
    return this.#status.kind !== 'over' && this.#status.kind !== 'running';
  }

  /** Has these answers ready with every run that is shown from now on; returns the clean-up. */
  prepares(answers: Preparing): () => void {
    this.#prepared = [...this.#prepared, answers];
    return () => (this.#prepared = this.#prepared.filter((other) => other !== answers));
  }

  /** Runs the scenario as it stands; a run under way gives way. */
  start(): void {
    this.#asked++;
    if (this.#isLooping && this.#peopleUnderWay > LIVE_PEOPLE) this.#worker.cancel();
    if (!this.#isLooping) void this.#loop();
  }

  /** Waits for a yes before a large scenario runs; nothing of the run before is left, which was another one's. */
  waitForYes(): void {
    this.#worker.cancel();
    this.#status = { kind: 'asking' };
    this.#recording = null;
    this.#ran = null;
    this.#arrived = -1;
    this.#lastEnding = null;
  }

  cancel(): void {
    this.#worker.cancel();
  }

  fail(error: unknown): void {
    this.#status = failureOf(error);
  }

  async #loop(): Promise<void> {
    this.#isLooping = true;
    for (let done = -1; done !== this.#asked;) {
      done = this.#asked;
      try {
        await this.#runOnce(done);
      } catch (error) {
        if (done === this.#asked && this.#status.kind !== 'asking') this.fail(error);
      }
    }
    this.#isLooping = false;
  }

  async #runOnce(asked: number): Promise<void> {
    const scenario = this.#wishes.scenario();
    this.#peopleUnderWay = scenario.people;
    const isWanted = () => asked === this.#asked && this.#status.kind !== 'asking';
    this.#status = { kind: 'opening', phase: 'network', done: 0 };
    const opened = await this.#worker.open(scenario, this.#wishes.aspect(), (phase, done) => {
      if (isWanted()) this.#status = { kind: 'opening', phase, done };
    });
    const recording = new Recording(opened);
    while (!recording.isOver && isWanted()) {
      recording.add(await this.#worker.advance(scenario.days, FRAME_BUDGET));
      if (isWanted() && this.#isNext(recording)) await this.#prepare(recording);
      if (isWanted()) this.#adopt(recording, scenario);
    }
    if (!isWanted()) return;
    const ending = await this.#worker.ending();
    recording.ending = ending;
    this.#lastEnding = ending;
    this.#status = { kind: 'over', ending };
  }

  /** Asks the worker for what is to be seen together with a run. */
  async #prepare(recording: Recording): Promise<void> {
    const day = Math.min(this.#wishes.day(), recording.lastDay);
    await Promise.all(this.#prepared.map((answers) => answers.prepare(recording, day)));
  }

  /** True when the new run can replace the one on show: once it has reached its day, so that nothing flickers. */
  #isNext(recording: Recording): boolean {
    const isFar = recording.isOver || recording.lastDay >= this.#wishes.day();
    return recording !== this.#recording && isFar;
  }

  #adopt(recording: Recording, scenario: Scenario): void {
    if (recording !== this.#recording) {
      if (!this.#isNext(recording)) return;
      this.#status = { kind: 'running' };
    }
    this.#recording = recording;
    this.#ran = scenario;
    this.#arrived = recording.lastDay;
  }
}

function failureOf(error: unknown): RunStatus {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  if (error instanceof Error && error.name === 'NeedsWebAssembly') return { kind: 'needsWebAssembly' };
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', message, stack };
}
