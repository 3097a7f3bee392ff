import fc from 'fast-check';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { anyScenario, livelyScenario } from '../arbitrary.ts';

/** Claims something of so many scenarios, of which every other has much going on. */
export const forAnyScenario = (claim: (scenario: Scenario) => void, numRuns = 100): void => {
  fc.assert(fc.property(fc.oneof(anyScenario, livelyScenario), claim), { numRuns });
};
