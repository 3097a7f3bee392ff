import { isRecord } from '../basics/records.ts';
import { ENGINE_VERSION } from '../basics/versions.ts';
import type { Fault } from '../scenario/checks/faults.ts';
import { eventFaults } from '../scenario/checks/event-validation.ts';
import { allJointFaults, checkValues, flattened, valueFaults } from '../scenario/checks/validation.ts';
import { PARAMETERS } from '../scenario/parameters.ts';
import { namedScenario } from '../scenario/named-scenario.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../scenario/scenario.ts';
import { cellCount, cellScenario } from './cells.ts';
import { axesOf, rangesOf } from './check-axes.ts';
import { axesOfPriors, fittedOf } from './fit/check-fit.ts';
import { axesBy } from './check-by.ts';
import { runsOf } from './check-runs.ts';
import { EVENTS, isEventOfSelling, USUAL_EVENT, type EventName } from './events.ts';
import { soughtOf } from './check-sought.ts';
import { isOutcomeName, OUTCOME_NAMES, type OutcomeName } from './outcomes.ts';
import { maySell, toldOutcomes } from './told-outcomes.ts';
import { METHODS, STUDY_KINDS, STUDY_VERSION, type Method, type Plan, type StudyKind } from './plan.ts';
import type { PlanFault } from './plan-faults.ts';

/** A plan without a fault, or `null`, and all that is wrong. */
export interface CheckedPlan {
  readonly plan: Plan | null;
  readonly faults: readonly PlanFault[];
}

const MEMBERS = [
  ...['study', 'engine', 'kind', 'scenario', 'outcome', 'event', 'runs', 'level'],
  ...['vary', 'ranges', 'changes', 'fork', 'method', 'by', 'want', 'chance', 'data', 'priors'],
];

/** Members that some kinds of studies have, and whether these cannot be without. */
const OWN: Readonly<Record<string, readonly [kinds: readonly StudyKind[], isNeeded: boolean]>> = {
  vary: [['sweep'], true],
  event: [['sweep', 'map'], false],
  changes: [['compare'], true],
  fork: [['compare'], false],
  method: [['sensitivity'], false],
  by: [['map', 'seek'], true],
  want: [['seek'], true],
  chance: [['seek'], false],
  data: [['fit'], true],
  priors: [['fit'], true],
};

/** The most cells and corners of ranges that are checked beforehand; a run of another that cannot be is recorded as failed. */
const MOST_CHECKED = 2048;

const fault = (path: string, value: unknown, problem: PlanFault['problem']): PlanFault => ({
  path,
  value,
  problem,
});

/** Checks a plan: one fault for each thing that is wrong. @param json anything; it is trusted in nothing */
export function checkPlan(json: unknown): CheckedPlan {
  if (!isRecord(json)) return { plan: null, faults: [fault('', json, { code: 'planObject' })] };
  const kind = STUDY_KINDS.find((name) => name === json['kind']);
  if (!kind)
    return { plan: null, faults: [fault('kind', json['kind'], { code: 'choice', options: STUDY_KINDS })] };
  const scenario = readScenario(json['scenario']);
  const base = scenario.found ?? STANDARD_SCENARIO;
  const vary = kind === 'sweep' && json['vary'] !== undefined ? axesOf(json['vary']) : NOTHING;
  const changes =
    kind === 'compare' && json['changes'] !== undefined
      ? readChanges(json['changes'], base, forked(json))
      : NO_CHANGES;
  const sought = soughtOf(json, kind);
  const fitted = fittedOf(json, kind, base);
  const taken = [
    ...[...vary.found, ...sought.found.by, ...fitted.found.priors].map(({ path }) => path),
    ...Object.keys(changes.found),
  ];
  const ranges = json['ranges'] === undefined ? NOTHING : rangesOf(json['ranges'], taken);
  const runs = runsOf(json['runs'], json['level'], kind);
  const { outcome = 'reach' } = json;
  const event = eventIn(json);
  const faults = [
    ...memberFaults(json, kind),
    ...scenario.faults,
    ...outcomeFaults(outcome),
    ...(event ? [] : [fault('event', json['event'], { code: 'choice', options: EVENTS })]),
    ...[runs, vary, sought, fitted, changes, ranges].flatMap((read): readonly PlanFault[] => read.faults),
    ...(kind === 'compare' ? forkFaults(json['fork'], base) : []),
    ...(kind === 'sensitivity' ? sensitivityFaults(json) : []),
  ];
  if (faults.length > 0 || !isOutcomeName(outcome) || !event) return { plan: null, faults };
  const own = {
    ...{ ...sought.found, ...fitted.found, ranges: ranges.found, method: methodIn(json) ?? METHODS[0] },
    ...{ changes: changes.found, fork: forked(json) },
  };
  return withAxes({ kind, scenario: base, outcome, event, ...runs.found, ...own, vary: vary.found });
}

/** A plan with the axes that are made from what it looks by, or fits; its cells are checked then. */
function withAxes(asked: Plan): CheckedPlan {
  const { kind, scenario, by, priors } = asked;
  const looked = by.length > 0 ? axesBy(scenario, by, kind) : { found: asked.vary, faults: [] };
  if (looked.faults.length > 0) return { plan: null, faults: looked.faults };
  const plan = { ...asked, vary: kind === 'fit' ? axesOfPriors(priors) : looked.found };
  const joint = [...untoldFaults(plan), ...cellFaults(plan)];
  return joint.length > 0 ? { plan: null, faults: joint } : { plan, faults: [] };
}

/** Of selling nothing is told where nobody can sell. */
function untoldFaults(plan: Plan): PlanFault[] {
  const told = toldOutcomes(plan);
  const asked: readonly (readonly [path: string, outcome: OutcomeName])[] = [
    ['outcome', plan.outcome],
    ...plan.want.map(({ outcome }) => [`want.${outcome}`, outcome] as const),
  ];
  const untold = asked
    .filter(([, outcome]) => !told.includes(outcome))
    .map(([path, outcome]) => fault(path, outcome, { code: 'nobodySells' }));
  const isUntold = isEventOfSelling(plan.event) && !maySell(plan);
  return isUntold ? [...untold, fault('event', plan.event, { code: 'nobodySells' })] : untold;
}

const outcomeFaults = (outcome: unknown): PlanFault[] =>
  isOutcomeName(outcome) ? [] : [fault('outcome', outcome, { code: 'choice', options: OUTCOME_NAMES })];

const NOTHING = { found: [], faults: [] } as const;
const NO_CHANGES = { found: {}, faults: [] } as const;

const forked = ({ fork }: Record<string, unknown>): number | null => (typeof fork === 'number' ? fork : null);

const eventIn = ({ event = USUAL_EVENT }: Record<string, unknown>): EventName | undefined =>
  EVENTS.find((name) => name === event);

const methodIn = ({ method }: Record<string, unknown>): Method | undefined =>
  METHODS.find((name) => name === method);

function sensitivityFaults(json: Record<string, unknown>): PlanFault[] {
  const { ranges, method } = json;
  const isEmpty = ranges === undefined || (isRecord(ranges) && Object.keys(ranges).length === 0);
  return [
    ...(isEmpty ? [fault('ranges', ranges, { code: 'neededFor', kind: 'sensitivity' })] : []),
    ...(method === undefined || methodIn(json)
      ? []
      : [fault('method', method, { code: 'choice', options: METHODS })]),
  ];
}

/** Members that nobody knows, that are missing, or that another kind of study has. */
function memberFaults(json: Record<string, unknown>, kind: StudyKind): PlanFault[] {
  const { study, engine } = json;
  const unknown = Object.keys(json)
    .filter((key) => !MEMBERS.includes(key))
    .slice(0, MEMBERS.length);
  return [
    ...(study === STUDY_VERSION
      ? []
      : [fault('study', study, { code: 'planVersion', supported: STUDY_VERSION })]),
    ...(engine === undefined || engine === ENGINE_VERSION
      ? []
      : [fault('engine', engine, { code: 'planEngine', engine: ENGINE_VERSION })]),
    ...unknown.map((key) => fault(key, json[key], { code: 'unknown', nearest: null })),
    ...Object.entries(OWN).flatMap(([member, [kinds, isNeeded]]) => {
      const [isGiven, isOwn] = [json[member] !== undefined, kinds.includes(kind)];
      if (isGiven && !isOwn) return [fault(member, json[member], { code: 'onlyFor', kinds })];
      return !isGiven && isNeeded && isOwn ? [fault(member, undefined, { code: 'neededFor', kind })] : [];
    }),
  ];
}

/** A preset by its id, or a scenario as in its file; the standard one where it is left out. */
function readScenario(json: unknown): { found: Scenario | null; faults: PlanFault[] } {
  if (json === undefined) return { found: STANDARD_SCENARIO, faults: [] };
  const named = namedScenario(json);
  if (!named) return { found: null, faults: [fault('scenario', json, { code: 'scenarioForm' })] };
  return { found: named.found, faults: named.faults.map(within('scenario')) };
}

const within =
  (member: string) =>
  ({ path, value, problem }: Fault): PlanFault => ({
    path: path === '' ? member : `${member}.${path}`,
    value,
    problem,
  });

/** What B has in place of A's; by an event, where it has it from a day on. */
function readChanges(
  json: unknown,
  base: Scenario,
  fork: number | null,
): { found: ScenarioPatch; faults: PlanFault[] } {
  const { values, faults } = flattened(json);
  if (faults.length > 0) return { found: {}, faults: faults.map(within('changes')) };
  const own = fork === null ? changeFaults(values, base) : eventOf(values);
  return { found: own.length > 0 ? {} : (normal(values, base) as ScenarioPatch), faults: own };
}

function changeFaults(values: Record<string, unknown>, base: Scenario): PlanFault[] {
  if ('seed' in values) return [fault('changes.seed', values['seed'], { code: 'seedPath' })];
  if (Object.keys(values).length === 0) return [fault('changes', {}, { code: 'neededFor', kind: 'compare' })];
  return checkValues(values, base).faults.map(within('changes'));
}

/** Faults of changes that an event has to make. */
function eventOf(values: Record<string, unknown>): PlanFault[] {
  const at = 'events[0].set';
  return eventFaults([{ day: 1, set: values }], PARAMETERS.events, valueFaults).map(
    ({ path, value, problem }) => ({
      path: path.startsWith(at) ? `changes${path.slice(at.length)}` : 'changes',
      value: path.startsWith(at) ? value : values,
      problem,
    }),
  );
}

/** In the form that is computed with. */
function normal(values: Record<string, unknown>, base: Scenario): Record<string, unknown> {
  const { scenario } = checkValues(values, base);
  return Object.fromEntries(Object.keys(values).map((path) => [path, scenario[path as keyof Scenario]]));
}

function forkFaults(fork: unknown, { days }: Scenario): PlanFault[] {
  if (fork === undefined) return [];
  const isDay = typeof fork === 'number' && Number.isInteger(fork) && fork >= 1 && fork <= days;
  return isDay ? [] : [fault('fork', fork, { code: 'type', expected: 'whole', min: 1, max: days })];
}

/** What makes the cells of a plan differ. */
const MEMBER_OF_CELLS: Readonly<Record<StudyKind, string>> = {
  many: 'ranges',
  compare: 'changes',
  sweep: 'vary',
  sensitivity: 'ranges',
  map: 'by',
  seek: 'by',
  fit: 'priors',
};

/** All cells of a sensitivity or a fit lie within its ranges, whose corners are checked; a map leaves out what does not go together. */
const CHECKED_AS_ONE: readonly StudyKind[] = ['sensitivity', 'map', 'seek', 'fit'];

/** Rules that bind several values, broken in some cell: the first cell that breaks each, with the values tried there. */
function cellFaults(plan: Plan): PlanFault[] {
  const member = MEMBER_OF_CELLS[plan.kind];
  const told = new Map<string, PlanFault>();
  const cells = CHECKED_AS_ONE.includes(plan.kind) ? 1 : Math.min(cellCount(plan), MOST_CHECKED);
  for (let cell = 0; cell < cells; cell++) {
    for (const scenario of cornersOf(plan, cellScenario(plan, cell))) {
      for (const found of allJointFaults(scenario)) {
        if (told.has(found.path)) continue;
        told.set(found.path, within(member)(found));
      }
    }
  }
  return [...told.values()];
}

/** The scenario with the ends of all ranges, in every combination. */
function cornersOf({ ranges, priors }: Plan, scenario: Scenario): Scenario[] {
  return [...ranges, ...priors].reduce<Scenario[]>(
    (corners, { path, low, high }) =>
      corners.flatMap((corner) => [low, high].map((value) => ({ ...corner, [path]: value }) as Scenario)),
    [scenario],
  );
}
