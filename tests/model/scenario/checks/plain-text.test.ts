import { describe, expect, it } from 'vitest';
import { repeatedKeys } from '../../../../src/model/scenario/checks/repeated-keys.ts';
import { checkValues } from '../../../../src/model/scenario/checks/validation.ts';
import { readLink } from '../../../../src/model/scenario/link/link.ts';
import { scenarioWith } from '../../runs.ts';

const imported = (name: string) => ({
  'network.kind': 'imported',
  'network.source': { ties: [[0, 1]], names: ['Ann', name] },
});

const faultsOf = (values: Record<string, unknown>) =>
  checkValues(values).faults.map(({ path, problem }) => [path, problem] as const);

const HIDDEN = [
  ['a right-to-left override', 'Ann\u202e', 'U+202E'],
  ['an isolate', '\u2066Ann', 'U+2066'],
  ['a mark of direction', 'A\u200fnn', 'U+200F'],
  ['a control', 'A\u001b[31mnn', 'U+001B'],
  ['a zero-width space', 'A\u200bnn', 'U+200B'],
  ['a byte order mark', '\ufeffAnn', 'U+FEFF'],
  ['a soft hyphen', 'A\u00adnn', 'U+00AD'],
] as const;

describe('a text from others', () => {
  it.each(HIDDEN)('is refused wherever it stands, with what cannot be seen: %s', (_, text, sign) => {
    const problem = { code: 'hidden', sign };
    for (const path of ['name', 'note', 'seed'])
      expect(faultsOf({ [path]: text })).toEqual([[path, problem]]);
    expect(faultsOf(imported(text))).toEqual([['network.source.names[1]', problem]]);
  });

  it.each(HIDDEN)('is cleaned in a link, which says so: %s', (_, text, sign) => {
    const plain = text.replace(/\p{Cc}|\p{Cf}/gu, '');
    const { scenario, faults } = readLink(new URLSearchParams({ s: '1', name: text }).toString());
    expect(scenario).toEqual(scenarioWith({ name: plain }));
    expect(faults).toEqual([{ path: 'name', value: text, problem: { code: 'hidden', sign } }]);
    const fields = { s: '1', 'network.kind': 'imported', 'network.source': `ties-2-1-Ben*${text}` };
    const named = readLink(new URLSearchParams(fields).toString());
    expect(named.scenario['network.source']).toMatchObject({ names: ['Ben', plain] });
    expect(named.faults.map(({ problem }) => problem.code)).toEqual(['readAs']);
  });

  it('may have any letters, joiners among them, and a note line breaks', () => {
    for (const text of ['Zoé', 'می‌خواهم', '👩‍👧', '姓名', 'a&b=c', 'a\u00a0b']) {
      expect(faultsOf({ name: text, note: text, seed: text, ...imported(text) })).toEqual([]);
    }
    expect(faultsOf({ note: 'one\n\ttwo\r\nthree' })).toEqual([]);
    for (const path of ['name', 'seed'])
      expect(faultsOf({ [path]: 'one\ntwo' })).toEqual([[path, { code: 'unprintable' }]]);
    expect(readLink('s=1&name=one%0Atwo').scenario.name).toBe('one two');
  });
});

describe('a key that stands twice in a file', () => {
  it.each([
    ['{"people": 20, "days": 3, "people": 30}', ['people']],
    ['{"place": {"food": 1, "food": 0.5}}', ['place.food']],
    [
      '{"events": [{"day": 1}, {"day": 2, "set": {"place.food": 1, "place.food": 0}}]}',
      ['events[1].set.place.food'],
    ],
    ['{"people": 20, "p\\u0065ople": 30}', ['people']],
    ['{"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": 1}], "d": "x", "x": "a"}', []],
    ['{"note": "{\\"people\\": 1, \\"people\\": 2}", "name": "a, \\"b\\": c"}', []],
    ['[1, 2, [3, {"a": "b"}], "a", "a"]', []],
    ['"text"', []],
    [`{${'"x": 1,'.repeat(1000)} "x": 2}`, Array.from({ length: 20 }, () => 'x')],
  ])('is said: %s', (json, paths) => {
    JSON.parse(json);
    expect(repeatedKeys(json)).toEqual(
      paths.map((path) => ({ path, value: undefined, problem: { code: 'repeated' } })),
    );
  });
});
