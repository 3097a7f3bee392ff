import type { Luck } from '../../basics/random.ts';
import { SENT, type DayNotes } from '../../journal/journal.ts';
import { contactTotal, type Network } from '../../network/network.ts';
import type { Scenario, ScenarioPatch } from '../../scenario/scenario.ts';
import { hasVisited, STAGES } from '../../story/stages.ts';
import { RunByPhases, type Sending } from '../shared/phases.ts';
import { NEEDS_BELIEVED, NEEDS_DAYS, NEEDS_ONLINE } from './contract.ts';
import type { Kernel } from './kernel.ts';

/** Bytes that a run is likely to take for a person, and for a tie's end. */
const PERSON = 110;
const TIE_END = 4;
const LEAST = 0x100000;

/** What a run asks of the kernel. */
export interface Demand {
  /** What it needs beyond the least, as bits of contract.ts. */
  readonly needs: number;
  /** Bytes that it is likely to take. */
  readonly bytes: number;
}

/** The part of a run by the kernel that is the same whether stories are kept or not. */
export abstract class KernelRun extends RunByPhases {
  /** True where somebody looks at the day's tellings. */
  protected isSampled = false;
  private tellerCount = 0;
  private counts: Uint32Array;

  constructor(
    scenario: Scenario,
    network: Network,
    luck: Luck,
    protected readonly kernel: Kernel,
    { needs, bytes }: Demand = demandOf(scenario, network),
  ) {
    super(scenario, network, luck);
    kernel.begin(scenario, network, luck, needs, bytes);
    this.counts = this.countsNow();
  }

  get stageCounts(): Uint32Array {
    if (this.counts.buffer !== this.kernel.buffer) this.counts = this.countsNow();
    return this.counts;
  }

  protected get tellers(): number {
    return this.tellerCount;
  }

  protected mayGo(person: number): boolean {
    return !hasVisited(this.kernel.functions.stageOf(person));
  }

  protected latestDormant(): number {
    return this.kernel.functions.latestDormant();
  }

  protected beginDay(day: number): void {
    this.kernel.functions.beginDay(day, this.isSampled);
  }

  protected follow(day: number, canSettle: boolean): void {
    this.kernel.setParameters(this.scenario);
    this.kernel.functions.follow(day, canSettle);
  }

  protected settleAll(): void {
    this.kernel.functions.settleAll();
  }

  protected send({ diners, paid, parent }: Sending): void {
    const count = paid.length + diners.length;
    const address = this.kernel.functions.roomForDiners(count);
    const room = this.kernel.view(Uint32Array, address, count);
    room.set(paid);
    room.set(diners, paid.length);
    this.kernel.functions.sendDiners(paid.length, diners.length, parent === SENT);
  }

  protected advertise(day: number): void {
    this.kernel.functions.advertise(day);
  }

  protected remind(day: number): void {
    this.kernel.functions.remind(day);
  }

  protected makeVisits(): void {
    this.kernel.functions.makeVisits();
  }

  protected makeTellings(): Omit<DayNotes, 'tellers'> {
    const { kernel } = this;
    kernel.functions.makeTellings();
    this.tellerCount = kernel.functions.passNight();
    return { tellings: kernel.count('tellingsToday'), firstTellings: kernel.count('firstToday') };
  }

  private countsNow(): Uint32Array {
    return this.kernel.view(Uint32Array, this.kernel.functions.addressOfStageCounts(), STAGES.length);
  }
}

/**
 * Bytes that a run with stories asks of the kernel before it begins.
 * @param contacts stored, of all people together
 */
export const kernelBytes = (people: number, contacts: number): number =>
  LEAST + people * PERSON + contacts * TIE_END;

/** What a run asks for that keeps stories. */
function demandOf(scenario: Scenario, network: Network): Demand {
  return {
    needs: NEEDS_DAYS | (network.online ? NEEDS_ONLINE : 0) | (mayNeedMany(scenario) ? NEEDS_BELIEVED : 0),
    bytes: kernelBytes(scenario.people, contactTotal(network)),
  };
}

/** True when it takes, on some day, more than one believed telling to convince somebody. */
export const mayNeedMany = ({ events, ...scenario }: Scenario): boolean =>
  [scenario, ...events.map(({ set = {} }) => set as ScenarioPatch)].some(
    ({ 'listeners.tellersNeeded': tellers = 1, 'listeners.shareNeeded': share = 0 }) =>
      tellers > 1 || share > 0,
  );
