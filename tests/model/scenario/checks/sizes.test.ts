import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../../../src/model/scenario/link/link.ts';
import { MOST_FAULTS } from '../../../../src/model/scenario/checks/faults.ts';
import { checkValues, flattened } from '../../../../src/model/scenario/checks/validation.ts';
import { isPath, parameterOf, PATHS, PARAMETERS } from '../../../../src/model/scenario/parameters.ts';
import { sameRun, sameValue } from '../../../../src/model/scenario/scenario.ts';
import { scenarioWith } from '../../runs.ts';

const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** An object with so many members that nobody knows. */
const unknown = (count: number) =>
  Object.fromEntries(many(count, (index) => [`x${index}.${'long'.repeat(10)}`, 1]));

const codes = (values: Record<string, unknown>) =>
  checkValues(values).faults.map(({ path, problem }) => `${path}: ${problem.code}`);

describe('of any number of faults, the first are told', () => {
  it.each<[string, Record<string, unknown>]>([
    ['unknown names', unknown(150_000)],
    ['unknown members of an event', { events: [{ day: 1, diners: 1, ...unknown(150_000) }] }],
    ['unknown members of many events', { events: many(50, () => ({ day: 1, diners: 1, ...unknown(1000) })) }],
    ['settings of events', { events: many(50, () => ({ day: 1, set: unknown(8) })) }],
    ['unknown members of a topic', { topic: unknown(150_000) }],
  ])('%s', (_, values) => {
    const { faults } = checkValues(values);
    expect(faults.length).toBeGreaterThanOrEqual(MOST_FAULTS);
    expect(faults.length).toBeLessThan(2 * MOST_FAULTS);
  });

  it('and every known value is read all the same', () => {
    const { scenario, faults } = checkValues({ ...unknown(1000), people: 300, days: 'x' });
    expect(scenario.people).toBe(300);
    expect(faults.at(-1)).toMatchObject({ path: 'days', problem: { code: 'type' } });
    const { values } = flattened({ place: { ...unknown(1000), food: 0.5 } });
    expect(checkValues(values).scenario['place.food']).toBe(0.5);
  });
});

describe('a list', () => {
  it('is refused above its limit, with its length', () => {
    expect(checkValues({ people: 1e6, 'diners.who': many(190_000, Number) }).faults).toEqual([
      { path: 'diners.who', value: 190_000, problem: { code: 'tooMany', max: 2000 } },
    ]);
    expect(codes({ people: 1e6, 'diners.who': many(2000, Number) })).toEqual([]);
    expect(codes({ events: many(51, () => ({ day: 1, diners: 1 })) })).toEqual(['events: tooMany']);
    expect(codes({ events: many(50, () => ({ day: 1, set: unknown(9) })) })).toEqual(['events.set: tooMany']);
  });

  it('of ties is refused where no link writes one so long', () => {
    const ties = `ties-1000000-${'1_'.repeat(500_000)}`;
    expect(codes({ 'network.kind': 'imported', 'network.source': ties })).toEqual([
      'network.source: tooLong',
    ]);
    expect(readLink(`s=1&network.kind=imported&network.source=${ties.slice(0, 3000)}`).faults).toMatchObject([
      { path: 'network.source', problem: { code: 'tooLong', maxLength: 2000 } },
    ]);
  });
});

describe('the longest link that a scenario can have', () => {
  it('is one that is read', () => {
    const numbers = PATHS.filter(
      (path) => parameterOf(path).kind === 'number' && !parameterOf(path).structural,
    );
    const set = (count: number) =>
      Object.fromEntries(numbers.slice(0, count).map((path) => [path, 0.12345678901234566]));
    const whole = numbers.filter(
      (path) => isPath(path) && 'whole' in PARAMETERS[path] && PARAMETERS[path].whole,
    );
    const events = many(50, () => ({ day: 3650, set: { ...set(8) }, diners: 10_000_000 })).map((event) => ({
      ...event,
      set: Object.fromEntries(Object.entries(event.set).filter(([path]) => !whole.includes(path as never))),
    }));
    const scenario = scenarioWith({
      people: 10_000_000,
      name: '€'.repeat(80),
      note: '€'.repeat(2000),
      seed: '€'.repeat(64),
      'diners.who': many(2000, (index) => 9_000_000 + index),
      events,
    });
    expect(checkValues({ ...scenario }).faults).toEqual([]);
    const link = linkTo(scenario, '0123456789abcdef');
    expect(link.length).toBeGreaterThan(50_000);
    expect(readLink(link).scenario).toEqual(scenario);
  });
});

describe('two scenarios', () => {
  it('are compared member by member', () => {
    const events = () => [{ day: 3, set: { 'place.food': 0.5 }, diners: 2 }];
    expect(sameValue(events(), events())).toBe(true);
    expect(sameValue(events(), [{ ...events()[0], day: 4 }])).toBe(false);
    expect(sameValue([1, 2], [1, 2, 3])).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue({ a: 1 }, { b: 1 })).toBe(false);
    expect([sameValue(0, -0), sameValue(NaN, NaN), sameValue(null, null), sameValue(null, {})]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(sameRun(scenarioWith({ events: events() }), scenarioWith({ events: events(), name: 'x' }))).toBe(
      true,
    );
    expect(sameRun(scenarioWith({ 'diners.who': [1, 2] }), scenarioWith({ 'diners.who': [2, 1] }))).toBe(
      false,
    );
  });
});
