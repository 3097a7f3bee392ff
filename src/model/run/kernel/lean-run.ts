import type { Luck } from '../../basics/random.ts';
import type { DayNotes } from '../../journal/journal.ts';
import type { Network } from '../../network/network.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { UNAWARE, UNMOVED } from '../../story/stages.ts';
import { actsOnStories, mayVisit } from '../lean-rules.ts';
import { NEEDS_BELIEVED, NEEDS_DAYS, NEEDS_GENERATIONS, NEEDS_HEARINGS } from './contract.ts';
import type { Kernel } from './kernel.ts';
import { KernelRun, mayNeedMany } from './kernel-run.ts';

/** What a lean run counts of a day. */
export interface LeanDay {
  readonly reach: number;
  readonly convinced: number;
  readonly tellers: number;
  readonly tellings: number;
  readonly visits: number;
}

const LEAST = 0x100000;

/**
 * A run that keeps no stories and no journal, so that its people may be a hundred million: the same kernel, compiled to
 * count only. Rules and draws are those of every other run, as far as what stories say decides nothing: scenarios have
 * to pass `leanFaults`.
 */
export class LeanRun extends KernelRun {
  /** The days that were run; index: the day. */
  readonly days: LeanDay[] = [];
  /** People who have told at least one other. */
  everTold = 0;

  /** @param kernel the lean one */
  constructor(scenario: Scenario, network: Network, luck: Luck, kernel: Kernel) {
    super(scenario, network, luck, kernel, {
      needs: needsOf(scenario),
      bytes: LEAST + scenario.people * bytesOf(scenario),
    });
  }

  /** People first convinced, by hop. */
  get byHop(): number[] {
    return this.countsAt(this.kernel.functions.addressOfHops());
  }

  /** People first convinced, by generation. */
  get byGeneration(): number[] {
    return this.countsAt(this.kernel.functions.addressOfGenerations());
  }

  protected closeDay({ tellings, tellers, firstTellings }: DayNotes): void {
    const { stageCounts, scenario } = this;
    const reach = scenario.people - stageCounts[UNAWARE]!;
    this.everTold += firstTellings;
    this.days.push({
      reach,
      convinced: reach - stageCounts[UNMOVED]!,
      tellers,
      tellings,
      visits: this.kernel.count('visitsToday'),
    });
  }

  /** Counts up to the last that is not zero. */
  private countsAt(address: number): number[] {
    const counts = [...this.kernel.view(Uint32Array, address, this.scenario.days + 2)];
    return counts.slice(0, counts.findLastIndex((count) => count > 0) + 1);
  }
}

function needsOf(scenario: Scenario): number {
  return (
    (keepsDays(scenario) ? NEEDS_DAYS : 0) |
    (mayNeedMany(scenario) ? NEEDS_BELIEVED : 0) |
    (scenario['ties.fatigue'] > 0 ? NEEDS_HEARINGS : 0) |
    (mayVisit(scenario) ? NEEDS_GENERATIONS : 0)
  );
}

/** True where it matters on which day somebody was convinced. */
const keepsDays = (scenario: Scenario): boolean => mayVisit(scenario) || actsOnStories(scenario);

/** Bytes that a person takes: flags, tellings and five bits in any case. */
function bytesOf(scenario: Scenario): number {
  const needs = needsOf(scenario);
  const retellings = (scenario.days > 255 ? 2 : 1) * (needs & NEEDS_GENERATIONS ? 2 : 1);
  const optional = [NEEDS_BELIEVED, NEEDS_HEARINGS].filter((need) => needs & need).length;
  return 2 + 5 / 8 + retellings + optional + (needs & NEEDS_DAYS ? 4 : 0);
}
