import type { Kernel } from './run/kernel/kernel.ts';
import { LeanRun } from './run/kernel/lean-run.ts';
import type { HopMeasures } from './measures/hop-measures.ts';
import type { DayMeasures } from './measures/day-measures.ts';
import { buildNetwork } from './build-network.ts';
import { CRITIC, FAN } from './story/stages.ts';
import { Luck } from './basics/random.ts';
import { columns, countsByName, type Outcome, type Timing } from './measures/result.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { Watch } from './simulate.ts';

/**
 * Runs a scenario that passes `leanFaults` without keeping stories, with a stop after the network and after each day;
 * what only stories could tell is `null` in the outcome.
 * @param kernel the lean one
 * @param now milliseconds
 */
export function* leanSimulation(
  scenario: Scenario,
  seed: string,
  kernel: Kernel,
  now: () => number,
  watch: Watch = {},
): Generator<undefined, Outcome> {
  const luck = new Luck(seed);
  const started = now();
  const network = buildNetwork(scenario, luck, watch.network);
  const built = now();
  const run = new LeanRun(scenario, network, luck, kernel);
  while (!run.isOver) {
    yield;
    run.runDay();
    watch.day?.(run.day, run.days.at(-1)!.reach);
  }
  return leanResult(seed, run, { networkMs: built - started, runMs: now() - built });
}

function leanResult(seed: string, run: LeanRun, timing: Timing): Outcome {
  const { stageCounts, byHop, byGeneration } = run;
  const days = dayMeasures(run);
  const last = days.at(-1)!;
  return {
    seed,
    days: last.day,
    reach: last.reach,
    convinced: last.convinced,
    tellings: days.reduce((sum, { tellings }) => sum + tellings, 0),
    visits: last.firsthand,
    fans: stageCounts[FAN]!,
    critics: stageCounts[CRITIC]!,
    tellers: run.everTold,
    structuralVirality: null,
    byDay: { ...columns(days), reproduction: days.map(() => null) },
    byHop: columns(byHop.map(hopMeasures)),
    byGeneration: {
      generation: byGeneration.map((_, generation) => generation),
      people: byGeneration,
    },
    stages: countsByName(stageCounts),
    digest: null,
    timing,
  };
}

function dayMeasures({ days }: LeanRun): DayMeasures[] {
  let firsthand = 0;
  return days.map(({ reach, convinced, tellers, tellings, visits }, day) => {
    const newlyHeard = reach - (days[day - 1]?.reach ?? 0);
    firsthand += visits;
    const unknown = { fidelity: null, retold: null, accuracy: null, sentiment: null };
    return { day, reach, convinced, newlyHeard, tellers, tellings, visits, firsthand, ...unknown };
  });
}

const hopMeasures = (people: number, hop: number): HopMeasures => ({
  ...{ hop, people, fidelity: null, p10: null, p90: null, accuracy: null },
});
