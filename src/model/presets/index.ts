import { differences, sameValue, STANDARD_SCENARIO, type Scenario } from '../scenario.ts';
import { excellentRestaurant } from './excellent-restaurant.ts';
import { tenTellTen } from './ten-tell-ten.ts';

/** Every preset, in the order in which they are shown; the first opens where no link says otherwise. */
export const PRESETS = [excellentRestaurant, tenTellTen] as const;

export type PresetId = (typeof PRESETS)[number]['id'];

export const presetById = (id: string) => PRESETS.find((preset) => preset.id === id);

export const presetScenario = (preset: (typeof PRESETS)[number]): Scenario => ({
  ...STANDARD_SCENARIO,
  ...preset.changes,
});

/** The preset that this scenario is, whatever its luck; `undefined` when it is none. */
export function presetOf(scenario: Scenario) {
  const changes = differences({ ...scenario, seed: STANDARD_SCENARIO.seed });
  return PRESETS.find((preset) => sameValue(changes, differences(presetScenario(preset))));
}
