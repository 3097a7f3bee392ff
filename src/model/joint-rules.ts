import type { Fault, Problem } from './faults.ts';
import { problemOfGroups, problemOfTies } from './network-rules.ts';
import type { Path } from './parameters.ts';
import type { Scenario } from './scenario.ts';

/** The rules that no single value can break. */
export function jointFaults(scenario: Scenario): Fault[] {
  const people = scenario.people;
  const online = scenario['online.contacts'];
  const kind = scenario['network.kind'];
  const diners = scenario['diners.who'];
  const faults: Fault[] = [];
  const fault = (path: Path, problem: Problem) => faults.push({ path, value: scenario[path], problem });

  const sum = SHARES.reduce((total, path) => total + scenario[path], 0);
  // Shares typed in decimals may miss 1 by a rounding error.
  if (sum > 1 + 1e-9)
    faults.push({ path: 'listeners', value: sum, problem: { code: 'sharesAboveOne', sum } });
  // Each of its matchings pairs everybody.
  if (kind === 'computed' && people % 2 !== 0) fault('people', { code: 'peopleEven', network: kind });
  const tiesProblem = problemOfTies(scenario);
  const groupProblem = tiesProblem ? null : problemOfGroups(scenario);
  if (tiesProblem) fault('network.contacts', tiesProblem);
  if (groupProblem) fault('network.groupSize', groupProblem);
  if (scenario['diners.count'] > people) fault('diners.count', { code: 'atMostPeople', people });
  if (diners.some((person) => person >= people) || new Set(diners).size < diners.length) {
    fault('diners.who', { code: 'personNumbers', people });
  }
  if (kind === 'tree' && diners.length > 0) fault('diners.who', { code: 'treeHasRoots' });
  if (online > 0 && (kind === 'tree' || kind === 'mixed'))
    fault('online.contacts', { code: 'noOnlineLayer', network: kind });
  if (online >= people) fault('online.contacts', { code: 'contactsBelowPeople', people });
  return faults;
}

/** The four shares of listeners that together may not exceed 1; the rest is moved by nothing. */
export const SHARES = ['listeners.act', 'listeners.forget', 'listeners.relay', 'listeners.verify'] as const;
