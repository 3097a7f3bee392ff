import { untrack } from 'svelte';
import { Recording } from '../client/recording.ts';
import {
  Cancelled,
  type Ending,
  type Phase,
  type ReadOutcome,
  type SimulationClient,
} from '../client/simulation-client.ts';
import { ImportFailure } from '../model/imports/failure.ts';
import type { ImportedNetwork } from '../model/imports/imported-network.ts';
import { refuseTooLarge } from '../model/imports/read.ts';
import type { DayMeasures, HopMeasures } from '../model/measures.ts';
import { meanContacts } from '../model/arithmetic-reach.ts';
import { settled } from '../model/imports/source.ts';
import { PATHS, type Path } from '../model/parameters.ts';
import { nearestPreset, presetScenario, type Preset } from '../model/presets/index.ts';
import { sameRun, sameValue, type Scenario } from '../model/scenario.ts';
import type { Checked, Fault } from '../model/faults.ts';
import { allJointFaults, checkValues, problemOf } from '../model/validation.ts';
import { Playback, type Clock } from './playback.svelte.ts';

/** Up to this many people a change runs at once; above, a button does it. */
const LIVE_PEOPLE = 20_000;
/** Above this many people a link runs only when somebody says so. */
const ASKING_PEOPLE = 200_000;
/** Milliseconds that the worker computes before it hands over what it has. */
const FRAME_BUDGET = 40;
/** Bytes for each person and each tie end of a run, in worker and page together (measured, rounded up). */
const BYTES_PER_PERSON = 260;
const BYTES_PER_CONTACT = 16;

/** What the run is doing. */
export type RunStatus =
  | { readonly kind: 'opening'; readonly phase: Phase }
  | { readonly kind: 'running' }
  | { readonly kind: 'over'; readonly ending: Ending }
  | { readonly kind: 'cancelled' }
  /** The scenario is large: it waits for a yes. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string };

/** A control's value that could not be taken over, and why. */
export interface Draft {
  readonly value: unknown;
  readonly fault: Fault;
}

/** The day on show. */
export interface Shown {
  readonly measures: DayMeasures;
  /** People in each stage, by its code. */
  readonly stageCounts: readonly number[];
}

/** A value as somebody entered it, and where. */
type Entered = readonly [path: Path, value: unknown];

/** The file that is being read, or was read last. */
export type Reading =
  | { readonly kind: 'busy'; readonly file: string }
  | { readonly kind: 'done'; readonly file: string; readonly outcome: ReadOutcome };

type Drafts = Readonly<Partial<Record<Path, Draft>>>;

/** One person's work: the scenario, its run as far as it has come, and the day on show. */
export class Session {
  readonly playback: Playback;

  #scenario = $state.raw<Scenario>(presetScenario(nearestPreset()));
  #base = $state.raw<Preset>(nearestPreset());
  #drafts = $state.raw<Drafts>({});
  #reading = $state.raw<Reading | null>(null);
  #linkFaults = $state.raw<readonly Fault[]>([]);
  #status = $state.raw<RunStatus>({ kind: 'opening', phase: 'network' });
  #recording = $state.raw<Recording | null>(null);
  /** The scenario that the recording belongs to. */
  #ran = $state.raw<Scenario | null>(null);
  /** The last day that has arrived; the recording grows in place, and this tells. */
  #arrived = $state(-1);
  #shown = $state.raw<Shown | null>(null);
  #hops = $state.raw<readonly HopMeasures[]>([]);
  #allHops = $state(0);
  /** Counts what has been asked to run; the loop works until it has done the last. */
  #asked = 0;
  #isLooping = false;
  /** The scenario that the worker was last given. */
  #underWay = this.#scenario;
  #isAskingHops = false;
  readonly #client: SimulationClient;
  readonly #aspect: () => number;

  readonly isStale = $derived(this.#ran === null || !sameRun(this.#ran, this.#scenario));
  readonly isOver = $derived(this.#status.kind === 'over');
  /** Paths whose value, or draft, is not that of the preset that the scenario was made from; luck is no change. */
  readonly changed: readonly Path[] = $derived.by(() => {
    const base = presetScenario(this.#base);
    const differs = (path: Path) =>
      this.#drafts[path] !== undefined || !sameValue(this.#scenario[path], base[path]);
    return PATHS.filter((path) => path !== 'seed' && differs(path));
  });

  /** @param aspect width ÷ height of the stage, asked when a town is laid out */
  constructor(client: SimulationClient, aspect: () => number, clock?: Clock) {
    this.#client = client;
    this.#aspect = aspect;
    client.onLost = (failure) => (this.#status = failureOf(failure));
    this.playback = new Playback(
      () => Math.max(0, this.#arrived),
      () => this.#status.kind === 'opening' || this.#status.kind === 'running',
      clock,
    );
  }

  get scenario(): Scenario {
    return this.#scenario;
  }

  /** The preset that the scenario was made from. */
  get base(): Preset {
    return this.#base;
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  /** What was wrong with the link that was opened last. */
  get linkFaults(): readonly Fault[] {
    return this.#linkFaults;
  }

  /** What came of the file that was read last; `null` when there is nothing to tell. */
  get reading(): Reading | null {
    return this.#reading;
  }

  get status(): RunStatus {
    return this.#status;
  }

  get recording(): Recording | null {
    return this.#recording;
  }

  /** The scenario of the recording: not the one in the controls while that is stale. */
  get ran(): Scenario | null {
    return this.#ran;
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  /** The story by retelling, as of the day on show. */
  get hops(): readonly HopMeasures[] {
    return this.#hops;
  }

  /** The most retellings in the whole run. */
  get mostHops(): number {
    return this.#allHops;
  }

  /** The last day of the timeline: where the run ended, or where it will at the latest. */
  get lastDay(): number {
    return this.isOver ? this.#arrived : (this.#ran ?? this.#scenario).days;
  }

  /** The last day that can be shown now; −1 before the first has arrived. */
  get arrivedDay(): number {
    return this.#arrived;
  }

  /** Bytes that the run will need, about. */
  get estimatedBytes(): number {
    const contacts = meanContacts(this.#scenario);
    const stored = contacts === Infinity ? 0 : contacts * BYTES_PER_CONTACT;
    return this.#scenario.people * (BYTES_PER_PERSON + stored);
  }

  /** Takes over a whole scenario, from a link or a preset, and plays it from the start. */
  load({ scenario, faults }: Checked): void {
    this.#scenario = scenario;
    this.#base = nearestPreset(scenario);
    this.#drafts = {};
    this.#linkFaults = faults;
    this.#reading = null;
    this.playback.pause();
    this.playback.suitSpeed(scenario.days);
    this.playback.goTo(0);
    if (scenario.people > ASKING_PEOPLE) {
      this.#client.cancel();
      this.#status = { kind: 'asking' };
      return;
    }
    this.run();
    this.playback.play();
  }

  loadPreset(preset: Preset): void {
    this.load({ scenario: presetScenario(preset), faults: [] });
  }

  dismissLinkFaults(): void {
    this.#linkFaults = [];
  }

  /** Reads a file as the town's network and runs on it; what was mended, or is wrong, is told in {@link reading}. */
  async readNetwork(file: File): Promise<void> {
    this.#reading = { kind: 'busy', file: file.name };
    try {
      refuseTooLarge(file.size);
      const outcome = await this.#client.readNetwork(new Uint8Array(await file.arrayBuffer()), file.name);
      this.#reading = { kind: 'done', file: file.name, outcome };
      if ('network' in outcome) this.#useNetwork(outcome.network);
    } catch (error) {
      this.#reading =
        error instanceof ImportFailure ? { kind: 'done', file: file.name, outcome: error } : null;
      if (!(error instanceof ImportFailure || error instanceof Cancelled)) this.#status = failureOf(error);
    }
  }

  dismissReading(): void {
    this.#reading = null;
  }

  #useNetwork(network: ImportedNetwork): void {
    this.#drafts = {};
    const values = {
      ...this.#scenario,
      'network.kind': 'imported',
      'network.source': network,
      'diners.who': [],
    };
    const { scenario, faults } = checkValues(values);
    this.#linkFaults = faults;
    this.#takeOver(scenario);
    this.playback.goTo(0);
    this.playback.play();
  }

  /**
   * Changes one value; one that cannot be is kept as a draft with its fault until it can. Values that only suit each
   * other are taken over together; one that suits the scenario by itself does not wait for the others.
   */
  set(path: Path, value: unknown): void {
    const drafts = Object.entries(this.#drafts).map(([own, draft]): Entered => [own as Path, draft.value]);
    const entered: Entered[] = [[path, value], ...drafts.filter(([own]) => own !== path)];
    const sound = entered.filter(([own, entry]) => problemOf(own, entry) === null);
    const fault = this.#faultOf(sound);
    const taken = fault ? this.#suiting(sound) : sound;
    if (taken.length > 0) this.#takeOver({ ...this.#scenario, ...Object.fromEntries(taken) });
    const waiting = entered.filter((entry) => !taken.includes(entry));
    this.#drafts = Object.fromEntries(
      waiting.map(([own, entry]) => {
        const problem = problemOf(own, entry);
        const ownFault = problem ? { path: own, value: entry, problem } : this.#faultOf([[own, entry]]);
        return [own, { value: entry, fault: ownFault ?? fault }];
      }),
    ) as Drafts;
  }

  reset(path: Path): void {
    this.#drafts = Object.fromEntries(Object.entries(this.#drafts).filter(([other]) => other !== path));
    this.set(path, presetScenario(this.#base)[path]);
  }

  resetAll(): void {
    this.#drafts = {};
    this.#takeOver(presetScenario(this.#base));
  }

  /** Runs the scenario as it stands; a run under way gives way. */
  run(): void {
    this.#asked++;
    if (this.#status.kind === 'asking') this.playback.play();
    if (this.#isLooping && this.#underWay.people > LIVE_PEOPLE) this.#client.cancel();
    if (!this.#isLooping) void this.#loop();
  }

  cancel(): void {
    this.#client.cancel();
  }

  /** Lays out the day that the playback shows; to be called whenever that, or the recording, changes. */
  present(): void {
    const recording = this.#recording;
    if (!recording || this.#arrived < 0) return;
    const day = Math.min(this.playback.day, this.#arrived);
    recording.show(day);
    this.#shown = { measures: recording.days[day]!, stageCounts: Array.from(recording.stageCounts) };
    // It reads what was just written: followed, the effect that presents would start itself again for ever.
    untrack(() => void this.#askHops());
  }

  /** What is wrong with these values together, each of them sound; `null` when nothing is. */
  #faultOf(sound: readonly Entered[]): Fault | null {
    return allJointFaults(settled({ ...this.#scenario, ...Object.fromEntries(sound) }))[0] ?? null;
  }

  /** Those that can be taken over one after the other. */
  #suiting(sound: readonly Entered[]): Entered[] {
    const taken: Entered[] = [];
    for (const entry of sound) if (!this.#faultOf([...taken, entry])) taken.push(entry);
    return taken;
  }

  #takeOver(changed: Scenario): void {
    const scenario = settled(changed);
    if (sameValue(scenario, this.#scenario)) return;
    const isSameRun = sameRun(scenario, this.#scenario);
    this.#scenario = scenario;
    if (isSameRun) return;
    if (scenario.people <= LIVE_PEOPLE) this.run();
  }

  async #loop(): Promise<void> {
    this.#isLooping = true;
    for (let done = -1; done !== this.#asked;) {
      done = this.#asked;
      try {
        await this.#runOnce(done);
      } catch (error) {
        if (done === this.#asked && this.#status.kind !== 'asking') this.#status = failureOf(error);
      }
    }
    this.#isLooping = false;
  }

  async #runOnce(asked: number): Promise<void> {
    const scenario = this.#scenario;
    this.#underWay = scenario;
    const isWanted = () => asked === this.#asked;
    this.#status = { kind: 'opening', phase: 'network' };
    const opened = await this.#client.open(scenario, this.#aspect(), (phase) => {
      if (isWanted()) this.#status = { kind: 'opening', phase };
    });
    const recording = new Recording(opened);
    while (!recording.isOver && isWanted()) {
      recording.add(await this.#client.advance(scenario.days, FRAME_BUDGET));
      if (isWanted()) this.#adopt(recording, scenario);
    }
    if (!isWanted()) return;
    const ending = await this.#client.ending();
    const hops = await this.#client.byHop(recording.lastDay);
    this.#allHops = hops.length - 1;
    this.#status = { kind: 'over', ending };
    this.playback.goTo(this.playback.day);
  }

  /** Shows the new run as soon as it has come as far as the day on show, so that nothing flickers. */
  #adopt(recording: Recording, scenario: Scenario): void {
    const isFar = recording.isOver || recording.lastDay >= this.playback.day;
    if (recording !== this.#recording && !isFar) return;
    if (recording !== this.#recording) this.#status = { kind: 'running' };
    this.#recording = recording;
    this.#ran = scenario;
    this.#arrived = recording.lastDay;
  }

  /** Asks for the story by retelling of the day on show; one question at a time, the last one counts. */
  async #askHops(): Promise<void> {
    if (this.#isAskingHops) return;
    this.#isAskingHops = true;
    try {
      let answered: Shown | null = null;
      while (answered !== this.#shown && this.#shown && !this.#isBetweenRuns()) {
        answered = this.#shown;
        const rows = await this.#client.byHop(answered.measures.day);
        if (!this.#isBetweenRuns()) this.#hops = rows;
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAskingHops = false;
    }
  }

  /** True while the worker has opened another run than the one on show. */
  #isBetweenRuns(): boolean {
    return this.#status.kind !== 'over' && this.#status.kind !== 'running';
  }
}

function failureOf(error: unknown): RunStatus {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'failed', message, stack };
}
