import { untrack } from 'svelte';
import type { StudyCrew } from '../../client/study-crew.ts';
import { settled } from '../../model/scenario/network-people.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario, ScenarioPatch } from '../../model/scenario/scenario.ts';
import { cellAt } from '../../model/study/cells.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import { planOf } from '../../model/study/plan-of.ts';
import type { Axis, Plan } from '../../model/study/plan.ts';
import { toldOutcomes } from '../../model/study/told-outcomes.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import type { Session } from '../session/session.svelte.ts';
import { likeOf } from './asked-studies.svelte.ts';
import { CountedStudies } from './counted-studies.svelte.ts';
import { askedOutcomes } from './page-plan.ts';
import { scenarioKey } from './study-key.ts';
import { triedValues } from './tried-values.ts';

/** Runs of each cell that one asks for first, and then at a time. */
export const RUNS_OF_CELL = 20;

/** Values of each number, where one asks for a grid on the page. */
const FEW = 5;

/** A few of some values, from the first to the last at even steps. */
const fewOf = (values: readonly number[]): readonly number[] => {
  const places = Array.from({ length: FEW }, (_, step) =>
    Math.round((step / (FEW - 1)) * (values.length - 1)),
  );
  return [...new Set(places)].map((place) => values[place]!);
};

/** Every combination of some values, also of choices, each in the same lucks: which of them do it? */
export class Grids extends CountedStudies<readonly Axis[]> {
  #outcome = $state<OutcomeName>('reach');

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

  protected override keyOf(scenario: Scenario, axes: readonly Axis[]): string {
    const paths = axes.map(({ path }) => path);
    return JSON.stringify([axes, scenarioKey(scenario, paths)]);
  }

  protected override planOf(scenario: Scenario, vary: readonly Axis[]): Plan {
    const { event, outcome } = this;
    return planOf(scenario, { kind: 'sweep', event, outcome, runs: RUNS_OF_CELL, vary });
  }

  /** What can be asked about: what the page asks about elsewhere, and what a plan says. */
  get outcomes(): readonly OutcomeName[] {
    const asked = askedOutcomes(this.session.settings.scenario);
    return asked.includes(this.outcome) ? asked : [...asked, this.outcome];
  }

  /** What is told of each cell: what was chosen, as far as the scenario tells it. */
  get outcome(): OutcomeName {
    const { scenario } = this.session.settings;
    const told = toldOutcomes({ scenario, changes: {}, vary: this.asked ?? [], ranges: [], priors: [] });
    return told.find((name) => name === this.#outcome) ?? 'reach';
  }

  set outcome(outcome: OutcomeName) {
    this.#outcome = outcome;
  }

  /** Tries every combination of the values of a plan. */
  openPlan(plan: Plan): void {
    this.event = plan.event;
    this.outcome = plan.outcome;
    this.ask(plan.vary, likeOf(plan));
  }

  /** Tries a few values of each of some numbers, where it is of use. */
  open(paths: readonly Path[]): void {
    const { scenario } = this.session.settings;
    this.ask(
      paths.map((path) => ({ path, values: fewOf(triedValues(scenario, path, null)), isEven: false })),
    );
  }

  /** Computes more runs of each cell. */
  more(): Promise<void> {
    return this.moreRuns(RUNS_OF_CELL);
  }

  /** Opens a run of one of the cells, and plays it. */
  watch({ cell, seed }: RunRecord): void {
    const { current } = this;
    if (!current) return;
    const { vary } = current.plan;
    const at = cellAt(current.plan, cell);
    const tried = Object.fromEntries(vary.map(({ path }, axis) => [path, at[axis]])) as ScenarioPatch;
    const scenario = settled({ ...this.session.settings.scenario, ...tried, seed });
    this.show(scenario, { kind: 'value', path: vary[0]!.path });
  }
}
