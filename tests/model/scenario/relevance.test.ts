import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATHS, parameterOf } from '../../../src/model/scenario/parameters.ts';
import { isRelevant } from '../../../src/model/scenario/relevance.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { simulate } from '../kernels.ts';
import { problemOf, checkValues } from '../../../src/model/scenario/checks/validation.ts';
import { anyScenario } from '../arbitrary.ts';
import { STANDARD_SCENARIO } from '../../../src/model/scenario/scenario.ts';

/** Another value that the parameter may have, if there is one. */
function anotherValue(path: (typeof PATHS)[number], scenario: Scenario): unknown {
  const parameter = parameterOf(path);
  if (parameter.kind === 'flag') return !scenario[path];
  if (parameter.kind === 'choice') return parameter.options.find((option) => option !== scenario[path]);
  if (parameter.kind !== 'number') return undefined;
  return [parameter.min, parameter.max, parameter.standard].find((value) => value !== scenario[path]);
}

describe('a parameter that does not matter in a scenario', () => {
  it('changes no digest', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, pick) => {
        const idle = PATHS.filter((path) => !isRelevant(path, scenario) && path !== 'people');
        if (idle.length === 0) return;
        const path = idle[pick % idle.length]!;
        const value = anotherValue(path, scenario);
        if (value === undefined || problemOf(path, value) !== null) return;
        const changed = { ...scenario, [path]: value } as Scenario;
        if (checkValues({ [path]: value }, scenario).faults.length > 0) return;
        expect(simulate(changed).digest, path).toBe(simulate(scenario).digest);
      }),
      { numRuns: 150 },
    );
  });

  it('is one of a network, layer or campaign that the standard scenario does not have', () => {
    const idle = PATHS.filter((path) => !isRelevant(path, STANDARD_SCENARIO));
    expect(idle).toContain('network.groupSize');
    expect(idle).toContain('online.share');
    expect(idle).not.toContain('network.rewiring');
  });
});
