import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Luck } from '../../src/model/basics/random.ts';
import { throughAll } from '../../src/model/basics/steps.ts';
import type { Network } from '../../src/model/network/network.ts';
import { Kernel } from '../../src/model/run/kernel/kernel.ts';
import { StoryRun, type StoryRunOptions } from '../../src/model/run/kernel/story-run.ts';
import type { Outcome, RunResult } from '../../src/model/measures/result.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { leanSimulation } from '../../src/model/simulate-lean.ts';
import { simulate as simulateBy } from '../../src/model/simulate.ts';

const compiled = (name: string) =>
  new WebAssembly.Module(readFileSync(resolve(import.meta.dirname, `../../src/kernel/${name}.wasm`)));
let full = compiled('kernel');
let prepare: (kernel: Kernel) => void = () => undefined;
const lean = compiled('lean-kernel');

/** A kernel of one's own, in which a run stays as it is. */
export function newKernel(): Kernel {
  const kernel = new Kernel(full);
  prepare(kernel);
  return kernel;
}
const newLeanKernel = (): Kernel => new Kernel(lean);

/** A run in a kernel of its own. */
export class Run extends StoryRun {
  constructor(scenario: Scenario, network: Network, luck: Luck, options: StoryRunOptions = {}) {
    super(scenario, network, luck, newKernel(), options);
  }
}

const shared = newKernel();
const sharedLean = newLeanKernel();

/** The outcome of a run, of which nothing is kept in the kernel. */
export const simulate = (scenario: Scenario, seed = scenario.seed): RunResult =>
  simulateBy(scenario, seed, shared);

export const simulateLean = (scenario: Scenario): Outcome =>
  throughAll(leanSimulation(scenario, scenario.seed, sharedLean, () => 0));

/** The compiled kernel, for a worker's service. */
export const kernelModule = full;

/**
 * Checks something while another kernel takes the place of the real one.
 * @param prepared what is done with each that is made
 */
export function whileKernelIs(
  module: WebAssembly.Module,
  claim: () => void,
  prepared: (kernel: Kernel) => void = () => undefined,
): void {
  const real = full;
  [full, prepare] = [module, prepared];
  try {
    claim();
  } finally {
    [full, prepare] = [real, () => undefined];
  }
}
