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

it('--network makes the network an imported one and says what it mended', () => {
  const file = fileWith('town.csv', 'Ann,Bob,3\nBob,Ann,1\nBob,Cleo,2\n');
  expect(withNetwork(file, '--set', 'network.kind=imported')).toMatchObject({
    scenario: { people: 3, 'network.kind': 'imported', 'network.source': { names: ['Ann', 'Bob', 'Cleo'] } },
    remarks: [
      `${file}: 1 further column (such as weights) is not used.`,
      `${file}: 1 double tie was merged.`,
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
