import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterOf, PATHS } from '../../../../src/model/scenario/parameters.ts';
import { checkValues, flattened, problemOf } from '../../../../src/model/scenario/checks/validation.ts';

const faultsOf = (values: Record<string, unknown>) =>
  checkValues(values).faults.map(({ path, problem }) => `${path}: ${problem.code}`);

const readFaults = (json: string) => {
  const { values, faults } = flattened(JSON.parse(json));
  return [...faults, ...checkValues(values).faults].map(({ path, problem }) => `${path}: ${problem.code}`);
};

describe('one value', () => {
  it('is allowed at the ends of its range and refused beyond them', () => {
    for (const path of PATHS) {
      const parameter = parameterOf(path);
      if (parameter.kind !== 'number' || path === 'online.contacts') continue;
      const { min, max } = parameter;
      expect([problemOf(path, min), problemOf(path, max)], path).toEqual([null, null]);
      expect(problemOf(path, min - 1), path).toEqual({ code: 'range', min, max });
      expect(problemOf(path, max + 1), path).toEqual({ code: 'range', min, max });
    }
  });

  it('is refused when it is of another type, whichever that is', () => {
    const nothing = [null, undefined, {}, Symbol.iterator, () => 1];
    for (const path of PATHS) {
      for (const value of nothing) expect(problemOf(path, value), path).not.toBeNull();
    }
    const wholePeople = { code: 'type', expected: 'whole', min: 2, max: 10_000_000 };
    for (const value of [NaN, Infinity, -Infinity, '5', true, [5], 5n]) {
      expect(problemOf('people', value)).toEqual(wholePeople);
    }
    expect(problemOf('people', 2.5)).toEqual(wholePeople);
    expect(problemOf('place.food', '')).toEqual({ code: 'type', expected: 'number', min: -1, max: 1 });
    expect(problemOf('telling.repeats', 1)).toEqual({ code: 'type', expected: 'flag' });
    expect(problemOf('seed', 5)).toEqual({ code: 'type', expected: 'text' });
    expect(problemOf('seed', 'x'.repeat(65))).toEqual({ code: 'tooLong', maxLength: 64 });
    for (const path of ['name', 'note', 'seed'])
      expect(problemOf(path, 'a\ud800'), path).toEqual({ code: 'illFormed' });
    expect(problemOf('seed', '😀')).toBeNull();
    expect(problemOf('diners.who', [1, 2.5])).toEqual({ code: 'type', expected: 'peopleList' });
    expect(problemOf('diners.who', [-1])).toEqual({ code: 'type', expected: 'peopleList' });
    expect(problemOf('events', {})).toEqual({ code: 'type', expected: 'events' });
    expect(problemOf('topic', 'toString')?.code).toBe('choice');
  });

  it('says which name was probably meant, and none where nothing is near', () => {
    expect(problemOf('place.fod', 1)).toEqual({ code: 'unknown', nearest: 'place.food' });
    expect(problemOf('peopel', 1)).toEqual({ code: 'unknown', nearest: 'people' });
    expect(problemOf('qqqqqqqqqqqqqq', 1)).toEqual({ code: 'unknown', nearest: null });
    expect(problemOf('x'.repeat(100_000), 1)).toEqual({ code: 'unknown', nearest: null });
  });

  it('is refused when it is none of the choices', () => {
    expect(faultsOf({ 'network.kind': 'nonsense' })).toEqual(['network.kind: choice']);
    expect(faultsOf({ 'diners.how': 'nonsense' })).toEqual(['diners.how: choice']);
  });
});

describe('values together', () => {
  it('may not give away more than all listeners, but may miss 1 by rounding', () => {
    expect(faultsOf({ 'listeners.act': 0.5, 'listeners.forget': 0.51 })).toEqual([
      'listeners: sharesAboveOne',
    ]);
    const tenths = {
      'listeners.act': 0.1,
      'listeners.forget': 0.2,
      'listeners.relay': 0.3,
      'listeners.verify': 0.4,
    };
    expect(faultsOf(tenths)).toEqual([]);
  });

  it('need fewer contacts than people, but where anybody meets anybody', () => {
    expect(faultsOf({ people: 10 })).toEqual(['network.contacts: contactsBelowPeople']);
    expect(faultsOf({ people: 11 })).toEqual([]);
    expect(faultsOf({ people: 2, 'network.kind': 'mixed' })).toEqual([]);
    expect(faultsOf({ people: 10, 'network.kind': 'random' })).toEqual([
      'network.contacts: contactsBelowPeople',
    ]);
    expect(faultsOf({ people: 10, 'network.kind': 'tree' })).toEqual([
      'network.contacts: contactsBelowPeople',
    ]);
  });

  it('want even contacts for a small world, whole ones for a tree, any for a random network', () => {
    const withContacts = (kind: string, contacts: number) =>
      faultsOf({ 'network.kind': kind, 'network.contacts': contacts });
    expect(withContacts('smallWorld', 9)).toEqual(['network.contacts: contactsEven']);
    expect(withContacts('smallWorld', 9.5)).toEqual(['network.contacts: contactsEven']);
    expect(withContacts('tree', 9.5)).toEqual(['network.contacts: contactsWhole']);
    expect(withContacts('tree', 9)).toEqual([]);
    expect(withContacts('random', 9.5)).toEqual([]);
  });

  it('let only people who are there go first, each once', () => {
    expect(faultsOf({ people: 20, 'diners.count': 21 })).toEqual(['diners.count: atMostPeople']);
    expect(faultsOf({ people: 20, 'diners.who': [20] })).toEqual(['diners.who: personNumbers']);
    expect(faultsOf({ people: 20, 'diners.who': [3, 3] })).toEqual(['diners.who: personNumbers']);
    expect(faultsOf({ 'network.kind': 'tree', 'diners.who': [0] })).toEqual(['diners.who: treeHasRoots']);
  });

  it('are completed by what applied before, or brought into range', () => {
    const { scenario, faults } = checkValues({ people: 1e12, 'place.food': -7, seed: 5, days: 30 });
    expect(faults).toHaveLength(3);
    expect([scenario.people, scenario['place.food'], scenario.seed, scenario.days]).toEqual([
      10_000_000,
      -1,
      'tell-ten',
      30,
    ]);
  });
});

describe('JSON from outside', () => {
  it('is refused when it is no object, each of its groups too, and any other version', () => {
    for (const json of ['null', '[]', '5', '"x"', 'true'])
      expect(readFaults(json)).toEqual([': notAnObject']);
    expect(readFaults('{"place": 1, "network": [], "ties": null}')).toEqual([
      'place: type',
      'network: type',
      'ties: type',
    ]);
    expect(readFaults('{"version": 2}')).toEqual(['version: version']);
    expect(readFaults('{"version": 1}')).toEqual([]);
  });

  it('is refused where a path stands by itself and in its group, whichever comes first', () => {
    expect(readFaults('{"network.kind": "tree", "network": {"kind": "random"}}')).toEqual([
      'network.kind: twice',
    ]);
    expect(readFaults('{"network": {"kind": "tree"}, "network.kind": "tree"}')).toEqual([
      'network.kind: twice',
    ]);
  });

  it('is refused with every unknown name, among them those that every object has', () => {
    expect(readFaults('{"place": {"fod": 1}, "x": 1, "": 2}')).toEqual([
      'place.fod: unknown',
      'x: unknown',
      ': unknown',
    ]);
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']) {
      expect(readFaults(`{"${name}": {"people": 3}}`)).toEqual([`${name}: unknown`]);
      expect(readFaults(`{"place": {"${name}": 1}}`)).toEqual([`place.${name}: unknown`]);
    }
    expect(({} as Record<string, unknown>)['people']).toBeUndefined();
  });

  it('never breaks the reader, and always leaves a valid scenario or a fault', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const { values, faults } = flattened(JSON.parse(json));
        const checked = checkValues(values);
        if (Object.keys(values).length > 0 || faults.length > 0) {
          expect(faults.length + checked.faults.length).toBeGreaterThan(0);
        }
        expect(Object.keys(checked.scenario).sort()).toEqual([...PATHS].sort());
      }),
    );
  });
});
