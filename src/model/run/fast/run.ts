import { Advertising } from './advertising.ts';
import { forEachIn } from '../../basics/bit-set.ts';
import { firstDiners, moreDiners, paidAmong } from '../shared/diners.ts';
import { afterEvent, eventsOn, hasEventAfter, lastDinersDay } from '../../scenario/events.ts';
import { Journal, NO_PARENT, SENT } from '../../journal/journal.ts';
import { Listeners } from './listeners.ts';
import type { Memory } from '../../basics/lists.ts';
import type { Network } from '../../network/network.ts';
import type { Path } from '../../scenario/parameters.ts';
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
import { happens, type Luck } from '../../basics/random.ts';
import { liveFacet, memoryStrength, promiseFacet, satisfaction } from '../shared/rules.ts';
import { Reactions } from './reactions.ts';
import type { Received } from './retelling.ts';
import { truthOf, type Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT, FULL, meanFeeling, packed, valence12, type Story } from '../../story/story.ts';
import { TellingSample, type SampledTelling } from '../shared/telling-sample.ts';
import { Tellings } from './tellings.ts';
import { Waiting } from '../shared/waiting.ts';

/** What somebody who sees a run day by day may want beside the journal. */
export interface RunOptions {
  /** Keep a sample of each day's tellings, for {@link Run.sampledTellings}. */
  readonly sampleTellings?: boolean;
  /** Where its lists are kept; the network's must stand there too. */
  readonly memory?: Memory;
}

/**
 * A run, day by day. It does what the reference engine does, entry by entry the same, but asks nobody to whom nothing
 * can happen: sets of people take the place of loops over everybody, and who waits has been told the day.
 */
export class Run {
  readonly journal: Journal;
  private readonly people: Population;
  private readonly hearing: Listeners;
  private readonly reactions: Reactions;
  private readonly tellings: Tellings;
  private readonly sample: TellingSample | null;
  private readonly visits: Waiting;
  private readonly reminders: Waiting;
  private readonly advertising: Advertising;
  /** The last day on which an event sends diners; −1 when none does. */
  private readonly lastSending: number;
  private truth: readonly number[] = [];
  private readonly received: Received = { first: 0, second: 0, isGood: true, parent: NO_PARENT };
  private readonly story: Story = new Int16Array(FACET_COUNT);

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    options: RunOptions = {},
  ) {
    const { people, days } = scenario;
    this.sample = options.sampleTellings ? new TellingSample() : null;
    this.journal = new Journal(options.memory);
    this.visits = new Waiting(days);
    this.reminders = new Waiting(days);
    this.advertising = new Advertising(people, luck, days);
    this.lastSending = lastDinersDay(scenario);
    this.people = new Population(scenario, network, this.journal);
    const { visits, reminders } = this;
    this.reactions = new Reactions(scenario, network, luck, this.people, { visits, reminders });
    this.hearing = new Listeners(scenario, network, luck, this.people, this.reactions);
    this.tellings = new Tellings(scenario, network, luck, this.people, this.hearing, this.sample);
    this.follow(scenario, 0);
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
    this.reactions.startDay(day);
    if (day === 0) this.sendDiners(firstDiners(this.scenario, this.network, this.luck), NO_PARENT);
    else this.takeEvents(day);
    this.tellings.startDay(day, this.scenario);
    this.advertise(day);
    this.remind(day);
    this.makeVisits(day);
    this.tellings.makeAll();
    this.tellings.passNight();
    this.journal.closeDay({
      tellings: this.tellings.today,
      tellers: this.people.tellerCount,
      firstTellings: this.tellings.firstToday,
    });
  }

  /** What the day's events change: parameters, and new diners. */
  private takeEvents(day: number): void {
    const events = eventsOn(this.scenario, day);
    if (events.length === 0) return;
    this.follow(events.reduce(afterEvent, this.scenario), day);
    for (const { diners } of events) {
      if (diners === undefined) continue;
      const mayGo = (person: number) => !hasVisited(this.people.stage(person));
      this.sendDiners(moreDiners(diners, this.scenario, this.luck, mayGo), SENT);
    }
    if (day === this.lastSending) this.reactions.settleAll();
  }

  /** Works out what the parameters mean from a day on. */
  private follow(scenario: Scenario, day: number): void {
    const before = day === 0 ? null : this.scenario;
    const changes = (...paths: Path[]) => paths.some((path) => before?.[path] !== scenario[path]);
    this.scenario = scenario;
    this.truth = truthOf(scenario);
    this.people.mayRepeat = scenario['telling.repeats'];
    this.people.onlineShare = scenario['online.share'];
    this.reactions.follow(scenario, day >= this.lastSending);
    this.hearing.follow(scenario);
    const { 'memory.cue': cue, 'memory.keep': keep, 'visits.delay': delay } = scenario;
    const changesReminders = changes('memory.cue', 'memory.keep');
    if (changesReminders) this.reminders.change(day, (days) => cue * memoryStrength(keep, days));
    if (changes('visits.delay')) this.visits.change(day, () => 1 / delay);
    if (before && (changesReminders || changes('visits.delay'))) this.reactions.waitAnew();
    if (changes('advertising.reach')) {
      const canReach = (person: number) => this.people.stage(person) === UNAWARE;
      this.advertising.change(day, scenario['advertising.reach'], canReach);
    }
  }

  /** People go who come on nobody's word; a share of them is paid. */
  private sendDiners(diners: readonly number[], parent: number): void {
    const { scenario, people, luck } = this;
    for (const person of paidAmong(diners, scenario, luck)) people.pay(person);
    for (const person of diners) this.visit(person, null, parent);
  }

  /** Those whom the advertised story reaches today, if they have heard nothing. */
  private advertise(day: number): void {
    const { people, scenario, luck, hearing, reactions, received } = this;
    const reached = this.advertising.reachedOn(day);
    if (reached.length === 0) return;
    this.promise();
    received.parent = NO_PARENT;
    for (const person of reached) {
      if (people.stage(person) !== UNAWARE) continue;
      const isBelieved = happens(
        luck.draw(luck.keys.advertisingTrust, person, 0),
        scenario['advertising.trust'],
      );
      if (isBelieved && hearing.countsAsConvinced(person)) reactions.convince(person, received);
      else reactions.stayUnmoved(person, NO_PARENT);
    }
  }

  /** The street reminds those who have forgotten: what they hold moves them as it would have at first. */
  private remind(day: number): void {
    const { people, journal, reactions, received } = this;
    forEachIn(people.waiting, (person) => {
      if (people.dueDay(person) !== day || people.stage(person) !== DORMANT) return;
      received.first = people.versions[person * 2]!;
      received.second = people.versions[person * 2 + 1]!;
      received.isGood = people.isGood(person);
      received.parent = journal.parent(people.entries[person]!);
      reactions.act(person, received, REMINDED);
    });
  }

  /** Whoever planned to go on this day goes. */
  private makeVisits(day: number): void {
    const { people, journal } = this;
    forEachIn(people.waiting, (person) => {
      if (people.dueDay(person) !== day || people.stage(person) !== PLANNING) return;
      const isVerifier = people.isVerifier(person);
      const expected = isVerifier ? null : meanFeeling(journal.story(people.entries[person]!, this.story));
      this.visit(person, expected, NO_PARENT);
    });
  }

  /** A visit: the experience, what it makes of the visitor, and whether they tell. */
  private visit(person: number, expected: number | null, parent: number): void {
    const { people, scenario, received } = this;
    const experienced = this.experience(person);
    const felt = satisfaction(experienced, expected, scenario['listeners.letdown']);
    const stage =
      felt >= scenario['place.delight'] ? FAN : felt <= scenario['place.anger'] ? CRITIC : CUSTOMER;
    people.stopWaiting(person);
    people.enter(person, stage, VISITED, parent, received);
    people.stopTelling(person);
    if (people.isPaid(person)) {
      this.promise();
      people.enter(person, stage, PROMISED, NO_PARENT, received);
      people.startTelling(person, scenario['campaign.playedTells']);
    } else if (stage === FAN) people.startTelling(person, scenario['telling.fanTells']);
    else if (stage === CRITIC) people.startTelling(person, scenario['telling.criticTells']);
    this.reactions.settle(person);
  }

  /** Receives what somebody lives; returns its feeling, −1 … 1. */
  private experience(person: number): number {
    const { luck, scenario, story } = this;
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      const draw = luck.draw(luck.keys.experience, person, facet);
      story[facet] = liveFacet(this.truth[facet]!, scenario['place.variation'], draw);
    }
    return this.receive() / (12 * FULL);
  }

  /** Receives what the campaign promises. */
  private promise(): void {
    for (let facet = 0; facet < FACET_COUNT; facet++)
      this.story[facet] = promiseFacet(this.truth[facet]!, this.scenario['campaign.boast']);
    this.receive();
  }

  /** Receives a whole story; returns its feeling, in the unit of {@link valence12}. */
  private receive(): number {
    const { received, story } = this;
    const valence = valence12(story);
    received.first = packed(story[0]!, story[1]!);
    received.second = packed(story[2]!, story[3]!);
    received.isGood = valence >= 0;
    return valence;
  }

  private canGoOn(): boolean {
    const { people, scenario } = this;
    const counts = people.stageCounts;
    const final = counts[RELAYING]! + counts[WARNED]! + counts[FAN]! + counts[CRITIC]! + counts[CUSTOMER]!;
    if (hasEventAfter(scenario, this.day)) return true;
    if (final === scenario.people) return false;
    const adsCanReach = scenario['advertising.reach'] > 0 && counts[UNAWARE]! > 0;
    return people.tellerCount > 0 || counts[PLANNING]! > 0 || adsCanReach || this.canRemind();
  }

  /** True while the cue can still move somebody who has forgotten: the one who did so last has the strongest memory. */
  private canRemind(): boolean {
    const { people, scenario } = this;
    if (scenario['memory.cue'] === 0 || people.stageCounts[DORMANT] === 0) return false;
    const latest = people.dormantSince.findLastIndex((dormant) => dormant > 0);
    return memoryStrength(scenario['memory.keep'], this.day + 1 - latest) > 0;
  }
}
