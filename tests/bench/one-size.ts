import { RunMemory } from '../../src/cli/kernel-choice.ts';
import { Run } from '../../src/model/run/fast/run.ts';
import { Measures } from '../../src/model/measures/measures.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { Luck } from '../../src/model/basics/random.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../src/model/scenario/scenario.ts';
import { EVERYBODY_RELAYS } from './engine-scenarios.ts';

/** What one run of a size took, in a process of its own; written to standard output as JSON. */
export interface OneSize {
  readonly people: number;
  readonly buildMs: number;
  readonly runMs: number;
  readonly tellings: number;
  readonly entries: number;
  /** The most memory that the process had at any time, less what it had before the first person. */
  readonly peakBytes: number;
}

function measure(people: number): OneSize {
  const before = process.memoryUsage.rss();
  const scenario = Object.assign({}, STANDARD_SCENARIO, EVERYBODY_RELAYS, { people }) as Scenario;
  const luck = new Luck('sizes');
  const started = performance.now();
  const memory = new RunMemory(scenario).next();
  const network = memory.hold(() => buildNetwork(scenario, luck));
  const built = performance.now();
  const { journal } = new Run(scenario, network, luck, { memory }).finish();
  const { days } = new Measures(scenario, network, journal).catchUp();
  return {
    people,
    buildMs: built - started,
    runMs: performance.now() - built,
    tellings: days.reduce((sum, day) => sum + day.tellings, 0),
    entries: journal.length,
    peakBytes: process.resourceUsage().maxRSS * 1024 - before,
  };
}

process.stdout.write(JSON.stringify(measure(Number(process.argv[2]))));
