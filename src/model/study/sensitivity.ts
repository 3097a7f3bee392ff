import { DRAWN, drawnOf, drawOf } from './cells.ts';
import { spreadPartsOf, summaryOf } from './many.ts';
import type { Plan, Range } from './plan.ts';
import { isWhole, pathOf } from './probes.ts';
import { meanInterval, meanOf, varianceOf, type Estimate, type MeanInterval } from './statistics.ts';
import type { RunRecord } from './unit-runner.ts';
import { byDraw, outcomeOf } from './values.ts';
import { explained } from './variance-parts.ts';

/** A parameter that is not known, and what it does to the outcome that the plan is about. */
interface Influence {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** The share of the whole spread that would be gone if only this were known; `null` where nobody can tell. */
  readonly share: Estimate | null;
}

/** What the outcome is at both ends of a parameter, with the same luck and all others as the scenario has them. */
export interface TornadoInfluence extends Influence {
  /** Means. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** At the highest value less at the lowest. */
  readonly difference: MeanInterval | null;
}

/** What steps of a parameter do along random paths, for the whole of its range (Morris 1991; Campolongo et al. 2007). */
export interface MorrisInfluence extends Influence {
  /** The mean of the steps' effects, whichever way they go; the largest first. */
  readonly muStar: MeanInterval | null;
  /** Their mean with its sign. */
  readonly mu: number | null;
  /** How they are spread: by luck, and where the effect depends on the others or is no straight line. */
  readonly sigma: number | null;
}

/** How much of the spread is luck, how much is that parameters are not known, and which of them matters most. */
export function sensitivityOf(plan: Plan, records: readonly RunRecord[]) {
  const drawn = records.filter(({ cell }) => cell === DRAWN);
  const parts = spreadPartsOf(plan, drawn);
  const own = parts[plan.outcome];
  const whole = own ? Math.max(0, own.luck) + Math.max(0, own.ranges) : 0;
  const shares = plan.ranges.map((range) => (whole > 0 ? shareOf(plan, range, drawn, whole) : null));
  const parameters =
    plan.method === 'morris' ? morrisOf(plan, records, shares) : tornadoOf(plan, records, shares);
  return { summary: summaryOf(plan, drawn), parts, parameters };
}

/** Groups of draws by the value of one parameter: as many as leave ten draws in each, at most ten. */
const MOST_GROUPS = 10;
const PER_GROUP = 10;

/** The share of the spread that one parameter explains: the variance of the means of draws with nearly the same value. */
function shareOf(plan: Plan, range: Range, drawn: readonly RunRecord[], whole: number): Estimate | null {
  const { path, low, high } = range;
  const draws = byDraw(plan, drawn, plan.outcome);
  const values = isWhole(path) ? high - low + 1 : Infinity;
  const count = Math.min(MOST_GROUPS, Math.floor(draws.length / PER_GROUP), values);
  if (count < 2 || high === low) return null;
  const groups = Array.from({ length: count }, (): number[] => []);
  const width = isWhole(path) ? values : high - low;
  const runs = new Map(drawn.map(({ run }) => [drawOf(plan, run), run]));
  draws.forEach((own, draw) => {
    if (own.length === 0) return;
    const value = drawnOf(plan, runs.get(draw)!)[path]!;
    groups[Math.min(count - 1, Math.floor(((value - low) * count) / width))]!.push(meanOf(own));
  });
  return explained(groups, whole, plan.level);
}

type Shares = readonly (Estimate | null)[];

function tornadoOf(plan: Plan, records: readonly RunRecord[], shares: Shares): TornadoInfluence[] {
  const cells = byCell(records);
  const mean = (own: readonly RunRecord[]) => {
    const values = outcomeOf(own, plan.outcome);
    return values.length === 0 ? null : meanOf(values);
  };
  const parameters = plan.ranges.map((range, index): TornadoInfluence => {
    const [low, high] = [1, 2].map((end) => cells.get(DRAWN + 2 * index + end) ?? []);
    const differences = differencesOf(plan, low!, high!).map(({ by }) => by);
    return {
      ...range,
      atLow: mean(low!),
      atHigh: mean(high!),
      difference: differences.length === 0 ? null : meanInterval(differences, plan.level),
      share: shares[index]!,
    };
  });
  return parameters.sort((one, other) => sizeOf(other.difference) - sizeOf(one.difference));
}

const sizeOf = (interval: MeanInterval | null): number => (interval ? Math.abs(interval.mean) : -1);

function morrisOf(plan: Plan, records: readonly RunRecord[], shares: Shares): MorrisInfluence[] {
  const effects = plan.ranges.map((): number[] => []);
  const cells = byCell(records);
  for (let step = 0; step < plan.ranges.length; step++) {
    const [before, after] = [0, 1].map((later) => cells.get(DRAWN + 1 + step + later) ?? []);
    for (const { run, by } of differencesOf(plan, before!, after!)) {
      const { points, moved } = pathOf(plan, run);
      const { path, low, high } = plan.ranges[moved[step]!]!;
      const width = (points[step + 1]![path]! - points[step]![path]!) / (high - low || 1);
      if (width !== 0) effects[moved[step]!]!.push(by / width);
    }
  }
  const parameters = plan.ranges.map((range, index): MorrisInfluence => ({
    ...range,
    ...spreadOf(effects[index]!, plan.level),
    share: shares[index]!,
  }));
  return parameters.sort((one, other) => sizeOf(other.muStar) - sizeOf(one.muStar));
}

function spreadOf(effects: readonly number[], level: number) {
  if (effects.length === 0) return { muStar: null, mu: null, sigma: null };
  return {
    muStar: meanInterval(effects.map(Math.abs), level),
    mu: meanOf(effects),
    sigma: Math.sqrt(varianceOf(effects)),
  };
}

function byCell(records: readonly RunRecord[]): Map<number, RunRecord[]> {
  const cells = new Map<number, RunRecord[]>();
  for (const record of records) {
    const own = cells.get(record.cell);
    if (own) own.push(record);
    else cells.set(record.cell, [record]);
  }
  return cells;
}

/** How much more one cell has of the outcome than another with the same luck, of runs in which both have it. */
function differencesOf(plan: Plan, before: readonly RunRecord[], after: readonly RunRecord[]) {
  const known = new Map(before.map(({ run, outcomes }) => [run, outcomes[plan.outcome]]));
  return after.flatMap(({ run, outcomes }) => {
    const [from, to] = [known.get(run) ?? null, outcomes[plan.outcome]];
    return from === null || to === null ? [] : [{ run, by: to - from }];
  });
}
