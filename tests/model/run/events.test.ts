import { describe, expect, it } from 'vitest';
import { pairsOf } from '../runs.ts';
import { Run } from '../kernels.ts';
import { buildNetwork } from '../../../src/model/build-network.ts';
import { contactsOf } from '../../../src/model/network/network.ts';
import { parameterOf, PATHS } from '../../../src/model/scenario/parameters.ts';
import { isRelevant } from '../../../src/model/scenario/relevance.ts';
import { Luck } from '../../../src/model/basics/random.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { ALL_RELAY, entriesOf, PAIR, runOf, scenarioWith, storyline, versionOf } from '../runs.ts';
import { busy, withEvents, otherValue, setting } from './event-towns.ts';

/** Those that matter in the town; of selling, see `downline/events.test.ts`. */
const CHANGEABLE = PATHS.filter((path) => parameterOf(path).structural !== true && isRelevant(path, busy));

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
