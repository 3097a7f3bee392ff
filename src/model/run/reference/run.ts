import { Cohorts } from './cohorts.ts';
import { firstDiners, moreDiners, paidAmong } from '../shared/diners.ts';
import { afterEvent, eventsOn, hasEventAfter } from '../../scenario/events.ts';
import { Journal, NO_PARENT, SENT } from '../../journal/journal.ts';
import type { Network } from '../../network/network.ts';
import {
  CRITIC,
  CUSTOMER,
  DORMANT,
  FAN,
  hasVisited,
  PLANNING,
  PROMISED,
  RELAYING,
  REMINDED,
  UNAWARE,
  VISITED,
  WARNED,
} from '../../story/stages.ts';
import { Population } from './population.ts';
import { asUnit, happens, type Luck } from '../../basics/random.ts';
import * as rules from '../shared/rules.ts';
import { truthOf, type Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT, FULL, meanFeeling, valence12, type Story } from '../../story/story.ts';
import { TellingSample, type SampledTelling } from '../shared/telling-sample.ts';
import { Tellings } from './tellings.ts';
import type { Probe } from './probe.ts';

/** What somebody who sees a run day by day may want beside the journal. */
export interface RunOptions {
  /** Keep a sample of each day's tellings, for {@link Run.sampledTellings}. */
  readonly sampleTellings?: boolean;
  /** Collects what happens to one person. */
  readonly probe?: Probe;
}

/** A run, day by day, written to be read: the reference that the fast engine has to agree with, entry by entry. */
export class ReferenceRun {
  readonly journal = new Journal();
  private readonly people: Population;
  private readonly tellings: Tellings;
  private readonly sample: TellingSample | null;
  private readonly visits = new Cohorts();
  private readonly reminders = new Cohorts();
  private readonly advertising = new Cohorts();
  private truth: readonly number[] = [];
  private readonly scratch: Story = new Int16Array(FACET_COUNT);

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly options: RunOptions = {},
  ) {
    this.sample = options.sampleTellings ? new TellingSample() : null;
    this.people = new Population(network, this.journal);
    this.tellings = new Tellings(scenario, network, luck, this.people, this.journal, {
      sample: this.sample,
      probe: options.probe ?? null,
    });
    this.takeEvents(0);
  }

  /** The last day that was run; −1 before the first. */
  get day(): number {
    return this.journal.days - 1;
  }

  /** True when the days are over or nothing can happen any more. */
  get isOver(): boolean {
    return this.day >= 0 && (this.day >= this.scenario.days || !this.canGoOn());
  }

  /** People in each stage now, by its code. */
  get stageCounts(): Uint32Array {
    return this.people.stageCounts;
  }

  /** The sample of the day that was run last; taken once, then empty. */
  sampledTellings(): SampledTelling[] {
    return this.sample?.take() ?? [];
  }

  /** Runs to the end. */
  finish(): this {
    while (!this.isOver) this.runDay();
    return this;
  }

  /** Runs the next day; day 0 is that of the first diners. */
  runDay(): void {
    const day = this.day + 1;
    if (day === 0) this.sendDiners(firstDiners(this.scenario, this.network, this.luck), NO_PARENT);
    else this.takeEvents(day);
    this.tellings.startDay(day, this.scenario);
    this.advertise(day);
    this.remind();
    this.makeVisits();
    this.tellings.makeAll();
    this.journal.closeDay({
      tellings: this.tellings.today,
      tellers: this.people.tellers,
      firstTellings: this.tellings.firstToday,
    });
  }

  /** What the day's events change: parameters, and new diners. */
  private takeEvents(day: number): void {
    const events = eventsOn(this.scenario, day);
    this.scenario = events.reduce(afterEvent, this.scenario);
    const { 'telling.repeats': repeats, 'online.share': onlineShare } = this.scenario;
    this.people.rules = { mayRepeat: repeats, onlineShare };
    this.truth = truthOf(this.scenario);
    const mayGo = (person: number) => !hasVisited(this.people.stage[person]!);
    for (const { diners } of events) {
      if (diners !== undefined) this.sendDiners(moreDiners(diners, this.scenario, this.luck, mayGo), SENT);
    }
  }

  /** People go who come on nobody's word; a share of them is paid. */
  private sendDiners(diners: readonly number[], parent: number): void {
    const { scenario, people, luck } = this;
    for (const person of paidAmong(diners, scenario, luck)) people.isPaid[person] = 1;
    for (const person of diners) this.visit(person, null, parent);
  }

  /** Everybody who has heard nothing may hear the advertised story. */
  private advertise(day: number): void {
    const { people, scenario, luck, tellings } = this;
    this.advertising.passDay(() => scenario['advertising.reach']);
    if (scenario['advertising.reach'] === 0 || day === 0) return;
    const story = this.promise();
    const isGood = valence12(story) >= 0;
    for (let person = 0; person < scenario.people; person++) {
      if (people.stage[person] !== UNAWARE) continue;
      if (!this.advertising.isDue(0, asUnit(luck.draw(luck.keys.advertising, person, 0)))) continue;
      const isBelieved = happens(
        luck.draw(luck.keys.advertisingTrust, person, 0),
        scenario['advertising.trust'],
      );
      this.options.probe?.note(person, day, () => ({
        kind: 'advertised',
        chance: scenario['advertising.trust'],
        isBelieved,
      }));
      if (isBelieved && tellings.countsAsConvinced(person)) {
        tellings.convince(person, { parent: NO_PARENT, story, isGood });
      } else tellings.stayUnmoved(person, NO_PARENT);
    }
  }

  /** The street reminds those who have forgotten: what they hold moves them as it would have at first. */
  private remind(): void {
    const { people, scenario, luck, journal } = this;
    const { 'memory.cue': cue, 'memory.keep': keep } = scenario;
    this.reminders.passDay((days) => cue * rules.memoryStrength(keep, days));
    for (let person = 0; person < scenario.people; person++) {
      if (people.stage[person] !== DORMANT) continue;
      const patience = asUnit(luck.draw(luck.keys.reminder, person, 0));
      if (!this.reminders.isDue(people.convincedDay[person]!, patience)) continue;
      this.options.probe?.note(person, this.day + 1, () => ({
        kind: 'reminded',
        isGood: journal.isGood(people.entry[person]!),
      }));
      const held = people.entry[person]!;
      const story = journal.story(held, this.scratch);
      this.tellings.act(
        person,
        { parent: journal.parent(held), story, isGood: journal.isGood(held) },
        REMINDED,
      );
    }
  }

  /** Whoever planned to go on this day goes. */
  private makeVisits(): void {
    const { people, scenario, luck, journal } = this;
    this.visits.passDay(() => 1 / scenario['visits.delay']);
    for (let person = 0; person < scenario.people; person++) {
      if (people.stage[person] !== PLANNING) continue;
      const patience = asUnit(luck.draw(luck.keys.delay, person, 0));
      if (!this.visits.isDue(people.convincedDay[person]!, patience)) continue;
      const expected =
        people.isVerifier[person] === 1
          ? null
          : meanFeeling(journal.story(people.entry[person]!, this.scratch));
      this.visit(person, expected, NO_PARENT);
    }
  }

  /** A visit: the experience, what it makes of the visitor, and whether they tell. */
  private visit(person: number, expected: number | null, parent: number): void {
    const { people, scenario } = this;
    const lived = this.experience(person);
    const experienced = valence12(lived) / (12 * FULL);
    const felt = rules.satisfaction(experienced, expected, scenario['listeners.letdown']);
    const stage =
      felt >= scenario['place.delight'] ? FAN : felt <= scenario['place.anger'] ? CRITIC : CUSTOMER;
    this.options.probe?.note(person, this.day + 1, () => ({
      kind: 'visited',
      expected,
      experienced,
      satisfaction: felt,
      stage,
      isPaid: people.isPaid[person] === 1,
    }));
    people.enter(person, stage, VISITED, parent, lived, experienced >= 0);
    const day = this.day + 1;
    people.stopTelling(person);
    if (people.isPaid[person] === 1) {
      const promise = this.promise();
      people.enter(person, stage, PROMISED, NO_PARENT, promise, valence12(promise) >= 0);
      people.startTelling(person, scenario['campaign.playedTells'], day);
    } else if (stage === FAN) people.startTelling(person, scenario['telling.fanTells'], day);
    else if (stage === CRITIC) people.startTelling(person, scenario['telling.criticTells'], day);
  }

  private experience(person: number): Story {
    const { luck, scenario } = this;
    return this.scratch.map((_, facet) => {
      const draw = luck.draw(luck.keys.experience, person, facet);
      return rules.liveFacet(this.truth[facet]!, scenario['place.variation'], draw);
    });
  }

  private promise(): Story {
    return this.scratch.map((_, facet) =>
      rules.promiseFacet(this.truth[facet]!, this.scenario['campaign.boast']),
    );
  }

  private canGoOn(): boolean {
    const { people, scenario } = this;
    const counts = people.stageCounts;
    const settled = counts[RELAYING]! + counts[WARNED]! + counts[FAN]! + counts[CRITIC]! + counts[CUSTOMER]!;
    if (hasEventAfter(scenario, this.day)) return true;
    if (settled === scenario.people) return false;
    const adsCanReach = scenario['advertising.reach'] > 0 && counts[UNAWARE]! > 0;
    return people.tellers > 0 || counts[PLANNING]! > 0 || adsCanReach || this.canRemind();
  }

  /** True while the cue can still move somebody who has forgotten. */
  private canRemind(): boolean {
    const { people, scenario } = this;
    if (scenario['memory.cue'] === 0 || people.stageCounts[DORMANT] === 0) return false;
    return people.stage.some((stage, person) => {
      const days = this.day + 1 - people.convincedDay[person]!;
      return stage === DORMANT && rules.memoryStrength(scenario['memory.keep'], days) > 0;
    });
  }
}
