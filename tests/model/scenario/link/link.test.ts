import { ENGINE_VERSION } from '../../../../src/model/basics/versions.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../../../src/model/scenario/link/link.ts';
import { fromText } from '../../../../src/model/scenario/link/value-text.ts';
import { STANDARD_SCENARIO } from '../../../../src/model/scenario/scenario.ts';
import { checkValues } from '../../../../src/model/scenario/checks/validation.ts';
import { anyScenario } from '../../arbitrary.ts';

const refusals = (fragment: string) => {
  const { scenario, faults } = readLink(fragment);
  expect(scenario).toEqual(STANDARD_SCENARIO);
  return faults.map(({ path, problem }) => `${path}: ${problem.code}`);
};

describe('a link', () => {
  it('brings back any valid scenario exactly, with or without #', () => {
    fc.assert(
      fc.property(anyScenario, fc.string({ unit: 'grapheme', maxLength: 20 }), (scenario, note) => {
        const noted = { ...scenario, note };
        expect(readLink(linkTo(noted))).toEqual({ scenario: noted, faults: [] });
        expect(readLink(`#${linkTo(noted)}`).scenario).toEqual(noted);
      }),
    );
  });

  it('holds only what differs from the standard scenario, readably', () => {
    expect(linkTo(STANDARD_SCENARIO)).toMatch(new RegExp(`^e=${ENGINE_VERSION}&s=1&z=[0-9a-v]{4}$`));
    expect(linkTo({ ...STANDARD_SCENARIO, people: 2000, 'place.food': -0.4 })).toMatch(
      new RegExp(`^e=${ENGINE_VERSION}&s=1&people=2000&place\\.food=-0\\.4&z=[0-9a-v]{4}$`),
    );
    for (const empty of ['', '#'])
      expect(readLink(empty)).toEqual({ scenario: STANDARD_SCENARIO, faults: [] });
  });

  it('stays within ASCII, whatever the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (note) => {
        expect(linkTo({ ...STANDARD_SCENARIO, note })).toMatch(/^[\x21-\x7e]*$/);
      }),
    );
  });

  it('brings numbers out of range into it and says so', () => {
    const { scenario, faults } = readLink('#s=1&people=1e99&place.food=-5&days=30');
    expect(faults.map(({ path, problem }) => `${path}: ${problem.code}`)).toEqual([
      'people: range',
      'place.food: range',
    ]);
    expect([scenario.people, scenario['place.food'], scenario.days]).toEqual([10_000_000, -1, 30]);
  });

  it('is refused where a number brought into its range no longer suits the others, and told the first cause only', () => {
    expect(refusals('#s=1&people=-5')).toEqual(['people: range']);
    expect(refusals('#s=1&people=few&network.contacts=20000')).toEqual([
      'people: type',
      'network.contacts: range',
    ]);
    expect(refusals('#s=1&listeners.act=5')).toEqual(['listeners.act: range']);
    expect(readLink('#s=1&people=-5').isRefused).toBe(true);
    expect(refusals('#s=1&people=-5&listeners.act=1')).toEqual([
      'people: range',
      'listeners: sharesAboveOne',
    ]);
  });

  it('is refused as a whole with any other fault', () => {
    expect(refusals('#s=1&people=many')).toEqual(['people: type']);
    expect(refusals('#s=1&people=NaN')).toEqual(['people: type']);
    expect(refusals('#s=1&people=1e999')).toEqual(['people: type']);
    expect(refusals('#s=1&people=')).toEqual(['people: type']);
    expect(refusals('#s=1&listeners.act=1')).toEqual(['listeners: sharesAboveOne']);
    expect(refusals('#s=1&diners.who=[1')).toEqual(['diners.who: type']);
    expect(refusals('#s=1&network.kind=ring')).toEqual(['network.kind: choice']);
    expect(refusals(`#s=1&note=${'x'.repeat(2001)}`)).toEqual(['note: tooLong']);
  });

  it('of another engine opens with a remark, and one that names none without', () => {
    const { scenario, faults } = readLink('#s=1&e=99&people=20');
    expect(scenario.people).toBe(20);
    expect(faults).toEqual([
      { path: 'engine', value: '99', problem: { code: 'engine', engine: ENGINE_VERSION } },
    ]);
    expect(readLink('#s=1&people=20').faults).toEqual([]);
  });

  it('carries the digest of its run, where there is one, beside a scenario of which that is no part', () => {
    const link = linkTo({ ...STANDARD_SCENARIO, people: 200 }, 'abcdef0123456789');
    expect(link).toContain(`e=${ENGINE_VERSION}&s=1&d=abcdef0123456789&people=200&z=`);
    expect(readLink(link)).toEqual({
      scenario: { ...STANDARD_SCENARIO, people: 200 },
      faults: [],
      digest: 'abcdef0123456789',
    });
    expect(linkTo(STANDARD_SCENARIO, null)).toBe(linkTo(STANDARD_SCENARIO));
  });

  it('is refused with a number out of range within a list, which is not brought into it', () => {
    const link = `#s=1&people=20&events=${encodeURIComponent('[{"day":2,"set":{"ties.closeTrust":2}}]')}`;
    expect(refusals(link)).toEqual(['events[0].set.ties.closeTrust: range']);
    expect(readLink(link).isRefused).toBe(true);
  });

  it('is refused without a version, or with another', () => {
    for (const foreign of ['#people=20', '#hello', '#s=0', '#s=&people=20', '#s=01', '#s=x', '##'])
      expect(refusals(foreign), foreign).toEqual(['version: foreign']);
    expect(refusals('#s=2&people=20')).toEqual(['version: version']);
    expect(refusals('#s=1&s=2&people=20')).toEqual(['version: version']);
  });

  it('passes over names that nobody knows, among them those that every object has, and changes no object', () => {
    for (const name of ['nonsense', '__proto__', 'constructor', 'toString', '__proto__.people']) {
      expect(readLink(`#s=1&people=20&${name}=5`)).toEqual({
        scenario: { ...STANDARD_SCENARIO, people: 20 },
        faults: [{ path: name, value: '5', problem: { code: 'unknown', nearest: null } }],
      });
      for (const path of ['telling.repeats', 'network.kind', 'diners.who']) {
        expect(readLink(`#s=1&${path}=${name}`).scenario).toEqual(STANDARD_SCENARIO);
      }
    }
    expect(({} as Record<string, unknown>)['people']).toBeUndefined();
  });

  it('keeps as the value at fault the text that stood there', () => {
    for (const name of ['constructor', '__proto__', 'perhaps']) {
      expect(readLink(`#s=1&telling.repeats=${name}`).faults[0]).toMatchObject({ value: name });
    }
  });

  it('takes the last of several values for the same name', () => {
    expect(readLink('#s=1&people=20&people=30').scenario.people).toBe(30);
  });

  it('never breaks the reader: percent garbage, half characters, a megabyte', () => {
    for (const garbage of ['%', '%zz', '#%E0%A4%A', '&&&===', 's=1&%00=%', '#'.repeat(1000)]) {
      expect(readLink(garbage).faults.length, garbage).toBeGreaterThan(0);
    }
    expect(refusals(`#s=1&note=${'é'.repeat(1_000_000)}`)).toEqual(['link: linkTooLong']);
    expect(refusals(`#s=1${'&x=1'.repeat(250_000)}`)).toEqual(['link: linkTooLong']);
    expect(readLink(`#s=1${'&x=1'.repeat(16_000)}`).faults).toHaveLength(1);
    fc.assert(
      fc.property(fc.constantFrom('s=1', 'e=4&s=1'), fc.string({ unit: 'binary' }), (beginning, text) => {
        const { scenario } = readLink(`#${beginning}&${text}`);
        expect(checkValues({ ...scenario }).faults).toEqual([]);
      }),
    );
  });
});

describe('a value as text', () => {
  it('is read by the kind of its parameter', () => {
    expect(fromText('people', '20')).toBe(20);
    expect(fromText('place.food', '-.5')).toBe(-0.5);
    for (const text of ['0x10', '0b1', '0o7', '1_000', 'Infinity', '', ' ', '1,5', '5.5.5'])
      expect(fromText('people', text)).toBe(text);
    expect([' 5 ', '+5', '5.', '1e3'].map((text) => fromText('people', text))).toEqual([5, 5, 5, 1000]);
    expect(fromText('seed', '20')).toBe('20');
    expect(['yes', 'true', 'no', 'false'].map((text) => fromText('telling.repeats', text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(fromText('diners.who', '[0, 17]')).toEqual([0, 17]);
  });

  it.each([
    ['days', '1.000', '1.000'],
    ['days', '1.125', '1.125'],
    ['people', '2,000', '2,000'],
    ['visits.delay', '1.500', '1.500'],
    ['visits.delay', '1.125', 1.125],
    ['visits.delay', '0.500', 0.5],
    ['place.food', '−0.4', -0.4],
    ['place.food', '–.5', -0.5],
  ] as const)(
    'is no number where it may be one in thousands, and takes any dash for a minus: %s=%s',
    (path, text, value) => {
      expect(fromText(path, text)).toBe(value);
    },
  );

  it('is asked about where it may be a number in thousands', () => {
    const { faults, isRefused } = readLink('s=1&days=1.000&people=2,000');
    expect(isRefused).toBe(true);
    expect(faults.map(({ path, problem }) => [path, problem])).toEqual([
      ['days', { code: 'ambiguous', small: 1, large: 1000 }],
      ['people', { code: 'ambiguous', small: 2, large: 2000 }],
    ]);
  });
});
