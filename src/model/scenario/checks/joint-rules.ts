import type { Fault, Problem } from './faults.ts';
import { problemOfGroups, problemOfTies } from './network-rules.ts';
import type { Path } from '../parameters.ts';
import type { Scenario } from '../scenario.ts';

/** The rules that no single value can break. */
export function jointFaults(scenario: Scenario): Fault[] {
  const people = scenario.people;
  const online = scenario['online.contacts'];
  const kind = scenario['network.kind'];
  const diners = scenario['diners.who'];
  const faults: Fault[] = [];
  const fault = (path: Path, problem: Problem) => faults.push({ path, value: scenario[path], problem });

  const sum = SHARES.reduce((total, path) => total + scenario[path], 0);
  if (isAboveOne(sum))
    faults.push({ path: 'listeners', value: sum, problem: { code: 'sharesAboveOne', sum } });
  // Each of its matchings pairs everybody.
  if (kind === 'computed' && people % 2 !== 0) fault('people', { code: 'peopleEven', network: kind });
  const tiesProblem = problemOfTies(scenario);
  const groupProblem = tiesProblem ? null : problemOfGroups(scenario);
  if (tiesProblem) fault('network.contacts', tiesProblem);
  if (groupProblem) fault('network.groupSize', groupProblem);
  if (scenario['diners.count'] > people) fault('diners.count', { code: 'atMostPeople', people });
  for (const [path, problem] of problemsOfFounders(scenario)) fault(path, problem);
  if (diners.some((person) => person >= people) || new Set(diners).size < diners.length) {
    fault('diners.who', { code: 'personNumbers', people });
  }
  if (kind === 'tree' && diners.length > 0) fault('diners.who', { code: 'treeHasRoots' });
  if (online > 0 && (kind === 'tree' || kind === 'mixed'))
    fault('online.contacts', { code: 'noOnlineLayer', network: kind });
  if (online >= people) fault('online.contacts', { code: 'contactsBelowPeople', people });
  return faults;
}

/** The most people of a run with founders, whose members take some hundred bytes each beside all else. */
export const MOST_WITH_FOUNDERS = 1_000_000;

/** Founders are among the first to go, and a town in which somebody sells is smaller than others may be. */
function problemsOfFounders(scenario: Scenario): [Path, Problem][] {
  const { 'downline.founders': founders, 'diners.who': named, people } = scenario;
  if (founders === 0) return [];
  const diners = named.length > 0 ? named.length : scenario['diners.count'];
  const max = MOST_WITH_FOUNDERS;
  return [
    ...(founders > diners
      ? [['downline.founders', { code: 'atMostDiners', diners }] as [Path, Problem]]
      : []),
    ...(people > max ? [['people', { code: 'atMostWithFounders', max }] as [Path, Problem]] : []),
  ];
}

/** Shares typed in decimals may miss 1 by a rounding error. */
export const isAboveOne = (sum: number): boolean => sum > 1 + 1e-9;

/** The four shares of convinced listeners that together may not exceed 1; the rest shrug the story off. */
export const SHARES = ['listeners.act', 'listeners.forget', 'listeners.relay', 'listeners.verify'] as const;

/** The parameters that decide whether groups fit. */
const GROUPS = ['people', 'network.kind', 'network.contacts', 'network.groupSize', 'network.mixing'] as const;

/** The values that each of the other rules binds together. */
const BOUND: Partial<Record<Problem['code'], readonly Path[]>> = {
  peopleEven: ['people', 'network.kind'],
  contactsBelowPeople: ['people', 'network.source', 'network.kind', 'network.contacts', 'online.contacts'],
  contactsWhole: ['network.kind', 'network.contacts'],
  contactsEven: ['network.kind', 'network.contacts'],
  endsEven: ['people', 'network.kind', 'network.contacts'],
  atMostPeople: ['people', 'network.source', 'diners.count'],
  personNumbers: ['people', 'network.source', 'diners.who'],
  atMostDiners: ['downline.founders', 'diners.count', 'diners.who'],
  atMostWithFounders: ['people', 'network.source', 'downline.founders'],
  treeHasRoots: ['network.kind', 'diners.who'],
  noOnlineLayer: ['network.kind', 'online.contacts'],
  groupTooSmall: GROUPS,
  groupTooLarge: GROUPS,
  noGroupSize: GROUPS,
};

/** True for a fault caused by a value at one of these paths that nobody asked for. */
export function isCausedBy({ problem }: Fault, replaced: ReadonlySet<string>, scenario: Scenario): boolean {
  if (problem.code !== 'sharesAboveOne')
    return BOUND[problem.code]?.some((path) => replaced.has(path)) ?? false;
  const replacing = SHARES.filter((path) => replaced.has(path));
  return (
    replacing.length > 0 && !isAboveOne(replacing.reduce((rest, path) => rest - scenario[path], problem.sum))
  );
}
