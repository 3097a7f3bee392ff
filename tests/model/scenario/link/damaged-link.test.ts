import { ENGINE_VERSION } from '../../../../src/model/basics/versions.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, readLink } from '../../../../src/model/scenario/link/link.ts';
import { PRESETS, presetScenario } from '../../../../src/model/scenario/presets/index.ts';
import { STANDARD_SCENARIO, type Scenario } from '../../../../src/model/scenario/scenario.ts';
import { anyScenario } from '../../arbitrary.ts';
import { scenarioWith } from '../../runs.ts';

type Damage = (link: string) => string;

const APPENDED = [
  ...[')', ',', '.', '>', ']', '"', "'", '*', '_', '!', ';', '…', ').', '>,', '**', '?', '%29', '%E2%80%A6'],
  ...['\u200b', '\u2060', '\ufeff', '\u200d', '%E2%80%8B', '%EF%BB%BF', '\n', '%0A', '%20', ' '],
  ...['&fbclid=IwAR0abc', '&utm_source=mail&utm_medium=x', '?fbclid=abc', '&listeners.gossip=0.5', '&x', '#'],
];

const inMiddle =
  (sign: string): Damage =>
  (link) => {
    const middle = link.indexOf('&', link.length / 2 - 3);
    return link.slice(0, middle) + sign + link.slice(middle);
  };

/** Every way in which links come back from mail, messengers and trackers. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  ...Object.fromEntries(
    APPENDED.map((end) => [`${JSON.stringify(end)} at the end`, (link: string) => link + end]),
  ),
  '&amp;': (link) => link.replaceAll('&', '&amp;'),
  '&amp;amp;': (link) => link.replaceAll('&', '&amp;amp;'),
  '&#38;': (link) => link.replaceAll('&', '&#38;'),
  'escaped once': encodeURIComponent,
  'escaped twice': (link) => encodeURIComponent(encodeURIComponent(link)),
  'escapes escaped': (link) => link.replaceAll('%', '%25'),
  'escapes escaped twice': (link) => link.replaceAll('%', '%2525'),
  '=3D': (link) => link.replaceAll('=', '=3D'),
  'lower-case escapes': (link) => link.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  'spaces as %20': (link) => link.replaceAll('+', '%20'),
  'accents as they are': (link) => decodeURI(link.replaceAll('%25', '%2525')),
  'a second #': (link) => `#${link}`,
  '#s in escapes': (link) => `%23${link}`,
  'a ? before it': (link) => `?${link}`,
  'a line break within': inMiddle('\r\n'),
  'an escaped line break within': inMiddle('%0D%0A'),
  'a zero-width space within': inMiddle('\u200b'),
  'an escaped zero-width space within': inMiddle('%E2%80%8B'),
  'typographic minus': (link) => link.replace(/=-/g, '=−'),
  'en dash': (link) => link.replace(/=-/g, '=%E2%80%93'),
};

const CASE = scenarioWith({
  seed: 'abc',
  days: 20,
  people: 300,
  'place.food': -0.4,
  'network.kind': 'random',
  'network.contacts': 6,
});
const OLD_CASE = '#s=1&seed=abc&days=20&people=300&place.food=-0.4&network.kind=random&network.contacts=6';

const SCENARIOS: readonly Scenario[] = [
  CASE,
  STANDARD_SCENARIO,
  ...PRESETS.map((preset) => presetScenario(preset)),
  scenarioWith({ name: 'Café “Zoé” 50 %', note: 'un\ndeux – trois & quatre = 4;\u00a0=3D +5' }),
  scenarioWith({ 'telling.repeats': true, events: [{ day: 3, set: { 'place.food': -0.5 }, diners: 2 }] }),
  scenarioWith({ people: 300, 'diners.who': [0, 17, 200], seed: 'end.' }),
];

describe('a link that was changed on its way', () => {
  it.each(Object.entries(DAMAGES))('opens as it was made, without a word: %s', (_, damage) => {
    for (const scenario of SCENARIOS) {
      const link = damage(linkTo(scenario, '0123456789abcdef'));
      expect(readLink(`#${link}`), link).toEqual({ scenario, faults: [], digest: '0123456789abcdef' });
    }
  });

  it('opens as it was made, whatever the scenario and the damage', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...Object.keys(DAMAGES)), (scenario, name) => {
        expect(readLink(`#${DAMAGES[name]!(linkTo(scenario))}`)).toEqual({ scenario, faults: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(Object.entries(DAMAGES))(
    'of old, without a mark, opens with a sentence at most: %s',
    (_, damage) => {
      const { scenario, faults, isRefused } = readLink(`#${damage(OLD_CASE.slice(1))}`);
      expect(isRefused).toBeUndefined();
      expect(scenario).toEqual(CASE);
      expect(faults.length).toBeLessThanOrEqual(1);
    },
  );

  it('says what it passed over, and which value it read otherwise', () => {
    expect(readLink(`${OLD_CASE}&listeners.gossip=0.5`).faults).toMatchObject([
      { path: 'listeners.gossip', value: '0.5', problem: { code: 'unknown' } },
    ]);
    expect(readLink(`${OLD_CASE})`).faults).toEqual([
      { path: 'network.contacts', value: '6)', problem: { code: 'readAs', as: 6 } },
    ]);
    expect(readLink(`${OLD_CASE}&fbclid=IwAR0abc`).faults).toEqual([]);
  });

  it.each([
    ['s=1&seed=luck)', 'seed', 'luck', ')'],
    ['s=1&name=Ann!;', 'name', 'Ann', '!;'],
  ] as const)('of old keeps a text without what was appended: %s', (link, path, text, leftOut) => {
    const { scenario, faults } = readLink(link);
    expect(scenario[path]).toBe(text);
    expect(faults).toEqual([{ path, value: leftOut, problem: { code: 'leftOut' } }]);
  });

  it.each([
    ['s=1&seed=end.', 'seed', 'end.'],
    ['s=1&name=*Ann*_-', 'name', '*Ann*_-'],
    ['s=1&name=a%29', 'name', 'a)'],
    ['s=1&note=50%2525', 'note', '50%25'],
    ['s=1&note=Caf%25C3%25A9', 'note', 'Café'],
  ] as const)('of old keeps a text that may have been meant: %s', (link, path, text) => {
    expect(readLink(link)).toEqual({ scenario: scenarioWith({ [path]: text }), faults: [] });
  });
});

describe('a link that was cut off', () => {
  const saysSo = (fragment: string) => {
    const { faults } = readLink(fragment);
    return faults.some(({ problem }) => problem.code === 'cutOff' || problem.code === 'foreign');
  };

  it('says so, wherever it was cut', () => {
    for (const scenario of SCENARIOS) {
      const link = linkTo(scenario, '0123456789abcdef');
      for (let end = 1; end < link.length; end++)
        expect(saysSo(link.slice(0, end)), link.slice(0, end)).toBe(true);
    }
  });

  it('says so, whatever the scenario and what was done to the rest', () => {
    const ends = fc.constantFrom('', ...APPENDED, '&amp;', '…');
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 0, max: 1, noNaN: true }), ends, (scenario, share, end) => {
        const link = linkTo(scenario);
        const cut = link.slice(0, 2 + Math.floor(share * (link.length - 3)));
        expect(saysSo(`#${cut}${end}`), cut).toBe(true);
        expect(saysSo(encodeURIComponent(cut)), cut).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('opens with what is whole in it', () => {
    const link = linkTo(scenarioWith({ days: 20, people: 3000 }));
    const { scenario, faults } = readLink(link.slice(0, link.indexOf('people=') + 9));
    expect(scenario).toEqual(scenarioWith({ days: 20 }));
    expect(faults).toEqual([{ path: 'link', value: null, problem: { code: 'cutOff' } }]);
    expect(readLink(link.slice(0, -1)).scenario).toEqual(scenarioWith({ days: 20, people: 3000 }));
  });

  it('is told from one that was edited by hand only by what it opens', () => {
    const edited = linkTo(scenarioWith({ people: 3000 })).replace('people=3000', 'people=4000');
    expect(readLink(edited)).toMatchObject({
      scenario: { people: 4000 },
      faults: [{ problem: { code: 'cutOff' } }],
    });
  });

  it('is not what a link of old is, which has no mark', () => {
    for (const old of [
      's=1',
      `s=1&e=${ENGINE_VERSION}`,
      OLD_CASE,
      's=1&d=0123456789abcdef&people=300',
      'people=300&s=1',
    ])
      expect(readLink(old).faults, old).toEqual([]);
  });
});

it('a key that stands twice in the JSON of a link is said, and the last counts', () => {
  const { scenario, faults, isRefused } = readLink('#s=1&events=[{"day":5,"diners":3,"day":7}]');
  expect(faults.map(({ path, problem }) => `${path}: ${problem.code}`)).toContain('events[0].day: repeated');
  expect(isRefused).toBeUndefined();
  expect(scenario.events).toEqual([{ day: 7, diners: 3 }]);
});
