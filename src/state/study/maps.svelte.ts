import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { axesBy } from '../../model/study/check-by.ts';
import type { By, Plan } from '../../model/study/plan.ts';
import type { RunRecord } from '../../model/study/unit-runner.ts';
import { estimateOf } from '../session/run-estimate.ts';
import { likeOf } from './asked-studies.svelte.ts';
import { CountedStudies } from './counted-studies.svelte.ts';
import { planOf } from '../../model/study/plan-of.ts';
import { MOST_UNASKED } from './study-cost.ts';
import { scenarioKey } from './study-key.ts';

/** The most runs of a point that one asks for first, and then at a time. */
export const RUNS_AT_MOST = 20;

/** Runs after which there is a coarse picture of the whole. */
const COARSE = 600;

/** Two numbers, the one from left to right first. */
export type MapBy = readonly [By, By];

/** A map of two numbers of the scenario: where does it happen, and where does it not? */
export class Maps extends CountedStudies<MapBy> {
  protected override keyOf(scenario: Scenario, by: MapBy): string {
    return JSON.stringify([by, scenarioKey(scenario, pathsOf(by))]);
  }

  protected override planOf(scenario: Scenario, by: MapBy): Plan {
    const vary = axesBy(scenario, by, 'map').found;
    return planOf(scenario, { kind: 'map', event: this.event, runs: RUNS_AT_MOST, by, vary });
  }

  /** It may be stopped at any time, and is an even picture then. */
  protected override beginsAtOnce({ scenario }: Plan): boolean {
    return estimateOf(scenario).seconds * COARSE <= MOST_UNASKED;
  }

  /** Draws the map of two numbers, where they are of use. */
  open(...[across, up]: readonly [Path, Path]): void {
    this.ask([
      { path: across, ends: null },
      { path: up, ends: null },
    ]);
  }

  /** Draws the map of a plan. */
  openPlan(plan: Plan): void {
    this.event = plan.event;
    this.ask(plan.by as unknown as MapBy, likeOf(plan));
  }

  /** Computes more runs where they do not tell. */
  more(): Promise<void> {
    return this.moreRuns(RUNS_AT_MOST);
  }

  /** Opens a run of one of the points, and plays it. */
  watch({ seed }: RunRecord, [across, up]: readonly [number, number]): void {
    if (!this.asked) return;
    const [first, second] = pathsOf(this.asked);
    const scenario = { ...this.session.settings.scenario, [first]: across, [second]: up, seed };
    this.show(scenario, { kind: 'value', path: second });
  }
}

const pathsOf = ([first, second]: MapBy): readonly [Path, Path] => [first.path, second.path];
