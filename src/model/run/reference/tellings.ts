import type { Journal } from '../../journal/journal.ts';
import { closeLayer, contactAt, rowLength, type Network } from '../../network/network.ts';
import { UNAWARE } from '../../story/stages.ts';
import type { Layer, Population } from './population.ts';
import { asCoin, asIndex, happens, type Luck } from '../../basics/random.ts';
import * as rules from '../shared/rules.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { FACET_COUNT, lostFacets, type Story } from '../../story/story.ts';
import type { TellingSample } from '../shared/telling-sample.ts';
import type { Fact, Probe } from './probe.ts';
import { between, type Meeting, type MeetingDraws, type Reception } from './reception.ts';

interface TellingOptions {
  readonly reception: Reception;
  readonly sample: TellingSample | null;
  readonly probe: Probe | null;
  /** How much of belief is left in what somebody says, 0 … 1; the same all day. */
  readonly goodwill: (teller: number) => number;
}

/** The heart of the day: who tells whom, what arrives, whether it is believed, and what the listener does. */
export class Tellings {
  /** Tellings made today. */
  today = 0;
  /** People who made their first telling today. */
  firstToday = 0;
  private readonly journal: Journal;
  private day = 0;
  /** True once the same two people can have met before; until then no event to come may touch anybody's luck. */
  private mayHaveMet: boolean;
  private readonly told: Story = new Int16Array(FACET_COUNT);
  private readonly draws: MeetingDraws;
  /** Of who is telling now. */
  private goodwill = 1;

  constructor(
    private scenario: Scenario,
    private readonly network: Network,
    private readonly luck: Luck,
    private readonly people: Population,
    private readonly options: TellingOptions,
  ) {
    this.journal = people.journal;
    this.mayHaveMet = scenario['network.kind'] === 'mixed';
    const { belief, recall, badNews, ...keys } = luck.keys;
    this.draws = {
      ...{ belief, recall, badNews },
      drift: [keys.driftFood, keys.driftPrice, keys.driftSetting, keys.driftService],
      mutate: [keys.mutateFood, keys.mutatePrice, keys.mutateSetting, keys.mutateService],
    };
  }

  /** @param scenario as it is after the day's events */
  startDay(day: number, scenario: Scenario): void {
    this.day = day;
    this.scenario = scenario;
    this.mayHaveMet ||= scenario['telling.repeats'];
    this.today = 0;
    this.firstToday = 0;
    this.options.reception.startDay(day, scenario);
  }

  /** Everybody who was a teller this morning, by number, makes the day's tellings. */
  makeAll(): void {
    const { tellerSince } = this.people;
    for (let person = 0; person < tellerSince.length; person++) {
      if (tellerSince[person]! >= 0 && tellerSince[person]! < this.day) this.makeTellings(person);
    }
  }

  private makeTellings(teller: number): void {
    const { people, luck } = this;
    // An event may have taken the last whom they could tell.
    if (people.isExhausted(teller)) return this.stop(teller, false);
    const coin = asCoin(luck.draw(luck.keys.daily, teller, this.day));
    this.goodwill = this.options.goodwill(teller);
    const count = rules.tellingsOfDay(this.scenario['telling.perDay'], coin);
    for (let made = 0; made < count && people.tellerSince[teller]! >= 0; made++) {
      const telling = this.nextTelling(teller);
      const { listener, k } = telling;
      this.today++;
      if (k === 0) this.firstToday++;
      const isNews = people.stage[listener] === UNAWARE;
      this.options.sample?.offer(luck.draw(luck.keys.sample, teller, k), teller, listener, isNews);
      if (k === 0) this.note(teller, () => ({ kind: 'beganTelling' }));
      const isStifled = this.tell(telling);
      if (isStifled || people.isExhausted(teller)) this.stop(teller, isStifled);
    }
  }

  private stop(teller: number, isStifled: boolean): void {
    this.people.stopTelling(teller);
    this.note(teller, () => ({ kind: 'stoppedTelling', told: this.people.told[teller]!, isStifled }));
  }

  /** Whom the teller tells next, and where; counts it as made. */
  private nextTelling(teller: number): Meeting {
    const { people } = this;
    const layer = this.layerOf(teller);
    const place = people.toldOn(teller, layer);
    const k = people.told[teller]!++;
    if (layer === 'online') people.toldOnline[teller]!++;
    const listener = this.listenerOf(teller, layer, place, k);
    const { draws, mayHaveMet } = this;
    return { teller, listener, layer, k, draws, mayHaveMet };
  }

  /** The layer of a teller's next telling: the one drawn, or the other where nobody is left on it. */
  private layerOf(teller: number): Layer {
    const { people, luck, scenario } = this;
    if (!this.network.online) return 'close';
    const draw = luck.draw(luck.keys.layer, teller, people.told[teller]!);
    const drawn = happens(draw, scenario['online.share']) ? 'online' : 'close';
    if (people.canTell(teller, drawn)) return drawn;
    return drawn === 'online' ? 'close' : 'online';
  }

  /** The contact at a place in the order of telling; anybody where the same may be told again. */
  private listenerOf(teller: number, layer: Layer, place: number, k: number): number {
    const { network, luck } = this;
    const contacts = layer === 'online' ? network.online : closeLayer(network);
    const draw = luck.draw(luck.keys.whom, teller, k);
    if (!contacts) {
      const other = asIndex(draw, network.people - 1);
      return other < teller ? other : other + 1;
    }
    const mayRepeat = this.scenario['telling.repeats'];
    return contactAt(contacts, teller, mayRepeat ? asIndex(draw, rowLength(contacts, teller)) : place);
  }

  /** One telling; true when it makes the teller lose interest for good. */
  private tell(telling: Meeting): boolean {
    const { people, luck, scenario } = this;
    const { teller, listener, k } = telling;
    const isBelieved = this.isBelieved(telling);
    people.countHearing(listener);
    if (!this.options.reception.hear(telling, isBelieved)) return false;
    return happens(luck.draw(luck.keys.stifling, teller, k), scenario['telling.stifling']);
  }

  private isBelieved(telling: Meeting): boolean {
    const { people, luck, scenario } = this;
    const { teller, listener, layer, k } = telling;
    const lostShare = lostFacets(this.journal.story(people.entry[teller]!, this.told)) / FACET_COUNT;
    const detail = rules.detail(scenario['listeners.wantDetail'], lostShare);
    const isSeenThrough =
      people.isPaid[teller] === 1 &&
      happens(luck.draw(luck.keys.seeThrough, teller, k), scenario['campaign.detection']);
    const sincerity = isSeenThrough ? scenario['campaign.playedTrust'] : 1;
    const trust = scenario[layer === 'online' ? 'ties.onlineTrust' : 'ties.closeTrust'];
    const heardBefore = people.hearings[listener]!;
    const freshness = rules.freshness(scenario['ties.fatigue'], heardBefore);
    const chance = rules.belief(trust, sincerity, freshness, detail) * this.goodwill;
    const isBelieved = happens(between(luck, telling, telling.draws.belief), chance);
    this.note(listener, () => ({
      ...{ kind: 'told', teller, layer, heardBefore, lostShare, isSeenThrough, chance, isBelieved },
    }));
    return isBelieved;
  }

  private note(person: number, fact: () => Fact): void {
    this.options.probe?.note(person, this.day, fact);
  }
}
