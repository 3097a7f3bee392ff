import { describe, expect, it } from 'vitest';
import { failureOf } from './reading.ts';

describe('a file that is refused', () => {
  it.each([
    ['Pajek of two modes', '*Vertices 5 2\n1 "Ann"\n*Edges\n1 3', 'twoKinds', 1],
    ['Pajek with two networks', '*Vertices 2\n*Edges\n1 2\n*Vertices 2\n*Edges\n1 2', 'severalNetworks', 4],
    ['Pajek with ties before people', '*Edges\n1 2', 'unexpected', 2],
    ['Pajek without a number', '*Vertices\n*Edges\n1 2', 'unexpected', 1],
    ['Pajek with too many people', '*Vertices 1000001\n*Edges\n1 2', 'tooManyPeople', 1],
    ['Pajek with people beyond all numbers', `*Vertices ${'9'.repeat(400)}\n`, 'tooManyPeople', 1],
    ['Pajek with a tie to nobody', '*Vertices 2\n*Edges\n1 2\n1 3', 'unexpected', 4],
    ['Pajek with half a tie', '*Vertices 2\n*Edges\n1', 'unexpected', 3],
    ['Pajek cut within its matrix', '*Vertices 3\n*Matrix\n0 1 0\n1 0', 'unexpected', 4],
    [
      'Pajek with a matrix that no file can hold',
      '*Vertices 1000000\n*Matrix\n0 1 0\n1 0',
      'unexpected',
      null,
    ],
    ['Pajek with a word in its matrix', '*Vertices 2\n*Matrix\n0 1\nx 0', 'unexpected', 4],
    ['Pajek without ties', '*Vertices 2\n1 "Ann"\n2 "Bob"', 'noTies', null],
    ['GML cut off', 'graph [ node [ id 1 ]\n edge [ source 1 tar', 'unexpected', null],
    ['GML with an open quote', 'graph [\n node [ id 1 label "Ann\n]]', 'openQuote', 2],
    [
      'GML with an edge to nobody',
      'graph [ node [ id 1 ]\n edge [ source 1 target 2 ] ]',
      'unknownPerson',
      2,
    ],
    ['GML with half an edge', 'graph [ node [ id 1 ]\n edge [ source 1 ] ]', 'missingAttribute', 2],
    ['GML with a node without id', 'graph [\n node [ label "Ann" ] ]', 'missingAttribute', 2],
    ['GML with two graphs', 'graph [ ]\ngraph [ ]', 'severalNetworks', 2],
    ['GML with a bracket too many', 'graph [ ] ]', 'unexpected', 1],
    ['GML nested without end', `graph [ ${'a [ '.repeat(1_000_000)}`, 'tooDeep', 1],
    ['DL of two modes', 'dl nr=3, nc=2\ndata:\n1 0\n0 1\n1 1', 'twoKinds', 1],
    ['DL of two modes by its format', 'dl n=3 format=edgelist2\ndata:\n1 1', 'twoKinds', 1],
    ['DL with two matrices', 'dl n=2 nm=2\ndata:\n0 1 1 0 0 1 1 0', 'severalNetworks', 1],
    ['DL in a format that is not read', 'dl n=2\nformat=blockmatrix\ndata:\n0 1', 'unexpected', 2],
    ['DL without data', 'dl n=2 format=edgelist1\n1 2', 'unexpected', null],
    ['DL without a number of people', 'dl format=edgelist1\ndata:\n1 2', 'unexpected', null],
    ['DL with a word among its settings', 'dl n=2 whatever\ndata:\n0 1', 'unexpected', 1],
    ['DL cut off', 'dl n=3\ndata:\n0 1 0\n1 0', 'unexpected', null],
    ['DL with more than its people', 'dl n=2\ndata:\n0 1\n1 0\n1 1', 'unexpected', 5],
    ['DL with more people than there are', 'dl n=1000000\ndata:\n0 1\n1 0\n', 'unexpected', null],
    ['DL with a tie to nobody', 'dl n=2 format=edgelist1\ndata:\n1 2\n\n1 Ann', 'unexpected', 5],
    ['broken JSON', '{"nodes": [\n{"id": 1,}]}', 'unexpected', 2],
    ['JSON cut off', '{"nodes": [\n{"id": 1}\n', 'unexpected', 2],
    ['JSON with an open quote', '{"nodes": [\n{"id": "a\n"}]}', 'unexpected', 2],
    ['JSON nested without end', '['.repeat(1_000_000), 'unexpected', 1],
    [
      'JSON nested deeply',
      `{"nodes": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "links": [[1, 2]]}`,
      'unknownPerson',
      1,
    ],
    ['JSON of something else', '{"a": {"b": 1}}', 'unexpected', null],
    [
      'JSON with an edge to nobody',
      '{"nodes": [{"id": "a"}],\n"links": [\n{"source": "a", "target": "b"}]}',
      'unknownPerson',
      3,
    ],
    [
      'JSON with half an edge',
      '{"nodes": [{"id": "a"}],\n"edges": [{"source": "a"}]}',
      'missingAttribute',
      2,
    ],
    ['JSON of a scenario', '{"version": 1, "people": 300}', 'scenario', null],
  ] as const)('says why: %s', (_, text, code, line) => {
    expect(failureOf(text)).toEqual([code, line]);
  });

  it.each([
    ['a word', ['Cleo', '0', 'maybe', '0'], 'unexpected'],
    ['a cell too many', ['Cleo', '0', ...Array.from({ length: 61 }, () => '1')], 'unexpected'],
    ['a stranger', ['Somebody', '0'], 'rowWithoutColumn'],
    ['a row that was there already', ['p1', '0'], 'unexpected'],
  ])('says in which row a matrix that began well has %s', (_, last, code) => {
    const names = Array.from({ length: 60 }, (_person, index) => (index === 59 ? 'Cleo' : `p${index}`));
    const rows = names
      .slice(0, 59)
      .map((name, row) =>
        [name, ...names.map((_n, column) => Number(Math.abs(column - row) === 1))].join(','),
      );
    expect(failureOf([['', ...names].join(','), ...rows, last.join(',')].join('\n'))).toEqual([code, 61]);
  });
});
