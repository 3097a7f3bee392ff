import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { LEVEL } from '../../model/study/check-runs.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { Plan } from '../../model/study/plan.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { likeOf, type Like } from './asked-studies.svelte.ts';
import { isAsked, planOf } from './page-plan.ts';
import { planField } from './plan-link.ts';
import { scenarioKey } from './study-key.ts';
import { KeptStudies } from './kept-studies.svelte.ts';
import { MOST_UNASKED, secondsOf } from './study-cost.ts';
import type { Study } from './study.svelte.ts';

/** Runs that one asks for first, and then at a time. */
export const LUCKS = 100;

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
  /** What the question is about. */
  outcome = $state<OutcomeName>('reach');
  #before = $state.raw<Study | null>(null);
  readonly #session: Session;
  readonly #studies: KeptStudies;

  /** The study of the scenario in the controls; `null` until somebody asks for one. */
  readonly current: Study | null = $derived.by(() =>
    this.#studies.find(this.#keyOf(this.#session.settings.scenario)),
  );

  /** The run on show among the study's; `null` where it has other luck, or none of these. */
  readonly own: RunRecord | null = $derived.by(() => {
    const { seed } = this.#session.settings.scenario;
    return this.current?.runs.find((run) => run.seed === seed) ?? null;
  });

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
    // Whoever changes something while the study is open sees what the change does to it.
    $effect(() => {
      if (!this.isOpen || session.isStale || session.run.isBusy) return;
      const { scenario } = session.settings;
      untrack(() => this.#ask(scenario));
    });
  }

  /** The field of a link that opens as many runs; none before the first. */
  get view(): ViewFields {
    const { current } = this;
    const runs = Math.min(MOST_LINKED, current?.runs.length ?? 0);
    if (!current || runs === 0) return [];
    const isUsual = typeof current.plan.runs === 'number' && current.plan.level === LEVEL;
    return isUsual ? [['runs', String(runs)]] : planField(current.plan);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The study before the last change, of the same town; `null` for none. */
  get before(): Study | null {
    const { current } = this;
    return this.#before !== current && this.#before?.plan.scenario.people === current?.plan.scenario.people
      ? this.#before
      : null;
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
    if (isAsked(plan.outcome)) this.outcome = plan.outcome;
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

  /** Opens the run with some luck, and plays it. */
  watch(seed: string): void {
    const { settings, playback } = this.#session;
    this.close();
    settings.set('seed', seed);
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
    const until = typeof runs === 'number' ? null : runs;
    return JSON.stringify([until, level, outcome, scenarioKey(scenario)]);
  }

  #ask(scenario: Scenario): void {
    const { last } = this.#studies;
    const study = this.#studies.take(this.#keyOf(scenario), () =>
      planOf(scenario, { kind: 'many', runs: LUCKS, ...this.#like }),
    );
    if (study === last && study.isRunning) return;
    if (study !== last) this.#before = last;
    if (secondsOf(study.plan) <= MOST_UNASKED) void this.resume();
  }

  async #compute(how: (study: Study) => Promise<void>): Promise<void> {
    await this.#studies.compute(this.current, how);
  }
}
