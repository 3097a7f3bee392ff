import { DRAWN } from '../model/study/cells.ts';
import type { PartsOfSpread } from '../model/study/many.ts';
import type { Method, Plan } from '../model/study/plan.ts';
import { sensitivityOf, type MorrisInfluence, type TornadoInfluence } from '../model/study/sensitivity.ts';
import { meanOf, type MeanInterval } from '../model/study/statistics.ts';
import type { RunRecord } from '../model/study/unit-runner.ts';
import { placeOf } from '../model/study/units.ts';
import { outcomeOf } from '../model/study/values.ts';
import type { Path } from '../model/scenario/parameters.ts';

/** What one number does: from end to end, or along random paths. */
export type Influence<Of> = Omit<Of, 'path'> & { readonly path: Path };

/** What runs with some numbers bounded say of each. */
export interface SensitivityFacts {
  readonly method: Method;
  /** Runs with all numbers drawn, and the fewest of another cell. */
  readonly drawn: number;
  readonly least: number;
  /** Mean of the outcome over the runs in which all is drawn; `null` before the first. */
  readonly mean: number | null;
  /** Of what the outcome's spread is made; `null` where nobody can tell. */
  readonly parts: PartsOfSpread | null;
  /** By either method, the largest effect first; those of the other method are empty. */
  readonly tornado: readonly Influence<TornadoInfluence>[];
  readonly morris: readonly Influence<MorrisInfluence>[];
  /** The numbers of which one has the largest effect: more than one where these runs cannot tell which, none where there is no effect. */
  readonly leading: readonly Path[];
}

/** The facts of a sensitivity, so far, with the digits of the command line in whatever order its runs came. */
export function sensitivityFacts(plan: Plan, runs: readonly RunRecord[]): SensitivityFacts {
  const ordered = [...runs].sort((one, other) => placeOf(plan, one) - placeOf(plan, other));
  const { parts, parameters } = sensitivityOf(plan, ordered);
  const drawn = ordered.filter(({ cell }) => cell === DRAWN);
  const values = outcomeOf(drawn, plan.outcome);
  const own = parts[plan.outcome];
  const isMorris = plan.method === 'morris';
  return {
    method: plan.method,
    drawn: drawn.length,
    least: leastOf(plan, ordered),
    mean: values.length === 0 ? null : meanOf(values),
    parts: own?.luckShare && own.rangesShare ? own : null,
    tornado: isMorris ? [] : (parameters as Influence<TornadoInfluence>[]),
    morris: isMorris ? (parameters as Influence<MorrisInfluence>[]) : [],
    leading: leadingOf(
      parameters.map((one) => ({
        path: one.path as Path,
        effect: 'muStar' in one ? one.muStar : one.difference,
      })),
    ),
  };
}

/** The fewest runs of a cell beside the one in which all is drawn. */
function leastOf(plan: Plan, runs: readonly RunRecord[]): number {
  const count = plan.method === 'morris' ? plan.ranges.length + 1 : 2 * plan.ranges.length;
  const counts = new Array<number>(count).fill(0);
  for (const { cell } of runs) if (cell !== DRAWN) counts[cell - 1]!++;
  return counts.reduce((least, one) => Math.min(least, one), Infinity);
}

/** How large an effect may be, whichever way it goes. */
function sizeOf({ mean, low, high }: MeanInterval): readonly [least: number, most: number] {
  if (low === null || high === null) return [0, mean === 0 ? 0 : Infinity];
  const [one, other] = [Math.abs(low), Math.abs(high)];
  return [low <= 0 && high >= 0 ? 0 : Math.min(one, other), Math.max(one, other)];
}

/** Those of which one has the largest effect: the first, and all that may have as large a one. */
function leadingOf(
  effects: readonly { readonly path: Path; readonly effect: MeanInterval | null }[],
): Path[] {
  const sizes = effects.map(({ path, effect }) => ({ path, size: effect ? sizeOf(effect) : null }));
  const least = sizes[0]?.size?.[0] ?? 0;
  if (least === 0) return [];
  return sizes.filter(({ size }, index) => index === 0 || (size && size[1] >= least)).map(({ path }) => path);
}

/** What becomes of an effect where the others have other values: about the same, more or less, or as often up as down. */
export type Steadiness = 'same' | 'varied' | 'either';

/** Of an effect's mean size, how far it is spread where it is not the same everywhere. */
const VARIED = 0.5;

/** Standard errors within which a mean may be nothing. */
const NOTHING = 2;

/** Whether an effect depends on the others or on luck, by its spread along random paths; `null` where it is none. @param paths at least one */
export function steadinessOf({ muStar, mu, sigma }: MorrisInfluence, paths: number): Steadiness | null {
  if (!muStar || mu === null || sigma === null || muStar.mean === 0) return null;
  if (Math.abs(mu) < (NOTHING * sigma) / Math.sqrt(paths)) return 'either';
  return sigma < VARIED * muStar.mean ? 'same' : 'varied';
}
