import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNetwork } from '../../../../src/model/network/import/read.ts';
import { WAYS } from './format-ways.ts';
import { failureOf, namedPairs, problemOf, read, repairsOf } from './reading.ts';

const CASES = join(import.meta.dirname, '../../../network-files');
const caseFile = (name: string) => new Uint8Array(readFileSync(join(CASES, name)));

const TRIO = [['Anna', 'Ben'], ['Ben', 'Cleo']]; // prettier-ignore

describe('a file as people bring it', () => {
  it.each([
    ['comment-before.gml', [['0', '1']]],
    ['version-before.gml', [['Anna', 'Ben']]],
    ['comment-before.net', TRIO],
    ['format-first.dl', TRIO],
    ['matrix-crosses.csv', [...TRIO, ['Cleo', 'Dan']]],
    ['matrix-empty-cells.csv', TRIO],
  ])('is read, whatever its name: %s', (file, ties) => {
    for (const name of [file, 'network.txt', file.toUpperCase()])
      expect(namedPairs(readNetwork(caseFile(file), name).network)).toEqual(ties);
  });

  it.each([
    ['netdraw.vna', 'VNA'],
    ['comment-before.dot', 'DOT'],
  ])('is refused by name where it is not read: %s', (file, format) => {
    for (const name of [file, 'network.txt'])
      expect(problemOf(readFileSync(join(CASES, file), 'utf8'), name)).toEqual({
        code: 'otherFormat',
        format,
      });
  });

  it('stands in one of the two tables above', () => {
    // Lists and XML documents have a table of their own.
    const files = readdirSync(CASES).filter((file) => /\.(?:dl|dot|gml|net|vna)$|^matrix-/.test(file));
    expect(files).toHaveLength(8);
  });

  it.each([
    ['Excel', [0x50, 0x4b, 3, 4, ...bytes('..[Content_Types].xml')]],
    ['Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    [
      'OpenDocument',
      [0x50, 0x4b, 3, 4, ...bytes('..mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ],
    ['ZIP', [0x50, 0x4b, 3, 4, 0, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['PDF', bytes('%PDF-1.7')],
  ])('is named where it is no text: %s', (format, content) => {
    expect(failureOf(Uint8Array.from(content))).toEqual(['otherFormat', null]);
    const text = String.fromCharCode(...content);
    // As bytes, not as text in UTF-8.
    if (content.every((byte) => byte < 0x80))
      expect(problemOf(text)).toEqual({ code: 'otherFormat', format });
  });
});

function bytes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

describe.each(WAYS)('%s', (_, extension, ways) => {
  it.each(ways.map(([name, text, repairs = {}]) => ({ name, text, repairs })))(
    'is read $name',
    ({ text, repairs }) => {
      const result = read(text, `network.${extension}`);
      expect(result.network.people).toBe(3);
      expect(namedPairs(result.network)).toEqual(TRIO);
      expect(repairsOf(result)).toEqual(repairs);
      // The content alone tells the format.
      if (!/isGroup|without diagonal/.test(text)) expect(read(text).network).toEqual(result.network);
    },
  );
});

describe('numbers and names', () => {
  it('are people of their own where the file has no names', () => {
    expect(read('*Vertices 4\n*Edges\n1 2\n3 2\n').network.names).toEqual(['1', '2', '3', '4']);
    expect(read('0 1 0\n1 0 1\n0 1 0').network.names).toBeNull();
  });

  it('of UCINET DL are places in the list of labels, though these are numbers too', () => {
    const { network } = read('dl n=3 format=edgelist1\nlabels:\n3,1,2\ndata:\n1 2');
    expect(namedPairs(network)).toEqual([['3', '1']]);
  });

  it('are kept apart for people of the same name', () => {
    const { network } = read(
      '{"nodes":[{"id":1,"label":"Ann"},{"id":2,"label":"Ann"}],"edges":[{"source":1,"target":2}]}',
    );
    expect(network.names).toEqual(['Ann', 'Ann']);
  });

  it('are cleaned as everywhere', () => {
    expect(read('*Vertices 2\n1 " Zoe\u0301\u202e "\n2 "B  c"\n*Edges\n1 2').network.names).toEqual([
      'Zo\u00e9',
      'B c',
    ]);
  });
});

it.each([
  ['net', '*Vertices 3\n1 "NA"\n2 "-"\n3 "none"\n*Edges\n1 2\n2 3\n'],
  ['gml', 'graph [ node [ id 0 label "NA" ] node [ id 1 label "-" ] node [ id 2 label "none" ] edge [ source 0 target 1 ] edge [ source 1 target 2 ] ]'], // prettier-ignore
  ['dl', 'dl n=3 format=edgelist1\nlabels:\nNA,-,none\ndata:\n1 2\n2 3\n'],
  ['dl', 'dl n=3 format=edgelist1\nlabels embedded:\ndata:\nNA - 1\n- none 1\n'],
  ['json', '{"nodes":[{"id":"NA"},{"id":"-"},{"id":"none"}],"links":[{"source":"NA","target":"-"},{"source":"-","target":"none"}]}'], // prettier-ignore
  ['csv', ',NA,-,none\nNA,0,1,0\n-,1,0,1\nnone,0,1,0\n'],
  ['graphml', '<graphml><graph><node id="NA"/><node id="-"/><node id="none"/><edge source="NA" target="-"/><edge source="-" target="none"/></graph></graphml>'], // prettier-ignore
  ['gexf', '<gexf><graph><nodes><node id="0" label="NA"/><node id="1" label="-"/><node id="2" label="none"/></nodes><edges><edge source="0" target="1"/><edge source="1" target="2"/></edges></graph></gexf>'], // prettier-ignore
])('whom a file of .%s lists is somebody, whatever they are called', (extension, text) => {
  const { network } = read(text, `x.${extension}`);
  expect(namedPairs(network)).toEqual([
    ['NA', '-'],
    ['-', 'none'],
  ]);
});
