import { untrack } from 'svelte';
import type { Recording } from '../client/recording.ts';
import { Cancelled, type ReadOutcome, type SimulationClient } from '../client/simulation-client.ts';
import { meanContacts } from '../model/arithmetic-reach.ts';
import type { Checked, Fault } from '../model/faults.ts';
import { ImportFailure } from '../model/imports/failure.ts';
import { refuseTooLarge } from '../model/imports/read.ts';
import { settled } from '../model/imports/source.ts';
import type { HopMeasures } from '../model/hop-measures.ts';
import type { DayMeasures } from '../model/measures.ts';
import { PATHS, type Path } from '../model/parameters.ts';
import { STAGES, type Stage } from '../model/people.ts';
import { nearestPreset, presetScenario, type Preset } from '../model/presets/index.ts';
import { sameRun, sameValue, type Scenario } from '../model/scenario.ts';
import { checkValues } from '../model/validation.ts';
import { entered, without, type Drafts } from './drafts.ts';
import { Playback, type Clock } from './playback.svelte.ts';
import { LIVE_PEOPLE, Runner, type RunStatus } from './runner.svelte.ts';

/** Above this many people a link runs only when somebody says so. */
const ASKING_PEOPLE = 200_000;
/**
 * Bytes at the peak of a run that reaches everybody, in worker and page together: at 200 000 people, 447 a person were
 * measured with 10 contacts each and 707 with 40 (Node 20), rounded up.
 */
const BYTES_PER_PERSON = 400;
const BYTES_PER_CONTACT = 10;

/** The day on show. */
export interface Shown {
  readonly measures: DayMeasures;
  /** People in each stage, by its code. */
  readonly stageCounts: readonly number[];
}

/** The file that is being read, or was read last. */
export type Reading =
  | { readonly kind: 'busy'; readonly file: string }
  | { readonly kind: 'done'; readonly file: string; readonly outcome: ReadOutcome };

/** One person's work: the scenario, its run as far as it has come, and the day on show. */
export class Session {
  readonly playback: Playback;

  #scenario = $state.raw<Scenario>(presetScenario(nearestPreset()));
  #base = $state.raw<Preset>(nearestPreset());
  #drafts = $state.raw<Drafts>({});
  #reading = $state.raw<Reading | null>(null);
  #linkFaults = $state.raw<readonly Fault[]>([]);
  #shown = $state.raw<Shown | null>(null);
  #hops = $state.raw<readonly HopMeasures[]>([]);
  #isAskingHops = false;
  readonly #client: SimulationClient;
  readonly #runner: Runner;

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
    this.#runner = new Runner(client, {
      scenario: () => this.#scenario,
      aspect,
      day: () => this.playback.day,
      onOver: () => this.playback.goTo(this.playback.day),
    });
    this.playback = new Playback(
      () => Math.max(0, this.arrivedDay),
      () => this.isBusy,
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

  /** True while days are still to come. */
  get isBusy(): boolean {
    return this.#runner.isBusy;
  }

  get isOver(): boolean {
    return this.status.kind === 'over';
  }

  /** True while what is on show is not what the controls say. */
  get isStale(): boolean {
    return this.ran === null || !sameRun(this.ran, this.#scenario);
  }

  get status(): RunStatus {
    return this.#runner.status;
  }

  get recording(): Recording | null {
    return this.#runner.recording;
  }

  /** The scenario of the recording: not the one in the controls while that is stale. */
  get ran(): Scenario | null {
    return this.#runner.ran;
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  /** People in a stage on the day on show. */
  countOf(stage: Stage): number {
    return this.#shown?.stageCounts[STAGES.indexOf(stage)] ?? 0;
  }

  /** The story by retelling, as of the day on show. */
  get hops(): readonly HopMeasures[] {
    return this.#hops;
  }

  /** The most retellings in the whole run. */
  get mostHops(): number {
    return this.#runner.mostHops;
  }

  /** The last day of the timeline: where the run ended, or where it will at the latest. */
  get lastDay(): number {
    // A run that is over keeps its end while the next one is on its way, so that the timeline stands still.
    const end = this.arrivedDay;
    return this.recording?.isOver ? end : (this.ran ?? this.#scenario).days;
  }

  /** The last day that can be shown now; −1 before the first has arrived. */
  get arrivedDay(): number {
    return this.#runner.arrivedDay;
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
      this.#runner.waitForYes();
      return;
    }
    this.#runner.run();
    this.playback.play();
  }

  loadPreset(preset: Preset): void {
    this.load({ scenario: presetScenario(preset), faults: [] });
  }

  dismissLinkFaults(): void {
    this.#linkFaults = [];
  }

  /** Reads a file as a network; what it is like, was mended in it, or is wrong with it, is told in {@link reading}. */
  async readNetwork(file: File): Promise<void> {
    this.#reading = { kind: 'busy', file: file.name };
    try {
      refuseTooLarge(file.size);
      const outcome = await this.#client.readNetwork(new Uint8Array(await file.arrayBuffer()), file.name);
      this.#reading = { kind: 'done', file: file.name, outcome };
    } catch (error) {
      this.#reading =
        error instanceof ImportFailure ? { kind: 'done', file: file.name, outcome: error } : null;
      if (!(error instanceof ImportFailure || error instanceof Cancelled)) this.#runner.fail(error);
    }
  }

  dismissReading(): void {
    this.#reading = null;
  }

  /** Runs on the network that was read last. */
  useNetwork(): void {
    const reading = this.#reading;
    if (reading?.kind !== 'done' || !('network' in reading.outcome)) return;
    const { network } = reading.outcome;
    this.#reading = null;
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

  /** Changes one value; one that cannot be taken over is kept as a draft with its fault until it can. */
  set(path: Path, value: unknown): void {
    const next = entered(this.#scenario, this.#drafts, path, value);
    this.#drafts = next.drafts;
    this.#takeOver(next.scenario);
  }

  reset(path: Path): void {
    this.#drafts = without(this.#drafts, path);
    this.set(path, presetScenario(this.#base)[path]);
  }

  resetAll(): void {
    this.#drafts = {};
    this.#takeOver(presetScenario(this.#base));
  }

  /** Runs the scenario as it stands; a run under way gives way. */
  run(): void {
    if (this.status.kind === 'asking') this.playback.play();
    this.#runner.run();
  }

  cancel(): void {
    this.#runner.cancel();
  }

  /** Lays out the day that the playback shows; to be called whenever that, or the recording, changes. */
  present(): void {
    const { recording, arrivedDay } = this;
    if (!recording || arrivedDay < 0) return;
    const day = Math.min(this.playback.day, arrivedDay);
    recording.show(day);
    this.#shown = { measures: recording.days[day]!, stageCounts: Array.from(recording.stageCounts) };
    // It reads what was just written: followed, the effect that presents would start itself again for ever.
    untrack(() => void this.#askHops());
  }

  #takeOver(changed: Scenario): void {
    const scenario = settled(changed);
    if (sameValue(scenario, this.#scenario)) return;
    const isSameRun = sameRun(scenario, this.#scenario);
    this.#scenario = scenario;
    if (!isSameRun && scenario.people <= LIVE_PEOPLE) this.run();
  }

  /** Asks for the story by retelling of the day on show; one question at a time, the last one counts. */
  async #askHops(): Promise<void> {
    if (this.#isAskingHops) return;
    this.#isAskingHops = true;
    try {
      let answered: Shown | null = null;
      while (answered !== this.#shown && this.#shown && !this.#runner.isBetweenRuns) {
        answered = this.#shown;
        const rows = await this.#client.byHop(answered.measures.day);
        if (!this.#runner.isBetweenRuns) this.#hops = rows;
      }
    } catch {
      // The run itself reports what happened to the worker.
    } finally {
      this.#isAskingHops = false;
    }
  }
}
