import { describe, expect, it } from 'vitest';
import {
  ALL_PRESETS,
  presetById,
  presetScenario,
  twinScenario,
} from '../../../src/model/scenario/presets/index.ts';
import { SELLING_PRESETS } from '../../../src/model/scenario/presets/selling/index.ts';
import { sameRun } from '../../../src/model/scenario/scenario.ts';
import { choiceIn } from '../../../src/state/compare/choice-text.ts';
import { twinOf } from '../../../src/ui/selling/twin.ts';

describe('the other side of a preset', () => {
  it('is another preset by name, where it is one', () => {
    const base = presetById('customers-plan')!;
    expect(twinOf({ base, scenario: presetScenario(base) })).toBe('recruits-plan');
    expect(twinOf({ base, scenario: twinScenario(base) })).toBe('customers-plan');
  });

  it.each(SELLING_PRESETS.map((base) => [base.id, base] as const))(
    'of %s can be read by a link',
    (_, base) => {
      const scenario = { ...presetScenario(base), seed: 'mine' };
      const choice = choiceIn(twinOf({ base, scenario })!, scenario)!;
      const other =
        choice.kind === 'preset'
          ? { ...presetScenario(presetById(choice.id)!), seed: 'mine' }
          : choice.kind === 'given'
            ? choice.scenario
            : null;
      expect(sameRun(other!, { ...twinScenario(base), seed: 'mine' })).toBe(true);
    },
  );

  it('is none where a preset has none', () => {
    const base = ALL_PRESETS.find((preset) => !('twin' in preset))!;
    expect(twinOf({ base, scenario: presetScenario(base) })).toBeNull();
  });
});
