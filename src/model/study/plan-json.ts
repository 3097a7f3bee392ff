import { ENGINE_VERSION } from '../basics/versions.ts';
import { isImportedNetwork } from '../scenario/imported-network.ts';
import { sourceAsJson } from '../scenario/network-source.ts';
import { differences, nested } from '../scenario/scenario.ts';
import { LEVEL } from './check-runs.ts';
import { USUAL_EVENT } from './events.ts';
import { STUDY_VERSION, type Axis, type By, type Data, type Plan, type Range } from './plan.ts';

/** A plan as a JSON document, always the same for the same plan; with the engine that its runs are computed by. */
export function planAsJson(plan: Plan): Record<string, unknown> {
  const {
    kind,
    scenario,
    outcome,
    runs,
    level,
    vary,
    by,
    want,
    chance,
    ranges,
    method,
    changes,
    fork,
    data,
    priors,
  } = plan;
  const isCount = typeof runs === 'number';
  return {
    study: STUDY_VERSION,
    engine: ENGINE_VERSION,
    kind,
    scenario: nested(differences(scenario)),
    ...{ outcome, ...eventAsJson(plan) },
    runs: isCount ? runs : { until: runs.until, level, most: runs.most },
    ...(isCount && level !== LEVEL && { level }),
    ...(kind === 'sweep' && { vary: vary.map(axisAsJson) }),
    ...(by.length > 0 && { by: by.map(byAsJson) }),
    ...(kind === 'seek' && {
      want: Object.fromEntries(want.map(({ outcome: name, low, high }) => [name, [low, high]])),
      chance,
    }),
    ...(data && { data: dataAsJson(data), priors: boundsAsJson(priors) }),
    ...(ranges.length > 0 && { ranges: boundsAsJson(ranges) }),
    ...(kind === 'sensitivity' && { method }),
    ...(kind === 'compare' && { changes: changesAsJson(changes) }),
    ...(fork !== null && { fork }),
  };
}

/** Days, and how many by each of them under the name of what was counted. */
export const dataAsJson = ({ counted, days, counts }: Data) => ({ day: days, [counted]: counts });

const eventAsJson = ({ event }: Plan) => (event === USUAL_EVENT ? {} : { event });

const boundsAsJson = (bounds: readonly Range[]) =>
  Object.fromEntries(bounds.map(({ path, low, high }) => [path, [low, high]]));

const byAsJson = ({ path, ends }: By) => (ends ? { path, from: ends[0], to: ends[1] } : path);

function axisAsJson({ path, values, isEven }: Axis): Record<string, unknown> {
  return isEven ? { path, from: values[0], to: values.at(-1), steps: values.length } : { path, values };
}

const changesAsJson = (changes: Plan['changes']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(changes).map(([path, value]) => [
      path,
      isImportedNetwork(value) ? sourceAsJson(value) : value,
    ]),
  );
