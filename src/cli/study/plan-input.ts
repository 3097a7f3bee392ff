import { isRecord } from '../../model/basics/records.ts';
import { fromText } from '../../model/scenario/link/value-text.ts';
import { isImportedNetwork } from '../../model/scenario/imported-network.ts';
import { sourceAsJson } from '../../model/scenario/network-source.ts';
import { presetById } from '../../model/scenario/presets/index.ts';
import { differences, nested, type Scenario } from '../../model/scenario/scenario.ts';
import { repeatedKeys } from '../../model/scenario/checks/repeated-keys.ts';
import { checkPlan } from '../../model/study/check-plan.ts';
import { isCurveName, townOfCurve } from '../../model/study/fit/published-curves.ts';
import { dataAsJson } from '../../model/study/plan-json.ts';
import type { Plan } from '../../model/study/plan.ts';
import { planFault } from '../../words/en/plan-faults.ts';
import { shown } from '../../words/grammar/printable.ts';
import type { Streams } from '../output.ts';
import { readNamed, readScenarioInput, valuesOf, type Named } from '../scenario-input.ts';
import { countsIn } from './counts-input.ts';
import type { StudyArguments } from './study-arguments.ts';
import { storedPlan } from './study-folder.ts';

/** The plan of a call, or everything that is wrong with it. */
export interface PlanInput {
  readonly plan: Plan | null;
  /** One sentence for each fault. */
  readonly faults: readonly string[];
  /** Sentences on how the input was read and corrected. */
  readonly remarks: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const refused = (faults: readonly string[]): PlanInput => ({ plan: null, faults, remarks: [] });

/** Reads the plan of a call: a plan's file, or that of the folder of `--out`, or a scenario, with what the options say. */
export function readPlan(asked: StudyArguments, input: Streams['input']): PlanInput {
  const given = { ...asked, set: [...townSettings(asked), ...asked.set] };
  const [name, other, ...more] = given.scenarios;
  if (name === undefined) return given.faults.length > 0 ? refused(given.faults) : fromFolder(given);
  // What belongs to a misspelt option is taken for a scenario.
  if (given.scenarios.length > 1 && given.faults.length > 0) return refused(given.faults);
  if (more.length > 0 || (other !== undefined && given.kind !== 'compare'))
    return refused([
      `${given.kind}: expected one scenario, preset or plan, found ${given.scenarios.length}. See --help.`,
    ]);
  const named = readNamed(name, input);
  const plan = planIn(named);
  return plan ? fromPlan(given, plan, other, repeatedIn(named)) : fromScenario(given, named, other, input);
}

/** The town of a published curve, as the first settings, over which others go. */
function townSettings({ data, network }: StudyArguments): string[] {
  if (data === undefined || !isCurveName(data)) return [];
  const { days, ...others } = townOfCurve(data);
  return Object.entries(network === undefined ? { ...others, days } : { days }).map(
    ([path, value]) => `${path}=${String(value)}`,
  );
}

/** The JSON of a plan, which has a member `study`. */
const planIn = (named: Named): Json | null =>
  'json' in named && isRecord(named.json) && 'study' in named.json ? named.json : null;

/** Keys that stand more than once in a plan's file. */
const repeatedIn = (named: Named): string[] =>
  'json' in named ? repeatedKeys(named.text).map(planFault) : [];

function fromFolder(given: StudyArguments): PlanInput {
  const stored = given.out === undefined ? null : storedPlan(given.out);
  if (!stored)
    return refused([
      `${given.kind}: expected a scenario, a preset or a plan, or --out with the folder of a study. See --help.`,
    ]);
  return fromPlan(given, stored, undefined, []);
}

/** A plan with what the options say over it. */
function fromPlan(
  given: StudyArguments,
  json: Json,
  other: string | undefined,
  repeated: readonly string[],
): PlanInput {
  const { kind } = given;
  if (other !== undefined)
    return refused([`${kind}: ${shown(other, String)!} – a plan says what B is; expected the plan alone.`]);
  const wrongKind =
    json['kind'] === kind ? [] : [`kind: ${shown(json['kind'], String) ?? 'nothing'} – expected ${kind}.`];
  const wrong = [...repeated, ...wrongKind];
  const isChanged = given.set.length > 0 || given.network !== undefined || given.seed !== undefined;
  if (!isChanged) return checkedPlan(given, json, { faults: [...given.faults, ...wrong], remarks: [] });
  const scenario = json['scenario'] ?? {};
  const preset = typeof scenario === 'string' ? presetById(scenario) : undefined;
  const own = valuesOf(
    preset ? { values: preset.changes } : { json: scenario, text: JSON.stringify(scenario) },
  );
  const read = readScenarioInput(given, own);
  return checkedPlan(
    given,
    { ...json, scenario: asJson(read.scenario) },
    { ...read, faults: [...read.faults, ...wrong] },
  );
}

/** A plan made from a scenario, and from a second one or `--with`. */
function fromScenario(
  given: StudyArguments,
  named: Named,
  other: string | undefined,
  input: Streams['input'],
): PlanInput {
  const a = readScenarioInput(given, valuesOf(named));
  const b =
    other === undefined
      ? null
      : readScenarioInput({ ...NO_OPTIONS, scenarios: [other] }, valuesOf(readNamed(other, input)));
  const faults = [...a.faults, ...(b?.faults ?? [])];
  if (b && given.with.length > 0)
    faults.push(`--with: ${shown(given.with[0], String)!} – expected this or the second scenario, not both.`);
  const changes = b && changesBetween(a.scenario, b.scenario);
  if (changes && faults.length === 0 && Object.keys(changes).length === 0)
    faults.push(
      `${given.kind}: ${shown(other, String)!} – expected a scenario that differs from the first in more than luck and name.`,
    );
  const json = { study: 1, kind: given.kind, scenario: asJson(a.scenario), ...(changes && { changes }) };
  return checkedPlan(given, json, { faults, remarks: [...a.remarks, ...(b?.remarks ?? [])] });
}

const NO_OPTIONS = {
  set: [],
  network: undefined,
  reading: {},
  seed: undefined,
  faults: [],
};

/** What differs between any two scenarios, and changes no run of a study. */
const NO_CHANGES = ['seed', 'name', 'note'];

/** What a second scenario has in place of the first one's: never its luck. */
function changesBetween(a: Scenario, b: Scenario): Json {
  const changes = Object.entries(differences(b, a)).filter(([path]) => !NO_CHANGES.includes(path));
  return Object.fromEntries(
    changes.map(([path, value]) => [path, isImportedNetwork(value) ? sourceAsJson(value) : value]),
  );
}

const asJson = (scenario: Scenario): Json => nested(differences(scenario));

/** Faults of the scenario come first: a plan made of one that is at fault would only repeat them. */
function checkedPlan(
  given: StudyArguments,
  json: Json,
  read: Pick<PlanInput, 'faults' | 'remarks'>,
): PlanInput {
  const settings = settingsOf(given);
  const faults = [...read.faults, ...settings.faults];
  const { plan, faults: own } = checkPlan({ ...json, ...given.members, ...settings.members });
  if (faults.length > 0) return refused(faults);
  return { plan, faults: own.map(planFault), remarks: [...read.remarks, ...settings.remarks] };
}

/** Members of a plan that stand in several options of one name, or in a file of their own. */
function settingsOf(given: StudyArguments): { members: Json; faults: string[]; remarks: readonly string[] } {
  const counts = given.data === undefined ? null : countsIn(given.data, given.counted);
  const faults = [...(counts?.faults ?? [])];
  const ranges = given.ranges.map((text) => {
    const [path, value] = split(text);
    const ends = /^(.+?)\.\.(.+)$/s.exec(value);
    if (!ends)
      faults.push(
        `${given.kind === 'sensitivity' || given.kind === 'fit' ? '--over' : '--range'}: ${shown(text, String)!} – expected path=lowest..highest.`,
      );
    return [path, ends ? [fromText(path, ends[1]!), fromText(path, ends[2]!)] : value] as const;
  });
  const changes = given.with.map((text) => {
    const [path, value] = split(text);
    return [path, fromText(path, value)] as const;
  });
  return {
    members: {
      ...(given.vary.length > 0 && { vary: given.vary.map(axisOf) }),
      ...(given.by.length > 0 && { by: given.by.map(byOf) }),
      ...(ranges.length > 0 && {
        [given.kind === 'fit' ? 'priors' : 'ranges']: Object.fromEntries(ranges),
      }),
      ...(counts?.data && { data: dataAsJson(counts.data) }),
      ...(changes.length > 0 && { changes: Object.fromEntries(changes) }),
    },
    faults,
    remarks: counts?.remarks ?? [],
  };
}

/** A path, or `path=from..to`. */
function byOf(text: string): unknown {
  const [, path, from, to] = /^([^=]*)=(.+?)\.\.(.+)$/s.exec(text) ?? [];
  return path === undefined ? text.trim() : { path, from: fromText(path, from!), to: fromText(path, to!) };
}

/** `path=from..to/steps`, or values with commas between them. */
function axisOf(text: string): Json {
  const [path, value] = split(text);
  const even = /^(.+?)\.\.(.+)\/(\d+)$/s.exec(value);
  return even
    ? { path, from: fromText(path, even[1]!), to: fromText(path, even[2]!), steps: Number(even[3]) }
    : { path, values: value.split(',').map((one) => fromText(path, one)) };
}

function split(text: string): [path: string, value: string] {
  const equals = text.indexOf('=');
  return [text.slice(0, equals), text.slice(equals + 1)];
}
