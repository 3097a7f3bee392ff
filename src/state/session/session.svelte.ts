import { untrack } from 'svelte';
import type { Recording } from '../../client/recording.ts';
import type { NetworkReader } from '../../client/network-reader.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import { settled } from '../../model/scenario/network-people.ts';
import type { HopMeasures } from '../../model/measures/hop-measures.ts';
import type { DayMeasures } from '../../model/measures/measures.ts';
import type { Linked } from '../../model/scenario/link/link.ts';
import { PATHS, type Path } from '../../model/scenario/parameters.ts';
import { STAGES, type Stage } from '../../model/story/stages.ts';
import { nearestPreset, presetScenario, type Preset } from '../../model/scenario/presets/index.ts';
import { sameRun, sameValue, type Scenario } from '../../model/scenario/scenario.ts';
import { checkValues } from '../../model/scenario/checks/validation.ts';
import { DayAnswers } from './by-day.svelte.ts';
import { entered, without, type Drafts } from './invalid-values.ts';
import { History, type Change, type Work } from './history.svelte.ts';
import { OpenedLink } from './opened-link.svelte.ts';
import { NetworkFile } from './network-file.svelte.ts';
import { ASKING_PEOPLE, estimatedBytes } from './memory-estimate.ts';
import { Playback, type Clock } from './playback.svelte.ts';
import { LIVE_PEOPLE, Runner, type RunStatus } from './runner.svelte.ts';

/** The day on show. */
export interface Shown {
  readonly measures: DayMeasures;
  /** People in each stage, by its code. */
  readonly stageCounts: readonly number[];
}

type Preparing = Pick<DayAnswers<unknown>, 'prepare'>;

/** One person's work: the scenario, its run as far as it has come, and the day on show. */
export class Session {
  readonly playback: Playback;
  /** What was changed, to be undone and redone. */
  readonly history = new History();
  /** What was opened last. */
  readonly link = new OpenedLink();
  readonly networkFile: NetworkFile;
  /** Whether luck outlasts another preset and a reset. */
  isLuckLocked = $state(false);

  #scenario = $state.raw<Scenario>(presetScenario(nearestPreset()));
  #base = $state.raw<Preset>(nearestPreset());
  #drafts = $state.raw<Drafts>({});
  #shown = $state.raw<Shown | null>(null);
  #hasLoaded = false;
  readonly #runner: Runner;
  readonly #hops: DayAnswers<readonly HopMeasures[]>;
  /** What is asked about a run before it is shown. */
  #prepared: readonly Preparing[] = [];

  /** Paths whose value, or draft, is not that of the preset that the scenario was made from; luck is no change. */
  readonly changed: readonly Path[] = $derived.by(() => {
    const base = presetScenario(this.#base);
    const differs = (path: Path) =>
      this.#drafts[path] !== undefined || !sameValue(this.#scenario[path], base[path]);
    return PATHS.filter((path) => path !== 'seed' && differs(path));
  });

  /**
   * @param loadReader gets what reads files, when one is brought
   * @param aspect width ÷ height of the stage, asked when a town is laid out
   */
  constructor(
    client: SimulationClient,
    loadReader: () => Promise<NetworkReader>,
    aspect: () => number,
    clock?: Clock,
  ) {
    this.networkFile = new NetworkFile(loadReader, (error) => this.#runner.fail(error));
    this.#runner = new Runner(client, {
      scenario: () => this.#scenario,
      aspect,
      day: () => this.playback.day,
      prepare: (recording, day) =>
        Promise.all(this.#prepared.map((answers) => answers.prepare(recording, day))),
      onOver: () => {
        this.link.settle(this.ran, this.digest);
        this.playback.goTo(this.playback.day);
      },
    });
    this.#hops = new DayAnswers<readonly HopMeasures[]>(this, (day) => client.byHop(day));
    this.prepares(this.#hops);
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

  /** True while days are still to come. */
  get isBusy(): boolean {
    return this.#runner.isBusy;
  }

  /** True where there is no run to be seen, and none on its way before somebody says so. */
  get isUnrun(): boolean {
    return this.recording === null && !this.isBusy;
  }

  get isOver(): boolean {
    return this.status.kind === 'over';
  }

  /** True while the worker has opened another run than the one on show. */
  get isBetweenRuns(): boolean {
    return this.#runner.isBetweenRuns;
  }

  /** True while what is on show is not what the controls say. */
  get isStale(): boolean {
    return this.ran === null || !sameRun(this.ran, this.#scenario);
  }

  /** The digest of the run on show; `null` until it is over. */
  get digest(): string | null {
    return this.status.kind === 'over' ? this.status.ending.digest : null;
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

  /** The story by retelling, as of the day on show or, while {@link areHopsLate}, another; `null` before it is known. */
  get hops(): readonly HopMeasures[] | null {
    return this.#hops.latest;
  }

  /** True while the story by retelling, as of the day on show, is on its way. */
  get areHopsLate(): boolean {
    return this.#hops.isLate;
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
    return estimatedBytes(this.#scenario);
  }

  /** Takes over a whole scenario, from a link or a preset, and plays it from the start. */
  load(linked: Linked, change: Change = { kind: 'link' }): void {
    const { scenario } = linked;
    const before = this.#work;
    this.#scenario = scenario;
    this.#base = nearestPreset(scenario);
    this.#drafts = {};
    // What the page opens with is no change.
    if (this.#hasLoaded) this.history.record(change, before, this.#work);
    this.#hasLoaded = true;
    this.link.open(linked);
    this.networkFile.dismiss();
    this.playback.pause();
    this.playback.suitSpeed(scenario.days);
    this.playback.goTo(0);
    if (scenario.people > ASKING_PEOPLE) {
      this.#shown = null;
      this.#runner.waitForYes();
      return;
    }
    this.#runner.run();
    this.playback.play();
  }

  loadPreset(preset: Preset): void {
    this.load({ scenario: this.#fresh(preset), faults: [] }, { kind: 'preset', id: preset.id });
  }

  /** Runs on the network that was read last. */
  useNetwork(): void {
    const { reading } = this.networkFile;
    if (reading?.kind !== 'done' || !('network' in reading.outcome)) return;
    this.networkFile.dismiss();
    const values = {
      ...this.#scenario,
      'network.kind': 'imported',
      'network.source': reading.outcome.network,
      'diners.who': [],
    };
    const checked = checkValues(values);
    this.link.open(checked);
    this.#make({ kind: 'network' }, { scenario: checked.scenario, drafts: {} });
    this.playback.goTo(0);
    this.playback.play();
  }

  /**
   * Changes one value; one that cannot be taken over is kept as a draft with its fault until it can.
   * @param isGoingOn true while one gesture goes on, as when a slider is dragged: it is undone as a whole
   */
  set(path: Path, value: unknown, isGoingOn = false): void {
    this.#make({ kind: 'value', path }, entered(this.#scenario, this.#drafts, path, value), isGoingOn);
  }

  reset(path: Path): void {
    const standard = presetScenario(this.#base)[path];
    const drafts = without(this.#drafts, path);
    this.#make({ kind: 'value', path }, entered(this.#scenario, drafts, path, standard));
  }

  resetAll(): void {
    this.#make({ kind: 'resetAll' }, { scenario: this.#fresh(this.#base), drafts: {} });
  }

  /** Takes the last change back; the day on show stays, where the run before has it. */
  undo(): void {
    this.#takeOver(this.history.undo());
  }

  redo(): void {
    this.#takeOver(this.history.redo());
  }

  /** Runs the scenario as it stands; a run under way gives way. */
  run(): void {
    if (this.status.kind === 'asking') this.playback.play();
    this.#runner.run();
  }

  /** Has these answers ready with every run that is shown from now on; returns the clean-up. */
  prepares(answers: Preparing): () => void {
    this.#prepared = [...this.#prepared, answers];
    return () => (this.#prepared = this.#prepared.filter((other) => other !== answers));
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
    untrack(() => void this.#hops.ask());
  }

  /** A preset's scenario, with the luck that is locked. */
  #fresh(preset: Preset): Scenario {
    return { ...presetScenario(preset), ...(this.isLuckLocked ? { seed: this.#scenario.seed } : {}) };
  }

  get #work(): Work {
    return { scenario: this.#scenario, base: this.#base, drafts: this.#drafts };
  }

  /** Makes a change that can be undone. */
  #make(change: Change, { scenario, drafts }: Omit<Work, 'base'>, isGoingOn = false): void {
    const before = this.#work;
    this.#takeOver({ scenario: settled(scenario), base: this.#base, drafts });
    this.history.record(change, before, this.#work, isGoingOn);
  }

  #takeOver(work: Work | null): void {
    if (!work) return;
    const { scenario, base, drafts } = work;
    this.#base = base;
    this.#drafts = drafts;
    if (sameValue(scenario, this.#scenario)) return;
    const isSameRun = sameRun(scenario, this.#scenario);
    this.#scenario = scenario;
    if (!isSameRun && scenario.people <= LIVE_PEOPLE) this.run();
  }
}
