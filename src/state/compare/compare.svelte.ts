import { untrack } from 'svelte';
import type { Recording } from '../../client/recording.ts';
import type { SimulationClient } from '../../client/simulation-client.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { asksFirst } from '../session/run-estimate.ts';
import { Playback, type Clock } from '../session/playback.svelte.ts';
import { Runner } from '../session/runner.svelte.ts';
import type { Session } from '../session/session.svelte.ts';
import { forkedScenario, presetBeside, type Choice } from './choice.ts';

/** One of two runs, to be shown on any day. */
export interface Side {
  readonly scenario: Scenario;
  readonly recording: Recording;
}

/** What runs the other scenario, and where its town is laid out. */
interface Surroundings {
  readonly session: Session;
  /** Starts a worker for the other run. */
  readonly newClient: () => SimulationClient;
  /** Width ÷ height of the stage. */
  readonly aspect: () => number;
  readonly clock?: Clock;
}

/** The run on show beside another one, A and B, both on the same day. */
export class Compare {
  readonly playback: Playback;
  /** Runs what the run on show is compared with. */
  readonly run: Runner;
  readonly client: SimulationClient;
  #choice = $state.raw<Choice | null>(null);
  /** The run on show once more: the page shows its own day of it. */
  #own = $state.raw<Side | null>(null);
  /** The scenario in the controls when something was chosen. */
  #chosenFor: Scenario | null = null;
  readonly #session: Session;

  /** The scenario of the other run; `null` while nothing is chosen, or what was chosen is there no more. */
  readonly other: Scenario | null = $derived.by(() => this.#scenarioOf(this.#choice));

  /** The other run as far as it has come; `null` before its first day. */
  readonly #others: Side | null = $derived.by(() => {
    const { recording, scenario, arrivedDay } = this.run;
    const isWanted = scenario && this.other && sameRun(scenario, this.other);
    return recording && isWanted && arrivedDay >= 0 ? { scenario, recording } : null;
  });

  /** To be made in an effect root or while a component is set up. */
  constructor({ session, newClient, aspect, clock }: Surroundings) {
    this.#session = session;
    this.client = newClient();
    this.run = new Runner(this.client, { scenario: () => this.other!, aspect, day: () => 0 });
    this.playback = new Playback(
      () => this.lastDay,
      () => this.isOpen && (this.#own === null || this.run.isBusy),
      clock,
    );
    $effect(() => {
      if (this.isOpen && session.run.isOver) untrack(() => this.#takeOwn());
    });
    $effect(() => {
      const { other } = this;
      if (other && !asksFirst(other)) untrack(() => this.begin());
    });
    // Whoever changes something meanwhile sees what the change does.
    $effect(() => {
      const { scenario } = session.settings;
      if (this.isOpen) untrack(() => this.#noteChange(scenario));
    });
  }

  get isOpen(): boolean {
    return this.#choice !== null;
  }

  get choice(): Choice | null {
    return this.#choice;
  }

  /** The run on show. */
  get own(): Side | null {
    return this.#own;
  }

  /** True where the run on show is B: it came after the other one. */
  get isOwnLast(): boolean {
    const choice = this.#choice;
    return choice?.kind === 'change' || (choice?.kind === 'given' && choice.isFirst);
  }

  get a(): Side | null {
    return this.isOwnLast ? this.#others : this.#own;
  }

  get b(): Side | null {
    return this.isOwnLast ? this.#own : this.#others;
  }

  /** True where both are the same run. */
  get isSame(): boolean {
    return this.#own !== null && this.other !== null && sameRun(this.#own.scenario, this.other);
  }

  /** True while a large scenario waits for a yes. */
  get isAsking(): boolean {
    return this.other !== null && !this.#isRun(this.other) && !this.run.isBusy;
  }

  /** True once both runs have come to their end. */
  get isReady(): boolean {
    return this.#own !== null && this.#others !== null && this.run.isOver;
  }

  get day(): number {
    return this.playback.day;
  }

  get lastDay(): number {
    return Math.max(0, this.#own?.recording.lastDay ?? 0, this.#others ? this.run.arrivedDay : 0);
  }

  open(choice: Choice): void {
    const { playback, settings } = this.#session;
    playback.pause();
    this.#chosenFor = settings.scenario;
    if (!this.isOpen) {
      this.#takeOwn();
      this.playback.suitSpeed(settings.scenario.days);
      this.playback.goTo(playback.day);
    }
    this.#choice = choice;
  }

  /** Goes back to the run on show, on the day that was looked at. */
  close(): void {
    const { day } = this;
    this.playback.pause();
    this.#choice = null;
    this.#own = null;
    this.client.cancel();
    this.#session.playback.goTo(day);
  }

  /** Runs the other scenario, unless it has been. */
  begin(): void {
    if (this.other && !this.#isRun(this.other)) this.run.start();
  }

  /** Compares the same two scenarios with other luck. */
  watch(seed: string): void {
    const [choice, other] = [this.#choice, this.other];
    if (!choice || !other) return;
    const isOfOwn = choice.kind === 'preset' || choice.kind === 'fork';
    if (!isOfOwn) this.#choice = { kind: 'given', scenario: { ...other, seed }, isFirst: this.isOwnLast };
    this.#chosenFor = { ...this.#session.settings.scenario, seed };
    this.#session.settings.set('seed', seed);
    this.playback.goTo(0);
    this.playback.play();
  }

  /** Takes the run on show, once that is over. */
  #takeOwn(): void {
    const { recording, scenario, isOver } = this.#session.run;
    if (isOver && recording && scenario) this.#own = { scenario, recording: recording.again() };
  }

  #isRun(scenario: Scenario): boolean {
    const { scenario: ran, isOver, isBusy } = this.run;
    return ran !== null && sameRun(ran, scenario) && (isOver || isBusy);
  }

  #noteChange(scenario: Scenario): void {
    const before = this.#chosenFor;
    if (!before || sameRun(before, scenario)) return;
    this.#chosenFor = scenario;
    const isNewLuck = sameRun({ ...before, seed: scenario.seed }, scenario);
    const keeps = this.#choice?.kind === 'preset' || this.#choice?.kind === 'fork';
    if (!isNewLuck || !keeps) this.#choice = { kind: 'change' };
  }

  #scenarioOf(choice: Choice | null): Scenario | null {
    const { settings } = this.#session;
    switch (choice?.kind) {
      case 'change':
        return settings.history.other?.scenario ?? null;
      case 'pin':
        return settings.pins.find(({ style }) => style === choice.style)?.run.scenario ?? null;
      case 'preset':
        return presetBeside(choice.id, settings.scenario);
      case 'fork':
        return Object.keys(choice.set).length === 0
          ? null
          : forkedScenario(settings.scenario, choice.day, choice.set);
      case 'given':
        return choice.scenario;
      default:
        return null;
    }
  }
}
