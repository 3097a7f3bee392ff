import { Luck } from '../basics/random.ts';
import { buildNetwork } from '../build-network.ts';
import { downlineOutcome } from '../measures/downline-outcome.ts';
import { lineage, type LineageStep } from '../inquiry/lineage.ts';
import { Measures } from '../measures/measures.ts';
import type { Network } from '../network/network.ts';
import type { Kernel } from '../run/kernel/kernel.ts';
import { allJointFaults } from '../scenario/checks/validation.ts';
import { isImportedNetwork } from '../scenario/imported-network.ts';
import { parameterOf, PATHS, type Path } from '../scenario/parameters.ts';
import { nested, differences, type Scenario } from '../scenario/scenario.ts';
import { digestOf } from '../engines.ts';
import { beginRun } from '../simulate.ts';
import { runScenario, seedOf } from './cells.ts';
import { countsByDay, countsOn, pointsOf } from './fit/data.ts';
import { outcomesOf, type FinishedRun, type Outcomes } from './outcomes.ts';
import type { Plan } from './plan.ts';
import type { Unit } from './units.ts';

/** What came of a unit: the outcomes of its run. */
export interface RunRecord extends Unit {
  readonly seed: string;
  /** Of the run's journal: equal digests, equal runs. */
  readonly digest: string;
  readonly outcomes: Outcomes;
  /** People who had heard at the end of day 0, 1, …; left out where nobody asks how runs came about. */
  readonly reachByDay?: Uint32Array;
  /** How many of what data count there were by the days on which a run is laid beside them; only of a fit. */
  readonly countsAt?: readonly number[];
  /** The share of the story that is left after 0, 1, … retellings; `null` where nobody was convinced by such a version. */
  readonly leftByHop?: readonly (number | null)[];
  /** The way of the story that somebody holds at the end. */
  readonly chain?: readonly LineageStep[];
}

/** What a record tells besides outcomes, where somebody asks for it. */
export interface Keeps {
  readonly reachByDay?: boolean;
  readonly leftByHop?: boolean;
  /** The person whose chain is told. */
  readonly chainOf?: number;
}

/** A unit that could not be run. */
export interface FailedRecord extends Unit {
  readonly seed: string;
  readonly reason: string;
  /** In the form of a scenario's file. */
  readonly scenario: Record<string, unknown>;
}

export type UnitRecord = RunRecord | FailedRecord;

/** True for a unit that was run. */
export const hasRun = (record: UnitRecord): record is RunRecord => 'outcomes' in record;

/** People of all networks that are kept for the next cells with the same luck. */
const MOST_KEPT = 2_000_000;

/** Structural parameters that decide nothing about who knows whom. */
const NOT_THE_TOWN: readonly Path[] = [
  ...(['topic', 'name', 'note', 'seed', 'days', 'events'] as const),
  ...(['diners.count', 'diners.how', 'diners.who', 'downline.founders'] as const),
];

const TOWN = PATHS.filter((path) => parameterOf(path).structural === true && !NOT_THE_TOWN.includes(path));

/**
 * Runs the units of a plan, one after the other, by one kernel and its memory. All cells of a run have the same luck; where
 * who knows whom is the same, too, they share the network, whose building takes more than half of the time.
 */
export class UnitRunner {
  private luck = new Luck('');
  private kept = new Map<string, Network>();

  /**
   * @param kernel `null` where WebAssembly is off
   * @param keeps what each record tells besides
   */
  constructor(
    private readonly plan: Plan,
    private readonly kernel: Kernel | null,
    private readonly keeps: Keeps = {},
  ) {}

  /** Runs a unit; whatever goes wrong is recorded, so that the others can go on. */
  run(unit: Unit): UnitRecord {
    const { cell, run } = unit;
    const seed = seedOf(this.plan, run);
    const scenario = runScenario(this.plan, cell, run);
    try {
      const [broken] = allJointFaults(scenario);
      if (broken) return failed({ cell, run, seed }, scenario, `${broken.path}: ${broken.problem.code}`);
      return { cell, run, seed, ...this.outcomesOf(scenario, seed) };
    } catch (error) {
      return failed({ cell, run, seed }, scenario, error instanceof Error ? error.message : String(error));
    }
  }

  private outcomesOf(scenario: Scenario, seed: string): Omit<RunRecord, 'cell' | 'run' | 'seed'> {
    const network = this.networkOf(scenario, seed);
    const run = beginRun(scenario, network, this.luck, this.kernel);
    const { journal, business } = run;
    const measures = new Measures(scenario, network, journal);
    while (!run.isOver) {
      run.runDay();
      measures.catchUp();
    }
    const finished = {
      scenario,
      journal,
      measures,
      ...(business && { downline: downlineOutcome(business) }),
    };
    return { digest: digestOf(run), outcomes: outcomesOf(finished), ...this.besides(finished) };
  }

  /** What is asked for besides outcomes. */
  private besides({ journal, measures }: FinishedRun): Partial<RunRecord> {
    const { reachByDay, leftByHop, chainOf } = this.keeps;
    const { days } = measures;
    const { data } = this.plan;
    return {
      ...(reachByDay && { reachByDay: Uint32Array.from(days, ({ reach }) => reach) }),
      ...(data && { countsAt: countsOn(pointsOf(this.plan), countsByDay(data.counted, days)) }),
      ...(leftByHop && { leftByHop: measures.byHop().map(({ fidelity }) => fidelity) }),
      ...(chainOf !== undefined && {
        chain: lineage(journal, measures.derived, chainOf, days.length - 1),
      }),
    };
  }

  private networkOf(scenario: Scenario, seed: string): Network {
    if (this.luck.seed !== seed) {
      this.luck = new Luck(seed);
      this.kept.clear();
    }
    const town = townOf(scenario);
    const network = this.kept.get(town) ?? buildNetwork(scenario, this.luck);
    if ((this.kept.size + 1) * scenario.people > MOST_KEPT) this.kept.clear();
    this.kept.set(town, network);
    return network;
  }
}

/** What decides who knows whom, beside the luck; in a tree, the first diners are its roots. */
function townOf(scenario: Scenario): string {
  const values = TOWN.map((path) => {
    const value = scenario[path];
    return isImportedNetwork(value) ? value.digest : value;
  });
  return JSON.stringify([...values, scenario['network.kind'] === 'tree' ? scenario['diners.count'] : null]);
}

/** A unit that could not be run, whatever became of those who tried. */
export const failedUnit = (plan: Plan, { cell, run }: Unit, reason: string): FailedRecord =>
  failed({ cell, run, seed: seedOf(plan, run) }, runScenario(plan, cell, run), reason);

/** A unit that could not be run, with its scenario, so that it can be tried alone. */
const failed = (
  unit: Unit & { readonly seed: string },
  scenario: Scenario,
  reason: string,
): FailedRecord => ({
  ...unit,
  reason,
  scenario: nested(differences({ ...scenario, seed: unit.seed })),
});
