import type { PlanFault } from '../../model/study/plan-faults.ts';
import { isOfPlan, type PlanExpectations } from '../grammar/plan-fault-terms.ts';
import { shortened, shown } from '../grammar/printable.ts';
import { fault } from './faults.ts';
import { numbers } from './numbers.ts';

const { count, exact } = numbers;

/** The end of the sentence about each kind of fault that only plans have. */
const EXPECTATIONS: PlanExpectations = {
  planObject: () =>
    'a plan is a JSON object such as {"study": 1, "kind": "many", "scenario": {"people": 2000}}',
  planVersion: ({ supported }) => `this version of Tell Ten reads version ${supported}`,
  planEngine: ({ engine }) =>
    `this is version ${engine} of the engine, whose runs are others; leave “engine” out to run the study anew`,
  scenarioForm: () => 'expected an object as in a scenario file, or the name of a preset',
  onlyFor: ({ kinds }) => `only a plan of the kind “${kinds.join('” or “')}” has this`,
  neededFor: ({ kind }) => `a plan of the kind “${kind}” needs this`,
  runsForm: ({ most }) =>
    `expected a whole number from 1 to ${count(most)}, or {"until": 0.02, "level": 0.95, "most": 2000}`,
  untilOther: () => 'only many and compare stop by themselves: expected a whole number',
  between: ({ low, high }) => `expected ${exact(low)} to ${exact(high)}`,
  axisList: () =>
    'expected a list of one to eight such as [{"path": "listeners.relay", "from": 0.05, "to": 0.3, "steps": 26}]',
  axisForm: () => 'expected a path with from, to and steps for numbers, or with a list of values',
  axisPath: ({ isRange }) =>
    isRange ? 'expected the path of a number' : 'expected the path of a number, of a choice, or of yes or no',
  seedPath: () => 'every study has its own luck: S#0, S#1, … for the scenario’s seed S',
  steps: ({ most }) =>
    most < 2 ? 'expected two different ends' : `expected a whole number from 2 to ${count(most)}`,
  tryList: ({ most }) => `expected a list of 1 to ${count(most)} values`,
  samePath: () => 'the plan sets this in two ways; expected one of them',
  sameValue: () => 'this value stands in the list already',
  rangeForm: () => 'expected the lowest and the highest value, such as [4, 8]',
  byList: ({ least, most }) =>
    `expected a list of ${least === most ? count(least) : `${count(least)} to ${count(most)}`} paths of numbers, such as ["listeners.relay", "place.food"]`,
  wantForm: () =>
    'expected an outcome with its lowest and its highest value, such as {"reach": [0.5, 1]}: shares up to 1, else counts, null for no end',
  nobodySells: () =>
    'only runs in which somebody sells tell this; expected another outcome, or “downline.founders” above 0',
  priorsForm: ({ most }) =>
    `expected one to ${count(most)} parameters, each with its lowest and its highest value, such as {"listeners.relay": [0.05, 0.3]}`,
  dataForm: ({ least }) =>
    `expected days and how many there were by each of them, at least ${count(least)}, such as {"day": [1, 2, 3], "reach": [4, 9, 21]}, where "convinced" or "visits" may stand for "reach"`,
  dataOrder: () => 'expected days in their order, each once',
  dataFalls: () => 'expected how many there were by that day in all, never fewer than on the day before',
  oneValue: () => 'the scenario allows no other value than its own',
};

/** One sentence for a fault of a plan: where, the value found, and what was expected. */
export function planFault({ path, value, problem }: PlanFault): string {
  if (!isOfPlan(problem)) return fault({ path, value, problem }, path);
  const expect = EXPECTATIONS[problem.code] as (of: typeof problem) => string;
  return `${shortened(path || 'plan')}: ${shown(value, exact) ?? 'nothing'} – ${expect(problem)}.`;
}
