import { differences, nested, type Scenario } from '../../model/scenario/scenario.ts';
import { isRecord } from '../../model/basics/records.ts';
import { baseSeed } from '../../model/study/base-seed.ts';
import { planAsJson } from '../../model/study/plan-json.ts';
import { STUDY_VERSION, type Plan } from '../../model/study/plan.ts';
import type { ViewFields } from '../page/address.svelte.ts';

/** The longest plan that a link has room for, in characters; a longer one needs its file. */
const LONGEST = 800;

const BY_LINK = ['study', 'engine', 'scenario'];

/** The field of a link that opens a study of the link's own scenario; none for one that is too long. */
export function planField(plan: Plan): ViewFields {
  // What the link says by itself.
  const rest = Object.entries(planAsJson(plan)).filter(([member]) => !BY_LINK.includes(member));
  const text = JSON.stringify(Object.fromEntries(rest));
  return text.length > LONGEST ? [] : [['study', text]];
}

/** The plan in such a field, of which nothing is checked. */
export function jsonIn(text: string, scenario: Scenario): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  // The scenario of a link may have one of a study's lucks.
  const own = { ...scenario, seed: baseSeed(scenario.seed) };
  return isRecord(json) ? { ...json, study: STUDY_VERSION, scenario: nested(differences(own)) } : json;
}
