import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { mostRuns, type Plan } from '../../model/study/plan.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import type { Change } from '../session/change.ts';
import type { Session } from '../session/session.svelte.ts';
import { KeptStudies } from './kept-studies.svelte.ts';
import { planField } from './plan-link.ts';
import { MOST_UNASKED, secondsOf } from './study-cost.ts';
import type { Study } from './study.svelte.ts';

/** What a plan asks for beside its question: how many runs, intervals of which level, and what it is about. */
export type Like = Partial<Pick<Plan, 'runs' | 'level' | 'outcome'>>;

/** What a plan asks for beside its question. */
export const likeOf = ({ runs, level, outcome }: Plan): Like => ({ runs, level, outcome });

/** Studies of a question about the scenario in the controls, which are made anew when something else changes in it. */
export abstract class AskedStudies<Asked> {
  /** What is asked; `null` while nothing is. */
  #asked = $state.raw<Asked | null>(null);
  /** What the plan says beside it; nothing where somebody asks on the page. */
  #like = $state.raw<Like>({});
  /** The key of the study that was begun last: a pause holds until something else is asked for. */
  #begun: string | null = null;
  readonly #studies: KeptStudies;
  readonly #key = $derived.by(() => (this.#asked === null ? null : this.#keyOfAll(this.#asked)));

  /** The study of what is asked; `null` for none. */
  readonly current: Study | null = $derived.by(() => this.#studies.find(this.#key));

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadCrew gets what computes, when it is wanted
   */
  constructor(
    protected readonly session: Session,
    loadCrew: () => Promise<StudyCrew>,
  ) {
    this.#studies = new KeptStudies(loadCrew);
    // Whoever changes something else meanwhile sees what that changes in the answer.
    $effect(() => {
      const [key, asked] = [this.#key, this.#asked];
      if (key === null || asked === null || session.isStale || session.run.isBusy) return;
      untrack(() => this.#ask(key, asked));
    });
  }

  /** Equal for scenarios and questions with the same answer. */
  protected abstract keyOf(scenario: Scenario, asked: Asked): string;

  protected abstract planOf(scenario: Scenario, asked: Asked): Plan;

  /** True for a study that begins without another word. */
  protected beginsAtOnce(plan: Plan): boolean {
    return secondsOf(plan) <= MOST_UNASKED;
  }

  get isOpen(): boolean {
    return this.#asked !== null;
  }

  get asked(): Asked | null {
    return this.#asked;
  }

  /** Why nothing could be computed; `null` while nothing is wrong. */
  get failure(): Error | null {
    return this.#studies.failure;
  }

  /** The fields of a link that open what is asked; none while nothing is. */
  get view(): ViewFields {
    return this.#asked === null
      ? []
      : planField(this.current?.plan ?? this.#planOf(this.session.settings.scenario, this.#asked));
  }

  /** What was said beside what is asked. */
  protected get like(): Like {
    return this.#like;
  }

  /** The study of something that was asked before, with what is said beside it now; `null` for none. */
  protected kept(asked: Asked): Study | null {
    return this.#studies.find(this.#keyOfAll(asked));
  }

  /** True where the page itself says how many runs and what else. */
  protected get isUsual(): boolean {
    return Object.keys(this.#like).length === 0;
  }

  /** @param like what a plan says beside its question */
  ask(asked: Asked, like: Like = {}): void {
    this.session.playback.pause();
    this.current?.pause();
    this.#begun = null;
    this.#asked = asked;
    this.#like = like;
  }

  /** Goes back to the run; what has come in stays. */
  close(): void {
    this.current?.pause();
    this.#asked = null;
  }

  /** Goes on with the study, or begins it. */
  async resume(): Promise<void> {
    await this.#studies.compute(this.current, (study) => study.resume());
  }

  /** Computes so many more runs of each cell. */
  protected async moreRuns(count: number): Promise<void> {
    await this.#studies.compute(this.current, (study) => study.ask(mostRuns(study.plan) + count));
  }

  /** Goes back to the run with another scenario, and plays it. */
  protected show(scenario: Scenario, change: Change): void {
    const { settings, playback } = this.session;
    this.close();
    settings.replace(scenario, change);
    playback.goTo(0);
    playback.play();
  }

  #keyOfAll(asked: Asked): string {
    return JSON.stringify([this.#like, this.keyOf(this.session.settings.scenario, asked)]);
  }

  #planOf(scenario: Scenario, asked: Asked): Plan {
    return { ...this.planOf(scenario, asked), ...this.#like };
  }

  #ask(key: string, asked: Asked): void {
    if (key === this.#begun) return;
    this.#begun = key;
    const { scenario } = this.session.settings;
    const study = this.#studies.take(key, () => this.#planOf(scenario, asked));
    if (this.beginsAtOnce(study.plan)) void this.resume();
    else void study.recall();
  }
}
