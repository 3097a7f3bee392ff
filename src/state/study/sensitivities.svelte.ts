import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import { differences, nested, type Scenario } from '../../model/scenario/scenario.ts';
import { checkPlan } from '../../model/study/check-plan.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { PlanFault } from '../../model/study/plan-faults.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { STUDY_VERSION, type Method, type Plan, type Range } from '../../model/study/plan.ts';
import { toldOutcomes } from '../../model/study/told-outcomes.ts';
import type { Session } from '../session/session.svelte.ts';
import { AskedStudies } from './asked-studies.svelte.ts';
import { Bounds, type Bound } from './bounds.svelte.ts';
import { askedOutcomes } from './page-plan.ts';
import { scenarioKey } from './study-key.ts';
import type { Study } from './study.svelte.ts';

/** Runs of each cell that one asks for first, and then at a time: enough for the spread to be parted in ten. */
export const RUNS_OF_EACH = 200;

/** The most numbers that a plan bounds. */
const MOST_RANGES = 8;

/** Numbers that are not known, only bounded, and how it is found what each does. */
interface Bounded {
  readonly ranges: readonly Range[];
  readonly method: Method;
}

/** Which of some numbers that are not known matters most, and whether that depends on the others. */
export class Sensitivities extends AskedStudies<Bounded> {
  #outcome = $state<OutcomeName>('reach');
  /** True where somebody has just asked for it. */
  #isWanted = false;
  /** The numbers and their ends, as they stand in the form. */
  readonly bounds = new Bounds(this.session, MOST_RANGES);

  /** What is wrong with what stands in the form, in this scenario. */
  readonly faults: readonly PlanFault[] = $derived.by(() => {
    if (this.bounds.list.length === 0 || this.bounds.crossed) return [];
    const ranges = Object.fromEntries(this.bounds.list.map(({ path, ends }) => [path, ends]));
    const scenario = nested(differences(this.session.settings.scenario));
    return checkPlan({ study: STUDY_VERSION, kind: 'sensitivity', scenario, ranges }).faults;
  });

  /**
   * To be made in an effect root or while a component is set up.
   * @param loadCrew gets what computes, when it is wanted
   */
  constructor(session: Session, loadCrew: () => Promise<StudyCrew>) {
    super(session, loadCrew);
    // Runs tell all outcomes: whoever asks about another one asks the same runs.
    $effect(() => {
      const { current, outcome } = this;
      if (current && current.plan.outcome !== outcome) untrack(() => current.about(outcome));
    });
  }

  protected override keyOf(scenario: Scenario, { ranges, method }: Bounded): string {
    return JSON.stringify([ranges, method, scenarioKey(scenario)]);
  }

  protected override planOf(scenario: Scenario, { ranges, method }: Bounded): Plan {
    const { outcome } = this;
    return planOf(scenario, { kind: 'sensitivity', runs: RUNS_OF_EACH, outcome, ranges, method });
  }

  protected override beginsAtOnce(plan: Plan): boolean {
    return this.#isWanted || super.beginsAtOnce(plan);
  }

  /** What can be asked about: what the page asks about elsewhere, whether it took off, and what a plan says. */
  readonly outcomes: readonly OutcomeName[] = $derived.by(() => {
    const asked = [...askedOutcomes(this.session.settings.scenario), 'outbreak' as const];
    return asked.includes(this.outcome) ? asked : [...asked, this.outcome];
  });

  /** What the question is about: what was chosen, as far as the scenario tells it. */
  get outcome(): OutcomeName {
    const { scenario } = this.session.settings;
    const told = toldOutcomes({
      scenario,
      changes: {},
      vary: [],
      ranges: this.asked?.ranges ?? [],
      priors: [],
    });
    return told.find((name) => name === this.#outcome) ?? 'reach';
  }

  set outcome(outcome: OutcomeName) {
    this.#outcome = outcome;
  }

  /** The study of the same numbers by one of the methods; `null` where nobody has asked for it. */
  by(method: Method): Study | null {
    return this.asked && this.kept({ ...this.asked, method });
  }

  /** Asks which of some numbers matters most. */
  open(bounds: readonly Bound[]): void {
    this.bounds.list = bounds;
    this.#isWanted = false;
    this.#ask('tornado');
  }

  /** Asks what a plan asks. */
  openPlan(plan: Plan): void {
    const { ranges, method, outcome, runs, level } = plan;
    this.outcome = outcome;
    this.bounds.list = ranges.map(({ path, low, high }) => ({ path, ends: [low, high] as const }));
    this.#isWanted = false;
    this.ask({ ranges, method }, { runs, level });
  }

  /** Asks the same of the numbers that stand in the form. */
  look(): void {
    if (this.bounds.list.length === 0 || this.bounds.crossed || this.faults.length > 0) return;
    this.#isWanted = true;
    this.#ask(this.asked?.method ?? 'tornado');
  }

  /** Asks of the same numbers by another method. */
  choose(method: Method): void {
    if (!this.asked || this.asked.method === method) return;
    this.#isWanted = true;
    this.ask({ ...this.asked, method }, this.like);
  }

  /** Computes more runs of each cell. */
  more(): Promise<void> {
    return this.moreRuns(RUNS_OF_EACH);
  }

  #ask(method: Method): void {
    const ranges = this.bounds.list.map(({ path, ends: [low, high] }) => ({ path, low, high }));
    this.ask({ ranges, method });
  }
}
