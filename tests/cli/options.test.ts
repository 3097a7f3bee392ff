import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/model/presets/index.ts';
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
    ['two scenarios', ['-', '-'], /^scenario: expected one scenario file, preset or -, found 2/],
    ['an unknown option', ['ten-tell-ten', '--speed', '3'], /--speed/],
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
    ['__proto__', ['ten-tell-ten', '--set', '__proto__=1'], /^__proto__: "1" – nothing is called that/],
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
