import { describe, expect, it } from 'vitest';
import { namedPairs, read, repairsOf } from './reading.ts';

const GRAPHML = `<graphml><key id="w" for="edge" attr.name="weight"/><graph edgedefault="undirected">
<node id="Ann"/><node id="Bob"/><node id="Cleo"/>
<edge source="Ann" target="Bob"><data key="w">3</data></edge>
<edge source="Bob" target="Cleo"><data key="w">1</data></edge>
<edge source="Ann" target="Cleo"/></graph></graphml>`;
const GML = `graph [ node [ id 1 label "Ann" ] node [ id 2 label "Bob" ] node [ id 3 label "Cleo" ]
edge [ source 1 target 2 weight 3 ] edge [ source 2 target 3 weight 1 ] edge [ source 1 target 3 ] ]`;
const PAJEK = '*Vertices 3\n1 "Ann"\n2 "Bob"\n3 "Cleo"\n*Edges\n1 2 3\n2 3 1\n1 3\n';
const DL = 'dl n=3 format=edgelist1\nlabels: Ann, Bob, Cleo\ndata:\n1 2 3\n2 3 1\n1 3\n';
const JSON_TEXT =
  '{"nodes":[{"id":"Ann"},{"id":"Bob"},{"id":"Cleo"}],"links":[{"source":"Ann","target":"Bob","weight":3},{"source":"Bob","target":"Cleo","weight":1},{"source":"Ann","target":"Cleo"}]}';

describe('a threshold for the weights of ties', () => {
  it.each([
    ['a list', 'Ann,Bob,3\nBob,Cleo,1\nAnn,Cleo,\n', 'list.csv'],
    ['GraphML', GRAPHML, 'net.graphml'],
    ['GML', GML, 'net.gml'],
    ['Pajek', PAJEK, 'net.net'],
    ['UCINET DL', DL, 'net.dl'],
    ['JSON', JSON_TEXT, 'net.json'],
  ])('keeps all ties of %s without it, and with it leaves out those below', (_, text, file) => {
    const all = read(text, file);
    expect(all.network.ties).toHaveLength(6);
    expect(all.how).toMatchObject({ weights: { lowest: 1, highest: 3 }, threshold: null });
    const strong = read(text, file, { threshold: 2 });
    // Who is tied without a weight stays so.
    expect(namedPairs(strong.network)).toEqual([
      ['Ann', 'Bob'],
      ['Ann', 'Cleo'],
    ]);
    expect(repairsOf(strong)).toMatchObject({ weak: 1 });
    expect(strong.how).toMatchObject({ weights: { lowest: 1, highest: 3 }, threshold: 2 });
  });

  it('keeps a tie that has just this weight', () => {
    expect(read('Ann,Bob,3\nBob,Cleo,1\n', '', { threshold: 3 }).network.ties).toHaveLength(2);
  });

  it('counts pairs in a matrix, which stay where one of their two cells is strong enough', () => {
    const text = ';Ann;Bob;Cleo;Dan\nAnn;0;5;1;2\nBob;1;0;2;0\nCleo;1;2;0;0\nDan;1;0;0;0\n';
    const strong = read(text, 'matrix.csv', { threshold: 3 });
    expect(strong.how.format).toBe('matrix');
    expect(namedPairs(strong.network)).toEqual([['Ann', 'Bob']]);
    expect(repairsOf(strong)).toMatchObject({ weak: 3, isolated: 2 });
  });

  it('leaves out dislikes too, which need no answer then', () => {
    const text = 'from,to,weight\nAnn,Bob,1\nBob,Cleo,-1\nCleo,Ann,1\nAnn,Cleo,-1\n';
    expect(read(text, 'likes.csv', { threshold: 0.5 }).network.ties).toHaveLength(4);
  });

  it.each([
    ['0;1;0\n1;0;1\n0;1;0\n', 'matrix.csv'],
    ['Ann,Bob\nBob,Cleo\n', 'list.csv'],
  ])('is not offered where all weights are the same: %j', (text, file) => {
    expect(read(text, file).how.weights).toBeNull();
  });
});
