import type { Fault } from '../../model/scenario/checks/faults.ts';
import { checkValues } from '../../model/scenario/checks/validation.ts';
import { settled } from '../../model/scenario/network-people.ts';
import {
  PARAMETERS,
  parameterOf,
  PATHS,
  type Path,
  type ScenarioEvent,
} from '../../model/scenario/parameters.ts';
import { presetById, presetScenario, type PresetId } from '../../model/scenario/presets/index.ts';
import { sameValue, type Scenario } from '../../model/scenario/scenario.ts';

/** The values that are other from a day on. */
export type Forked = NonNullable<ScenarioEvent['set']>;

/** What the run on show is compared with. */
export type Choice =
  /** The run before the last change, which is A then. */
  | { readonly kind: 'change' }
  /** A run that is kept, by its line. */
  | { readonly kind: 'pin'; readonly style: number }
  | { readonly kind: 'preset'; readonly id: PresetId }
  /** The same run until a day, and from then on with other values. */
  | { readonly kind: 'fork'; readonly day: number; readonly set: Forked }
  /** As a link says it; where it is the run before a change, it is A. */
  | { readonly kind: 'given'; readonly scenario: Scenario; readonly isFirst: boolean };

/** A scenario with other values from a day on, by an event behind all others of that day. */
export const forkedScenario = (scenario: Scenario, day: number, set: Forked): Scenario => ({
  ...scenario,
  events: [...scenario.events, { day, set }],
});

/** The day and values in which a scenario is a fork of another; `null` where it is none. */
export function forkIn(
  scenario: Scenario,
  of: Scenario,
): Pick<Choice & { kind: 'fork' }, 'day' | 'set'> | null {
  const last = scenario.events.at(-1);
  const isAlike =
    last?.set !== undefined &&
    last.diners === undefined &&
    sameValue({ ...scenario, events: scenario.events.slice(0, -1) }, of);
  return isAlike ? { day: last.day, set: last.set } : null;
}

/** True where a scenario has no room for the event that a fork is. */
export const isFullOfEvents = ({ events }: Scenario): boolean => events.length >= PARAMETERS.events.maxEvents;

/** What is wrong with a fork. */
export const forkFaults = (scenario: Scenario, day: number, set: Forked): readonly Fault[] =>
  checkValues({ events: forkedScenario(scenario, day, set).events }, scenario).faults;

/** A preset in the town and with the luck of another scenario, as far as it has none of its own. */
export function presetBeside(id: PresetId, { seed, topic }: Scenario): Scenario | null {
  const preset = presetById(id);
  return preset ? settled({ ...presetScenario(preset), seed, topic }) : null;
}

/** Structural parameters that decide neither who is there nor where they live. */
const NOT_THE_TOWN: readonly Path[] = ['topic', 'name', 'note', 'days', 'events'];

const TOWN = PATHS.filter((path) => parameterOf(path).structural === true && !NOT_THE_TOWN.includes(path));

/** True for scenarios in which the same people live at the same places. */
export const sameTown = (one: Scenario, other: Scenario): boolean =>
  TOWN.every((path) => sameValue(one[path], other[path]));
