import { ALL_PRESETS, presetScenario, twinScenario } from '../../model/scenario/presets/index.ts';
import type { Path } from '../../model/scenario/parameters.ts';
import { sameRun, type Scenario } from '../../model/scenario/scenario.ts';
import { choiceText } from '../../state/compare/choice-text.ts';
import type { Settings } from '../../state/session/settings.svelte.ts';

/**
 * The other side of a preset's lesson in the town and with the luck of the scenario, as a link's field has it; `null` where
 * there is none. Where what is set is that other side, it is the preset.
 */
export function twinOf({ base, scenario }: Pick<Settings, 'base' | 'scenario'>): string | null {
  if (!('twin' in base)) return null;
  const other = twinScenario(base);
  const changed = Object.keys(base.twin) as Path[];
  const isTwin = sameRun(scenario, { ...other, seed: scenario.seed });
  const side = isTwin ? presetScenario(base) : other;
  const beside = {
    ...scenario,
    ...Object.fromEntries(changed.map((path) => [path, side[path]])),
  } as Scenario;
  if (sameRun(beside, scenario)) return null;
  // A preset has a name.
  const named = ALL_PRESETS.find((preset) =>
    sameRun({ ...presetScenario(preset), seed: scenario.seed }, beside),
  );
  return choiceText(
    named ? { kind: 'preset', id: named.id } : { kind: 'given', scenario: beside, isFirst: false },
    scenario,
    beside,
  );
}
