import { describe, expect, it } from 'vitest';
import { pairsOf } from '../runs.ts';
import { Run } from '../kernels.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { contactsOf } from '../../../src/model/network/network.ts';
import { parameterOf, PATHS, type Path, type ScenarioEvent } from '../../../src/model/scenario/parameters.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import { nested, type Scenario, type ScenarioPatch } from '../../../src/model/scenario/scenario.ts';
import { checkValues, flattened } from '../../../src/model/scenario/checks/validation.ts';
import { ALL_RELAY, entriesOf, PAIR, runOf, scenarioWith, storyline, versionOf } from '../runs.ts';

const FIXED = PATHS.filter((path) => parameterOf(path).structural === true);
const CHANGEABLE = PATHS.filter((path) => parameterOf(path).structural !== true);

/** A town in which every changeable parameter is used before day 6 and after. */
const busy = scenarioWith({
  people: 400,
  days: 40,
  'network.kind': 'random',
  'network.contacts': 8,
  'online.contacts': 6,
  'online.share': 0.3,
  'diners.count': 6,
  'place.price': 0,
  'place.variation': 0.6,
  'listeners.act': 0.2,
  'listeners.verify': 0.1,
  'listeners.tellersNeeded': 1,
  'drift.flip': 0.35,
  'memory.cue': 0.05,
  'advertising.reach': 0.01,
  'campaign.played': 0.4,
  'campaign.boast': 0.3,
  events: [{ day: 6, diners: 12 }],
});

const withEvents = (scenario: Scenario, ...events: ScenarioEvent[]): Scenario => ({
  ...scenario,
  events: [...events, ...scenario.events],
});

/** A value of the parameter that makes a difference to the standard one. */
function otherValue(path: Path): number | boolean {
  const parameter = parameterOf(path);
  if (parameter.kind === 'flag') return !parameter.standard;
  if (parameter.kind !== 'number') throw new Error(`${path} has no other value`);
  if (path.startsWith('listeners.') && parameter.unit === 'share' && path !== 'listeners.shareNeeded')
    return 0;
  if (path === 'listeners.shareNeeded') return 0.3;
  if (parameter.unit === 'tellings' && parameter.whole) return 2;
  const limits = [parameter.min, Math.min(parameter.max, parameter.min + 20)];
  const [low, high] = limits as [number, number];
  return Math.abs(busy[path as 'place.food'] - low) > 0.35 * (high - low) ? low : high;
}

const setting = (day: number, path: Path): ScenarioEvent => ({ day, set: { [path]: otherValue(path) } });

/** What the journal says of the days before one, or of all. */
function past(scenario: Scenario, day = Infinity): unknown[] {
  const { journal } = runOf(scenario);
  return entriesOf(journal).flatMap((entry, number) =>
    entry.day < day ? [{ ...entry, version: versionOf(journal, number) }] : [],
  );
}

/** What is at work on day 0 already, so that changing it on day 1 is not the same. */
const USED_ON_DAY_0 = /^place\.|^campaign\.(played|playedTells|boast)$|^telling\.(fan|critic)Tells$/;

describe('an event that sets a parameter', () => {
  const undisturbed = past(busy);

  it.each(CHANGEABLE)('changes it on its day and leaves the days before as they were: %s', (path) => {
    const changed = withEvents(busy, setting(6, path));
    expect(past(changed, 6)).toEqual(undisturbed.filter((entry) => (entry as { day: number }).day < 6));
    expect(past(changed)).not.toEqual(undisturbed);
  });

  it.each(CHANGEABLE.filter((path) => !USED_ON_DAY_0.test(path)))(
    'works from the morning of its day, as if it had always been so: %s',
    (path) => {
      const always = { ...busy, [path]: otherValue(path) };
      expect(runOf(withEvents(busy, setting(1, path))).result.digest).toBe(runOf(always).result.digest);
    },
  );

  it('changes nothing when it sets what already holds, or comes after the last day', () => {
    const { digest } = runOf(busy).result;
    const same = Object.fromEntries(CHANGEABLE.map((path) => [path, busy[path] as number | boolean]));
    expect(runOf(withEvents(busy, { day: 5, set: same })).result.digest).toBe(digest);
    for (const path of CHANGEABLE)
      expect(runOf(withEvents(busy, setting(busy.days + 1, path))).result.digest, path).toBe(digest);
  });

  it('is followed by the next of the same day, the later in the list deciding', () => {
    const off = { day: 4, set: { 'ties.closeTrust': 0 } };
    const on = { day: 4, set: { 'ties.closeTrust': busy['ties.closeTrust'] } };
    const { digest } = runOf(busy).result;
    expect(runOf(withEvents(busy, off, on)).result.digest).toBe(digest);
    expect(runOf(withEvents(busy, on, off)).result.digest).not.toBe(digest);
  });

  it('moves accuracy but not fidelity when the place changes, from its day on', () => {
    const steady = scenarioWith(ALL_RELAY, { people: 40, 'network.kind': 'tree', 'network.contacts': 3 });
    const set = { 'place.food': -0.9, 'place.price': -0.6, 'place.setting': -0.8, 'place.service': -0.8 };
    const { byDay } = runOf(withEvents(steady, { day: 3, set })).result;
    const before = runOf(steady).result.byDay;
    expect(byDay.fidelity).toEqual(before.fidelity);
    expect(byDay.accuracy.slice(0, 3)).toEqual([1, 1, 1]);
    // The mean distance from the new truth is twice .775 on a scale of 2.
    expect(byDay.accuracy[3]).toBeCloseTo(1 - 0.775, 4);
    expect(byDay.sentiment).toEqual(before.sentiment);
  });

  it('lets visitors find the place as it is on the day of their visit', () => {
    const set = { 'place.food': -1, 'place.price': -1, 'place.setting': -1, 'place.service': -1 };
    const { journal } = runOf(
      scenarioWith(ALL_RELAY, PAIR, {
        'listeners.relay': 0,
        'listeners.act': 1,
        'visits.delay': 1,
        events: [{ day: 2, set }],
      }),
    );
    expect(storyline(journal)).toEqual([
      '0: 0 visited fan',
      '1: 1 convinced planning',
      '2: 1 visited critic',
    ]);
  });
});

describe('repeats that begin or end on a day', () => {
  /** Each day's tellings, `teller > listener`. */
  function tellingsByDay(scenario: Scenario): string[][] {
    const luck = new Luck(scenario.seed);
    const run = new Run(scenario, buildNetwork(scenario, luck), luck, { sampleTellings: true });
    const days: string[][] = [];
    while (!run.isOver) {
      run.runDay();
      days.push(pairsOf(run.sampledTellings()).map(({ teller, listener }) => `${teller} > ${listener}`));
    }
    return days;
  }

  const loner = scenarioWith(ALL_RELAY, {
    people: 31,
    days: 40,
    'network.kind': 'tree',
    'network.contacts': 15,
    'listeners.relay': 0,
    'telling.perDay': 1,
  });

  it('let the same be told again from that day on', () => {
    const days = tellingsByDay(withEvents(loner, { day: 6, set: { 'telling.repeats': true } }));
    expect(days.slice(0, 6)).toEqual(tellingsByDay(loner).slice(0, 6));
    expect(days).toHaveLength(41);
    expect(days.slice(1).every((day) => day.length === 1)).toBe(true);
    expect(new Set(days.flat()).size).toBeLessThanOrEqual(15);
  });

  it('leave nobody telling somebody they do not know once they have ended', () => {
    const repeating = { ...loner, 'telling.repeats': true, people: 16 * 15 };
    const network = buildNetwork(repeating, new Luck(loner.seed));
    const known = new Set([...contactsOf(network, 0)].map((contact) => `0 > ${contact}`));
    const days = tellingsByDay(withEvents(repeating, { day: 21, set: { 'telling.repeats': false } }));
    expect(days.flat()).toHaveLength(20);
    expect(days.flat().every((telling) => known.has(telling))).toBe(true);
    const { byDay } = runOf(withEvents(repeating, { day: 21, set: { 'telling.repeats': false } })).result;
    expect([byDay.tellers[20], byDay.tellers.at(-1)]).toEqual([1, 0]);
  });
});

describe('an event that moves all tellings to one layer', () => {
  it.each([
    [0, 2, 12],
    [1, 12, 2],
  ])('leaves nothing to tell to who has told everybody there: share %i', (share, close, online) => {
    const loner = scenarioWith(ALL_RELAY, {
      people: 60,
      days: 60,
      'network.contacts': close,
      'online.contacts': online,
      'online.share': 0.5,
      'listeners.relay': 0,
      'telling.perDay': 1,
      'diners.who': [7],
    });
    const contacts = [...contactsOf(buildNetwork(loner, new Luck(loner.seed)), 7)].length;
    expect(runOf(loner).result.tellings).toBe(contacts);
    // The day before, all of the smaller layer have been told, and all but two of the other.
    const day = contacts - 1;
    const { result } = runOf(withEvents(loner, { day, set: { 'online.share': share } }));
    expect([result.tellings, result.byDay.tellers[day]]).toEqual([day - 1, 0]);
  });
});

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
