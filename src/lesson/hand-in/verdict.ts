import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { Attempt } from '../tasks/judge.ts';
import type { Call } from '../tasks/sequential-test.ts';
import type { HandIn, ManyFound, RunFound } from './hand-in.ts';

/** What was found here, by the same scenario and luck. */
export interface Recomputed {
  readonly digest: string;
  readonly found: RunFound;
  /** `null` where only one run was handed in. */
  readonly many: ManyFound | null;
  /** The tasks, each with the verdict on its answer. */
  readonly attempts: readonly Attempt[];
}

type FigureName = 'reach' | 'visits' | 'days' | 'outbreaks' | 'meanReach';

/** A figure that was handed in, and the one that was found here; the digest of another run; or a task that is not solved. */
export type Disagreement =
  | { readonly what: FigureName; readonly said: number; readonly found: number }
  | { readonly what: 'digest' }
  | { readonly what: 'task'; readonly task: string; readonly call: Exclude<Call, 'yes'> };

/** How many tasks are solved indeed. */
export const solvedIn = ({ attempts }: Pick<Recomputed, 'attempts'>): number =>
  attempts.filter(({ verdict }) => verdict === 'yes').length;

/** Whether what was handed in is what the model does. */
export interface HandInVerdict {
  /**
   * `agrees` and `differs` are said of figures; `nothing` where none were handed in; `otherEngine` where they differ and another
   * version of the engine is said to have made them.
   */
  readonly kind: 'agrees' | 'differs' | 'nothing' | 'otherEngine';
  readonly disagreements: readonly Disagreement[];
}

/** Compares what was said with what was found. */
export function verdictOn(handIn: HandIn, here: Recomputed): HandInVerdict {
  const { digest, found, many, engine } = handIn;
  const disagreements: Disagreement[] = [
    ...(found ? figures(found, here.found, ['reach', 'visits', 'days']) : []),
    ...(many && here.many ? manyFigures(many, here.many) : []),
  ];
  // Where every figure agrees, a digest of another run still says that it was not this one.
  if (disagreements.length === 0 && digest !== null && digest !== here.digest)
    disagreements.push({ what: 'digest' });
  for (const { task, verdict } of here.attempts)
    if (verdict !== 'yes') disagreements.push({ what: 'task', task, call: verdict });
  if (!digest && !found && !many && here.attempts.length === 0) return { kind: 'nothing', disagreements };
  if (disagreements.length === 0) return { kind: 'agrees', disagreements };
  return { kind: engine === ENGINE_VERSION ? 'differs' : 'otherEngine', disagreements };
}

function figures<Name extends FigureName>(
  said: Readonly<Record<Name, number>>,
  found: Readonly<Record<Name, number>>,
  names: readonly Name[],
): Disagreement[] {
  return names
    .filter((name) => said[name] !== found[name])
    .map((what) => ({ what, said: said[what], found: found[what] }));
}

const manyFigures = (said: ManyFound, found: ManyFound): Disagreement[] =>
  figures(withMean(said), withMean(found), ['outbreaks', 'meanReach']);

const withMean = ({ runs, outbreaks, reach }: ManyFound) => ({ outbreaks, meanReach: reach / runs });
