import { describe, expect, it } from 'vitest';
import { isOfDownline, PATHS } from '../../../src/model/scenario/parameters.ts';
import { presetById, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import {
  changeGroups,
  controlGroups,
  sellingGroups,
  soughtControls,
} from '../../../src/ui/controls/control-groups.ts';

const sold = presetScenario(presetById('customers-plan')!);
const pathsOf = (groups: ReturnType<typeof sellingGroups>) => groups.flatMap(({ paths }) => paths);

describe('the controls of a business', () => {
  it('are nowhere where nobody sells: not in the column, nor found, nor in an event', () => {
    expect(sellingGroups(STANDARD_SCENARIO)).toEqual([]);
    expect(soughtControls(STANDARD_SCENARIO, []).some(isOfDownline)).toBe(false);
    expect(pathsOf(changeGroups(STANDARD_SCENARIO)).some(isOfDownline)).toBe(false);
  });

  it('are all behind a door of their own where somebody does, the founders first', () => {
    const shown = pathsOf(sellingGroups(sold));
    expect(shown[0]).toBe('downline.founders');
    expect(shown.toSorted()).toEqual(PATHS.filter(isOfDownline).toSorted());
    expect(pathsOf(controlGroups('researcher', sold, [])).some(isOfDownline)).toBe(false);
    expect(soughtControls(sold, [])).toContain('plan.fee');
  });

  it('may be changed by an event, but for the founders, and for lists', () => {
    const changed = pathsOf(changeGroups(sold));
    expect(changed).toContain('plan.fee');
    expect(changed).not.toContain('downline.founders');
    expect(changed).not.toContain('plan.levels');
  });
});
