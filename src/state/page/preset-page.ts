import {
  ALL_PRESETS,
  presetScenario,
  type Preset,
  type PresetId,
} from '../../model/scenario/presets/index.ts';
import { differences, type Scenario } from '../../model/scenario/scenario.ts';

/** The place of a preset's own page, which messengers make a preview of, beside that of Tell Ten. */
export const presetPage = (id: PresetId): string => `p/${id}.html`;

/** True where the presets' pages stand beside this one: a build for a server, whose own page names a picture as well. */
export const hasPresetPages = (): boolean => document.querySelector('meta[property="og:image"]') !== null;

/** The preset whose picture shows what the scenario runs: nothing is changed, nor the luck, nor has it a name of its own. */
export const picturedPreset = (scenario: Scenario, { id }: Preset): Preset | undefined =>
  ALL_PRESETS.find(
    (preset) => preset.id === id && Object.keys(differences(scenario, presetScenario(preset))).length === 0,
  );
