import { asUnit, happens, type Luck } from '../../basics/random.ts';
import { Journal, NO_PARENT, SENT, type DayNotes } from '../../journal/journal.ts';
import type { Network } from '../../network/network.ts';
import { truthOf, type Scenario } from '../../scenario/scenario.ts';
import {
  CRITIC,
  DORMANT,
  FAN,
  hasVisited,
  PLANNING,
  PROMISED,
  REMINDED,
  UNAWARE,
  VISITED,
} from '../../story/stages.ts';
import { FACET_COUNT, FULL, meanFeeling, valence12, type Story } from '../../story/story.ts';
import { hasDownline } from '../../scenario/relevance.ts';
import { NO_TELLINGS, type TellingTriples } from '../../story/telling-triples.ts';
import { RunByPhases, type Sending } from '../shared/phases.ts';
import * as rules from '../shared/rules.ts';
import { TellingSample } from '../shared/telling-sample.ts';
import { Cohorts } from './cohorts.ts';
import { Business } from './downline/business.ts';
import { Population } from './population.ts';
import { Reception } from './reception.ts';
import { Tellings } from './tellings.ts';
import type { Probe } from './probe.ts';

/** What somebody who sees a run day by day may want beside the journal. */
export interface RunOptions {
  /** Keep a sample of each day's tellings, for {@link ReferenceRun.sampledTellings}. */
  readonly sampleTellings?: boolean;
  /** Collects what happens to one person. */
  readonly probe?: Probe;
}

/** A run written to be read: the reference that the kernel has to agree with, entry by entry. */
export class ReferenceRun extends RunByPhases {
  readonly journal = new Journal();
  /** Who sells the product; `null` where nobody does. */
  readonly business: Business | null;
  private readonly people: Population;
  private readonly reception: Reception;
  private readonly tellings: Tellings;
  private readonly sample: TellingSample | null;
  private readonly visits = new Cohorts();
  private readonly reminders = new Cohorts();
  private readonly advertising = new Cohorts();
  private truth: readonly number[] = [];
  private readonly scratch: Story = new Int16Array(FACET_COUNT);

  constructor(
    scenario: Scenario,
    private readonly network: Network,
    luck: Luck,
    private readonly options: RunOptions = {},
  ) {
    super(scenario, network, luck);
    this.sample = options.sampleTellings ? new TellingSample() : null;
    this.people = new Population(network, this.journal);
    const probe = options.probe ?? null;
    this.reception = new Reception(scenario, network, luck, this.people, probe);
    this.tellings = new Tellings(scenario, network, luck, this.people, {
      ...{ reception: this.reception, sample: this.sample, probe },
      goodwill: (teller) => this.business?.goodwill(teller) ?? 1,
    });
    this.business = hasDownline(scenario) ? this.openBusiness() : null;
  }

  get stageCounts(): Uint32Array {
    return this.people.stageCounts;
  }

  /** The sample of the day that was run last, see {@link TellingSample}; taken once, then empty. */
  sampledTellings(): TellingTriples {
    return this.sample?.take() ?? NO_TELLINGS;
  }

  protected get tellers(): number {
    return this.people.tellers;
  }

  protected mayGo(person: number): boolean {
    return !hasVisited(this.people.stage[person]!);
  }

  protected latestDormant(): number {
    const { stage, convincedDay } = this.people;
    let latest = -1;
    for (let person = 0; person < stage.length; person++)
      if (stage[person] === DORMANT) latest = Math.max(latest, convincedDay[person]!);
    return latest;
  }

  protected beginDay(day: number): void {
    this.tellings.startDay(day, this.scenario);
    this.business?.beginDay(day, this.scenario);
  }

  protected follow(day: number): void {
    const { 'telling.repeats': repeats, 'online.share': onlineShare } = this.scenario;
    this.people.rules = { mayRepeat: repeats, onlineShare };
    this.truth = truthOf(this.scenario);
    this.beginDay(day);
  }

  protected settleAll(): void {
    // Here everybody is asked on every day.
  }

  protected send({ diners, paid, parent }: Sending): void {
    for (const person of paid) this.people.isPaid[person] = 1;
    for (const person of diners) this.visit(person, null, parent);
    if (parent === NO_PARENT) this.business?.found(diners);
  }

  protected makeTellings(): Omit<DayNotes, 'tellers'> {
    const { tellings } = this;
    tellings.makeAll();
    return { tellings: tellings.today, firstTellings: tellings.firstToday };
  }

  protected override mustGoOn(): boolean {
    return this.business !== null && this.business.books.totals.inside > 0;
  }

  protected override doBusiness(): void {
    this.business?.endDay();
  }

  protected closeDay(notes: DayNotes): void {
    this.journal.closeDay(notes);
  }

  /** Everybody who has heard nothing may hear the advertised story. */
  protected advertise(day: number): void {
    const { people, scenario, luck, reception } = this;
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
      if (isBelieved && reception.countsAsConvinced(person)) {
        reception.convince(person, { parent: NO_PARENT, story, isGood });
      } else reception.stayUnmoved(person, NO_PARENT);
    }
  }

  /** The street reminds those who have forgotten: what they hold moves them as it would have at first. */
  protected remind(): void {
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
      this.reception.act(
        person,
        { parent: journal.parent(held), story, isGood: journal.isGood(held) },
        REMINDED,
      );
    }
  }

  /** Whoever planned to go on this day goes. */
  protected makeVisits(): void {
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
      const cameOn = people.entry[person]!;
      this.visit(person, expected, NO_PARENT);
      this.business?.sell(person, cameOn);
    }
  }

  /** A visit: the experience, what it makes of the visitor, and whether they tell. */
  private visit(person: number, expected: number | null, parent: number): void {
    const { people, scenario } = this;
    const lived = this.experience(person);
    const experienced = valence12(lived) / (12 * FULL);
    const felt = rules.satisfaction(experienced, expected, scenario['listeners.letdown']);
    const stage = rules.stageAfterVisit(felt, scenario['place.delight'], scenario['place.anger']);
    this.options.probe?.note(person, this.day + 1, () => ({
      kind: 'visited',
      expected,
      experienced,
      satisfaction: felt,
      stage,
      isPaid: people.isPaid[person] === 1,
    }));
    people.enter(person, stage, VISITED, { parent, story: lived, isGood: experienced >= 0 });
    const day = this.day + 1;
    people.stopTelling(person);
    if (people.isPaid[person] === 1) {
      this.makePromise(person);
      people.startTelling(person, scenario['campaign.playedTells'], day);
    } else if (stage === FAN) people.startTelling(person, scenario['telling.fanTells'], day);
    else if (stage === CRITIC) people.startTelling(person, scenario['telling.criticTells'], day);
  }

  /** Somebody says from now on what the campaign promises. */
  private makePromise(person: number): void {
    const { people } = this;
    const story = this.promise();
    const isGood = valence12(story) >= 0;
    people.enter(person, people.stage[person]!, PROMISED, { parent: NO_PARENT, story, isGood });
  }

  private openBusiness(): Business {
    const { scenario, network, luck, people, reception, sample } = this;
    return new Business(scenario, {
      ...{ network, luck, people, reception, sample, probe: this.options.probe ?? null },
      tryProduct: (person) => this.visit(person, null, SENT),
      promise: (person) => this.makePromise(person),
    });
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
}
