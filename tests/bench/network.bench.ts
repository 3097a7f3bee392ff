import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildNetwork } from '../../src/model/build-network.ts';
import { Luck } from '../../src/model/basics/random.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { checkValues } from '../../src/model/scenario/checks/validation.ts';
import { middle, type Measurement } from './measurement.ts';

const PEOPLE = 1_000_000;
const CONTACTS = 10;
const RUNS = 7;
const KINDS = ['random', 'smallWorld', 'regular', 'scaleFree', 'communities'] as const;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How fast a large network is built, rows in the order of telling included, and in how much memory. */
export default function networkBench(): Measurement[] {
  return KINDS.flatMap((kind) => {
    const { scenario } = checkValues({
      people: PEOPLE,
      'network.kind': kind,
      'network.contacts': CONTACTS,
    });
    const builds = Array.from({ length: RUNS + 1 }, (_, run) => build(scenario, `${run}`));
    const [first, ...warm] = builds.map(({ millionsASecond }) => millionsASecond);
    const bytes = Math.max(...builds.map(({ bytesAPerson }) => bytesAPerson));
    return [
      { what: `${kind}, the first time`, value: first!.toFixed(1), unit: 'M ties/s' },
      middle(`${kind}, warmed up`, warm, 'M ties/s', 1),
      { what: `${kind}, at its peak`, value: bytes.toFixed(0), unit: 'bytes a person' },
    ];
  });
}

function build(scenario: Scenario, seed: string): { millionsASecond: number; bytesAPerson: number } {
  // Twice, since buffers are freed behind the collector's back.
  collectGarbage();
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const luck = new Luck(seed);
  const start = performance.now();
  const { stored } = buildNetwork(scenario, luck, () => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  });
  const seconds = (performance.now() - start) / 1000;
  const ties = stored!.contacts.length / 2;
  return { millionsASecond: ties / seconds / 1e6, bytesAPerson: (most - before) / scenario.people };
}
