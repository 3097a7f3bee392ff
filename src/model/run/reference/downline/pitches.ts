import { asCoin, asExponential, asIndex, happens, type Luck } from '../../../basics/random.ts';
import type { Books } from '../../../downline/books.ts';
import { BUILDER, OUTSIDE } from '../../../downline/codes.ts';
import type { DownlineKeys } from '../../../downline/draws.ts';
import type { PitchNotes } from '../../../downline/ledger.ts';
import { hundredths, inUnits } from '../../../downline/plan.ts';
import { closeLayer, contactAt, type Network } from '../../../network/network.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { CRITIC, FAN, VISITED, WARNED } from '../../../story/stages.ts';
import { FACET_COUNT, lostFacets, type Story } from '../../../story/story.ts';
import * as rules from '../../shared/rules.ts';
import type { TellingSample } from '../../shared/telling-sample.ts';
import type { Layer, Population } from '../population.ts';
import type { Probe } from '../probe.ts';
import { between, type Meeting, type MeetingDraws, type Reception } from '../reception.ts';
import type { Pitchers } from './pitchers.ts';

/** What pitches need of the run. */
export interface PitchesOf {
  readonly network: Network;
  readonly luck: Luck;
  readonly keys: DownlineKeys;
  readonly people: Population;
  readonly reception: Reception;
  readonly books: Books;
  readonly pitchers: Pitchers;
  readonly probe: Probe | null;
  /** Takes in the day's pitches beside the tellings; `null` where nobody looks. */
  readonly sample: TellingSample | null;
  /** Somebody joins as a builder. */
  readonly join: (person: number, sponsor: number) => void;
}

/** What a pitch is about, before it is known whether it is believed. */
interface Pitch extends Meeting {
  readonly isFit: boolean;
  readonly isAboutSelling: boolean;
  /** The monthly sum that is stated, in hundredths, and whether it is more than the statement says. */
  readonly stated: number;
  readonly isOverstated: boolean;
}

/** Builders speak to their contacts with an interest in it: about the product, or about selling it, too. */
export class Pitches {
  private scenario: Scenario;
  private day = 0;
  private readonly draws: MeetingDraws;
  private readonly mayHaveMet: boolean;
  private readonly told: Story = new Int16Array(FACET_COUNT);
  private made = 0;
  private believed = 0;
  private refused = 0;
  private wasted = 0;
  /** Of each team, this morning's. */
  private standings: readonly number[] = [];
  /** What is claimed others earn, in hundredths. */
  private claim = 0;
  /** Of who is pitching now, this morning's. */
  private goodwill = 1;

  constructor(
    scenario: Scenario,
    private readonly of: PitchesOf,
  ) {
    this.scenario = scenario;
    this.mayHaveMet = scenario['network.kind'] === 'mixed';
    const { keys } = of;
    this.draws = {
      ...{ belief: keys.pitchBelief, recall: keys.pitchRecall, badNews: keys.pitchBadNews },
      drift: [keys.pitchDriftFood, keys.pitchDriftPrice, keys.pitchDriftSetting, keys.pitchDriftService],
      mutate: [
        ...[keys.pitchMutateFood, keys.pitchMutatePrice],
        ...[keys.pitchMutateSetting, keys.pitchMutateService],
      ],
    };
  }

  /** @param standings of the teams this morning @param scenario as it is after the day's events */
  startDay(day: number, scenario: Scenario, standings: readonly number[]): void {
    this.day = day;
    this.scenario = scenario;
    this.standings = standings;
    this.claim = hundredths(scenario['joining.claim']);
    this.made = this.believed = this.refused = this.wasted = 0;
  }

  /** What was made of the day so far. */
  get notes(): PitchNotes {
    const { made, believed, refused, wasted } = this;
    return { pitches: made, believed, refused, wasted };
  }

  /** Everybody who has been a builder for long enough, by number, makes the day's pitches. */
  makeAll(): void {
    const { role, joined } = this.of.books;
    const latest = this.day - Math.max(1, this.scenario['pitching.after']);
    for (let person = 0; person < role.length; person++)
      if (role[person] === BUILDER && joined[person]! <= latest) this.makePitches(person);
  }

  private makePitches(builder: number): void {
    const { luck, keys, pitchers, books } = this.of;
    const coin = asCoin(luck.draw(keys.pitchDaily, builder, this.day));
    const count = rules.tellingsOfDay(this.scenario['pitching.perDay'], coin);
    if (count === 0) return;
    this.goodwill = pitchers.goodwill(builder, this.scenario);
    for (let made = 0; made < count; made++) {
      const layer = this.layerOf(builder);
      if (!layer) return;
      const place = pitchers.madeOn(builder, layer);
      const k = pitchers.pitches[builder]!++;
      if (layer === 'online') pitchers.pitchesOnline[builder]!++;
      this.made++;
      const listener = this.listenerOf(builder, layer, place, k);
      const isNews = books.role[listener] === OUTSIDE;
      this.of.sample?.offer(luck.draw(luck.keys.sample, builder, k), builder, listener, isNews);
      // Members, those who have left included, are most of whom a builder asks in a town that is full.
      if (!isNews) this.wasted++;
      else this.pitch(this.meeting(builder, listener, layer, k));
    }
  }

  private meeting(teller: number, listener: number, layer: Layer, k: number): Meeting {
    return { teller, listener, layer, k, draws: this.draws, mayHaveMet: this.mayHaveMet };
  }

  /** The layer of a builder's next pitch: the one drawn, or the other where nobody is left on it; `null` with nobody left. */
  private layerOf(builder: number): Layer | null {
    const { luck, keys, pitchers, network } = this.of;
    const share = this.scenario['online.share'];
    if (!network.online) return pitchers.canPitch(builder, 'close', share) ? 'close' : null;
    const isOnline = happens(luck.draw(keys.pitchLayer, builder, pitchers.pitches[builder]!), share);
    const drawn: Layer = isOnline ? 'online' : 'close';
    if (pitchers.canPitch(builder, drawn, share)) return drawn;
    const other: Layer = isOnline ? 'close' : 'online';
    return pitchers.canPitch(builder, other, share) ? other : null;
  }

  private listenerOf(builder: number, layer: Layer, place: number, k: number): number {
    const { network, luck, keys } = this.of;
    const contacts = layer === 'online' ? network.online : closeLayer(network);
    if (contacts) return contactAt(contacts, builder, place);
    const other = asIndex(luck.draw(keys.pitchWhom, builder, k), network.people - 1);
    return other < builder ? other : other + 1;
  }

  private pitch(meeting: Meeting): void {
    const { luck, keys, people, pitchers, reception } = this.of;
    const { teller, listener } = meeting;
    const isFit = !happens(between(luck, meeting, keys.occasion), this.scenario['pitching.unfit']);
    if (!isFit && pitchers.isTrained[teller] === 1) return;
    const pitch = this.pitchAt(meeting, isFit);
    const { chance, isSeenThrough } = this.beliefIn(pitch);
    const isBelieved = chance > 0 && happens(between(luck, pitch, keys.pitchBelief), chance);
    const { layer, isAboutSelling } = pitch;
    this.of.probe?.note(listener, this.day, () => ({
      ...{ kind: 'pitched', seller: teller, layer, isAboutSelling, isFit, isSeenThrough, chance, isBelieved },
    }));
    people.countHearing(listener);
    if (isBelieved) this.believed++;
    else if (isFit && layer === 'close') this.refuse(teller);
    if (!isFit) pitchers.offences[teller]!++;
    if (!isAboutSelling) reception.hear(pitch, isBelieved);
    else if (isBelieved) this.offer(pitch);
  }

  private refuse(builder: number): void {
    this.refused++;
    this.of.pitchers.refusals[builder]!++;
  }

  /** What is said at a meeting. */
  private pitchAt(meeting: Meeting, isFit: boolean): Pitch {
    const { luck, keys, books } = this.of;
    const { scenario } = this;
    const isAboutSelling = happens(between(luck, meeting, keys.about), scenario['pitching.recruiting']);
    const { statement } = books;
    const isHonest =
      statement !== null && happens(between(luck, meeting, keys.claim), scenario['joining.honest']);
    const stated = isHonest ? statement : this.claim;
    const isOverstated = statement !== null && stated > statement;
    const { teller, listener, layer, k, draws, mayHaveMet } = meeting;
    return { teller, listener, layer, k, draws, mayHaveMet, isFit, isAboutSelling, stated, isOverstated };
  }

  /** How likely a pitch is believed, and whether it is seen through. */
  private beliefIn(pitch: Pitch): { readonly chance: number; readonly isSeenThrough: boolean } {
    const { luck, keys, people, books } = this.of;
    const { scenario } = this;
    const { teller, listener, layer } = pitch;
    if (!pitch.isFit || (pitch.isAboutSelling && this.isClosedTo(listener)))
      return { chance: 0, isSeenThrough: false };
    const isPlayed = pitch.isAboutSelling ? pitch.isOverstated : !this.tellsOwnJoy(teller);
    const isSeenThrough =
      isPlayed && happens(between(luck, pitch, keys.pitchSeeThrough), scenario['campaign.detection']);
    const sincerity = isSeenThrough ? scenario['campaign.playedTrust'] : 1;
    const trust = scenario[layer === 'online' ? 'ties.onlineTrust' : 'ties.closeTrust'];
    const freshness = rules.freshness(scenario['ties.fatigue'], people.hearings[listener]!);
    const chance =
      rules.belief(trust, sincerity, freshness, pitch.isAboutSelling ? 1 : this.detail(teller)) *
      this.goodwill *
      this.standings[books.team[teller]!]!;
    return { chance, isSeenThrough };
  }

  /** Who was warned of the product, or disappointed by it, does not want to sell it. */
  private isClosedTo(listener: number): boolean {
    const stage = this.of.people.stage[listener];
    return stage === WARNED || stage === CRITIC;
  }

  /** True for a fan who says what they lived, not what is promised. */
  private tellsOwnJoy(builder: number): boolean {
    const { people } = this.of;
    const entry = people.entry[builder]!;
    return people.stage[builder] === FAN && people.journal.cause(entry) === VISITED;
  }

  private detail(builder: number): number {
    const { people } = this.of;
    const lost = lostFacets(people.journal.story(people.entry[builder]!, this.told));
    return rules.detail(this.scenario['listeners.wantDetail'], lost / FACET_COUNT);
  }

  /** Somebody believes what is said others earn, and joins where that is as much as they want. */
  private offer({ teller, listener, stated }: Pitch): void {
    const { luck, keys, join } = this.of;
    const wanted = 100 * this.scenario['joining.wants'] * asExponential(luck.draw(keys.want, listener, 0));
    const hasJoined = stated > 0 && stated >= wanted;
    this.of.probe?.note(listener, this.day, () => ({
      ...{ kind: 'offered', stated: inUnits(stated), wanted: inUnits(wanted), hasJoined },
    }));
    if (hasJoined) join(listener, teller);
  }
}
