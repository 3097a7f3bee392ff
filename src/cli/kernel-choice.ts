import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Kernel } from '../model/run/kernel/kernel.ts';
import { HEAP, type Memory } from '../model/basics/lists.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

const COMPILED = new URL('../kernel/kernel.wasm', import.meta.url);

/** Bytes a person that a run takes at most without the network, and bytes a tie's end. */
const PERSON = 150;
const TIE_END = 4;
/** Bytes that a run may take, with a margin below the 4 GB that the kernel can address. */
const ROOM = 3.5e9;

/** Below this many people, a run ends before the kernel's speed makes up for the calls to it. */
const FEW = 20_000;
/** From this many people on, it pays to free the memory left over from building the network. */
const MANY = 200_000;

/** Node's garbage collector, which it exposes only on request. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

let module: WebAssembly.Module | undefined;

/** The kernel; `null` where the machine does not set aside the addresses that its memory may grow to. */
function kernelWith(collect: (() => void) | undefined): Kernel | null {
  // Once for all: Node makes its code better the longer it runs.
  module ??= new WebAssembly.Module(readFileSync(COMPILED));
  try {
    return new Kernel(module, collect);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The memory for the runs of a scenario, with the kernel or without. */
export class RunMemory {
  /** Made for the first run; a lean one never asks. */
  private kernel: Kernel | null | undefined;

  constructor(private readonly scenario: Scenario) {}

  /** For the next run; what was kept for the one before is lost. */
  next(): Memory {
    if (this.kernel === undefined) this.kernel = kernelFor(this.scenario);
    this.kernel?.release();
    return this.kernel ?? HEAP;
  }
}

/** The kernel, where it pays and its memory is enough. */
function kernelFor({
  people,
  'network.contacts': contacts,
  'online.contacts': online,
}: Scenario): Kernel | null {
  const bytes = people * (PERSON + (contacts + online) * TIE_END);
  return people >= FEW && bytes < ROOM ? kernelWith(people < MANY ? undefined : collector()) : null;
}
