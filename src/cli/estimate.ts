import { freemem } from 'node:os';
import { MOST_WITHOUT_KERNEL } from '../model/basics/limits.ts';
import { meanContacts } from '../model/measures/arithmetic-reach.ts';
import { mostTellings } from '../model/measures/most-tellings.ts';
import { kernelBytes } from '../model/run/kernel/kernel-run.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { numbers } from '../words/en/numbers.ts';
import { roughly } from './durations.ts';
import { hasKernel } from './kernels.ts';
import { needsReference } from '../model/engines.ts';
import type { Options } from './options.ts';
import { Refusal } from './sentences.ts';

/** What a call needs at most, about: as if everybody heard of it in each run, and told all they may. */
export interface Estimate {
  readonly bytes: number;
  readonly seconds: number;
}

/**
 * Bytes at the peak, for a person and for each of their contacts that is stored, measured at 400 000 people with 10 and
 * 50 contacts in every kind of network (Node 20) and rounded up; and for a person of a lean run, of which 100 000 000
 * take a little more than 1 GB.
 */
const PER_PERSON = 150;
const PER_CONTACT = 10;
const PER_LEAN_PERSON = 12;

/** Seconds that a machine of today takes, rounded up: for a run, a day of it, a contact to be found, and a telling. */
const PER_RUN = 5e-4;
const PER_DAY = 4e-5;
const PER_BUILT_CONTACT = 1e-7;
const PER_TELLING = 1e-7;

/** How much longer it takes without WebAssembly, in JavaScript that may be interpreted. */
const WITHOUT_WEBASSEMBLY = 20;

/** The kernel numbers the bytes of its memory with 32 bits. */
const MOST_KERNEL_BYTES = 2 ** 32;

/** From here on it is said before it begins. */
const MUCH_MEMORY = 1e9;
const MUCH_TIME = 60;

/** What a call is likely to need at most. */
export function estimateOf({ scenario, runs, lean }: Pick<Options, 'scenario' | 'runs' | 'lean'>): Estimate {
  const { people } = scenario;
  const stored = people * storedContacts(scenario);
  const slowness = hasKernel && !needsReference(scenario) ? 1 : WITHOUT_WEBASSEMBLY;
  const tellings = people * mostTellings(scenario);
  const oneRun = PER_RUN + scenario.days * PER_DAY + stored * PER_BUILT_CONTACT + tellings * PER_TELLING;
  return {
    bytes: lean ? people * PER_LEAN_PERSON : people * perPerson(scenario) + stored * PER_CONTACT,
    seconds: runs * oneRun * slowness,
  };
}

/** A run with founders keeps accounts of everybody, and a state of its own. */
const perPerson = (scenario: Scenario): number => (needsReference(scenario) ? 3 : 1) * PER_PERSON;

function storedContacts(scenario: Scenario): number {
  const kind = scenario['network.kind'];
  const close = kind === 'mixed' || kind === 'computed' ? 0 : meanContacts(scenario);
  return close + scenario['online.contacts'];
}

/**
 * The sentences to say before a call begins: what it may need, where that is much.
 * @param available bytes of memory
 * @throws Refusal where it needs more, unless the call says that it shall run all the same
 */
export function warnings(options: Options, available = availableMemory()): string[] {
  const { bytes, seconds } = estimateOf(options);
  refuseTooManyContacts(options);
  const needed = `${gigabytes(bytes)} of memory`;
  if (bytes > available && !options.yes)
    throw new Refusal([
      `people: ${numbers.count(options.scenario.people)} – this may need up to ${needed}, and ${gigabytes(available)} are free; expected fewer people or contacts, or --yes to run all the same.`,
    ]);
  const isSlow = !hasKernel && options.scenario.people > MOST_WITHOUT_KERNEL;
  const slow = isSlow ? ['WebAssembly is off: it takes some twenty times as long.'] : [];
  if (bytes > MUCH_MEMORY) return [...slow, `This may take up to ${needed} and ${roughly(seconds)}.`];
  return seconds > MUCH_TIME ? [...slow, `This may take up to ${roughly(seconds)}.`] : slow;
}

/** What no memory would be enough for is refused before minutes are spent on the network. */
function refuseTooManyContacts({ scenario, lean }: Options): void {
  const { people } = scenario;
  const contacts = storedContacts(scenario);
  if (
    !hasKernel ||
    lean ||
    needsReference(scenario) ||
    kernelBytes(people, people * contacts) <= MOST_KERNEL_BYTES
  )
    return;
  throw new Refusal([
    `people: ${numbers.count(people)} – with ${numbers.count(contacts)} contacts each, expected at most ${numbers.count(mostPeople(contacts))}.`,
  ]);
}

function mostPeople(contacts: number): number {
  const none = kernelBytes(0, 0);
  return Math.floor((MOST_KERNEL_BYTES - none) / (kernelBytes(1, contacts) - none));
}

/** What is left of the machine's memory, or of what this process may have of it. */
export const availableMemory = () => Math.min(process.availableMemory(), freemem());

/** Bytes in words. */
export const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
