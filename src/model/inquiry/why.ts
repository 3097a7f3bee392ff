import { ReferenceRun } from '../run/reference/run.ts';
import type { Network } from '../network/network.ts';
import { Probe, type DatedFact } from '../run/reference/probe.ts';
import type { Luck } from '../basics/random.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * The history of one person with its reasons, day by day. The reference engine runs again with a probe, so nothing
 * has to be stored for it and the rules are written once.
 */
export class Inquiry {
  private readonly probe: Probe;
  private readonly run: ReferenceRun;

  constructor(
    scenario: Scenario,
    network: Network,
    luck: Luck,
    readonly person: number,
  ) {
    this.probe = new Probe(person);
    this.run = new ReferenceRun(scenario, network, luck, { probe: this.probe });
  }

  /** The last day that has been run again; −1 before the first, and no end after the last. */
  get day(): number {
    return this.run.isOver ? Infinity : this.run.day;
  }

  /** Runs one more day again. */
  runDay(): void {
    this.run.runDay();
  }

  /** The facts up to a day that has been run again, in order. */
  factsUntil(day: number): DatedFact[] {
    return this.probe.facts.filter((fact) => fact.day <= day);
  }
}

/** The facts about one person until a day, in order, with their reasons. */
export function why(
  scenario: Scenario,
  network: Network,
  luck: Luck,
  person: number,
  day: number,
): DatedFact[] {
  const inquiry = new Inquiry(scenario, network, luck, person);
  while (inquiry.day < day) inquiry.runDay();
  return inquiry.factsUntil(day);
}
