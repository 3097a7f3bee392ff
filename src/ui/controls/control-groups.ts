import { isOfDownline, parameterOf, PATHS, type Level, type Path } from '../../model/scenario/parameters.ts';
import { hasDownline, isRelevant } from '../../model/scenario/relevance.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { canChange } from '../../state/session/event-editor.svelte.ts';

/** A group of controls: the parameters whose paths begin alike. */
export interface ControlGroup {
  readonly name: string;
  readonly paths: readonly Path[];
}

const RANK: Record<Level, number> = { first: 0, more: 1, researcher: 2 };

/** The order in which a listener's way is told; what belongs to no group is about the run. */
const ORDER = ['place', 'listeners', 'telling', 'ties', 'drift', 'memory', 'visits', 'diners', 'network'];

const groupOf = (path: Path): string => {
  if (path === 'people') return 'network';
  if (path === 'topic') return 'place';
  return path.includes('.') ? path.split('.')[0]! : 'general';
};

/** All but what is shown elsewhere: luck in the header, events on the timeline. */
const CONTROLLED = PATHS.filter((path) => path !== 'seed' && path !== 'events');

/** What stands in the column itself; what is about selling has a door of its own. */
const IN_COLUMN = CONTROLLED.filter((path) => !isOfDownline(path));

/** What is about selling; nothing where nobody sells. */
export const sellingGroups = (scenario: Scenario): ControlGroup[] =>
  hasDownline(scenario) ? grouped(CONTROLLED.filter(isOfDownline)) : [];

/**
 * The groups with the controls of a level and those before it, as far as they matter in the scenario.
 * @param always what is shown at every level
 */
export function controlGroups(level: Level, scenario: Scenario, always: readonly Path[]): ControlGroup[] {
  const paths = IN_COLUMN.filter(
    (path) =>
      always.includes(path) || (RANK[parameterOf(path).level] <= RANK[level] && isRelevant(path, scenario)),
  );
  return grouped(paths);
}

/** Every control of any level that matters in the scenario, in order, and luck, which is shown elsewhere. */
export const soughtControls = (scenario: Scenario, always: readonly Path[]): Path[] => [
  ...[...controlGroups('researcher', scenario, always), ...sellingGroups(scenario)].flatMap(
    ({ paths }) => paths,
  ),
  'seed',
];

/** The parameters that an event can change, in the order and groups of the controls. */
export const changeGroups = (scenario: Scenario): ControlGroup[] =>
  [...grouped(IN_COLUMN), ...sellingGroups(scenario)]
    .map(({ name, paths }) => ({ name, paths: paths.filter(canChange) }))
    .filter(({ paths }) => paths.length > 0);

/** Paths in the groups to which they belong. */
export function grouped(paths: readonly Path[]): ControlGroup[] {
  const names = [...new Set([...ORDER, ...paths.map(groupOf)])];
  const groups = names.map((name) => ({ name, paths: paths.filter((path) => groupOf(path) === name) }));
  return groups.filter((group) => group.paths.length > 0);
}

/** The number of controls that a level adds to those before it. */
export const addedBy = (level: Level, scenario: Scenario): number =>
  IN_COLUMN.filter((path) => parameterOf(path).level === level && isRelevant(path, scenario)).length;
