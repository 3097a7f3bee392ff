import type { Path } from '../../model/scenario/parameters.ts';
import { parameterOf, type NumberParameter } from '../../model/scenario/parameters.ts';
import type { Scenario, ScenarioPatch } from '../../model/scenario/scenario.ts';
import { axesBy } from '../../model/study/check-by.ts';
import { isShareOf } from '../../model/study/check-sought.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { By, Plan, Want } from '../../model/study/plan.ts';
import { scaleOf } from '../../model/study/useful-axis.ts';
import { AskedStudies, likeOf } from './asked-studies.svelte.ts';
import { planOf } from './page-plan.ts';
import { scenarioKey } from './study-key.ts';

/** Runs by which an answer is tried. */
export const RUNS_OF_TRIAL = 100;

/** The most numbers that may be changed. */
export const MOST_CHANGED = 5;

/** What is looked for, in how many runs it shall be so, and by which numbers. */
export interface Sought {
  readonly want: readonly Want[];
  readonly chance: number;
  readonly by: readonly By[];
}

/** Numbers that somebody may have in hand. */
const USUAL: readonly Path[] = ['listeners.relay', 'ties.closeTrust', 'diners.count'];

/** The smallest changes of the scenario that reach an outcome: how do I get there? */
export class Seeks extends AskedStudies<Sought> {
  #isShown = $state(false);
  /** True where somebody has just asked for it. */
  #isWanted = false;
  /** What stands in the form: the outcome, its bound as a share or in days, on which side of it, and how often. */
  outcome = $state<OutcomeName>('reach');
  side = $state<'least' | 'most'>('least');
  amount = $state(0.5);
  chance = $state(0.8);
  /** The numbers that may be changed, with their ends. */
  by = $state.raw<readonly (By & { readonly ends: NonNullable<By['ends']> })[]>([]);

  protected override keyOf(scenario: Scenario, { want, chance, by }: Sought): string {
    return JSON.stringify([want, chance, by, scenarioKey(scenario)]);
  }

  protected override planOf(scenario: Scenario, { want, chance, by }: Sought): Plan {
    const vary = axesBy(scenario, by, 'seek').found;
    return planOf(scenario, { kind: 'seek', runs: RUNS_OF_TRIAL, want, chance, by, vary });
  }

  protected override beginsAtOnce(plan: Plan): boolean {
    return this.#isWanted || super.beginsAtOnce(plan);
  }

  override get isOpen(): boolean {
    return this.#isShown;
  }

  /** Shows the form. */
  open(): void {
    this.session.playback.pause();
    if (this.by.length === 0) for (const path of USUAL) this.add(path);
    this.#isShown = true;
  }

  override close(): void {
    super.close();
    this.#isShown = false;
  }

  /** Shows what a plan looks for, and looks for it. */
  openPlan(plan: Plan): void {
    const { want, chance, by } = plan;
    const [{ outcome, low, high } = this.#want] = want;
    this.outcome = outcome;
    this.side = low === null ? 'most' : 'least';
    this.amount = low ?? high ?? 0;
    this.chance = chance;
    this.by = [];
    for (const { path, ends } of by) this.add(path, ends);
    this.#isShown = true;
    this.#isWanted = false;
    this.ask({ want, chance, by }, likeOf(plan));
  }

  /** Lets a number be changed too. @param ends left out, where it is of use */
  add(path: Path, ends: By['ends'] = null): void {
    const { low, high } = scaleOf(this.session.settings.scenario, { path, ends });
    const others = this.by.filter((one) => one.path !== path);
    this.by = [...others, { path, ends: [low, high] as const }].slice(-MOST_CHANGED);
  }

  remove(path: Path): void {
    this.by = this.by.filter((one) => one.path !== path);
  }

  /** Sets one of the ends between which a number may be changed, as far as it can be that. */
  bound(path: Path, end: 0 | 1, value: number): void {
    const { min, max, whole } = parameterOf(path) as NumberParameter;
    const within = Math.min(max, Math.max(min, whole ? Math.round(value) : value));
    this.by = this.by.map((one) =>
      one.path === path ? { path, ends: one.ends.with(end, within) as unknown as [number, number] } : one,
    );
  }

  /** The number whose ends are the wrong way round; `null` for none. */
  get crossed(): Path | null {
    return this.by.find(({ ends: [low, high] }) => low >= high)?.path ?? null;
  }

  /** Looks for what stands in the form. */
  look(): void {
    this.#isWanted = true;
    this.ask({ want: [this.#want], chance: this.chance, by: this.by });
  }

  get #want(): Want {
    const { outcome, amount, side } = this;
    const [low, high] = side === 'least' ? [amount, null] : [null, amount];
    return { outcome, low, high, isShare: isShareOf(outcome, amount) };
  }

  /** Goes back to the run with the changes of an answer, and plays it. */
  use(changes: ScenarioPatch): void {
    const [path] = Object.keys(changes) as Path[];
    this.show({ ...this.session.settings.scenario, ...changes }, { kind: 'value', path: path! });
  }
}
