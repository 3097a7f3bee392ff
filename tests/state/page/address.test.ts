import { describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/model/scenario/link/link.ts';
import { PRESETS, presetScenario } from '../../../src/model/scenario/presets/index.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';
import { openedBy } from '../../../src/state/page/address.svelte.ts';
import { scenarioWith } from '../../model/runs.ts';

const first = presetScenario(PRESETS[0]);

describe('what an address opens', () => {
  it('is the scenario of a first visit where it names none', () => {
    for (const none of ['', '#']) expect(openedBy(none)).toEqual({ scenario: first, faults: [] });
  });

  it('is the same where its link cannot be used, with what is wrong with it', () => {
    for (const broken of ['#s=9&people=300', '#s=1&nonsense=1&days=x', '#s=1&people=many', '#rubbish']) {
      const { scenario, faults } = openedBy(broken);
      expect(scenario, broken).toEqual(first);
      expect(faults, broken).not.toEqual([]);
    }
  });

  it('is its link’s scenario otherwise, with numbers brought into their range', () => {
    const scenario = scenarioWith({ people: 300 });
    expect(openedBy(`#${linkTo(scenario)}`)).toEqual({ scenario, faults: [] });
    const tolerated = openedBy('#s=1&people=300&place.food=5');
    expect(tolerated.scenario).toEqual({ ...STANDARD_SCENARIO, people: 300, 'place.food': 1 });
    expect(tolerated.faults).toHaveLength(1);
    expect(openedBy('#s=1').scenario).toEqual(STANDARD_SCENARIO);
  });
});
