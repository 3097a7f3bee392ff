import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { cellCount, cellScenario } from '../../model/study/cells.ts';
import type { EventName } from '../../model/study/events.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import { mostRuns, type Plan } from '../../model/study/plan.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import { estimateOf } from '../session/run-estimate.ts';
import type { Session } from '../session/session.svelte.ts';
import { planOf } from './page-plan.ts';
import { scenarioKey } from './study-key.ts';
import { Study } from './study.svelte.ts';
import { triedValues } from './tried-values.ts';

/** Runs of each value that one asks for first, and then at a time. */
export const RUNS_EACH = 20;

/** Studies that are kept, so that going back to one computes nothing twice. */
const MOST_KEPT = 20;

/** Seconds on one core above which a study waits until somebody begins it. */
const MOST_UNASKED = 60;

/** What is tried: a number of the scenario, where it is of use or between two ends. */
export interface Tried {
  readonly path: Path;
  readonly ends: readonly [low: number, high: number] | null;
}

/** A study, and what it is found by. */
interface Kept {
  readonly key: string;
  readonly study: Study;
}

/** Every value of one number of the scenario, each in the same lucks: what does it change, and where does it tip? */
export class Sweeps {
  /** What is tried; `null` while nothing is. */
  #tried = $state.raw<Tried | null>(null);
  /** What is told of each run. */
  outcome = $state<OutcomeName>('reach');
  /** What is counted: in how many runs does it happen? */
  event = $state<EventName>('tookOff');
  #kept = $state.raw<readonly Kept[]>([]);
  #failure = $state.raw<Error | null>(null);
  /** The key of the study that was begun last: a pause holds until something else is asked for. */
  #begun: string | null = null;
  readonly #session: Session;
  readonly #crew: () => Promise<StudyCrew>;
  readonly #key = $derived.by(() =>
    this.#tried === null ? null : keyOf(this.#session.settings.scenario, this.#tried),
  );

  /** The study of what is tried; `null` for none. */
  readonly current: Study | null = $derived(this.#find(this.#key));

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadCrew gets what computes, when it is wanted
   */
  constructor(session: Session, loadCrew: () => Promise<StudyCrew>) {
    this.#session = session;
    this.#crew = loadCrew;
    // Whoever changes something else meanwhile sees what the change does to every value.
    $effect(() => {
      const [key, tried] = [this.#key, this.#tried];
      if (key === null || tried === null || session.isStale || session.run.isBusy) return;
      untrack(() => this.#ask(key, tried));
    });
  }

  get isOpen(): boolean {
    return this.#tried !== null;
  }

  get tried(): Tried | null {
    return this.#tried;
  }

  /** Why nothing could be computed; `null` while nothing is wrong. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** Tries every value of a number. @param ends left out, where it is of use */
  open(path: Path, ends: Tried['ends'] = null): void {
    this.#session.playback.pause();
    this.current?.pause();
    this.#begun = null;
    this.#tried = { path, ends };
  }

  /** Goes back to the run; what has come in stays. */
  close(): void {
    this.current?.pause();
    this.#tried = null;
  }

  /** Values between the ends that were not tried yet; none where there is nothing to see from nearer. */
  finer(ends: readonly [low: number, high: number]): number[] {
    if (!this.#tried || !this.current) return [];
    const known = this.current.plan.vary[0]!.values;
    return triedValues(this.current.plan.scenario, this.#tried.path, ends).filter(
      (value) => !known.includes(value),
    );
  }

  /** Goes on with the study, or begins it. */
  async resume(): Promise<void> {
    await this.#compute((study) => study.resume());
  }

  /** Computes more runs of each value. */
  async more(): Promise<void> {
    await this.#compute((study) => study.ask(mostRuns(study.plan) + RUNS_EACH));
  }

  /** Opens a run of one of the values, and plays it. */
  watch({ cell, seed }: RunRecord): void {
    const { settings, playback } = this.#session;
    const [tried, study] = [this.#tried, this.current];
    if (!tried || !study) return;
    const value = study.plan.vary[0]!.values[cell];
    this.close();
    settings.replace(
      { ...settings.scenario, [tried.path]: value, seed },
      { kind: 'value', path: tried.path },
    );
    playback.goTo(0);
    playback.play();
  }

  #find(key: string | null): Study | null {
    return this.#kept.find((kept) => kept.key === key)?.study ?? null;
  }

  #ask(key: string, tried: Tried): void {
    if (key === this.#begun) return;
    this.#begun = key;
    const { scenario } = this.#session.settings;
    const known = this.#find(key);
    for (const { study } of this.#kept) study.pause();
    const study = known ?? new Study(sweepOf(scenario, tried), this.#crew);
    this.#kept = [...this.#kept.filter((kept) => kept.key !== key), { key, study }].slice(-MOST_KEPT);
    if (secondsOf(study.plan) <= MOST_UNASKED) void this.resume();
  }

  async #compute(how: (study: Study) => Promise<void>): Promise<void> {
    this.#failure = null;
    try {
      if (this.current) await how(this.current);
    } catch (error) {
      this.#failure = error as Error;
    }
  }
}

const keyOf = (scenario: Scenario, { path, ends }: Tried): string =>
  JSON.stringify([path, ends, scenarioKey(scenario, path)]);

const sweepOf = (scenario: Scenario, { path, ends }: Tried): Plan =>
  planOf(scenario, {
    kind: 'sweep',
    runs: RUNS_EACH,
    vary: [{ path, values: triedValues(scenario, path, ends), isEven: false }],
  });

/** Seconds on one core that all runs of a plan need at most, about. */
export const secondsOf = (plan: Plan): number =>
  Array.from({ length: cellCount(plan) }, (_, cell) => estimateOf(cellScenario(plan, cell)).seconds).reduce(
    (sum, seconds) => sum + seconds * mostRuns(plan),
    0,
  );
