import type { Kernel } from './kernel.ts';
import type { Listeners } from '../fast/listeners.ts';
import type { Contacts } from '../../network/contacts.ts';
import type { Network } from '../../network/network.ts';
import { CLOSE, type Population } from '../fast/population.ts';
import { NORMAL_TABLE, type Luck } from '../../basics/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What the tellings of a run need, and the lists of a batch: see tellings.ts. */
export interface TellingParts {
  readonly network: Network;
  readonly luck: Luck;
  readonly people: Population;
  readonly hearing: Listeners;
  readonly tellers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lost: Int32Array;
  readonly beliefs: Int32Array;
  readonly listeners: Int32Array;
  readonly slots: Int32Array;
}

/** A day's tellings made by the kernel, which leaves to {@link Listeners} those whose listener does more than relay. */
export class KernelTellings {
  private trust = 0;
  /** What the kernel has been told of. */
  private followed: Scenario | null = null;

  constructor(
    private readonly kernel: Kernel,
    private readonly parts: TellingParts,
    { offsets, contacts }: Contacts,
  ) {
    const { luck, people, hearing } = parts;
    const { flags, entries, versions, told, limits, tellers, newTellers, settled } = people;
    const { belief, mood, driftFood, driftPrice, driftSetting, driftService } = luck.keys;
    const normals = kernel.list(Float64Array, NORMAL_TABLE.length);
    normals.set(NORMAL_TABLE);
    kernel.set({ offsets, contacts, normals, chances: hearing.chances });
    kernel.set({ flags, entries, versions, told, limits, tellers, newTellers, settled });
    kernel.set({ setWords: tellers.length, stageCounts: people.stageCounts });
    kernel.set({ luckBase: luck.base, beliefKey: belief, moodKey: mood });
    kernel.set({ driftFoodKey: driftFood, driftPriceKey: driftPrice });
    kernel.set({ driftSettingKey: driftSetting, driftServiceKey: driftService });
    kernel.set({ batchTellers: parts.tellers, batchStarts: parts.starts, batchEnds: parts.ends });
    kernel.set({ batchLost: parts.lost, batchBeliefs: parts.beliefs });
    kernel.set({ listListeners: parts.listeners, listSlots: parts.slots });
  }

  /**
   * @param perDay tellings that everybody makes today
   * @param scenario as it is after the day's events
   */
  startDay(perDay: number, scenario: Scenario): void {
    const { kernel } = this;
    const { hearing, people } = this.parts;
    const { onlyReaction, canSettle } = hearing.reactions;
    kernel.set({ canSettle });
    if (scenario === this.followed) return;
    this.followed = scenario;
    this.trust = scenario['ties.closeTrust'];
    kernel.set({ perDay, onlyReaction, oneIsEnough: people.believed === null });
    kernel.set({ relayTells: scenario['telling.relayTells'], moodSpread: scenario['listeners.moodSpread'] });
    kernel.set({ driftLoss: scenario['drift.loss'], driftSharpening: scenario['drift.sharpening'] });
    kernel.set({ driftAssimilation: scenario['drift.assimilation'], driftNoise: scenario['drift.noise'] });
    kernel.set({ driftFlip: scenario['drift.flip'] });
  }

  /** Makes all of the day's tellings; returns how many, and how many people made their first. */
  makeAll(): { made: number; first: number } {
    const { kernel } = this;
    const { hearing, tellers, listeners, slots, lost, beliefs } = this.parts;
    kernel.functions.beginTellings();
    for (let at = this.makeSome(); at >= 0; at = this.makeSome()) {
      const slot = slots[at]!;
      hearing.hear(listeners[at]!, tellers[slot]!, CLOSE, 0, this.trust, 1, lost[slot]!, beliefs[slot]!);
    }
    return { made: kernel.count('today'), first: kernel.count('firstToday') };
  }

  /** What {@link Population.passNight} does. */
  passNight(): void {
    this.parts.people.tellerCount = this.kernel.functions.passNight();
  }

  /** Makes tellings until one that is left to be made here: its place in the list; −1 when all are made. */
  private makeSome(): number {
    const { functions } = this.kernel;
    const { journal } = this.parts.people;
    const left = functions.makeTellings(journal.length, journal.openChunk.byteOffset);
    journal.grown(functions.entryCount());
    return left;
  }
}
