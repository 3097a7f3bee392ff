import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import { settled } from '../../model/scenario/network-people.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import { differences, nested, type Scenario, type ScenarioPatch } from '../../model/scenario/scenario.ts';
import { drawnOf } from '../../model/study/cells.ts';
import { checkPlan } from '../../model/study/check-plan.ts';
import { LEVEL } from '../../model/study/check-runs.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { PlanFault } from '../../model/study/plan-faults.ts';
import { STUDY_VERSION, type Plan, type Range } from '../../model/study/plan.ts';
import { scaleOf } from '../../model/study/useful-axis.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import { planOf } from '../../model/study/plan-of.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { likeOf, type Like } from './asked-studies.svelte.ts';
import { Bounds } from './bounds.svelte.ts';
import { askedOutcomes } from './page-plan.ts';
import { planField } from './plan-link.ts';
import { scenarioKey } from './study-key.ts';
import { KeptStudies } from './kept-studies.svelte.ts';
import { MOST_UNASKED, secondsOf } from './study-cost.ts';
import type { Study } from './study.svelte.ts';

/** Runs that one asks for first, and then at a time. */
export const LUCKS = 100;

/** The most numbers that may be bounded. */
const MOST_RANGES = 4;

/** How far about its own value a number may be at first: as a share of it, and at least of its slider. */
const [ABOUT, LEAST_ABOUT] = [1 / 3, 1 / 20];

/** Digits of such an end. */
const DIGITS = 2;

/** The most runs that a link asks for. */
const MOST_LINKED = 10_000;

/** Lines that are shown of a study in a chart, and the fewest runs from which they are chosen. */
const SHOWN = 9;
const ENOUGH = 20;

/** Many runs of the scenario that the controls have, each with other luck: how often, and how far? */
export class Lucks {
  #isOpen = $state(false);
  /** What is asked for when a study begins: of the page so many runs, or what a plan says. */
  #like = $state.raw<Like>({ runs: LUCKS });
  #outcome = $state<OutcomeName | null>(null);
  #before = $state.raw<Study | null>(null);
  /** Numbers that are not known, only bounded. */
  readonly bounds: Bounds;
  readonly #session: Session;
  readonly #studies: KeptStudies;

  /** What is drawn for each run; nothing while an end is on the wrong side of the other. */
  readonly #ranges: readonly Range[] = $derived.by(() =>
    this.bounds.crossed ? [] : this.bounds.list.map(({ path, ends: [low, high] }) => ({ path, low, high })),
  );

  /** What is wrong with the ranges, in this scenario. */
  readonly faults: readonly PlanFault[] = $derived.by(() => {
    if (this.#ranges.length === 0) return [];
    const ranges = Object.fromEntries(this.#ranges.map(({ path, low, high }) => [path, [low, high]]));
    const scenario = nested(differences(this.#session.settings.scenario));
    return checkPlan({ study: STUDY_VERSION, kind: 'many', scenario, ranges }).faults;
  });

  /** The study of the scenario in the controls; `null` until somebody asks for one. */
  readonly current: Study | null = $derived.by(() =>
    this.#studies.find(this.#keyOf(this.#session.settings.scenario)),
  );

  /** The run on show among the study's; `null` where it has other luck or values, or none of these. */
  readonly own: RunRecord | null = $derived.by(() => {
    const { scenario } = this.#session.settings;
    const { current } = this;
    const found = current?.runs.find((run) => run.seed === scenario.seed);
    return found && hasDrawn(scenario, drawnOf(current!.plan, found.run)) ? found : null;
  });

  /** True where the run on show has the luck of one of the study's, but other values than were drawn for it. */
  get isOther(): boolean {
    const { seed } = this.#session.settings.scenario;
    return this.own === null && this.current?.runs.some((run) => run.seed === seed) === true;
  }

  /** Nine of the study's runs by day, from the least to the most: so few are read as single lines. */
  readonly courses: readonly Uint32Array[] = $derived.by(() => {
    const runs = [...(this.current?.runs ?? [])].sort(
      (one, other) => one.outcomes.reach! - other.outcomes.reach!,
    );
    if (runs.length < ENOUGH) return [];
    const ranks = Array.from({ length: SHOWN }, (_, part) =>
      Math.floor(((part + 0.5) / SHOWN) * runs.length),
    );
    return ranks.flatMap((rank) => runs[rank]!.reachByDay ?? []);
  });

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadCrew gets what computes, when it is wanted
   */
  constructor(session: Session, loadCrew: () => Promise<StudyCrew>) {
    this.#session = session;
    this.#studies = new KeptStudies(loadCrew);
    this.bounds = new Bounds(session, MOST_RANGES);
    // Whoever changes something while the study is open sees what the change does to it.
    $effect(() => {
      if (!this.isOpen || session.isStale || session.run.isBusy) return;
      const { scenario } = session.settings;
      if (this.faults.length > 0 || this.bounds.crossed) return;
      // Also when another range is set.
      void this.#ranges;
      untrack(() => this.#ask(scenario));
    });
  }

  /** The field of a link that opens as many runs; none before the first. */
  get view(): ViewFields {
    const { current } = this;
    const runs = Math.min(MOST_LINKED, current?.runs.length ?? 0);
    if (!current || runs === 0) return [];
    const { plan } = current;
    const isUsual = typeof plan.runs === 'number' && plan.level === LEVEL && plan.ranges.length === 0;
    return isUsual ? [['runs', String(runs)]] : planField(plan);
  }

  /** The outcomes that can be asked about. */
  readonly outcomes: readonly OutcomeName[] = $derived.by(() =>
    askedOutcomes(this.#session.settings.scenario),
  );

  /** What the question is about: what was chosen, as far as the scenario tells it. */
  get outcome(): OutcomeName {
    const { outcomes } = this;
    return outcomes.find((name) => name === this.#outcome) ?? outcomes[0]!;
  }

  set outcome(outcome: OutcomeName) {
    this.#outcome = outcome;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The study before the last change, of the same town; `null` for none. */
  get before(): Study | null {
    const { current } = this;
    const [plan, other] = [current?.plan, this.#before?.plan];
    // Runs of which other things are drawn are no pairs.
    const isLike =
      plan?.scenario.people === other?.scenario.people && sameRanges(plan?.ranges, other?.ranges);
    return this.#before !== current && isLike ? this.#before : null;
  }

  /** Why nothing could be computed; `null` while nothing is wrong. */
  get failure(): Error | null {
    return this.#studies.failure;
  }

  /** @param runs that are to be there */
  open(runs: Plan['runs'] = LUCKS): void {
    this.#show({ runs });
  }

  /** Makes the runs of a plan. */
  openPlan(plan: Plan): void {
    this.outcome = plan.outcome;
    this.bounds.list = plan.ranges.map(({ path, low, high }) => ({ path, ends: [low, high] as const }));
    this.#show(likeOf(plan));
  }

  /** Goes back to the run; what has come in stays. */
  close(): void {
    this.#isOpen = false;
    this.current?.pause();
  }

  /** Goes on with the study, or begins it. */
  async resume(): Promise<void> {
    await this.#compute((study) => study.resume());
  }

  /** Computes so many more runs than there are, or as many as an interval needs. */
  async more(runs: Plan['runs'] = (this.current?.runs.length ?? 0) + LUCKS): Promise<void> {
    await this.#compute((study) => study.ask(runs));
  }

  /** Lets a number be between ends about its own value. */
  bound(path: Path): void {
    const { scenario } = this.#session.settings;
    const { low, high, isWhole } = scaleOf(scenario, { path, ends: null });
    const own = scenario[path] as number;
    const half = Math.max(Math.abs(own) * ABOUT, (high - low) * LEAST_ABOUT, isWhole ? 1 : 0);
    const [from, to] = [Math.max(low, own - half), Math.min(high, own + half)].map((end) =>
      isWhole ? Math.round(end) : Number(end.toPrecision(DIGITS)),
    );
    this.bounds.add(path, [from!, to!]);
  }

  /** Opens the run with some luck, and what was drawn for it, and plays it. */
  watch(seed: string): void {
    const { settings, playback } = this.#session;
    const { current } = this;
    const run = current?.runs.find((record) => record.seed === seed)?.run;
    this.close();
    if (current && run !== undefined && current.plan.ranges.length > 0) {
      const drawn = drawnOf(current.plan, run) as ScenarioPatch;
      settings.replace(settled({ ...settings.scenario, ...drawn, seed }), { kind: 'value', path: 'seed' });
    } else settings.set('seed', seed);
    playback.goTo(0);
    playback.play();
  }

  #show(like: Like): void {
    this.#session.playback.pause();
    this.#like = like;
    this.#isOpen = true;
  }

  /** Equal for scenarios and plans with the same answer; of more runs, there are only more. */
  #keyOf(scenario: Scenario): string {
    const { runs, level = LEVEL, outcome = 'reach' } = this.#like;
    const isOfPlan = 'level' in this.#like;
    const ranges = this.#ranges;
    const drawn = ranges.map(({ path }) => path);
    return JSON.stringify([isOfPlan ? runs : null, level, outcome, ranges, scenarioKey(scenario, drawn)]);
  }

  #ask(scenario: Scenario): void {
    const { last } = this.#studies;
    const study = this.#studies.take(this.#keyOf(scenario), () =>
      planOf(scenario, { kind: 'many', runs: LUCKS, ...this.#like, ranges: this.#ranges }),
    );
    if (study === last && study.isRunning) return;
    if (study !== last) this.#before = last;
    if (secondsOf(study.plan) <= MOST_UNASKED) void this.resume();
    else void study.recall();
  }

  async #compute(how: (study: Study) => Promise<void>): Promise<void> {
    await this.#studies.compute(this.current, how);
  }
}

/** True for a scenario with these values. */
const hasDrawn = (scenario: Scenario, drawn: Readonly<Record<string, number>>): boolean =>
  Object.entries(drawn).every(([path, value]) => scenario[path as Path] === value);

const sameRanges = (one: readonly Range[] = [], other: readonly Range[] = []): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
