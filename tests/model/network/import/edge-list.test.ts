import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '../../../../src/model/scenario/imported-network.ts';
import { bytesOf, failureOf, namedPairs, pairsOf, problemOf, read, repairsOf } from './reading.ts';
import { MOST_IMPORTED_BYTES } from '../../../../src/model/network/import/file-size.ts';
import { readNetwork } from '../../../../src/model/network/import/read.ts';

const ANN_BOB_CLEO = [
  ['Ann', 'Bob'],
  ['Bob', 'Cleo'],
];

describe('a list of ties', () => {
  it.each([
    ['commas', 'Ann,Bob\nBob,Cleo\n'],
    ['semicolons', 'Ann;Bob\nBob;Cleo'],
    ['tabs', 'Ann\tBob\nBob\tCleo\n'],
    ['blanks, any number of them', '  Ann   Bob \nBob \t Cleo\n'],
    ['the line ends of Windows', 'Ann,Bob\r\nBob,Cleo\r\n'],
    ['the line ends of old Macs', 'Ann,Bob\rBob,Cleo\r'],
    ['empty lines', '\n\nAnn,Bob\n \n\nBob,Cleo\n\n'],
    ['blanks around the fields', ' Ann , Bob\nBob ,Cleo '],
    ['a byte order mark', '\ufeffAnn,Bob\nBob,Cleo'],
    ['quotes', '"Ann","Bob"\n"Bob" , "Cleo"'],
  ])('is read with %s', (_, text) => {
    const { network, repairs } = read(text);
    expect(namedPairs(network)).toEqual(ANN_BOB_CLEO);
    expect(network.people).toBe(3);
    expect(repairs).toEqual([]);
  });

  it('is read from UTF-16, as spreadsheets write it', () => {
    const text = '\ufeffAnn\tBob\r\nBob\tCleo\r\n';
    const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
    expect(namedPairs(readNetwork(new Uint8Array(units.buffer)).network)).toEqual(ANN_BOB_CLEO);
  });

  it.each([
    ['source,target\nAnn,Bob\nBob,Cleo', 1],
    ['Id;Source;Target;Type\n7;Ann;Bob;Undirected\n8;Bob;Cleo;Undirected', 1],
    ['# who knows whom\nFrom\tTo\nAnn\tBob\nBob\tCleo', 2],
  ])('knows the names of its columns: %j', (text, line) => {
    const result = read(text);
    expect(namedPairs(result.network)).toEqual(ANN_BOB_CLEO);
    expect(repairsOf(result)['header']).toBe(line);
  });

  it('takes words over numbers for the names of columns, and any two names in a list of names for people', () => {
    expect(repairsOf(read('mine,yours\n0,1\n1,2'))).toEqual({ header: 1 });
    expect(repairsOf(read('mine,yours\nAnn,Bob'))).toEqual({});
    expect(read('a,b\nb,c').network.people).toBe(3);
  });

  it('says which columns, comments, loops and doubles it left out', () => {
    const result = read('% sym\n# 3 people\nAnn Bob 0.5 1999\nBob Ann\nBob Cleo 2\nAnn Ann\nDan Dan\n');
    expect(namedPairs(result.network)).toEqual(ANN_BOB_CLEO);
    expect(repairsOf(result)).toEqual({ comments: 2, columns: 2, doubleTies: 1, selfLoops: 2, isolated: 1 });
  });
});

describe('people in a list', () => {
  it.each([
    ['from 0 have no other name', '2,0\n1,2', null, [[0, 2], [1, 2]]], // prettier-ignore
    ['from 1 keep theirs', '3 1\n2 3', ['1', '2', '3'], [[0, 2], [1, 2]]], // prettier-ignore
    ['with gaps keep theirs, in their order', '100 7\n7 20', ['7', '20', '100'], [[0, 1], [0, 2]]], // prettier-ignore
    ['written with zeros in front are names', '07 1\n1 2', ['07', '1', '2'], [[0, 1], [1, 2]]], // prettier-ignore
  ])('numbered %s', (_, text, names, pairs) => {
    const { network } = read(text);
    expect(network.names).toEqual(names);
    expect(pairsOf(network)).toEqual(pairs);
  });

  it.each([
    'Zoë Ångström',
    '李小龍',
    '👩‍👩‍👧',
    '<script>alert(1)</script>',
    '"Red" Mike',
    'Smith, John',
    'Ann - Bob',
    '=1+1',
    '#tagged',
    '__proto__',
    'constructor',
    '&amp;',
  ])('keep the name %j exactly', (name) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const { network } = read(`Ann,Bob\nBob,${quoted}\n${quoted},Cleo\n`, 'people.csv');
    expect(network.names).toEqual(['Ann', 'Bob', name, 'Cleo']);
  });

  it('keep quotes that do not enclose the field', () => {
    expect(read('"Red" Mike,Bob\nO"Brien,Bob').network.names).toEqual(['"Red" Mike', 'Bob', 'O"Brien']);
  });

  it('with an angle bracket first are told from XML by the name of the file', () => {
    expect(read('<script>,Ann\nAnn,<b>', 'x.csv').network.names).toEqual(['<script>', 'Ann', '<b>']);
  });

  it('whose names are too long are told apart by the whole name and shown by its beginning', () => {
    const [one, other] = ['👍'.repeat(LONGEST_NAME) + 'a', '👍'.repeat(LONGEST_NAME) + 'b'];
    const result = read(`${one},${other}`);
    const cut = `${'👍'.repeat(LONGEST_NAME - 1)}…`;
    expect(result.network.names).toEqual([cut, cut]);
    expect(repairsOf(result)).toEqual({ namesShortened: 2 });
    expect(read(`${'👍'.repeat(LONGEST_NAME)},b`).repairs).toEqual([]);
  });
});

describe('a list that cannot be read', () => {
  it.each([
    ['nothing', '', 'empty', null],
    ['blanks', ' \n\t\r\n', 'empty', null],
    ['comments only', '# nothing\n% to see', 'onlyComments', null],
    ['column names only', 'source,target\n', 'onlyHeader', 1],
    ['one column', 'Ann\nBob\nCleo', 'oneColumn', 1],
    ['one column in a CSV file', 'Jean Valjean\nCosette', 'oneColumn', 1],
    ['a line with one name', 'Ann,Bob\nCleo\nBob,Cleo', 'oneColumn', 2],
    ['an open quote', 'Ann,Bob\nBob,"Cleo\nDan,Ann\n', 'openQuote', 2],
    ['loops only', 'Ann,Ann\nBob,Bob', 'noTies', null],
  ])('says why: %s', (_, text, code, line) => {
    expect(failureOf(text, 'list.csv')).toEqual([code, line]);
  });

  it('counts the lines within a quoted name', () => {
    expect(failureOf('Ann,"B\no\r\nb"\nBob\n')).toEqual(['oneColumn', 4]);
  });

  it.each([
    ['VNA', '*Node data\nID group\nAnn 1\n*Tie data\nfrom to\nAnn Bob'],
    ['DOT', '// class 5a\n/* of\n2020 */ graph five {\n  Ann -- Bob;\n}'],
    ['DIMACS', 'c a graph\nc\np edge 3 2\ne 1 2\ne 2 3\n'],
    ['DIMACS', 'p col 3 2\r\ne 1 2\r\n'],
    ['Matrix Market', '%%MatrixMarket matrix coordinate pattern symmetric\n% a\n3 3 1\n2 1'],
    ['GDF', 'nodedef>name VARCHAR\na\nb\nedgedef>node1,node2\na,b'],
    ['DOT', 'digraph { a -> b }'],
  ])('is recognised as %s', (format, text) => {
    expect(problemOf(text)).toEqual({ code: 'otherFormat', format });
  });

  it.each([
    ['TGF', 'x.tgf'],
    ['VNA', 'x.vna'],
    ['DOT', 'x.gv'],
  ])('is recognised as %s by the name of its file', (format, file) => {
    expect(problemOf('1 Ann\n2 Bob\n#\n1 2', file)).toEqual({ code: 'otherFormat', format });
  });

  it('is refused for its size, for bytes that are no text, and for another encoding', () => {
    expect(failureOf(new Uint8Array(MOST_IMPORTED_BYTES + 1))).toEqual(['tooLarge', null]);
    expect(failureOf(Uint8Array.of(1, 2, 3, 4, 0, 0))).toEqual(['binary', null]);
    expect(failureOf(Uint8Array.of(0xff, 0xfe, 0, 0))).toEqual(['binary', null]);
    // The byte 0x81 is nothing in UTF-8, and nothing in Windows-1252.
    expect(failureOf(Uint8Array.of(0x5a, 0x6f, 0x81, 0x2c, 0x41))).toEqual(['encoding', null]);
    const utf16 = Uint8Array.from(Array.from('Ann,Bob\n').flatMap((it) => [it.charCodeAt(0), 0]));
    expect(failureOf(utf16)).toEqual(['utf16', null]);
    expect(failureOf(utf16.toReversed())).toEqual(['utf16', null]);
  });

  it('may begin with a million comments or be a single endless line', () => {
    expect(read(`${'#\n'.repeat(1_000_000)}a b`).network.people).toBe(2);
    expect(failureOf(' '.repeat(5_000_000) + 'a')).toEqual(['oneColumn', 1]);
    expect(failureOf('"'.repeat(5_000_001))[0]).toBe('openQuote');
    expect(failureOf(`#${'a '.repeat(2_500_000)}`)[0]).toBe('onlyComments');
    expect(read(`a,${'b '.repeat(2_500_000)}c`).repairs).toMatchObject([{ code: 'namesShortened' }]);
    expect(read(`a,e${'\u0316\u0301'.repeat(1_000_000)}`).network.people).toBe(2);
    expect(bytesOf('a').length).toBe(1);
  });
});
