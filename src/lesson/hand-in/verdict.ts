import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { HandIn, ManyFound, RunFound } from './hand-in.ts';

/** What was found here, by the same scenario and luck. */
export interface Recomputed {
  readonly digest: string;
  readonly found: RunFound;
  /** `null` where only one run was handed in. */
  readonly many: ManyFound | null;
}

/** A figure that was handed in, and the one that was found here. */
export interface Disagreement {
  readonly what: 'reach' | 'visits' | 'days' | 'outbreaks' | 'meanReach' | 'digest';
  readonly said: number | null;
  readonly found: number | null;
}

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
  const disagreements = [
    ...(found ? figures(found, here.found, ['reach', 'visits', 'days']) : []),
    ...(many && here.many ? manyFigures(many, here.many) : []),
  ];
  // Where every figure agrees, a digest of another run still says that it was not this one.
  if (disagreements.length === 0 && digest !== null && digest !== here.digest)
    disagreements.push({ what: 'digest', said: null, found: null });
  if (!digest && !found && !many) return { kind: 'nothing', disagreements };
  if (disagreements.length === 0) return { kind: 'agrees', disagreements };
  return { kind: engine === ENGINE_VERSION ? 'differs' : 'otherEngine', disagreements };
}

function figures<Name extends Disagreement['what']>(
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
