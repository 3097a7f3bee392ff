import type { Path } from '../../model/scenario/parameters.ts';
import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import type { Session } from '../session/session.svelte.ts';
import { hasDownline } from '../../model/scenario/relevance.ts';
import type { Scenario, ScenarioPatch } from '../../model/scenario/scenario.ts';
import { axesBy } from '../../model/study/check-by.ts';
import { isShareOf } from '../../model/study/check-sought.ts';
import { OUTCOMES, type OutcomeName } from '../../model/study/outcomes.ts';
import type { By, Plan, Want } from '../../model/study/plan.ts';
import { AskedStudies, likeOf } from './asked-studies.svelte.ts';
import { boundAsAsked } from './bound-as-asked.ts';
import { Bounds } from './bounds.svelte.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { askedOutcomes } from './page-plan.ts';
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

/** What stands in the form before anybody has filled it in: the outcome, and numbers that somebody may have in hand. */
interface Usual {
  readonly outcome: OutcomeName;
  readonly side: 'least' | 'most';
  readonly by: readonly Path[];
}

const OF_TELLING: Usual = {
  outcome: 'reach',
  side: 'least',
  by: ['listeners.relay', 'ties.closeTrust', 'diners.count'],
};

const OF_SELLING: Usual = {
  outcome: 'lost',
  side: 'most',
  by: ['plan.quota', 'plan.fee', 'pitching.recruiting'],
};

const usualOf = (scenario: Scenario): Usual => (hasDownline(scenario) ? OF_SELLING : OF_TELLING);

/** Where a bound stands at first: half of a share, a month, or no money. */
const AMOUNTS = { people: 0.5, one: 0.5, days: 30, price: 0 } as const;

/** The smallest changes of the scenario that reach an outcome: how do I get there? */
export class Seeks extends AskedStudies<Sought> {
  #isShown = $state(false);
  /** With what the form was filled; nothing as long as nobody has seen it. */
  #filled: Usual | null = null;
  /** True where somebody has just asked for it. */
  #isWanted = false;
  /** What stands in the form: the outcome, its bound as a share or in days, on which side of it, and how often. */
  outcome = $state<OutcomeName>('reach');
  side = $state<'least' | 'most'>('least');
  amount = $state(0.5);
  chance = $state(0.8);
  /** The numbers that may be changed, with their ends. */
  readonly bounds = new Bounds(this.session, MOST_CHANGED);

  constructor(session: Session, loadCrew: () => Promise<StudyCrew>) {
    super(session, loadCrew);
    // An open form asks of a business what can be asked of one, also where the business was begun meanwhile.
    $effect(() => {
      if (this.#isShown) this.#fill();
    });
  }

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

  /** What can be asked for in the scenario. */
  get outcomes(): readonly OutcomeName[] {
    return askedOutcomes(this.session.settings.scenario);
  }

  override get isOpen(): boolean {
    return this.#isShown;
  }

  /** Shows the form. */
  open(): void {
    this.session.playback.pause();
    this.#fill();
    this.#isShown = true;
  }

  /** Fills the form in where it speaks of something else than the scenario, or of nothing yet. */
  #fill(): void {
    const usual = usualOf(this.session.settings.scenario);
    if (usual === this.#filled) return;
    this.#filled = usual;
    untrack(() => {
      this.side = usual.side;
      this.choose(usual.outcome);
      this.bounds.list = [];
      for (const path of usual.by) this.bounds.add(path);
    });
  }

  /** Takes an outcome; a bound in another unit than before starts anew. */
  choose(outcome: OutcomeName): void {
    const [before, now] = [AMOUNTS[OUTCOMES[this.outcome].of], AMOUNTS[OUTCOMES[outcome].of]];
    this.outcome = outcome;
    if (before !== now) this.amount = now;
  }

  override close(): void {
    super.close();
    this.#isShown = false;
  }

  /** Shows what a plan looks for, and looks for it. */
  openPlan(plan: Plan): void {
    const { want, chance, by } = plan;
    const [first = this.#want] = want;
    const { outcome, low, high } = first;
    this.outcome = outcome;
    this.side = low === null ? 'most' : 'least';
    this.amount = boundAsAsked(first, low ?? high ?? 0, plan.scenario);
    this.chance = chance;
    this.#filled = usualOf(plan.scenario);
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
