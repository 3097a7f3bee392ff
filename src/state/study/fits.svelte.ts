import type { CountsOutcome, NetworkReader } from '../../client/network-reader.ts';
import type { StudyCrew } from '../../client/study-crew.ts';
import { withParts } from '../../later/missing.svelte.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import { differences, nested, type Scenario, type ScenarioPatch } from '../../model/scenario/scenario.ts';
import { checkPlan } from '../../model/study/check-plan.ts';
import { axesOfPriors } from '../../model/study/fit/check-fit.ts';
import type { PlanFault } from '../../model/study/plan-faults.ts';
import { dataAsJson } from '../../model/study/plan-json.ts';
import { STUDY_VERSION, type Counted, type Data, type Plan, type Range } from '../../model/study/plan.ts';
import type { Session } from '../session/session.svelte.ts';
import { AskedStudies, likeOf } from './asked-studies.svelte.ts';
import { Bounds, type Bound } from './bounds.svelte.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { scenarioKey } from './study-key.ts';

/** Runs of the first round; each that follows has half as many. */
const RUNS_OF_FIT = 400;

/** The most numbers that are fitted. */
const MOST_FITTED = 5;

/** How a file of JSON begins, within so many bytes. */
const JSON_BEGINS = /^\s*[[{]/;
const LOOKED_AT = 99;

/** Data, and the numbers by which the scenario is fitted to them. */
export interface Fitted {
  readonly data: Data;
  readonly by: readonly Bound[];
}

/** A file with data, and what was found in it. */
interface Brought {
  readonly file: string;
  readonly outcome: CountsOutcome;
}

/** Numbers that make more of a course than others. */
const USUAL: readonly Path[] = ['listeners.relay', 'ties.closeTrust'];

/** Values of the scenario's numbers with which its courses are as those of data. */
export class Fits extends AskedStudies<Fitted> {
  #isShown = $state(false);
  /** True where somebody has just asked for it. */
  #isWanted = false;
  #brought = $state.raw<Brought | null>(null);
  #given = $state.raw<Data | null>(null);
  /** What the counts of a file are. */
  #counted = $state<Counted>('reach');
  /** How many files were brought. */
  #files = 0;
  readonly bounds = new Bounds(this.session, MOST_FITTED);
  readonly #reader: () => Promise<NetworkReader>;

  /** What is wrong with what is asked, in this scenario. */
  readonly faults: readonly PlanFault[] = $derived.by(() => {
    const { data } = this;
    if (!data || this.bounds.list.length === 0 || this.bounds.crossed) return [];
    return checkPlan(jsonOf(this.session.settings.scenario, { data, by: this.bounds.list })).faults;
  });

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadCrew gets what computes, when it is wanted @param loadReader gets what reads a file
   */
  constructor(
    session: Session,
    loadCrew: () => Promise<StudyCrew>,
    loadReader: () => Promise<NetworkReader>,
  ) {
    super(session, loadCrew);
    this.#reader = loadReader;
  }

  protected override keyOf(scenario: Scenario, { data, by }: Fitted): string {
    return JSON.stringify([
      data,
      by,
      scenarioKey(
        scenario,
        by.map(({ path }) => path),
      ),
    ]);
  }

  protected override planOf(scenario: Scenario, { data, by }: Fitted): Plan {
    const priors = by.map(({ path, ends: [low, high] }) => ({ path, low, high }));
    return planOf(scenario, { kind: 'fit', runs: RUNS_OF_FIT, data, priors, vary: axesOfPriors(priors) });
  }

  protected override beginsAtOnce(plan: Plan): boolean {
    return this.#isWanted || super.beginsAtOnce(plan);
  }

  override get isOpen(): boolean {
    return this.#isShown;
  }

  /** The data: of the file that was brought last, or of a plan; `null` for none, or none that can be read. */
  get data(): Data | null {
    const outcome = this.#brought?.outcome;
    if (!outcome) return this.#given && { ...this.#given, counted: this.#counted };
    return 'data' in outcome ? { ...outcome.data, counted: this.#counted } : null;
  }

  /** What the data count: how many had heard, say. */
  get counted(): Counted {
    return this.#counted;
  }

  set counted(counted: Counted) {
    this.#counted = counted;
  }

  /** The file that was brought last; `null` for none. */
  get brought(): Brought | null {
    return this.#brought;
  }

  /** Shows the form. */
  open(): void {
    this.session.playback.pause();
    if (this.bounds.list.length === 0) for (const path of USUAL) this.bounds.add(path);
    this.#show();
  }

  /** Shows what a plan asks, and looks for it. */
  openPlan(plan: Plan): void {
    const { data, priors } = plan;
    this.#setBounds(priors);
    this.#give(data);
    this.#show();
    this.#isWanted = false;
    if (data) this.ask({ data, by: this.bounds.list }, likeOf(plan));
  }

  override close(): void {
    super.close();
    this.#isShown = false;
    this.session.takeFiles = null;
  }

  /** Reads a file with days and counts. */
  async bring(file: File): Promise<void> {
    await withParts(async () => {
      const own = ++this.#files;
      const reader = await this.#reader();
      const outcome = await reader.counts(new Uint8Array(await file.arrayBuffer()));
      // Another one may have been brought meanwhile.
      if (own === this.#files) this.#brought = { file: file.name, outcome };
    });
  }

  /** Takes data of its own accord, and sets the town of which they are. @param town values that the scenario gets */
  take(data: Data, town: ScenarioPatch): void {
    this.#give(data);
    this.#change(town);
  }

  /** Sets values of the scenario, and what is not known then, for data that it cannot make as it is. */
  prepare(changes: ScenarioPatch, priors: readonly Range[]): void {
    this.#setBounds(priors);
    this.#change(changes);
  }

  #setBounds(priors: readonly Range[]): void {
    this.bounds.list = priors.map(({ path, low, high }) => ({ path, ends: [low, high] as const }));
  }

  /** Looks for what stands in the form. */
  look(): void {
    const { data } = this;
    if (!data || this.faults.length > 0) return;
    this.#isWanted = true;
    this.ask({ data, by: this.bounds.list });
  }

  /** Goes back to the run with other values, and plays it. */
  use(changes: ScenarioPatch): void {
    const [path] = Object.keys(changes) as Path[];
    this.show({ ...this.session.settings.scenario, ...changes }, { kind: 'value', path: path! });
  }

  /** Takes a file, but for one of JSON, which is a plan, a scenario, or a network. */
  async #take([file]: readonly File[]): Promise<boolean> {
    if (!file || JSON_BEGINS.test(await file.slice(0, LOOKED_AT).text())) return false;
    void this.bring(file);
    return true;
  }

  #give(data: Data | null): void {
    // A file that is still being read comes too late.
    this.#files++;
    this.#brought = null;
    this.#given = data;
    this.#counted = data?.counted ?? 'reach';
  }

  /** Changes the scenario and stays; what was asked before is asked no more. */
  #change(changes: ScenarioPatch): void {
    super.close();
    const { settings } = this.session;
    const [path] = Object.keys(changes) as Path[];
    settings.replace({ ...settings.scenario, ...changes }, { kind: 'value', path: path! });
  }

  #show(): void {
    this.#isShown = true;
    this.session.takeFiles = (files) => this.#take(files);
  }
}

const jsonOf = (scenario: Scenario, { data, by }: Fitted) => ({
  study: STUDY_VERSION,
  kind: 'fit',
  scenario: nested(differences(scenario)),
  data: dataAsJson(data),
  priors: Object.fromEntries(by.map(({ path, ends }) => [path, ends])),
});
