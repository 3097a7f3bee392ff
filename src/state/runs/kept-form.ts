import { ENGINE_VERSION } from '../../model/basics/versions.ts';
import type { ImportedNetwork } from '../../model/scenario/imported-network.ts';
import { linkTo, readLink } from '../../model/scenario/link/link.ts';
import { parameterOf } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Change } from '../session/change.ts';
import type { FinishedRun, Pin } from '../session/finished-run.ts';
import { neededNetwork } from '../session/opened-link.svelte.ts';

/** A run as the browser keeps it. */
export interface KeptRun {
  /** Of the engine that ran it: another one's numbers may be others. */
  readonly engine: number;
  /** The fragment of a link to its scenario. */
  readonly link: string;
  readonly reach: readonly number[];
  readonly went: number;
  readonly change: Change | null;
  /** The value before a change of one value; `null` for any other change, and for a value that is long. */
  readonly was: string | number | boolean | null;
}

/** A run that somebody keeps, in the same form. */
export interface KeptPin {
  readonly run: KeptRun;
  readonly name: string;
  readonly style: number;
}

/** Finds a network that a link only names; `null` where the browser has none. */
export type FindNetwork = (mark: string) => Promise<ImportedNetwork | null>;

/** The form in which a run is kept. */
export const keptRun = ({ scenario, reach, went, change, from }: FinishedRun): KeptRun => ({
  engine: ENGINE_VERSION,
  link: linkTo(scenario),
  reach,
  went,
  change,
  was: change && from ? valueBefore(change, from.scenario) : null,
});

export const keptPin = ({ run, name, style }: Pin): KeptPin => ({ run: keptRun(run), name, style });

/** A value that was changed, where it is short. */
function valueBefore(change: Change, from: Scenario): KeptRun['was'] {
  if (change.kind !== 'value') return null;
  const value = from[change.path];
  const isShort =
    ['number', 'choice', 'flag'].includes(parameterOf(change.path).kind) || change.path === 'seed';
  return isShort ? (value as string | number | boolean) : null;
}

/** A kept run; `null` for one of another engine, and where its network is not there any more. */
export async function readRun(kept: KeptRun, network: FindNetwork): Promise<FinishedRun | null> {
  if (kept.engine !== ENGINE_VERSION) return null;
  let linked = readLink(kept.link);
  const mark = neededNetwork(linked.faults);
  const found = mark === null ? null : await network(mark);
  if (found) linked = readLink(kept.link, found);
  if (linked.faults.length > 0) return null;
  const { scenario } = linked;
  const { reach, went, change, was } = kept;
  const isKnown = was !== null && change?.kind === 'value';
  const from = isKnown ? { scenario: { ...scenario, [change.path]: was } as Scenario } : null;
  return { scenario, reach, went, change, from, traits: null };
}
