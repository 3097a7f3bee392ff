import { describe, expect, it } from 'vitest';
import { parameterOf, PATHS } from '../../../src/model/scenario/parameters.ts';
import { nested, type Scenario, type ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { checkValues, flattened } from '../../../src/model/scenario/checks/validation.ts';
import { ALL_RELAY, entriesOf, PAIR, runOf, scenarioWith, storyline } from '../runs.ts';
import { busy, withEvents } from './event-towns.ts';

const FIXED = PATHS.filter((path) => parameterOf(path).structural === true);

describe('an event that sends diners', () => {
  const quiet = scenarioWith(ALL_RELAY, { people: 50, 'ties.closeTrust': 0, 'listeners.relay': 0 });
  const visitsOn = (scenario: Scenario, day: number): number[] =>
    entriesOf(runOf(scenario).journal)
      .filter((entry) => entry.day === day && entry.cause === 'visited')
      .map(({ person }) => person);

  it('sends as many as it says of those who have not visited, and no more than there are', () => {
    const some = withEvents(quiet, { day: 3, diners: 20 });
    expect(visitsOn(some, 3)).toHaveLength(20);
    const twice = withEvents(some, { day: 5, diners: 1000 });
    const visitors = [0, 3, 5].flatMap((day) => visitsOn(twice, day));
    expect(visitors).toHaveLength(50);
    expect(new Set(visitors).size).toBe(50);
  });

  it('sends the same people when it is moved to another day, and more besides when it sends more', () => {
    const early = visitsOn(withEvents(quiet, { day: 3, diners: 9 }), 3);
    expect(visitsOn(withEvents(quiet, { day: 11, diners: 9 }), 11)).toEqual(early);
    expect(visitsOn(withEvents(quiet, { day: 3, diners: 10 }), 3)).toEqual(expect.arrayContaining(early));
    const next = visitsOn(withEvents(quiet, { day: 3, diners: 9 }, { day: 4, diners: 9 }), 4);
    expect(next.filter((person) => early.includes(person))).toEqual([]);
  });

  it('sends them on nobody’s word, hop and generation 0, whatever they had heard or planned', () => {
    const { journal, measures } = runOf(withEvents(busy, { day: 8, diners: 400 }));
    const latest = new Map<number, string>();
    const stagesSent = new Set<string | undefined>();
    entriesOf(journal).forEach(({ person, cause, stage, parent }, entry) => {
      if (journal.isSent(entry)) {
        stagesSent.add(latest.get(person));
        expect([cause, parent]).toEqual(['visited', null]);
        expect([measures.derived.hop(entry), measures.derived.generation(entry)]).toEqual([0, 0]);
      }
      latest.set(person, stage);
    });
    expect([...stagesSent]).toEqual(
      expect.arrayContaining([undefined, 'unmoved', 'dormant', 'relaying', 'planning', 'warned']),
    );
  });

  it('pays the share of them that the campaign pays on that day', () => {
    const paid = (played: number) => {
      const events = [{ day: 4, diners: 10, set: { 'campaign.played': played } }];
      const { journal } = runOf(withEvents(quiet, ...events));
      return entriesOf(journal).filter(({ cause }) => cause === 'promised').length;
    };
    expect([paid(0), paid(0.3), paid(1)]).toEqual([0, 3, 10]);
  });

  it('makes a fan of who only passed it on, who then tells again', () => {
    const chain = scenarioWith(ALL_RELAY, PAIR, {
      people: 6,
      'telling.repeats': true,
      'telling.relayTells': 1,
      'telling.fanTells': 1,
      // The last keeps the run from ending as everybody is where they will stay.
      events: [
        { day: 5, diners: 3 },
        { day: 9, set: { 'ties.fatigue': 0.1 } },
      ],
    });
    const { journal, result } = runOf(chain);
    expect(storyline(journal).slice(0, 3)).toEqual([
      '0: 0 visited fan',
      '1: 1 convinced relaying',
      '2: 2 convinced relaying',
    ]);
    const sent = visitsOn(chain, 5);
    expect(sent).toHaveLength(3);
    expect(result.byDay.tellers[5]).toBeGreaterThanOrEqual(sent.filter((person) => person < 5).length);
    expect(result.byDay.tellings[6]).toBe(result.byDay.tellers[5]);
    expect(storyline(journal)).toEqual(
      expect.arrayContaining(sent.map((person) => `5: ${person} visited fan`)),
    );
    expect(sent.some((person) => person > 0 && person < 5)).toBe(true);
  });

  it('leaves who is disappointed by nothing with nothing more to tell', () => {
    const set = { 'place.food': 0.2, 'place.price': 0.2, 'place.setting': 0.2, 'place.service': 0.2 };
    const { result } = runOf(
      scenarioWith(ALL_RELAY, {
        people: 20,
        'network.kind': 'mixed',
        'listeners.relay': 1,
        days: 9,
        'telling.perDay': 0.5,
        events: [{ day: 3, diners: 19, set }],
      }),
    );
    expect(result.byDay.tellers[3]).toBe(1);
    expect(result.stages.customer).toBe(19);
  });
});

describe('a run with events', () => {
  it('goes on to an event though nothing else happens, and not to one after its last day', () => {
    const still = scenarioWith(ALL_RELAY, { people: 11, 'network.kind': 'tree', 'listeners.relay': 0 });
    expect(runOf(still).result.days).toBe(4);
    const later = runOf(withEvents(still, { day: 30, diners: 1 })).result;
    expect([later.byDay.visits[30], later.byDay.tellings[29]]).toEqual([1, 0]);
    expect(later.days).toBe(30);
    expect(runOf(withEvents(still, { day: 91, diners: 1 })).result.days).toBe(4);
    expect(runOf(withEvents(still, { day: 90, diners: 1 })).result.days).toBe(90);
  });

  it('goes on though everybody is where they will stay, while an event is left', () => {
    const settled = scenarioWith(ALL_RELAY, { people: 5, 'network.kind': 'mixed' });
    const set = { 'place.food': -1 };
    const { result } = runOf(withEvents(settled, { day: 40, set }));
    expect(runOf(settled).result.days).toBeLessThan(40);
    expect(result.days).toBe(40);
    expect(result.byDay.accuracy[40]).toBeLessThan(result.byDay.accuracy[39]!);
  });
});

describe('a list of events', () => {
  const faultsOf = (events: unknown, changes: ScenarioPatch = {}) => {
    const json: unknown = JSON.parse(JSON.stringify({ ...nested(scenarioWith(changes)), events }));
    return checkValues(flattened(json).values).faults.map(({ path, problem }) => `${path} ${problem.code}`);
  };

  it.each(FIXED)('may not change what is fixed before the run: %s', (path) => {
    const value = scenarioWith()[path];
    expect(faultsOf([{ day: 1, set: { [path]: value } }])).toEqual([`events[0].set.${path} structural`]);
  });

  it('names each fault by its place in the list', () => {
    const fine = { day: 1, set: { 'online.share': 0.5 } };
    expect(faultsOf([fine, fine, { day: 2, set: { 'online.share': 1.5 } }])).toEqual([
      'events[2].set.online.share range',
    ]);
    expect(faultsOf([{ day: 0, diners: 0 }])).toEqual(['events[0].day range', 'events[0].diners range']);
    expect(faultsOf([{ day: 1.5, diners: '3' }])).toEqual(['events[0].day type', 'events[0].diners type']);
    expect(faultsOf([{ diners: 3 }, { day: 3 }, 7, null])).toEqual([
      'events[0].day type',
      'events[1] emptyEvent',
      'events[2] type',
      'events[3] type',
    ]);
    expect(faultsOf([{ day: 1, set: [], much: 1 }])).toEqual([
      'events[0].set type',
      'events[0].much unknown',
    ]);
    expect(faultsOf([{ day: 1, set: { 'ties.trust': 1, 'telling.repeats': 1 } }])).toEqual([
      'events[0].set.ties.trust unknown',
      'events[0].set.telling.repeats type',
    ]);
    expect(faultsOf('none')).toEqual(['events type']);
    expect(faultsOf(Array(51).fill(fine))).toEqual(['events tooMany']);
    expect(faultsOf(Array(50).fill(fine))).toEqual([]);
  });

  it('names the event by which the shares of listeners come to more than 1, in the order of the days', () => {
    const events = [
      { day: 20, set: { 'listeners.act': 0.3 } },
      { day: 10, set: { 'listeners.forget': 0.7 } },
    ];
    expect(faultsOf(events)).toEqual(['events[0].set.listeners sharesAboveOne']);
    expect(faultsOf([events[0]])).toEqual([]);
    expect(faultsOf([...events, { day: 15, set: { 'listeners.forget': 0.1 } }])).toEqual([]);
  });
});

describe('events of one day', () => {
  const faultsOf = (events: unknown) =>
    checkValues({ events }).faults.map(({ path, problem }) => [path, problem.code]);

  it('may mend together what each would break', () => {
    const rise = { day: 5, set: { 'listeners.act': 0.5 } };
    const fall = { day: 5, set: { 'listeners.forget': 0 } };
    expect(faultsOf([rise, fall])).toEqual([]);
    expect(faultsOf([rise])).toEqual([['events[0].set.listeners', 'sharesAboveOne']]);
    expect(faultsOf([{ ...fall, day: 6 }, rise])).toEqual([['events[1].set.listeners', 'sharesAboveOne']]);
  });

  it('have to change something', () => {
    expect(faultsOf([{ day: 5, set: {} }])).toEqual([['events[0]', 'emptyEvent']]);
  });
});
