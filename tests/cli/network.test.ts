import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'tell-ten-network-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const withNetwork = (file: string, ...args: string[]) =>
  readOptions(['ten-tell-ten', '--network', file, ...args]);

it('--network makes the network an imported one and says how it was read and what was mended', () => {
  const file = fileWith('town.csv', 'Ann,Bob,3\nBob,Ann,1\nBob,Cleo,2\n');
  const remarks = [
    'Read as a list in UTF-8, separated by commas.',
    'Each line ties column 1 to column 2.',
    'No line was read as the names of the columns.',
    '3 people, 2 ties.',
    'The first ties: Ann – Bob, Bob – Cleo.',
    'The best connected is Bob, with 2 contacts.',
    '1 further column (such as weights) is not used.',
    '1 double tie was merged.',
  ];
  expect(withNetwork(file, '--set', 'network.kind=imported')).toMatchObject({
    scenario: { people: 3, 'network.kind': 'imported', 'network.source': { names: ['Ann', 'Bob', 'Cleo'] } },
    remarks: remarks.map((remark) => `${file}: ${remark}`),
    network: {
      people: 3,
      ties: 2,
      columns: [1, 2],
      header: null,
      threshold: null,
      corrections: [
        { code: 'columns', count: 1, line: null },
        { code: 'doubleTies', count: 1, line: null },
      ],
    },
  });
});

const QUESTIONNAIRE = 'Name;Friend 1;Friend 2\nAnn;Bob;Cleo\nBob;Ann;NA\nCleo;Bob;Ann\n';

it.each([
  [[], 3, 3, ['Name', 'Friend 1', 'Friend 2'], 1],
  [['--columns', 'Name,Friend 1'], 3, 2, ['Name', 'Friend 1'], 1],
  [['--columns', '1,3'], 3, 1, ['Name', 'Friend 2'], 1],
  [['--columns', '1,2', '--header', 'no'], 5, 3, [1, 2], null],
  [['--header', 'yes', '--columns=Friend 2,Name'], 3, 1, ['Friend 2', 'Name'], 1],
])('reads a list as %j want it', (args, people, ties, columns, header) => {
  const file = fileWith('choices.csv', QUESTIONNAIRE);
  expect(withNetwork(file, ...args)).toMatchObject({ network: { people, ties, columns, header } });
});

it.each([
  [['--columns', 'Name,Foe'], /: it has no column “Foe”; expected “Name”, “Friend 1” or “Friend 2”\.$/],
  [['--columns', '1,9', '--header', 'no'], /: it has no column “9”; expected a number from 1 to 3\.$/],
  [['--columns', 'Name'], /^--columns: "Name" – expected two or more names or numbers of columns/],
  [['--header', 'maybe'], /^--header: "maybe" – expected yes or no\.$/],
])('refuses %j with a sentence', (args, sentence) => {
  const file = fileWith('choices.csv', QUESTIONNAIRE);
  expect(withNetwork(file, ...args)).toEqual({ faults: [expect.stringMatching(sentence)] });
});

it.each([
  ['ties.csv', 'Ann,Bob,3\nBob,Cleo,.5\nCleo,Ann,2\n', '2', 2, 1],
  ['table.csv', ';Ann;Bob;Cleo\nAnn;0;3;1\nBob;0;0;2\nCleo;1;2;0\n', '1.5', 2, 1],
])('--threshold leaves out the weaker ties of %s, and says so', (name, content, threshold, ties, left) => {
  const file = fileWith(name, content);
  const read = withNetwork(file, '--threshold', threshold);
  expect(read).toMatchObject({ network: { people: 3, ties, threshold: Number(threshold) } });
  expect(read).toMatchObject({
    network: { corrections: expect.arrayContaining([{ code: 'weak', count: left, line: null }]) as unknown },
    remarks: expect.arrayContaining([
      `${file}: Ties weaker than ${threshold} are left out.`,
      `${file}: 1 tie weaker than ${threshold} was left out.`,
    ]) as unknown,
  });
});

it.each([
  ['Ann,Bob,3\nBob,Cleo,2\n', '4', /every tie is weaker than 4; expected a threshold of at most 3/],
  ['Ann,Bob\nBob,Cleo\n', '4', /its ties have no weights/],
  ['Ann,Bob,3\n', '0', /^--threshold: "0" – expected a number above 0\.$/],
  ['Ann,Bob,3\n', 'strong', /^--threshold: "strong" – expected a number above 0\.$/],
])('refuses a threshold that leaves nothing of %j', (content, threshold, sentence) => {
  const file = fileWith('weights.csv', content);
  expect(withNetwork(file, '--threshold', threshold)).toEqual({
    faults: [expect.stringMatching(sentence)],
  });
});

it('refuses --columns and --header without a network', () => {
  expect(readOptions(['ten-tell-ten', '--columns', '1,2', '--header', 'no'])).toEqual({
    faults: [
      '--columns: expected together with --network FILE.',
      '--header: expected together with --network FILE.',
    ],
  });
});

it('--network is refused beside a setting that wants another town', () => {
  const file = fileWith('two.csv', 'Ann,Bob\n');
  const others = ['network.kind=random', 'network.source=karate', 'people=9'];
  expect(withNetwork(file, ...others.flatMap((other) => ['--set', other]))).toEqual({
    faults: ['network.kind="random"', 'network.source="karate"', 'people=9'].map((other) =>
      expect.stringMatching(`^--network: ".*– expected this or --set ${other}, not both\\.$`),
    ),
  });
});

it.each([
  ['torn.csv', 'Ann,Bob\nCleo\n', ', line 2: expected two names, with a comma'],
  ['torn.graphml', '<graphml>\n<graph>\n', ', line 3: the XML is broken ('],
  ['empty.csv', '', ': the file is empty.'],
  ['picture.png', Uint8Array.of(0x89, 0x50, 0, 1), ': it is not a text file'],
])('--network refuses %s with its name and line', (name, content, sentence) => {
  const file = fileWith(name, content);
  const read = withNetwork(file);
  expect(read).toEqual({ faults: [expect.stringContaining(`--network: ${file}${sentence}`)] });
});

it('--network refuses a file that is not there, and a folder', () => {
  for (const file of [join(folder, 'nowhere.csv'), folder]) {
    expect(withNetwork(file)).toEqual({
      faults: [expect.stringMatching(/^--network: .* cannot be read: .*\.$/)],
    });
  }
});

it('takes first diners by the names that the network gives them, and says which name is nobody’s', () => {
  const file = fileWith('named.csv', 'Ann,Bob\nBob,Cleo\nCleo,Ann\n');
  const asked = (who: string) =>
    withNetwork(file, '--set', 'network.kind=imported', '--set', `diners.who=${who}`);
  for (const who of ['cleo, 0', '["Cleo", "Ann"]'])
    expect(asked(who)).toMatchObject({ scenario: { 'diners.who': [2, 0] } });
  expect(asked('Ann, Cloe')).toEqual({
    faults: ['diners.who: "Ann, Cloe" – nobody is called “Cloe”; the nearest name is “Cleo”.'],
  });
});

it('knows the names of the people in a bundled network, too', () => {
  const asked = (who: string) =>
    readOptions([
      'ten-tell-ten',
      ...['--set', 'network.kind=imported', '--set', 'network.source=miserables'],
      ...['--set', `diners.who=${who}`],
    ]);
  expect(asked('Myriel, valjean')).toMatchObject({ scenario: { 'diners.who': [0, 11] } });
  expect(asked('Valjaen')).toEqual({
    faults: ['diners.who: "Valjaen" – nobody is called “Valjaen”; the nearest name is “Valjean”.'],
  });
});
