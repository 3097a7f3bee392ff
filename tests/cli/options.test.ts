import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/scenario/presets/index.ts';
import { readOptions } from '../../src/cli/options.ts';

const faultsOf = (...args: string[]): readonly string[] => {
  const read = readOptions(args);
  return read !== 'help' && 'faults' in read ? read.faults : [];
};

describe('the arguments', () => {
  it('take every preset by its id, one run as JSON to standard output unless told otherwise', () => {
    for (const { id, changes } of PRESETS) {
      const read = readOptions([id]);
      expect(read).toMatchObject({ runs: 1, format: 'json', scenario: changes });
    }
    expect(readOptions(['ten-tell-ten', '--runs', '7', '--format', 'csv', '--out', 'x.csv'])).toMatchObject({
      runs: 7,
      format: 'csv',
      out: 'x.csv',
    });
    const many = ['--lean', '--set', 'network.kind=computed', '--set', 'people=100000000'];
    expect(readOptions(['ten-tell-ten', ...many])).toMatchObject({
      lean: true,
      scenario: { people: 100_000_000 },
    });
    expect(readOptions(['--help'])).toBe('help');
    expect(readOptions(['-h', '--speed'])).toBe('help');
    expect(faultsOf('ten-tell-ten', '--set', 'version=1', '--set', 'place.food=-1', '--seed=-5')).toEqual([]);
  });

  it.each([
    ['a file that is not there', ['nowhere/there.json'], /^scenario: nowhere\/there\.json cannot be read: /],
    ['a folder', ['tests'], /^scenario: tests cannot be read: /],
    ['a file that is no JSON', ['LICENSE'], /^scenario: LICENSE is not valid JSON: /],
    [
      'no such preset',
      ['ten-tell-tne'],
      /^scenario: "ten-tell-tne" – expected a file or one of .*ten-tell-ten/,
    ],
    ['no scenario', [], /^scenario: expected one scenario file, preset or -, found 0/],
    [
      'a lean run of what is not computed',
      ['ten-tell-ten', '--lean'],
      /^network\.kind: "tree" – a lean run needs a computed network\.$/,
    ],
    [
      'more people than a lean run takes',
      ['ten-tell-ten', '--lean', '--set', 'network.kind=computed', '--set', 'people=100000002'],
      /^people: 100,000,002 – expected 2 to 100,000,000\.$/,
    ],
    [
      'more people than there may be where stories are kept',
      ['ten-tell-ten', '--set', 'network.kind=computed', '--set', 'people=100000000'],
      /^people: 100,000,000 – expected 2 to 10,000,000\.$/,
    ],
    [
      'a number that is not decimal',
      ['ten-tell-ten', '--set', 'days=0x10'],
      /^days: "0x10" – expected a whole/,
    ],
    ['another version', ['ten-tell-ten', '--set', 'version=2'], /^version: 2 – .* reads version 1\.$/],
    [
      'two kinds of luck',
      ['ten-tell-ten', '--seed', 'a', '--set', 'seed=b'],
      /^--seed: "a" – expected this or --set seed="b", not both\.$/,
    ],
    ['half a character', ['ten-tell-ten', '--seed', 'a\ud800'], /^seed: "a\\ud800" – it contains half/],
    [
      'a negative number of runs',
      ['ten-tell-ten', '--runs', '-1'],
      /^--runs: "-1" – expected a whole number/,
    ],
    ['an option without its value', ['ten-tell-ten', '--set'], /^--set: nothing – expected path=value\.$/],
    [
      'an option where a value should be',
      ['ten-tell-ten', '--seed', '--lean'],
      /^--seed: nothing – expected a text\.$/,
    ],
    ['a value that none is for', ['ten-tell-ten', '--lean=3'], /^--lean: "3" – expected no value\.$/],
    ['no file to write', ['ten-tell-ten', '--out', ''], /^--out: "" – expected the name of a file\.$/],
    ['a folder to write', ['ten-tell-ten', '--out', 'tests'], /^--out: tests cannot be written: .*\.$/],
    ['no network file', ['ten-tell-ten', '--network='], /^--network: "" – expected the name of a file\.$/],
    ['two scenarios', ['-', '-'], /^scenario: expected one scenario file, preset or -, found 2/],
    [
      'an unknown option',
      ['ten-tell-ten', '--speed', '3'],
      /^--speed: there is no such option\. See --help\.$/,
    ],
    ['an unknown letter', ['ten-tell-ten', '-x'], /^-x: there is no such option\./],
    ['a fraction of a run', ['ten-tell-ten', '--runs', '1.5'], /^--runs: "1\.5" – expected a whole number/],
    [
      'a number of runs in another form',
      ['ten-tell-ten', '--runs', '1e3'],
      /^--runs: "1e3" – expected a whole/,
    ],
    [
      'a format every object has',
      ['ten-tell-ten', '--format', 'toString'],
      /^--format: "toString" – expected one/,
    ],
    ['__proto__', ['ten-tell-ten', '--set', '__proto__=1'], /^__proto__: "1" – there is no such name/],
    ['a setting without a path', ['ten-tell-ten', '--set', '=1'], /^--set: "=1" – expected path=value/],
    ['an empty number', ['ten-tell-ten', '--set', 'days='], /^days: "" – expected a whole number/],
    [
      'an endless number',
      ['ten-tell-ten', '--set', 'days=1e999'],
      /^days: Infinity – expected a whole number/,
    ],
    [
      'a seed too long',
      ['ten-tell-ten', '--seed', 'x'.repeat(65)],
      /^seed: "x+… – expected at most 64 characters/,
    ],
  ])('are refused in one sentence: %s', (_, args, sentence) => {
    const faults = faultsOf(...args);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });
});

it('what is wrong with options, values and the scenario is told together, without guesses about what was not read', () => {
  const wrong = ['--speed', '--runs', '0', '--set', 'place.food=3', '--set', 'network.contacts=9'];
  expect(faultsOf('nowhere.json', ...wrong).map((sentence) => sentence.split(' – ')[0])).toEqual([
    '--speed: there is no such option. See --help.',
    '--runs: "0"',
    'scenario: nowhere.json cannot be read: no such file or directory.',
    'place.food: 3',
  ]);
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tell-ten-options-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileWith = (content: string | Uint8Array): string => {
    const path = join(folder, 'town.json');
    writeFileSync(path, content);
    return path;
  };

  it('may begin with a byte order mark, in either encoding that has one', () => {
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const file = fileWith(Buffer.from('\ufeff{"name": "Café"}', encoding));
      expect(readOptions([file])).toMatchObject({ scenario: { name: 'Café' } });
    }
  });

  it('is refused where it is no text', () => {
    const sentence =
      /^scenario: .*town\.json: its text is not encoded as UTF-8; save it with that encoding\.$/;
    const latin = Buffer.from('{"name": "Café"}', 'latin1');
    for (const bytes of [latin, Uint8Array.of(0x7b, 0, 0x7d, 0)])
      expect(faultsOf(fileWith(bytes))).toEqual([expect.stringMatching(sentence)]);
  });

  it('to write to is left as it was until there is something to write', () => {
    const [there, absent, link] = ['there', 'absent', 'link'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(there, 'precious');
    symlinkSync(absent, link);
    for (const out of [there, absent, link]) expect(faultsOf('ten-tell-ten', '--out', out)).toEqual([]);
    expect(readFileSync(there, 'utf8')).toBe('precious');
    expect(readdirSync(folder)).not.toContain('absent');
    expect(readlinkSync(link)).toBe(absent);
  });
});
