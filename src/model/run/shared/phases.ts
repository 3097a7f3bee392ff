import type { Luck } from '../../basics/random.ts';
import { NO_PARENT, SENT, type DayNotes } from '../../journal/journal.ts';
import type { Network } from '../../network/network.ts';
import { afterEvent, eventsOn, lastDinersDay } from '../../scenario/events.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { firstDiners, moreDiners, paidAmong } from './diners.ts';
import { mayGoOn } from './ending.ts';

/** People who go on nobody's word. */
export interface Sending {
  readonly diners: readonly number[];
  /** Those of them whom the campaign pays. */
  readonly paid: readonly number[];
  /** `NO_PARENT` for the first diners, `SENT` for those whom an event sends. */
  readonly parent: number;
}

/**
 * A run, day by day: the order of a day's phases, its events, and when it ends. How a phase is done differs between the
 * two engines: the reference, which is written to be read, and the kernel, which is fast.
 */
export abstract class RunByPhases {
  /** The last day that was run; −1 before the first. */
  day = -1;
  /** The last day on which an event sends diners; −1 when none does. */
  private readonly lastSending: number;
  private first: readonly number[];

  /** @param scenario what holds today: events change it */
  constructor(
    protected scenario: Scenario,
    network: Network,
    protected readonly luck: Luck,
  ) {
    this.lastSending = lastDinersDay(scenario);
    this.first = firstDiners(scenario, network, luck);
  }

  /** True when the days are over or nothing can happen any more. */
  get isOver(): boolean {
    const { day, scenario, stageCounts, tellers } = this;
    if (day < 0) return false;
    if (day >= scenario.days) return true;
    if (this.mustGoOn()) return false;
    return !mayGoOn(scenario, { day, stageCounts, tellers, latestDormant: () => this.latestDormant() });
  }

  /** People in each stage now, by its code. */
  abstract get stageCounts(): Uint32Array;

  /** True while somebody sells the product: then the run goes on, whoever still tells. */
  protected mustGoOn(): boolean {
    return false;
  }

  /** Runs to the end. */
  finish(): this {
    while (!this.isOver) this.runDay();
    return this;
  }

  /** Runs the next day; day 0 is that of the first diners. */
  runDay(): void {
    const day = this.day + 1;
    this.beginDay(day);
    if (day === 0) this.sendFirstDiners();
    else this.takeEvents(day);
    this.advertise(day);
    this.remind(day);
    this.makeVisits(day);
    const made = this.makeTellings(day);
    this.doBusiness();
    this.closeDay({ ...made, tellers: this.tellers });
    this.day = day;
  }

  /** People who have tellings to make at the end of the last day. */
  protected abstract get tellers(): number;
  /** True for people who have not gone yet. */
  protected abstract mayGo(person: number): boolean;
  /** See `Outlook` of ending.ts. */
  protected abstract latestDormant(): number;

  protected abstract beginDay(day: number): void;
  /** Works out what the parameters mean from a day on. @param canSettle false while an event is to come that sends diners */
  protected abstract follow(day: number, canSettle: boolean): void;
  protected abstract send(sending: Sending): void;
  /** Settles everybody whom no telling can change any more, after the last event that sends diners. */
  protected abstract settleAll(): void;
  protected abstract advertise(day: number): void;
  protected abstract remind(day: number): void;
  protected abstract makeVisits(day: number): void;
  protected abstract makeTellings(day: number): Omit<DayNotes, 'tellers'>;
  protected abstract closeDay(notes: DayNotes): void;

  /** What those who sell the product do after the day's tellings; nothing without founders. */
  protected doBusiness(): void {
    // The kernel runs no business.
  }

  private sendFirstDiners(): void {
    this.follow(0, this.lastSending <= 0);
    this.sendAll(this.first, NO_PARENT);
    this.first = [];
  }

  /** What the day's events change: parameters, and new diners. */
  private takeEvents(day: number): void {
    const events = eventsOn(this.scenario, day);
    if (events.length === 0) return;
    this.scenario = events.reduce(afterEvent, this.scenario);
    this.follow(day, day >= this.lastSending);
    for (const { diners } of events) {
      if (diners === undefined) continue;
      this.sendAll(
        moreDiners(diners, this.scenario, this.luck, (person) => this.mayGo(person)),
        SENT,
      );
    }
    if (day === this.lastSending) this.settleAll();
  }

  private sendAll(diners: readonly number[], parent: number): void {
    this.send({ diners, paid: paidAmong(diners, this.scenario, this.luck), parent });
  }
}
