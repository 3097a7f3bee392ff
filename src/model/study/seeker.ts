import { cellScenario } from './cells.ts';
import { SEARCH_RUNS, type Plan } from './plan.ts';
import type { Known } from './rounds.ts';
import { shareOf, type Estimate } from './statistics.ts';
import type { RunRecord } from './unit-runner.ts';
import type { Unit } from './units.ts';
import { isWanted, middleSide } from './want.ts';

/** What fresh lucks say of a setting. */
export interface Tested {
  readonly cell: number;
  /** How often it is as it is wanted. */
  readonly chance: Estimate;
  /** The index of the fresh lucks. */
  readonly trial: number;
}

/** Asks for runs of settings, and reads what came of them. */
export class Seeker {
  /** The share of runs that a setting has to reach so that fresh lucks are likely to say the same for sure. */
  readonly goal: number;
  private readonly runs: number;

  constructor(
    private readonly plan: Plan,
    private readonly known: Known,
  ) {
    this.runs = plan.runs as number;
    const needed = leastShare(plan, this.runs);
    this.goal = needed + (1 - needed) * MARGIN;
  }

  /** Runs of a setting with the first lucks of all settings. */
  units(cell: number, lucks: number): Unit[] {
    return Array.from({ length: lucks }, (_, run) => ({ cell, run }));
  }

  /** Runs of a setting with lucks that no other trial of it has. */
  fresh(cell: number, trial: number): Unit[] {
    const first = SEARCH_RUNS + trial * this.runs;
    return Array.from({ length: this.runs }, (_, index) => ({ cell, run: first + index }));
  }

  /** How often a setting does, of its first lucks. */
  shareAt(cell: number, lucks: number): number {
    return this.wantedOf(cell, this.recordsOf(this.units(cell, lucks))) / lucks;
  }

  /** What the fresh lucks of a trial say. */
  tested(cell: number, trial: number): Tested {
    const records = this.recordsOf(this.fresh(cell, trial));
    const chance = shareOf(this.wantedOf(cell, records), Math.max(1, records.length), this.plan.level);
    return { cell, chance, trial };
  }

  /** True where it is so as often as it shall be, also at the lower end of the interval. */
  isSure({ chance }: Tested): boolean {
    return chance.low >= this.plan.chance;
  }

  /** True where one setting is below what is wanted and the other above it, so that something between may do. */
  isPassed(one: number, other: number, lucks: number): boolean {
    return this.sideAt(one, lucks) * this.sideAt(other, lucks) < 0;
  }

  /** True where both settings are below what is wanted, or both above it. */
  isSameSide(one: number, other: number, lucks: number): boolean {
    return this.sideAt(one, lucks) * this.sideAt(other, lucks) > 0;
  }

  private sideAt(cell: number, lucks: number): number {
    return middleSide(this.plan.want, this.scenarioOf(cell), this.recordsOf(this.units(cell, lucks)));
  }

  private wantedOf(cell: number, records: readonly RunRecord[]): number {
    const scenario = this.scenarioOf(cell);
    return records.filter((record) => isWanted(this.plan.want, scenario, record)).length;
  }

  private recordsOf(units: readonly Unit[]): RunRecord[] {
    return units.map((unit) => this.known.get(unit)).filter((record) => record !== null);
  }

  private scenarioOf(cell: number) {
    return cellScenario(this.plan, cell);
  }
}

/** How much of what is left to always a setting has to have above what is just enough. */
const MARGIN = 0.15;

/** The smallest share of so many runs of which the interval is above the chance; 1 where none is. */
function leastShare({ chance, level }: Plan, runs: number): number {
  for (let successes = Math.ceil(chance * runs); successes < runs; successes++)
    if (shareOf(successes, runs, level).low >= chance) return successes / runs;
  return 1;
}

/** The cell of the scenario's own values. */
export const cellOfOwn = ({ scenario, vary }: Plan): number =>
  vary.reduce((cell, { path, values }) => cell * values.length + values.indexOf(scenario[path] as number), 0);
