import { kernelOf } from '../../src/cli/kernels.ts';
import { Luck } from '../../src/model/basics/random.ts';
import { buildNetwork } from '../../src/model/build-network.ts';
import { Measures } from '../../src/model/measures/measures.ts';
import type { Network } from '../../src/model/network/network.ts';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { STANDARD_SCENARIO, type Scenario, type ScenarioPatch } from '../../src/model/scenario/scenario.ts';
import { beginRun } from '../../src/model/simulate.ts';
import { EVERYBODY_RELAYS, MECHANISMS, STANDARD } from './engine-scenarios.ts';
import { middle, type Measurement } from './measurement.ts';
import { plainCascade } from './plain-cascade.ts';

const luck = new Luck('bench');
/** One kernel for all: each run takes the place of the one before, as on the command line. */
const kernel = kernelOf('kernel');

const scenarioOf = (...patches: ScenarioPatch[]): Scenario =>
  Object.assign({}, STANDARD_SCENARIO, ...patches) as Scenario;

/** The opening scenario with first diners enough that it takes off. */
const opening = (people: number): Scenario => ({
  ...presetScenario(PRESETS[0]),
  people,
  'diners.count': Math.max(20, people / 500),
});

/**
 * Tellings a second of the full model, journal and measures of each day included, beside those of a plain loop that
 * keeps no story, by turns: machines differ and are noisy, their ratio much less so.
 */
export default function engineBench(): Measurement[] {
  return [
    ...[5000, 100_000, 1_000_000].flatMap((people) => openingRuns(people)),
    ...PRESETS.flatMap((preset) => presetRuns(preset.id, presetScenario(preset))),
    ...againstPlain(100_000, 15),
    ...againstPlain(1_000_000, 7),
    ...mechanisms(50_000, 9),
    ...smallRuns(),
  ];
}

/** The opening scenario by the kernel and, where it does not take too long, by the reference. */
function openingRuns(people: number): Measurement[] {
  const scenario = opening(people);
  const network = buildNetwork(scenario, luck);
  const byKernel = () => () => tellingsOf(scenario, network);
  const byReference = () => () => tellingsOf(scenario, network, luck, null);
  const of = `opening scenario, ${people.toLocaleString('en')} people`;
  const rounds = people > 500_000 ? 5 : 21;
  if (people > 20_000) {
    const [rates] = byTurns([byKernel], rounds);
    return [middle(of, rates!, 'million tellings/s', 1)];
  }
  const [rates, others] = byTurns([byKernel, byReference], rounds);
  const against = rates!.map((rate, round) => rate / others![round]!);
  return [
    middle(of, rates!, 'million tellings/s', 1),
    middle(`${of}: against the reference`, against, '×', 1),
  ];
}

/** A preset from its network to the last measure. */
function presetRuns(id: string, scenario: Scenario): Measurement[] {
  const network = buildNetwork(scenario, luck);
  const times = Array.from({ length: 21 }, () => {
    const started = cpuMs();
    tellingsOf(scenario, network);
    return cpuMs() - started;
  });
  return [middle(`preset ${id}`, times.slice(6), 'ms', 2)];
}

function againstPlain(people: number, rounds: number): Measurement[] {
  const scenario = scenarioOf(EVERYBODY_RELAYS, { people });
  const network = buildNetwork(scenario, luck);
  const plain = () => () => plainCascade(network.stored!, luck, scenario['ties.closeTrust'], 7);
  const full = () => () => tellingsOf(scenario, network);
  const [plainRates, fullRates] = byTurns([plain, full], rounds);
  const against = fullRates!.map((rate, round) => rate / plainRates![round]!);
  const of = `${people.toLocaleString('en')} people`;
  return [
    middle(`${of}: a plain loop without stories`, plainRates!, 'million tellings/s', 1),
    middle(`${of}: the full model`, fullRates!, 'million tellings/s', 1),
    middle(`${of}: full against plain`, against, '×', 2),
  ];
}

/** What a mechanism costs, or saves: the time of a telling against that in the standard scenario. */
function mechanisms(people: number, rounds: number): Measurement[] {
  const names = Object.keys(MECHANISMS);
  const runs = names.map((name) => {
    const scenario = scenarioOf(STANDARD, { people, 'diners.count': people / 20 }, MECHANISMS[name]!);
    const network = buildNetwork(scenario, luck);
    return () => () => tellingsOf(scenario, network);
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
    const rateOf = (from: number, count: number) => {
      const started = cpuMs();
      for (let run = from; run < from + count; run++) {
        const own = new Luck(`bench#${run}`);
        tellingsOf(scenario, buildNetwork(scenario, own), own);
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

/** Runs to the end, measures every day, and returns the tellings made. @param by `null`: the reference */
function tellingsOf(scenario: Scenario, network: Network, own = luck, by = kernel): number {
  const run = beginRun(scenario, network, own, by);
  const measures = new Measures(scenario, network, run.journal);
  while (!run.isOver) {
    run.runDay();
    measures.catchUp();
  }
  return measures.days.reduce((sum, day) => sum + day.tellings, 0);
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
