import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario, ScenarioPatch } from '../../model/scenario/scenario.ts';
import { axesBy } from '../../model/study/check-by.ts';
import { isShareOf } from '../../model/study/check-sought.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { By, Plan, Want } from '../../model/study/plan.ts';
import { AskedStudies, likeOf } from './asked-studies.svelte.ts';
import { Bounds } from './bounds.svelte.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { scenarioKey } from './study-key.ts';

/** Runs by which an answer is tried. */
export const RUNS_OF_TRIAL = 100;

/** The most numbers that may be changed. */
const MOST_CHANGED = 5;

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
  readonly bounds = new Bounds(this.session, MOST_CHANGED);

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
    if (this.bounds.list.length === 0) for (const path of USUAL) this.bounds.add(path);
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
    this.bounds.list = [];
    for (const { path, ends } of by) this.bounds.add(path, ends);
    this.#isShown = true;
    this.#isWanted = false;
    this.ask({ want, chance, by }, likeOf(plan));
  }

  /** Looks for what stands in the form. */
  look(): void {
    this.#isWanted = true;
    this.ask({ want: [this.#want], chance: this.chance, by: this.bounds.list });
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
