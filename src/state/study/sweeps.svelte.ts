import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { USUAL_EVENT } from '../../model/study/events.ts';
import type { OutcomeName } from '../../model/study/outcomes.ts';
import type { Axis, Plan } from '../../model/study/plan.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import type { ViewFields } from '../page/address.svelte.ts';
import { likeOf } from './asked-studies.svelte.ts';
import { CountedStudies } from './counted-studies.svelte.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { isAsked } from './page-plan.ts';
import { scenarioKey } from './study-key.ts';
import { triedValues } from './tried-values.ts';

/** Runs of each value that one asks for first, and then at a time. */
export const RUNS_EACH = 20;

/** What is tried: a number of the scenario, where it is of use or between two ends. */
export interface Tried {
  readonly path: Path;
  readonly ends: readonly [low: number, high: number] | null;
  /** The values that a plan says; left out, those that suit. */
  readonly axis?: Axis;
}

/** Every value of one number of the scenario, each in the same lucks: what does it change, and where does it tip? */
export class Sweeps extends CountedStudies<Tried> {
  /** What is told of each run. */
  outcome = $state<OutcomeName>('reach');

  protected override keyOf(scenario: Scenario, { path, ends, axis }: Tried): string {
    return JSON.stringify([path, ends, axis, scenarioKey(scenario, [path])]);
  }

  protected override planOf(scenario: Scenario, { path, ends, axis }: Tried): Plan {
    const vary = [axis ?? { path, values: triedValues(scenario, path, ends), isEven: false }];
    return planOf(scenario, { kind: 'sweep', event: this.event, runs: RUNS_EACH, vary });
  }

  override get view(): ViewFields {
    const { asked } = this;
    const isUsual = this.isUsual && this.event === USUAL_EVENT;
    return asked?.ends === null && !asked.axis && isUsual ? [['every', asked.path]] : super.view;
  }

  /** Tries the values of a plan. */
  openPlan(plan: Plan): void {
    const [axis] = plan.vary as [Axis];
    const values = [...(axis.values as readonly number[])].sort((one, other) => one - other);
    this.event = plan.event;
    if (isAsked(plan.outcome)) this.outcome = plan.outcome;
    this.ask({ path: axis.path, ends: [values[0]!, values.at(-1)!], axis }, likeOf(plan));
  }

  /** Tries every value of a number. @param ends left out, where it is of use */
  open(path: Path, ends: Tried['ends'] = null): void {
    this.ask({ path, ends });
  }

  /** Values between the ends that were not tried yet; none where there is nothing to see from nearer. */
  finer(ends: readonly [low: number, high: number]): number[] {
    if (!this.asked || !this.current) return [];
    const known = this.current.plan.vary[0]!.values;
    return triedValues(this.current.plan.scenario, this.asked.path, ends).filter(
      (value) => !known.includes(value),
    );
  }

  /** Computes more runs of each value. */
  more(): Promise<void> {
    return this.moreRuns(RUNS_EACH);
  }

  /** Opens a run of one of the values, and plays it. */
  watch({ cell, seed }: RunRecord): void {
    const [tried, study] = [this.asked, this.current];
    if (!tried || !study) return;
    const value = study.plan.vary[0]!.values[cell];
    const scenario = { ...this.session.settings.scenario, [tried.path]: value, seed };
    this.show(scenario, { kind: 'value', path: tried.path });
  }
}
