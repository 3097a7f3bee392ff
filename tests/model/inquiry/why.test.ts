import { describe, expect, it } from 'vitest';
import { ReferenceRun } from '../../../src/model/run/reference/run.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { STAGES } from '../../../src/model/story/stages.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { REACTIONS } from '../../../src/model/run/shared/rules.ts';
import { Probe, type DatedFact } from '../../../src/model/run/reference/probe.ts';
import { why } from '../../../src/model/inquiry/why.ts';
import { ALL_RELAY, entriesOf, PAIR, runOf, scenarioWith, type Entry } from '../runs.ts';

const town = scenarioWith({
  people: 120,
  days: 40,
  'network.kind': 'random',
  'network.contacts': 7,
  'online.contacts': 4,
  'online.share': 0.3,
  'diners.count': 4,
  'place.price': 0,
  'place.variation': 0.6,
  'listeners.act': 0.25,
  'listeners.verify': 0.15,
  'listeners.tellersNeeded': 2,
  'telling.stifling': 0.1,
  'ties.fatigue': 0,
  'drift.flip': 0.4,
  'memory.cue': 0.05,
  'memory.recall': 0.7,
  'visits.delay': 9,
  'advertising.reach': 0.01,
  'campaign.played': 0.5,
  'campaign.boast': 0.3,
  events: [{ day: 6, diners: 6 }],
  seed: 'why',
});

const luck = new Luck(town.seed);
const network = buildNetwork(town, luck);
const { journal, result } = runOf(town);
const entries = entriesOf(journal);
const LAST = result.days;
const everybody = Array.from({ length: town.people }, (_, person) => ({
  person,
  facts: why(town, network, luck, person, LAST),
  own: entries.filter((entry) => entry.person === person),
}));

const ofKind = <Kind extends DatedFact['kind']>(facts: readonly DatedFact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<DatedFact, { kind: Kind }> => fact.kind === kind);

const days = (facts: readonly { day: number }[]): number[] => facts.map(({ day }) => day);

const daysWith = (own: readonly Entry[], isWanted: (entry: Entry) => boolean): number[] =>
  days(own.filter(isWanted));

/** The fact that stands for an entry of a person's. */
const FACT_OF: Record<Entry['cause'], (fact: DatedFact, entry: Entry) => boolean> = {
  visited: (fact, { stage }) => fact.kind === 'visited' && STAGES[fact.stage] === stage,
  promised: (fact) => fact.kind === 'visited' && fact.isPaid,
  heard: (fact) => fact.kind === 'told' || fact.kind === 'advertised',
  convinced: (fact, { stage }) =>
    fact.kind === 'reacted' &&
    { relaying: 'relay', dormant: 'forget', planning: 'act', warned: 'act' }[stage as 'warned'] ===
      REACTIONS[fact.reaction - 1],
  checking: (fact) => fact.kind === 'reacted' && REACTIONS[fact.reaction - 1] === 'verify',
  reminded: (fact, { stage }) => fact.kind === 'reminded' && fact.isGood === (stage === 'planning'),
  recalled: (fact, { stage }) =>
    fact.kind === 'recalled' && fact.isMoved && fact.isGood === (stage === 'planning'),
  dissuaded: (fact) => fact.kind === 'dissuaded' && fact.isMoved,
};

describe('asking why', () => {
  it('changes nothing of the run', () => {
    for (const person of [0, 7, 119]) {
      const run = new ReferenceRun(town, network, luck, { probe: new Probe(person) }).finish();
      expect(run.journal.digest()).toBe(result.digest);
    }
  });

  it('has a fact for every entry of everybody in the journal, on its day', () => {
    const causes = new Set<string>();
    for (const { person, facts, own } of everybody) {
      for (const entry of own) {
        const found = facts.some((fact) => fact.day === entry.day && FACT_OF[entry.cause](fact, entry));
        expect(found, `person ${person}, day ${entry.day}: ${entry.cause}`).toBe(true);
        causes.add(entry.cause);
      }
    }
    expect(causes).toEqual(new Set(Object.keys(FACT_OF)));
  });

  it('has no visit, reminder, second thought or reaction that is not in the journal', () => {
    for (const { facts, own } of everybody) {
      const caused = (...causes: string[]) => daysWith(own, ({ cause }) => causes.includes(cause));
      expect(days(ofKind(facts, 'visited'))).toEqual(caused('visited'));
      expect(days(ofKind(facts, 'reminded'))).toEqual(caused('reminded'));
      expect(days(ofKind(facts, 'recalled').filter(({ isMoved }) => isMoved))).toEqual(caused('recalled'));
      expect(days(ofKind(facts, 'dissuaded').filter(({ isMoved }) => isMoved))).toEqual(caused('dissuaded'));
      const moving = ofKind(facts, 'reacted').filter(({ reaction }) => REACTIONS[reaction - 1] !== 'none');
      expect(days(moving)).toEqual(caused('convinced', 'checking'));
    }
  });

  it('has as many tellings heard as the journal and as all tellings of the run', () => {
    const heard = everybody.map(({ facts }) => ofKind(facts, 'told'));
    expect(heard.flat()).toHaveLength(result.tellings);
    for (const told of heard)
      expect(told.map(({ heardBefore }) => heardBefore)).toEqual(told.map((_, before) => before));
    entries.forEach(({ person, day }, entry) => {
      // An entry counts the tellings of its person up to and with the one that made it.
      const hearings = journal.hearings(entry);
      const told = heard[person]!;
      expect(hearings).toBeLessThanOrEqual(told.filter((fact) => fact.day <= day).length);
      expect(hearings).toBeGreaterThanOrEqual(told.filter((fact) => fact.day < day).length);
    });
  });

  it('names who told them what moved them', () => {
    entries.forEach(({ person, parent, day, cause }) => {
      if (parent === null || cause === 'reminded') return;
      const { facts } = everybody[person]!;
      const told = ofKind(facts, 'told').filter((fact) => fact.day === day);
      const match = told.filter(({ teller }) => teller === journal.person(parent));
      expect(match.length).toBeGreaterThan(0);
      if (cause !== 'heard') expect(match.some(({ isBelieved }) => isBelieved)).toBe(true);
    });
  });

  it('gives chances that are chances, and says who needs more', () => {
    const all = everybody.flatMap(({ facts }) => facts);
    for (const fact of all) {
      if (!('chance' in fact)) continue;
      expect(fact.chance).toBeGreaterThanOrEqual(0);
      expect(fact.chance).toBeLessThanOrEqual(1);
    }
    const waiting = ofKind(all, 'needsMore');
    expect(waiting.length).toBeGreaterThan(10);
    expect(waiting.every(({ believed, needed }) => believed === 1 && needed === 2)).toBe(true);
  });

  it('says when they began and stopped telling, once each, unless a visit made them begin anew', () => {
    let began = 0;
    for (const { facts } of everybody) {
      const starts = ofKind(facts, 'beganTelling').length;
      expect(starts).toBeLessThanOrEqual(1);
      began += starts;
      const stops = ofKind(facts, 'stoppedTelling');
      expect(stops.length).toBeLessThanOrEqual(2);
      for (const { told } of stops) expect(told).toBeGreaterThan(0);
    }
    expect(began).toBe(result.tellers);
  });

  it('knows nothing of the days after the one that is asked about', () => {
    for (const person of [0, 3, 11, 60]) {
      const { facts } = everybody[person]!;
      for (const day of [0, 1, 5, 6, 14, LAST, LAST + 100])
        expect(why(town, network, luck, person, day)).toEqual(facts.filter((fact) => fact.day <= day));
    }
  });

  it('says what a visitor expected, lived and felt', () => {
    const pair = scenarioWith(ALL_RELAY, PAIR, {
      'listeners.relay': 0,
      'listeners.act': 1,
      'visits.delay': 1,
      'advertising.reach': 1,
      'advertising.trust': 1,
      'campaign.boast': 1,
    });
    const ask = (person: number) => {
      const own = new Luck(pair.seed);
      return ofKind(why(pair, buildNetwork(pair, own), own, person, 9), 'visited');
    };
    const [first] = ask(0);
    expect([first!.expected, first!.isPaid, STAGES[first!.stage]]).toEqual([null, false, 'fan']);
    const [second] = ask(1);
    expect([second!.expected, second!.day, STAGES[second!.stage]]).toEqual([1, 2, 'fan']);
    expect(second!.experienced).toBeCloseTo(0.775, 4);
    // .775 − .5 (1 − .775)
    expect(second!.satisfaction).toBeCloseTo(0.6625, 4);
  });
});
