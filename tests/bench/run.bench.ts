import { performance } from 'node:perf_hooks';
import { Recording } from '../../src/client/recording.ts';
import { PRESETS, presetScenario } from '../../src/model/scenario/presets/index.ts';
import { kernelOf } from '../../src/cli/kernels.ts';
import { simulate } from '../../src/model/simulate.ts';
import { newService } from '../workers/new-service.ts';
import { middle, type Measurement } from './measurement.ts';

const runs = 9;
const scenario = presetScenario(PRESETS[0]);

/** The first preset without a page: how long its run takes, and what of it goes to the page. */
export default function runBench(): Measurement[] {
  const now = () => performance.now();
  const kernel = kernelOf('kernel');
  const run = () => simulate(scenario, scenario.seed, kernel, now).timing;
  const cold = run();
  const warm = Array.from({ length: runs }, run);
  const network = warm.map(({ networkMs }) => networkMs);
  const times = warm.map(({ runMs }) => runMs);
  return [
    { what: 'network, the first time', value: cold.networkMs.toFixed(1), unit: 'ms' },
    middle('network, warmed up', network, 'ms', 1),
    { what: 'run, the first time', value: cold.runMs.toFixed(1), unit: 'ms' },
    middle('run, warmed up', times, 'ms', 1),
    {
      what: 'first run against a warm one',
      value: (cold.runMs / [...times].sort((a, b) => a - b)[runs >> 1]!).toFixed(1),
      unit: '×',
    },
    ...traffic(),
  ];
}

/** Bytes that cross to the page, against what a copy of everybody's state each day would be. */
function traffic(): Measurement[] {
  const service = newService();
  const recording = new Recording(service.open(scenario, 1.6, () => undefined)!);
  while (!recording.isOver) recording.add(service.advance(scenario.days, 1e9));
  const aDay = recording.bytes / recording.days.length;
  const everybody = 4 * scenario.people;
  return [
    {
      what: 'sent to the page a day',
      value: aDay.toFixed(0),
      unit: 'bytes',
      detail: `${recording.days.length} days`,
    },
    { what: "against everybody's state a day", value: (aDay / everybody).toFixed(2), unit: '×' },
  ];
}
