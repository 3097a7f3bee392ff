import { isRecord } from '../basics/records.ts';
import type { Fault } from './checks/faults.ts';
import { checkValues, flattened } from './checks/validation.ts';
import { presetById, presetScenario } from './presets/index.ts';
import type { Scenario } from './scenario.ts';

/** The scenario that a document means: a preset by its id, or one as in its file. @returns `null` where it is neither */
export function namedScenario(
  json: unknown,
): { readonly found: Scenario; readonly faults: readonly Fault[] } | null {
  const preset = typeof json === 'string' ? presetById(json) : undefined;
  if (preset) return { found: presetScenario(preset), faults: [] };
  if (!isRecord(json)) return null;
  const { values, faults } = flattened(json);
  const checked = checkValues(values);
  return { found: checked.scenario, faults: [...faults, ...checked.faults] };
}
