import { collectGarbage, kernelOf } from '../../src/cli/kernels.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../src/model/scenario/scenario.ts';
import { simulate } from '../../src/model/simulate.ts';
import { EVERYBODY_RELAYS } from './engine-scenarios.ts';

/** What one run of a size took, in a process of its own; written to standard output as JSON. */
export interface OneSize {
  readonly people: number;
  readonly buildMs: number;
  readonly runMs: number;
  readonly tellings: number;
  /** The most memory that the process had by the run's last day, less what it had before the first person. */
  readonly peakBytes: number;
}

function measure(people: number): OneSize {
  const before = process.memoryUsage.rss();
  const scenario = Object.assign({}, STANDARD_SCENARIO, EVERYBODY_RELAYS, { people }) as Scenario;
  const now = () => performance.now();
  let peak = 0;
  const { tellings, timing } = simulate(scenario, 'sizes', kernelOf('kernel'), now, {
    begun: collectGarbage,
    day: () => (peak = process.resourceUsage().maxRSS * 1024),
  });
  return {
    people,
    buildMs: timing.networkMs,
    runMs: timing.runMs,
    tellings,
    peakBytes: peak - before,
  };
}

process.stdout.write(JSON.stringify(measure(Number(process.argv[2]))));
