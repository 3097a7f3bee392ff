import type { Fault } from '../../model/scenario/checks/faults.ts';
import { isBundledName } from '../../model/scenario/bundled-sizes.ts';
import { bundledNames } from './bundled-names.ts';
import { settled } from '../../model/scenario/network-people.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { namedPeople } from '../../model/scenario/checks/people-by-name.ts';
import { allJointFaults, problemOf } from '../../model/scenario/checks/validation.ts';

/** A control's value that could not be taken over, and why. */
export interface Draft {
  readonly value: unknown;
  readonly fault: Fault;
}

export type Drafts = Readonly<Partial<Record<Path, Draft>>>;

/** A value as it was entered, and its place. */
type Entered = readonly [path: Path, value: unknown];

/**
 * The scenario and the drafts after one more value was entered. A value that cannot be taken over stays a draft with
 * its fault until it can. Values that only suit each other are taken over together; one that suits the scenario by
 * itself does not wait for the others.
 */
export function entered(
  scenario: Scenario,
  drafts: Drafts,
  path: Path,
  written: unknown,
): { scenario: Scenario; drafts: Drafts } {
  const { value, problem: ofNames } =
    path === 'diners.who' ? namedPeople(written, namesIn(scenario)) : { value: written, problem: null };
  const waitingBefore = Object.entries(without(drafts, path)).map(([own, draft]): Entered => [
    own as Path,
    draft.value,
  ]);
  const all: Entered[] = [[path, value], ...waitingBefore];
  const sound = all.filter(([own, entry]) => problemOf(own, entry) === null);
  const fault = faultOf(scenario, sound);
  const taken = fault ? suiting(scenario, sound) : sound;
  const waiting = all.filter((entry) => !taken.includes(entry));
  return {
    scenario: { ...scenario, ...Object.fromEntries(taken) },
    drafts: Object.fromEntries(
      waiting.map(([own, entry]) => {
        const problem = (own === path ? ofNames : null) ?? problemOf(own, entry);
        const ownFault = problem ? { path: own, value: entry, problem } : faultOf(scenario, [[own, entry]]);
        return [own, { value: entry, fault: ownFault ?? fault }];
      }),
    ) as Drafts,
  };
}

/** The names of a real network's people; `null` where they have none. */
function namesIn({ 'network.kind': kind, 'network.source': source }: Scenario): readonly string[] | null {
  if (kind !== 'imported') return null;
  return isBundledName(source) ? bundledNames(source) : source.names;
}

/** The drafts but the one of a path. */
export const without = (drafts: Drafts, path: Path): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== path));

/** The fault of these values together, each of them valid by itself; `null` for none. */
const faultOf = (scenario: Scenario, sound: readonly Entered[]): Fault | null =>
  allJointFaults(settled({ ...scenario, ...Object.fromEntries(sound) }))[0] ?? null;

/** The values that can be applied one after the other. */
function suiting(scenario: Scenario, sound: readonly Entered[]): Entered[] {
  const taken: Entered[] = [];
  for (const entry of sound) if (!faultOf(scenario, [...taken, entry])) taken.push(entry);
  return taken;
}
