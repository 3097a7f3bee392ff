import { RunMemory } from '../../src/cli/kernel-choice.ts';
import { Run } from '../../src/model/run/fast/run.ts';
import { Measures } from '../../src/model/measures/measures.ts';
import { HEAP, type Memory } from '../../src/model/basics/lists.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import type { Network } from '../../src/model/network/network.ts';
import { Luck } from '../../src/model/basics/random.ts';
import { ReferenceRun } from '../../src/model/run/reference/run.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { EVERYBODY_RELAYS, MECHANISMS, STANDARD } from './engine-scenarios.ts';
import { middle, type Measurement } from './measurement.ts';
import { plainCascade } from './plain-cascade.ts';

const luck = new Luck('bench');

const scenarioOf = (...patches: ScenarioPatch[]): Scenario =>
  Object.assign({}, STANDARD_SCENARIO, ...patches) as Scenario;

/**
 * Tellings a second of the full model, journal and measures of each day included, beside those of a plain loop that
 * keeps no story, by turns: machines differ and are noisy, their ratio much less so.
 */
export default function engineBench(): Measurement[] {
  return [
    ...againstPlain(100_000, 15),
    ...againstPlain(1_000_000, 7),
    ...mechanisms(50_000, 9),
    ...smallRuns(),
  ];
}

function againstPlain(people: number, rounds: number): Measurement[] {
  const scenario = scenarioOf(EVERYBODY_RELAYS, { people });
  const network = buildNetwork(scenario, luck);
  const plain = () => () => plainCascade(network.stored!, luck, scenario['ties.closeTrust'], 7);
  const without = () => () => runIn(HEAP, scenario, network);
  const withKernel = () => {
    // A run's first, as on the command line: in memory that nobody has used before.
    const memory = new RunMemory(scenario).next();
    const adopted = memory.hold(() => network);
    return () => runIn(memory, scenario, adopted);
  };
  const reference = () => () => tellingsOf(new ReferenceRun(scenario, network, luck), scenario, network);
  const [plainRates, fullRates, withoutRates] = byTurns([plain, withKernel, without], rounds);
  const [referenceRate] = byTurns([reference], 1, 0);
  const against = (rates: number[]) => rates.map((rate, round) => rate / plainRates![round]!);
  const of = `${people.toLocaleString('en')} people`;
  return [
    middle(`${of}: a plain loop without stories`, plainRates!, 'million tellings/s', 1),
    middle(`${of}: the full model`, fullRates!, 'million tellings/s', 1),
    middle(`${of}: the full model without its kernel`, withoutRates!, 'million tellings/s', 1),
    middle(`${of}: full against plain`, against(fullRates!), '×', 2),
    middle(`${of}: full without its kernel against plain`, against(withoutRates!), '×', 2),
    { what: `${of}: the reference`, value: referenceRate![0]!.toFixed(1), unit: 'million tellings/s' },
  ];
}

/** What a mechanism costs, or saves: the time of a telling against that in the standard scenario. */
function mechanisms(people: number, rounds: number): Measurement[] {
  const names = Object.keys(MECHANISMS);
  const runs = names.map((name) => {
    const scenario = scenarioOf(STANDARD, { people, 'diners.count': people / 20 }, MECHANISMS[name]!);
    const network = buildNetwork(scenario, luck);
    const memory = new RunMemory(scenario);
    return () => {
      const next = memory.next();
      const adopted = next.hold(() => network);
      return () => runIn(next, scenario, adopted);
    };
  });
  const [standard, ...others] = byTurns(runs, rounds);
  return [
    middle(names[0]!, standard!, 'million tellings/s', 1),
    ...others.map((rates, index) => {
      const costs = rates.map((rate, round) => standard![round]! / rate);
      return middle(`a telling with ${names[index + 1]!}`, costs, '× standard', 2);
    }),
  ];
}

/** Runs from the network to the last measure, each with a luck of its own, as an experiment makes them. */
function smallRuns(): Measurement[] {
  return [2000, 5000].flatMap((people) => {
    const scenario = scenarioOf({ people, 'diners.count': 5 });
    const memory = new RunMemory(scenario);
    const rateOf = (from: number, count: number) => {
      const started = cpuMs();
      for (let run = from; run < from + count; run++) {
        const own = new Luck(`bench#${run}`);
        const next = memory.next();
        runIn(
          next,
          scenario,
          next.hold(() => buildNetwork(scenario, own)),
          own,
        );
      }
      return (people * count * 60_000) / (cpuMs() - started) / 1e6;
    };
    const cold = rateOf(0, 20);
    const warm = Array.from({ length: 7 }, (_, batch) => rateOf(20 + batch * 60, 60));
    const of = `runs of ${people.toLocaleString('en')} people`;
    return [
      { what: `${of}, the first twenty`, value: cold.toFixed(1), unit: 'million people/min' },
      middle(`${of}, warmed up`, warm, 'million people/min', 1),
    ];
  });
}

function runIn(memory: Memory, scenario: Scenario, network: Network, own = luck): number {
  return tellingsOf(new Run(scenario, network, own, { memory }), scenario, network);
}

/** Runs to the end, measures every day, and returns the tellings made. */
function tellingsOf(run: Run | ReferenceRun, scenario: Scenario, network: Network): number {
  const { journal } = run.finish();
  const { days } = new Measures(scenario, network, journal).catchUp();
  return days.reduce((sum, day) => sum + day.tellings, 0);
}

/** Gets ready to make some tellings, and says how: by what returns their number. */
type Way = () => () => number;

/**
 * Million tellings a second of several ways, measured by turns; what gets them ready is not counted.
 * @param warmUps rounds that do not count
 */
function byTurns(ways: readonly Way[], rounds: number, warmUps = 3): number[][] {
  const rates: number[][] = ways.map(() => []);
  for (let round = -warmUps; round < rounds; round++) {
    ways.forEach((way, index) => {
      const make = way();
      const started = cpuMs();
      const tellings = make();
      const rate = tellings / (cpuMs() - started) / 1000;
      if (round >= 0) rates[index]!.push(rate);
    });
  }
  return rates;
}

/** Milliseconds of processor time: what else the machine does takes none of it. */
const cpuMs = (): number => process.cpuUsage().user / 1000;
