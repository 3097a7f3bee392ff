import { firstDiners } from '../shared/diners.ts';
import { LeanPeople } from './lean-people.ts';
import { LeanTellings } from './lean-tellings.ts';
import type { Network } from '../../network/network.ts';
import { CRITIC, CUSTOMER, DORMANT, FAN, PLANNING, RELAYING, WARNED } from '../../story/stages.ts';
import { asUnit, type Luck } from '../../basics/random.ts';
import * as rules from '../shared/rules.ts';
import { truthOf, type Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT, FULL, valence12, type Story } from '../../story/story.ts';
import { Waiting } from '../shared/waiting.ts';

/** What a lean run counts of a day. */
interface LeanDay {
  readonly reach: number;
  readonly convinced: number;
  readonly tellers: number;
  readonly tellings: number;
  readonly visits: number;
}

/**
 * A run that keeps no stories and no journal, so that its people may be a hundred million: by the same rules and the
 * same draws as every other run, as far as what stories say decides nothing. Scenarios have to pass `leanFaults`.
 */
export class LeanRun {
  readonly people: LeanPeople;
  /** The days that were run; index: the day. */
  readonly days: LeanDay[] = [];
  /** People who have told at least one other. */
  everTold = 0;
  private readonly tellings: LeanTellings;
  private readonly visits: Waiting;
  private readonly reminders: Waiting;
  private readonly truth: readonly number[];
  private readonly lived: Story = new Int16Array(FACET_COUNT);

  /** @param network one of computed contacts alone */
  constructor(
    private readonly scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
  ) {
    this.people = new LeanPeople(scenario);
    this.tellings = new LeanTellings(scenario, network.computed!, luck, this.people);
    this.truth = truthOf(scenario);
    const { days, 'memory.cue': cue, 'memory.keep': keep, 'visits.delay': delay } = scenario;
    this.visits = new Waiting(days);
    this.visits.change(0, () => 1 / delay);
    this.reminders = new Waiting(days);
    this.reminders.change(0, (waited) => cue * rules.memoryStrength(keep, waited));
  }

  /** The last day that was run; −1 before the first. */
  get day(): number {
    return this.days.length - 1;
  }

  /** True when the days are over or nothing can happen any more. */
  get isOver(): boolean {
    return this.day >= 0 && (this.day >= this.scenario.days || !this.canGoOn());
  }

  /** Runs the next day; day 0 is that of the first diners. */
  runDay(): void {
    const { people, tellings } = this;
    const day = this.day + 1;
    tellings.startDay(day);
    const firstVisits = day === 0 ? this.sendDiners() : 0;
    this.remind(day);
    const visits = firstVisits + this.makeVisits(day);
    tellings.makeAll();
    people.passNight();
    this.everTold += tellings.firstToday;
    const { reach, convinced, tellerCount: tellers } = people;
    this.days.push({ reach, convinced, tellers, tellings: tellings.today, visits });
  }

  private sendDiners(): number {
    const diners = firstDiners(this.scenario, this.network, this.luck);
    for (const person of diners) this.visit(person);
    return diners.length;
  }

  /** The street reminds those who have forgotten. */
  private remind(day: number): void {
    const { people, scenario, luck } = this;
    if (scenario['memory.cue'] === 0 || people.stageCounts[DORMANT] === 0) return;
    for (let person = 0; person < scenario.people; person++) {
      if (people.stage(person) !== DORMANT) continue;
      const patience = asUnit(luck.draw(luck.keys.reminder, person, 0));
      if (this.reminders.dueDay(people.since![person]!, patience) > day) continue;
      this.tellings.act(person, people.isGood(person));
    }
  }

  /** Whoever planned to go on this day goes; returns how many. */
  private makeVisits(day: number): number {
    const { people, scenario, luck } = this;
    if (people.stageCounts[PLANNING] === 0) return 0;
    let visits = 0;
    for (let person = 0; person < scenario.people; person++) {
      if (people.stage(person) !== PLANNING) continue;
      const patience = asUnit(luck.draw(luck.keys.delay, person, 0));
      if (this.visits.dueDay(people.since![person]!, patience) > day) continue;
      this.visit(person);
      visits++;
    }
    return visits;
  }

  /** A visit, and what it makes of the visitor; with no expectations, or none that let anybody down. */
  private visit(person: number): void {
    const { people, scenario, luck, lived } = this;
    for (let facet = 0; facet < FACET_COUNT; facet++) {
      const draw = luck.draw(luck.keys.experience, person, facet);
      lived[facet] = rules.liveFacet(this.truth[facet]!, scenario['place.variation'], draw);
    }
    const felt = valence12(lived) / (12 * FULL);
    const stage =
      felt >= scenario['place.delight'] ? FAN : felt <= scenario['place.anger'] ? CRITIC : CUSTOMER;
    people.enter(person, stage, felt >= 0);
    people.hold(person, 0, people.generation[person]!);
    if (stage !== CUSTOMER) people.startTelling(person);
  }

  private canGoOn(): boolean {
    const { people, scenario } = this;
    const counts = people.stageCounts;
    const settled = counts[RELAYING]! + counts[WARNED]! + counts[FAN]! + counts[CRITIC]! + counts[CUSTOMER]!;
    if (settled === scenario.people) return false;
    return people.tellerCount > 0 || counts[PLANNING]! > 0 || this.canRemind();
  }

  /** True while the cue can still move somebody who has forgotten. */
  private canRemind(): boolean {
    const { people, scenario } = this;
    if (scenario['memory.cue'] === 0 || people.stageCounts[DORMANT] === 0) return false;
    for (let person = 0; person < scenario.people; person++) {
      if (people.stage(person) !== DORMANT) continue;
      const days = this.day + 1 - people.since![person]!;
      if (rules.memoryStrength(scenario['memory.keep'], days) > 0) return true;
    }
    return false;
  }
}
