import { untrack } from 'svelte';
import type { NetworkReader } from '../../client/network-reader.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import { withDinersByNumber } from '../../model/scenario/checks/diners-by-name.ts';
import { checkValues, flattened } from '../../model/scenario/checks/validation.ts';
import { chosenColumns } from '../../model/network/import/read-form.ts';
import { readLink, type Linked } from '../../model/scenario/link/link.ts';
import type { ImportedNetwork } from '../../model/scenario/imported-network.ts';
import { fileMark } from '../../model/scenario/network-source.ts';
import type { Preset } from '../../model/scenario/presets/index.ts';
import { sameRun } from '../../model/scenario/scenario.ts';
import { bundledNames, learnNames } from './bundled-names.ts';
import { DayOnShow } from './day-on-show.svelte.ts';
import type { Change } from './change.ts';
import { asksFirst } from './run-estimate.ts';
import { NetworkFile } from './network-file.svelte.ts';
import { OpenedLink } from './opened-link.svelte.ts';
import { Playback, type Clock } from './playback.svelte.ts';
import { RunBefore } from './run-before.svelte.ts';
import { LIVE_PEOPLE, Runner } from './runner.svelte.ts';
import { Settings } from './settings.svelte.ts';

/** Fewer days without anything new at the end of a run are not worth a word. */
const MANY_EMPTY_DAYS = 3;

/** The scenario in a text of JSON; what cannot be used of it is told as its faults. */
async function scenarioIn(text: string): Promise<Linked> {
  const { values, faults } = flattened(JSON.parse(text));
  await learnNames(values['network.source']);
  const named = withDinersByNumber(values, bundledNames);
  const checked = checkValues(named.values);
  // What is said of a name need not be said of the list in which it stands.
  const others = checked.faults.filter(({ path }) => named.faults.every((fault) => fault.path !== path));
  return { scenario: checked.scenario, faults: [...faults, ...named.faults, ...others] };
}

/** The user's session: the settings, their run so far, and the day on show. */
export class Session {
  readonly settings: Settings;
  readonly run: Runner;
  readonly playback: Playback;
  readonly day: DayOnShow;
  /** The last opened link. */
  readonly link = new OpenedLink();
  readonly networkFile: NetworkFile;
  readonly before: RunBefore;
  /** Takes files while something waits for one, and says whether it did; `null` while nothing does. */
  takeFiles: ((files: readonly File[]) => Promise<boolean>) | null = null;
  /** Opens the text of a plan that is brought as a file. */
  openPlan: ((text: string) => void) | null = null;

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadReader gets what reads files, when one is brought
   * @param aspect width ÷ height of the stage, asked when a town is laid out
   */
  constructor(
    client: SimulationClient,
    loadReader: () => Promise<NetworkReader>,
    aspect: () => number,
    clock?: Clock,
  ) {
    this.settings = new Settings((scenario) => {
      if (scenario.people <= LIVE_PEOPLE && !asksFirst(scenario)) this.start();
    });
    this.run = new Runner(client, {
      scenario: () => this.settings.scenario,
      aspect,
      day: () => this.playback.day,
    });
    this.playback = new Playback(
      () => Math.max(0, this.run.arrivedDay),
      () => this.run.isBusy,
      clock,
      () => this.run.recording?.lastNews ?? 0,
    );
    this.before = new RunBefore(this.run, this.settings);
    this.day = new DayOnShow(this.run, client, () => this.playback.day);
    this.networkFile = new NetworkFile(loadReader, (error) => this.run.fail(error));
    $effect(() => {
      if (this.run.status.kind === 'over')
        untrack(() => this.link.noteRun(this.run.scenario, this.run.digest));
    });
    $effect(() => void learnNames(this.settings.scenario['network.source']));
    // A run that is over, or has stopped, may have ended before the day that is sought.
    $effect(() => {
      if (!this.run.isBusy) untrack(() => this.playback.settle());
    });
  }

  /** True while what is on show is not what the controls say. */
  get isStale(): boolean {
    const { scenario } = this.run;
    return scenario === null || !sameRun(scenario, this.settings.scenario);
  }

  /** The last day of the timeline: where the run ended, or where it will at the latest. */
  get lastDay(): number {
    const { recording, arrivedDay, scenario } = this.run;
    // A run that is over keeps its end while the next one is on its way, so that the timeline stands still.
    return recording?.isOver ? arrivedDay : (scenario ?? this.settings.scenario).days;
  }

  /** The last day of a finished run on which something became of somebody, where many empty ones follow; else null. */
  get lastNews(): number | null {
    const { recording, arrivedDay } = this.run;
    return recording?.isOver && arrivedDay - recording.lastNews >= MANY_EMPTY_DAYS
      ? recording.lastNews
      : null;
  }

  /**
   * Takes over a whole scenario, from a link or a preset, and plays it from the start.
   * @param fragment of the link, which is read again once the network is there that it needs
   */
  load(linked: Linked, change: Change = { kind: 'link' }, fragment = ''): void {
    const { scenario } = linked;
    this.settings.open(scenario, change);
    this.link.open(linked, fragment);
    this.networkFile.dismiss();
    this.playback.pause();
    this.playback.suitSpeed(scenario.days);
    this.playback.goTo(0);
    if (asksFirst(scenario)) {
      this.run.waitForYes();
      return;
    }
    this.run.start();
    this.playback.play();
  }

  loadPreset(preset: Preset): void {
    const scenario = this.settings.freshScenario(preset);
    this.load({ scenario, faults: [] }, { kind: 'preset', id: preset.id });
  }

  /** Reads a file, or several that belong together: a network is shown before it is used, a scenario or a plan opens at once. */
  async bring(files: readonly File[]): Promise<void> {
    if (await this.takeFiles?.(files)) return;
    await this.networkFile.read(files);
    const { reading } = this.networkFile;
    const code =
      reading?.kind === 'done' && 'problem' in reading.outcome ? reading.outcome.problem.code : null;
    if (code !== 'scenario' && code !== 'plan') return;
    const text = await files[0]!.text();
    const linked = code === 'scenario' ? await scenarioIn(text) : null;
    // Another file may have been brought in the meantime.
    if (this.networkFile.reading !== reading) return;
    if (linked) this.load(linked, { kind: 'link' });
    else this.openPlan?.(text);
  }

  /** True for the network that the opened link waits for. */
  isAwaited(network: ImportedNetwork): boolean {
    return this.link.awaited?.mark === fileMark(network);
  }

  /** Runs on the network that was read last, or opens the link that waits for it. */
  useNetwork(): void {
    const { reading } = this.networkFile;
    if (reading?.kind !== 'done' || !('network' in reading.outcome) || reading.refusal) return;
    const { network, how } = reading.outcome;
    const { awaited } = this.link;
    const { columns, header } = this.networkFile.choice;
    const isChosen = columns !== undefined || header !== undefined;
    this.networkFile.noteOrigin(network, {
      file: reading.file,
      columns: how.list && isChosen ? chosenColumns(how.list) : null,
      threshold: how.threshold,
    });
    if (awaited && this.isAwaited(network)) {
      this.load(readLink(awaited.fragment, network));
      return;
    }
    this.networkFile.dismiss();
    const checked = checkValues({
      ...this.settings.scenario,
      'network.kind': 'imported',
      'network.source': network,
      'diners.who': [],
    });
    this.link.open(checked);
    this.settings.replace(checked.scenario, { kind: 'network' });
    this.playback.goTo(0);
    this.playback.play();
  }

  /** Runs the scenario as it stands; a run under way gives way. */
  start(): void {
    if (this.run.status.kind === 'asking') this.playback.play();
    this.run.start();
  }
}
